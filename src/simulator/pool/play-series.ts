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
  const left = seeds.entries()
  let failed = false
  const lane = async (): Promise<void> => {
    for (const [at, seed] of left) {
      if (failed) return
      try {
        const game = await pool.play(setup, seed)
        games[at] = game
        each(game)
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
