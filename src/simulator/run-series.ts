import { openJournal } from './journal'
import type { GamePool } from './pool/game-pool'
import { playSeeds } from './pool/play-series'
import { progressOf, SILENT, type ProgressChannel } from './progress'
import type { TimedRecord } from './record'
import { keyOf } from './request-key'
import { WHOLE, seedsOf, type SeriesSetup, type Shard } from './series'

/** What a series is played with. */
export interface Means {
  readonly pool: GamePool
  readonly clock: () => number
  readonly progress: ProgressChannel | null
}

/** What part of a series is asked for, where its journal is, and what it is called in messages. */
export interface Part {
  readonly name: string
  readonly shard?: Shard
  readonly journal: string | null
}

/** The games of a series in the order of their seeds, and how many were played now in how many seconds. */
export interface PlayedSeries {
  readonly games: readonly TimedRecord[]
  readonly playedNow: number
  readonly seconds: number
}

/** Plays what its journal does not hold yet of a series. */
export const runSeries = async (setup: SeriesSetup, { name, shard = WHOLE, journal: file }: Part, means: Means): Promise<PlayedSeries> => {
  const seeds = seedsOf(setup, shard)
  const journal = file === null ? null : openJournal(file, keyOf(setup), shard, seeds)
  const finished = new Map((journal?.finished ?? []).map((game) => [game.game.seed, game]))
  const open = seeds.filter((seed) => !finished.has(seed))
  const progress = means.progress === null ? SILENT : progressOf(name, seeds.length, finished.size, means.progress)
  const since = means.clock()
  const played = await playSeeds(means.pool, setup, open, (game) => {
    journal?.add(game)
    progress.game()
  })
  const seconds = (means.clock() - since) / 1000
  progress.end()
  for (const game of played) finished.set(game.game.seed, game)
  return { games: seeds.map((seed) => finished.get(seed) as TimedRecord), playedNow: played.length, seconds }
}
