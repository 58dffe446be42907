import type { Settings } from '../../shared/settings'

/** How fast the table shows what nobody has to decide. */
export type Speed = Settings['animationSpeed']

/** Milliseconds for each thing the table waits for on purpose. */
export interface Timing {
  /** A bot appears to think at least this long; it has begun while people looked at what happened before. */
  readonly think: number
  /** What a bot did stays on the screen as long as there is to read, where a screen has told that, and `usual` where none has. */
  readonly acted: Stay
  /** A gate opens, closes or stays shut for this long, once its ruling has been read, before anything follows. */
  readonly gate: number
  /** Money on its way from one purse to another. */
  readonly money: number
  /** One region of the market. */
  readonly step: number
  /** A page nobody has to confirm, because no person plays. */
  readonly page: number
  /** The sheet before a game nobody plays: it is longer than a page. */
  readonly sheet: number
}

/** How long words stay: a start in which they are found, so much for each letter, and no longer than `most`. */
export interface Stay {
  readonly start: number
  readonly letter: number
  readonly most: number
  readonly usual: number
}

const TIMINGS: Readonly<Record<Speed, Timing>> = {
  slow: {
    think: 1000,
    acted: { start: 420, letter: 10.5, most: 4600, usual: 1900 },
    gate: 2400,
    money: 1300,
    step: 700,
    page: 3500,
    sheet: 20_000,
  },
  normal: {
    think: 200,
    acted: { start: 200, letter: 5, most: 2200, usual: 900 },
    gate: 1700,
    money: 800,
    step: 380,
    page: 2000,
    sheet: 12_000,
  },
  fast: {
    think: 120,
    acted: { start: 100, letter: 2.5, most: 1100, usual: 450 },
    gate: 800,
    money: 400,
    step: 150,
    page: 800,
    sheet: 5000,
  },
  off: { think: 0, acted: { start: 0, letter: 0, most: 0, usual: 0 }, gate: 0, money: 0, step: 0, page: 0, sheet: 0 },
}

/** The waits that belong to a speed. */
export const timingOf = (speed: Speed): Timing => TIMINGS[speed]

/** How many letters a Chinese sign takes as long to read as: what a game tells is that much shorter in Chinese, so that bots keep nobody longer. */
const LETTERS_A_SIGN = 3.5

/** Chinese signs and their punctuation. */
const SIGNS = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/g

/** How much there is to read in a text, in letters. */
export const lettersIn = (text: string): number => {
  const signs = text.match(SIGNS)?.length ?? 0
  return text.length - signs + signs * LETTERS_A_SIGN
}

/** How long words stay beyond their start, of which a screen has told how many letters they have, or null where none has. */
export const readingOf = ({ start, letter, most, usual }: Stay, letters: number | null): number =>
  (letters === null ? usual : Math.min(most, start + letter * letters)) - start

/** A bot that has not answered by then is given up, so that no game ever hangs. */
export const BOT_PATIENCE_MS = 20_000

/** How long to wait before a failed autosave is tried again: longer each time, at most half a minute. */
export const saveRetryMs = (attempts: number): number => Math.min(30_000, 1000 * 2 ** Math.min(attempts, 5))
