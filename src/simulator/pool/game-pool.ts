import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Tinypool } from 'tinypool'
import type { TimedRecord } from '../record'
import type { SeriesSetup } from '../series'
import { playOne } from './play-one'

/** Somewhere to play games. */
export interface GamePool {
  /** How many games it plays at a time. */
  readonly workers: number
  readonly play: (setup: SeriesSetup, seed: number) => Promise<TimedRecord>
  readonly close: () => Promise<void>
}

/** What a worker is asked: a game of a series; `series` numbers the series, so that a worker keeps its set-up. */
export interface GameTask {
  readonly series: number
  readonly setup: SeriesSetup
  readonly seed: number
}

/** Threads to play on when nobody says how many: one on each core. */
export const allCores = (): number => availableParallelism()

/** Plays games one after another on this thread. */
export const poolOfOne = (clock: () => number = () => performance.now()): GamePool => ({
  workers: 1,
  play: (setup, seed) => Promise.resolve(playOne(setup, seed, clock)),
  close: () => Promise.resolve(),
})

/** Plays games on several threads; needs the built worker beside the built program. */
export const poolOf = (workers: number): GamePool => {
  if (workers === 1) return poolOfOne()
  const filename = fileURLToPath(new URL('./worker.mjs', import.meta.url))
  const pool = new Tinypool({ filename, minThreads: workers, maxThreads: workers, isolateWorkers: false, execArgv: [] })
  const known = new Map<SeriesSetup, number>()
  const play = (setup: SeriesSetup, seed: number): Promise<TimedRecord> => {
    const series = known.get(setup) ?? known.size
    known.set(setup, series)
    return pool.run({ series, setup, seed } satisfies GameTask) as Promise<TimedRecord>
  }
  return { workers, play, close: () => pool.destroy() }
}
