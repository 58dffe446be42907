import { HELP, readArguments, type Request } from './arguments'
import { answerTo, type Answer } from './command'
import { openFolder } from './keep/keep-game'
import { loadScenario } from './load-scenario'
import { allCores, poolOf, type GamePool } from './pool/game-pool'
import type { ProgressChannel } from './progress'
import { reportOf } from './report'
import { keyOf } from './request-key'
import { runSeries } from './run-series'
import { seedsOf, type SeriesSetup } from './series'
import { shardReport } from './shard'
import { tableOf } from './table'

/** What the program is given by the machine it runs on. */
export interface Machine {
  /** Milliseconds; measures nothing but speed. */
  readonly clock: () => number
  readonly openPool: (workers: number) => GamePool
  readonly progress: ProgressChannel
}

/** The machine as Node has it. */
export const NODE: Machine = {
  clock: () => performance.now(),
  openPool: poolOf,
  progress: { write: (text) => void process.stderr.write(text), clock: () => performance.now(), overwrites: process.stderr.isTTY },
}

/** Does what a command line asks. */
export const simulate = (words: readonly string[], machine: Machine = NODE): Promise<Answer> =>
  answerTo('simulate', async () => {
    const request = readArguments(words)
    return request.help ? HELP : play(request, machine)
  })

const play = async (request: Request, { clock, openPool, progress }: Machine): Promise<string> => {
  const { games, seed, seats, order, shard } = request
  const kept = request.keep === null ? {} : { keep: request.keep }
  const setup: SeriesSetup = { scenario: loadScenario(request.scenario), games, seed, seats, order, ...kept }
  if (request.keep !== null) openFolder(request.keep, 'keep')
  const pool = openPool(Math.min(request.workers ?? allCores(), games))
  try {
    const part = { name: setup.scenario.id, shard, journal: request.resume }
    const series = await runSeries(setup, part, { pool, clock, progress: request.progress ? progress : null })
    const [first = seed] = seedsOf(setup, shard)
    const report = reportOf({ ...setup, seed: first }, series.games, series.seconds)
    const timed = { ...report, gamesPerSecond: Math.round((100 * series.playedNow) / Math.max(series.seconds, 1e-6)) / 100 }
    if (!request.json) return tableOf(timed)
    return JSON.stringify(shard.of === 1 ? timed : shardReport(timed, shard, keyOf(setup), series.games))
  } finally {
    await pool.close()
  }
}
