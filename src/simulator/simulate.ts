import { ArgumentError, HELP, readArguments } from './arguments'
import { loadScenario } from './load-scenario'
import { reportOf, tableOf } from './report'
import { playSeries, type SeriesSetup } from './series'

/** What a run of the program says and how it ends: 0 when all went well, 2 when the command line is wrong. */
export interface Answer {
  readonly code: 0 | 2
  readonly out: string
  readonly err: string
}

/** Does what a command line asks; `clock` gives milliseconds and measures nothing but speed. */
export const simulate = (words: readonly string[], clock: () => number): Answer => {
  try {
    const request = readArguments(words)
    if (request.help) return { code: 0, out: HELP, err: '' }
    const setup: SeriesSetup = { scenario: loadScenario(request.scenario), games: request.games, seed: request.seed, seats: request.seats }
    const since = clock()
    const sums = playSeries(setup)
    const report = reportOf(setup, sums, (clock() - since) / 1000)
    return { code: 0, out: request.json ? JSON.stringify(report) : tableOf(report), err: '' }
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error
    return { code: 2, out: '', err: `simulate: ${error.message}` }
  }
}
