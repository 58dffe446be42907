import { account, FACTIONS, POINT_SOURCES, type AccountLine, type Faction, type PlayerView, type PointSource, type SeatAccount } from '../../../../rules'

/** What is added or taken off at the end, besides what the board itself is worth. */
const EXTRAS = ['mission', 'agenda', 'fines', 'capital'] as const satisfies readonly AccountLine['source'][]

/** The sources of points in the order of the final account; half-time points stand with the source they came from. */
export type AccountRowSource = PointSource | (typeof EXTRAS)[number]

/** What one seat has from one source. */
export interface AccountCell {
  readonly points: number
  /** The part put aside at half time. */
  readonly half: number
  /** The lines of the account at the end. */
  readonly lines: readonly AccountLine[]
}

/** One source with a cell for each seat, in seat order. */
export interface AccountRow {
  readonly source: AccountRowSource
  readonly cells: readonly AccountCell[]
}

/** The final account of four seats: cells add up to the totals. */
export interface FinalAccount {
  /** In seat order. */
  readonly accounts: readonly SeatAccount[]
  readonly rows: readonly AccountRow[]
  /** Best first; ties by cash, then by seat, as the rules decide the winner. */
  readonly ranking: readonly Faction[]
}

/** Works out the final account; sources from which nobody has points are left out. */
export function finalAccount(position: PlayerView): FinalAccount {
  const accounts = FACTIONS.map((faction) => account(position, faction, { secret: true }))
  const rows = [...POINT_SOURCES, ...EXTRAS]
    .map((source): AccountRow => ({ source, cells: accounts.map(({ lines }) => cellOf(lines, source)) }))
    .filter(({ cells }) => cells.some(({ lines, half }) => lines.length > 0 || half !== 0))
  const total = (seat: number): number => accounts[seat]?.total ?? 0
  const cash = (seat: number): number => position.cash[seat] ?? 0
  const place = [0, 1, 2, 3].sort((a, b) => total(b) - total(a) || cash(b) - cash(a) || a - b)
  return { accounts, rows, ranking: place.flatMap((seat) => FACTIONS[seat] ?? []) }
}

function cellOf(all: readonly AccountLine[], source: AccountRowSource): AccountCell {
  const lines = all.filter((line) => line.source === source)
  const half = sum(all.filter((line) => line.source === 'half-time' && line.params['part'] === source))
  return { points: half + sum(lines), half, lines }
}

function sum(lines: readonly AccountLine[]): number {
  return lines.reduce((points, line) => points + line.points, 0)
}
