import { keepGame } from '../keep/keep-game'
import { recordGame, type TimedRecord } from '../record'
import type { SeriesSetup } from '../series'

/** Plays one game of a series on this thread, and keeps it where the series says so; `clock` gives milliseconds. */
export const playOne = (setup: SeriesSetup, seed: number, clock: () => number): TimedRecord => {
  const { keep } = setup
  return recordGame(setup, seed, clock, keep === undefined ? undefined : (moves) => keepGame(keep, setup, seed, moves))
}
