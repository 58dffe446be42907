import type { TimedRecord } from '../record'
import type { SeriesSetup } from '../series'
import type { GameTask } from './game-pool'
import { playOne } from './play-one'

/** One object for each series, so that what the rules keep beside a scenario is found again. */
const setups = new Map<number, SeriesSetup>()

/** Plays one game; what a thread of the pool does. */
export default ({ series, setup, seed }: GameTask): TimedRecord => {
  const own = setups.get(series) ?? setup
  setups.set(series, own)
  return playOne(own, seed, () => performance.now())
}
