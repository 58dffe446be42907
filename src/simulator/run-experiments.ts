import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Experiment } from './balance/experiments'
import type { ExperimentRequest } from './experiment-arguments'
import { changedIn, loadScenario } from './load-scenario'
import { ArgumentError } from './options'
import { allCores } from './pool/game-pool'
import type { GameRecord } from './record'
import type { Results } from './results'
import { runSeries } from './run-series'
import { WHOLE, type Shard } from './series'
import type { Machine } from './simulate'

/** Plays several series, or a part of each, one after another on the same threads; the games of each, by its name. */
export const runExperiments = async (
  experiments: readonly Experiment[],
  request: ExperimentRequest,
  { clock, openPool, progress }: Machine,
  shard: Shard = WHOLE,
): Promise<Results> => {
  if (request.resume !== null) makeFolder(request.resume)
  const pool = openPool(request.workers ?? allCores())
  const results: Record<string, readonly GameRecord[]> = {}
  try {
    for (const { name, scenario, numbers, games, seats, order, dice } of experiments) {
      const setup = {
        scenario: changedIn(loadScenario(scenario), numbers),
        games,
        seed: request.seed,
        seats,
        order,
        ...(dice === undefined ? {} : { dice }),
      }
      const journal = request.resume === null ? null : join(request.resume, `${name}${markOf(shard)}.jsonl`)
      const played = await runSeries(setup, { name, shard, journal }, { pool, clock, progress: request.progress ? progress : null })
      results[name] = played.games.map(({ game }) => game)
    }
  } finally {
    await pool.close()
  }
  return results
}

/** What tells a part's journal from those of the other parts. */
const markOf = ({ part, of }: Shard): string => (of === 1 ? '' : `-${part}of${of}`)

const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new ArgumentError(
      `--resume: ${folder} cannot be made (${error instanceof Error ? error.message : String(error)}). Name a folder.`,
    )
  }
}
