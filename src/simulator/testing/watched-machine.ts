import { poolOfOne } from '../pool/game-pool'
import type { SeriesSetup } from '../series'
import type { Machine } from '../simulate'

/** A machine of one worker without a clock that says which games it plays. */
export const watchedMachine = (plays: (setup: SeriesSetup) => void): Machine => ({
  clock: () => 0,
  openPool: () => {
    const pool = poolOfOne(() => 0)
    return {
      ...pool,
      play: (setup, seed) => {
        plays(setup)
        return pool.play(setup, seed)
      },
    }
  },
  progress: { write: () => undefined, clock: () => 0, overwrites: false },
})
