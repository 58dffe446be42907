import type { TimedRecord } from '../record'
import type { SeriesSetup } from '../series'
import type { GamePool } from './game-pool'

/** Games asked for ahead of each worker, so that none waits for the next. */
const AHEAD = 2

/** Plays the games of some seeds and gives them back in that order; `each` is told of every game when it ends. */
export const playSeeds = async (
  pool: GamePool,
  setup: SeriesSetup,
  seeds: readonly number[],
  each: (game: TimedRecord) => void,
): Promise<readonly TimedRecord[]> => {
  const games: TimedRecord[] = []
  let next = 0
  let failed = false
  const lane = async (): Promise<void> => {
    while (next < seeds.length && !failed) {
      const at = next++
      try {
        games[at] = await pool.play(setup, seeds[at])
        each(games[at])
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  const lanes = pool.workers === 1 ? 1 : pool.workers * AHEAD
  await Promise.all(Array.from({ length: lanes }, lane))
  return games
}
