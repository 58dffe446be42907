import { POINT_SOURCES, type Faction } from '../../rules'
import { totalsOf, type GameResult, type PerSeat, type ResultLine } from '../shared/game-result'

/** What is added or taken off at the end, besides what the board itself is worth. */
const EXTRAS = [
  'mission',
  'agenda',
  'red-line',
  'wish',
  'fines',
  'delay',
  'breach',
  'capital',
  'handicap',
] as const satisfies readonly ResultLine['source'][]

/** The sources of points in the order of the final account; half-time points stand with the source they came from. */
export type AccountRowSource = (typeof POINT_SOURCES)[number] | (typeof EXTRAS)[number]

/** What one seat has from one source. */
export interface AccountCell {
  readonly points: number
  /** The part put aside at half time. */
  readonly half: number
  /** The lines of the account at the end. */
  readonly lines: readonly ResultLine[]
}

/** One source with a cell for each seat, in seat order. */
export interface AccountRow {
  readonly source: AccountRowSource
  readonly cells: readonly AccountCell[]
}

/** The final account of four seats: cells add up to the totals. */
export interface FinalAccount {
  /** In seat order. */
  readonly totals: PerSeat<number>
  readonly rows: readonly AccountRow[]
  /** Best first. */
  readonly ranking: readonly Faction[]
}

/** Lays out the final account; sources from which nobody has points are left out. */
export function finalAccount(result: Pick<GameResult, 'accounts' | 'ranking'>): FinalAccount {
  const rows = [...POINT_SOURCES, ...EXTRAS]
    .map((source): AccountRow => ({ source, cells: result.accounts.map((lines) => cellOf(lines, source)) }))
    .filter(({ cells }) => cells.some(({ lines, half }) => lines.length > 0 || half !== 0))
  return { totals: totalsOf(result), rows, ranking: result.ranking }
}

function cellOf(all: readonly ResultLine[], source: AccountRowSource): AccountCell {
  const lines = all.filter((line) => line.source === source)
  const half = sum(all.filter((line) => line.source === 'half-time' && line.params.part === source))
  return { points: half + sum(lines), half, lines }
}

function sum(lines: readonly ResultLine[]): number {
  return lines.reduce((points, line) => points + line.points, 0)
}
