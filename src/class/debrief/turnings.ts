import { seatOf, type Faction } from '../../../rules'
import type { ClassGroup, RankedTable } from '../results/class-results'
import type { AccountLine } from '../results/class-table'
import type { Parting, PartedWay } from '../results/partings'
import type { Swing } from '../results/swings'

/** What a role had on average from a source of points, at the tables that went each way. */
export interface PartedLine {
  readonly source: AccountLine['source']
  /** In the order of the parting's ways. */
  readonly means: readonly number[]
}

/** Something to talk about: a decision in which tables parted, with a role's account for each way, or a market that moved much. */
export type Turning =
  | { readonly kind: 'parting'; readonly parting: Parting; readonly ledger: readonly PartedLine[] }
  | { readonly kind: 'swing'; readonly file: string; readonly swing: Swing }

/** How many a debriefing has. */
const MOST = 2

/** The two things a class should talk about: where its tables parted; where they did not, or are too few, its largest moves of buyers. */
export const turningsOf = ({ partings, tables }: Pick<ClassGroup, 'partings' | 'tables'>): readonly Turning[] => {
  const parted = partings
    .filter(isFirstOfItsSplit)
    .map((parting): Turning => ({ kind: 'parting', parting, ledger: ledgerOf(parting, tables) }))
  const swings = tables
    .flatMap(({ file, swings: own }) => own.map((swing) => ({ kind: 'swing', file, swing }) as const))
    .sort((a, b) => sizeOf(b.swing) - sizeOf(a.swing))
  return [...parted, ...swings].slice(0, MOST)
}

/** Whether none before it parted the same tables in the same way: it would tell the same once more. */
const isFirstOfItsSplit = (parting: Parting, at: number, all: readonly Parting[]): boolean =>
  all.findIndex((other) => splitOf(other) === splitOf(parting)) === at

const splitOf = ({ role, ways }: Parting): string => JSON.stringify([role, ways.map(({ files }) => files)])

const sizeOf = ({ before, after }: Swing): number => Math.abs(after - before)

/** The role's account, way by way: the sums of its lines are the ways' means. */
const ledgerOf = ({ role, ways }: Parting, tables: readonly RankedTable[]): readonly PartedLine[] => {
  const sources = [...new Set(tables.flatMap(({ account }) => account.map(({ source }) => source)))]
  return sources
    .map((source) => ({ source, means: ways.map((way) => meanAt(way, tables, role, source)) }))
    .filter(({ means }) => means.some((mean) => mean !== 0))
}

const meanAt = ({ files }: PartedWay, tables: readonly RankedTable[], role: Faction, source: AccountLine['source']): number => {
  const points = tables
    .filter(({ file }) => files.includes(file))
    .map(({ account }) => account.find((line) => line.source === source)?.points[seatOf(role)] ?? 0)
  return points.length === 0 ? 0 : points.reduce((sum, one) => sum + one, 0) / points.length
}
