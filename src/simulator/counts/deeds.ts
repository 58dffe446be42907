import { AGENDAS, TENCENT, type AgendaId, type GameState } from '../../../rules'
import { deedsOf } from '../../bots'
import { answerTo, type Answer } from '../command'
import { loadScenario } from '../load-scenario'
import { playGame } from '../play'
import { COUNTING_HELP, readCounting } from './counting-arguments'

const DEEDS_HELP = `Counts what Tencent has done by the beginning of each quarter, by its agenda, as src/bots/content/deeds.json holds it.

  npm run deeds -- [options]

${COUNTING_HELP}`

interface Count {
  games: number
  /** Deeds added up, by quarter. */
  readonly sums: number[][]
}

/** Counts what Tencent has done by the beginning of each quarter, by the agenda it keeps, as content/deeds.json holds it. */
export const deeds = (words: readonly string[]): Promise<Answer> =>
  answerTo('deeds', async () => {
    const { help, games, seed, scenario, seats } = readCounting(words)
    if (help) return DEEDS_HELP
    const played = loadScenario(scenario)
    const counts = new Map<AgendaId, Count>()
    for (let game = 0; game < games; game++) {
      const byQuarter: (readonly number[])[] = []
      const each = (state: GameState): void => {
        byQuarter[state.quarter - 1] ??= deedsOf(state) ?? []
      }
      const { state } = playGame(played, (seed + game) >>> 0, seats, { each })
      add(counts, state.agendas[TENCENT] ?? '', byQuarter)
    }
    return written(counts)
  })

const add = (counts: Map<AgendaId, Count>, agenda: AgendaId, byQuarter: readonly (readonly number[])[]): void => {
  const count = counts.get(agenda) ?? { games: 0, sums: [] }
  counts.set(agenda, {
    games: count.games + 1,
    sums: byQuarter.map((done, quarter) => done.map((times, deed) => times + (count.sums[quarter]?.[deed] ?? 0))),
  })
}

const written = (counts: ReadonlyMap<AgendaId, Count>): string => {
  const ids = [...AGENDAS.values()].filter(({ faction }) => faction === 'tencent').map(({ id }) => id)
  const rows = ids.map((id) => {
    const { games, sums } = counts.get(id) ?? { games: 1, sums: [] }
    const means = sums.map((done) => `    [${done.map((times) => Math.round((100 * times) / games) / 100).join(', ')}]`)
    return `  "${id}": [\n${means.join(',\n')}\n  ]`
  })
  return `{\n${rows.join(',\n')}\n}`
}
