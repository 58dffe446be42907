import type { Settings } from '../../shared/settings'

/** How fast the table shows what nobody has to decide. */
export type Speed = Settings['animationSpeed']

/** Milliseconds for each thing the table waits for on purpose. */
export interface Timing {
  /** A bot appears to think at least this long; it has begun while people looked at what happened before. */
  readonly think: number
  /** What a bot did is looked at so long before its next move, where a screen has told how much there is to read, and `usual` where none has. */
  readonly acted: Stay
  /** The words of a whole turn stay so long once it has ended: they have stood there while it went on. */
  readonly ended: Stay
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

const NO_STAY: Stay = { start: 0, letter: 0, most: 0, usual: 0 }

/**
 * Adults read 238 words of English a minute (Brysbaert, Journal of Memory and Language 109, 2019: 190 studies), some 42 ms a letter. A turn of
 * four moves has some 190 letters of what is done and 150 of why: at "slow" it stands long enough for both, at "normal" for half of
 * the first, since more would keep people longer than 25 s from one turn of theirs to the next.
 */
const TIMINGS: Readonly<Record<Speed, Timing>> = {
  slow: {
    think: 1000,
    acted: { start: 420, letter: 6.7, most: 3400, usual: 1260 },
    ended: { start: 420, letter: 17, most: 7000, usual: 800 },
    gate: 2400,
    money: 1300,
    step: 700,
    page: 3500,
    sheet: 20_000,
  },
  normal: {
    think: 200,
    acted: { start: 200, letter: 3.2, most: 1600, usual: 600 },
    ended: { start: 200, letter: 5.5, most: 1700, usual: 300 },
    gate: 1700,
    money: 800,
    step: 380,
    page: 2000,
    sheet: 12_000,
  },
  fast: {
    think: 120,
    acted: { start: 100, letter: 1.6, most: 800, usual: 300 },
    ended: { start: 100, letter: 3.5, most: 1150, usual: 150 },
    gate: 800,
    money: 400,
    step: 150,
    page: 800,
    sheet: 5000,
  },
  off: { think: 0, acted: NO_STAY, ended: NO_STAY, gate: 0, money: 0, step: 0, page: 0, sheet: 0 },
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
