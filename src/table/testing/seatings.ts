import { ALL_CELLS, ALL_REGIONS, zeros, type Faction, type Ledger, type LogEntry } from '../../../rules'
import { FACTIONS } from '../../../rules'
import type { Seats } from '../game/seats'

/** Seats where the named factions are people and the others bots. */
export const seating = (...humans: readonly Faction[]): Seats => {
  const [ali, tencent, pdd, jd] = FACTIONS.map((faction) =>
    humans.includes(faction)
      ? ({ kind: 'human', name: `Person ${faction}` } as const)
      : ({ kind: 'bot', name: `Bot ${faction}`, level: 'easy' } as const),
  ) as [Seats['ali'], Seats['tencent'], Seats['pdd'], Seats['jd']]
  return { ali, tencent, pdd, jd }
}

/** A ledger in which nothing happened. */
export const EMPTY_LEDGER: Ledger = {
  quarter: 1,
  before: zeros(ALL_CELLS),
  after: zeros(ALL_CELLS),
  cells: [],
  leftBefore: zeros(ALL_REGIONS),
  leftAfter: zeros(ALL_REGIONS),
  pool: zeros(ALL_REGIONS),
  stay: zeros(ALL_REGIONS),
  appeal: zeros(ALL_CELLS),
}

/** What the end of a quarter writes into the log. */
export const QUARTER_END: readonly LogEntry[] = [
  { quarter: 1, kind: 'market', ledger: EMPTY_LEDGER },
  { quarter: 1, kind: 'income', seat: 'ali', lines: [], total: 3 },
  { quarter: 1, kind: 'half-time', points: [1, 2, 3, 4] },
  { quarter: 2, kind: 'quarter-began', order: ['ali', 'tencent', 'pdd', 'jd'] },
  { quarter: 2, kind: 'news', event: 'nine-rules' },
  { quarter: 2, kind: 'effect', source: 'nine-rules', seat: 'pdd', what: 'scrutiny', amount: 2 },
]
