import { perSeat, type Seat } from '../../../rules'
import type { PerSeat } from '../../shared/game-result'
import { compareNaturally } from '../../shared/natural-order'
import type { GameRecord } from '../../table'
import { classForesight, type ClassForesight } from './foresight'
import { classTable, type ClassTable } from './class-table'
import { partingsOf, type Parting } from './partings'
import type { ClassRead, Refused } from './read-table'
import { withoutRepeats } from './repeats'

/** A table with how each of its teams did among those of the same role. */
export interface RankedTable extends ClassTable {
  /** 1 for the most points of a role, in seat order; equal points share a rank. Null while the game goes on. */
  readonly rankInRole: PerSeat<number | null>
}

/** The tables that played one game. */
export interface ClassGroup {
  readonly key: string
  readonly checkWord: ClassTable['checkWord']
  readonly scenario: ClassTable['scenario']
  /** The scenario whole, without what was bid for seats: bots can play from the same start. */
  readonly start: ClassTable['start']
  readonly seed: number
  readonly options: ClassTable['options']
  readonly tables: readonly RankedTable[]
  readonly partings: readonly Parting[]
  readonly foresight: ClassForesight
}

/** What a class came to: the largest group first, and the files that are no part of it. */
export interface ClassResults {
  readonly groups: readonly ClassGroup[]
  readonly refused: readonly Refused[]
}

/** Brings the tables of a class together, in the order of their files' names. */
export const classResults = (reads: readonly ClassRead[]): ClassResults => {
  const tables = reads.flatMap((read) => (read.ok ? [read.table] : [])).sort((a, b) => compareNaturally(a.file, b.file))
  const { kept, repeats } = withoutRepeats(tables)
  const refused: readonly Refused[] = [
    ...reads.flatMap((read) => (read.ok ? [] : [read.refused])),
    ...repeats.map(({ file, of }) => ({ file, code: 'class.repeat' as const, where: of, params: { of } })),
  ]
  return {
    groups: groupsOf(kept).sort((a, b) => b.tables.length - a.tables.length),
    refused: [...refused].sort((a, b) => compareNaturally(a.file, b.file)),
  }
}

/** A game that has just ended, as a class of one table. */
export const classOfGame = (record: GameRecord, name: string): ClassGroup => {
  const table = classTable(record, { file: name, name })
  return groupOf(table, [table])
}

const groupsOf = (tables: readonly ClassTable[]): ClassGroup[] => {
  const byKey = new Map<string, ClassTable[]>()
  for (const table of tables) byKey.set(table.key, [...(byKey.get(table.key) ?? []), table])
  return [...byKey.values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [groupOf(first, group)]
  })
}

const groupOf = ({ key, checkWord, scenario, start, seed, options }: ClassTable, tables: readonly ClassTable[]): ClassGroup => ({
  key,
  checkWord,
  scenario,
  start,
  seed,
  options,
  tables: tables.map((table) => ({ ...table, rankInRole: perSeat((seat) => rankOf(table, seat, tables)) })),
  partings: partingsOf(tables),
  foresight: classForesight(tables),
})

const rankOf = (table: ClassTable, seat: Seat, tables: readonly ClassTable[]): number | null => {
  if (!table.over) return null
  const points = table.measures.points[seat]
  return 1 + tables.filter(({ over, measures }) => over && measures.points[seat] > points).length
}

/** What a team's rank within its role is worth: percent of the other finished tables it left behind, half for those it equals. */
export const rankPoints = (table: RankedTable, seat: Seat, { tables }: Pick<ClassGroup, 'tables'>): number | null => {
  const others = tables.filter((other) => other.over && other.file !== table.file)
  if (!table.over || others.length === 0) return null
  const own = table.measures.points[seat]
  const won = others.reduce((sum, { measures }) => sum + (measures.points[seat] < own ? 1 : measures.points[seat] === own ? 0.5 : 0), 0)
  return Math.round((100 * won) / others.length)
}
