import type { Settings } from '../../shared/settings'

/** How fast the table shows what nobody has to decide. */
export type Speed = Settings['animationSpeed']

/** Milliseconds for each thing the table waits for on purpose. */
export interface Timing {
  /** A bot appears to think at least this long; it has begun while people looked at what happened before. */
  readonly think: number
  /** What a bot did stays on the screen this long. */
  readonly acted: number
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

const TIMINGS: Readonly<Record<Speed, Timing>> = {
  slow: { think: 1000, acted: 1900, gate: 2400, money: 1300, step: 700, page: 3500, sheet: 20_000 },
  normal: { think: 200, acted: 900, gate: 1700, money: 800, step: 380, page: 2000, sheet: 12_000 },
  fast: { think: 120, acted: 450, gate: 800, money: 400, step: 150, page: 800, sheet: 5000 },
  off: { think: 0, acted: 0, gate: 0, money: 0, step: 0, page: 0, sheet: 0 },
}

/** The waits that belong to a speed. */
export const timingOf = (speed: Speed): Timing => TIMINGS[speed]

/** A bot that has not answered by then is given up, so that no game ever hangs. */
export const BOT_PATIENCE_MS = 20_000

/** How long to wait before a failed autosave is tried again: longer each time, at most half a minute. */
export const saveRetryMs = (attempts: number): number => Math.min(30_000, 1000 * 2 ** Math.min(attempts, 5))
