import { ALL_SEATS, factionAt, type Faction } from '../../../rules'
import type { Choice, ChoiceKind } from './choices'
import type { ClassTable } from './class-table'

/** Tables that did a thing alike, and the points one role had there on average. */
export interface PartedWay {
  readonly value: string
  /** Their files. */
  readonly files: readonly string[]
  readonly mean: number
}

/** A decision in which tables parted, and the role whose points tell the ways apart best. */
export interface Parting {
  readonly kind: ChoiceKind
  readonly seat: Faction
  readonly role: Faction
  /** Best for the role first. */
  readonly ways: readonly PartedWay[]
  /** Points between the best way and the worst. */
  readonly gap: number
  /** What part of how the role's points differ goes with the way, 0 to 1; chance taken off (epsilon squared). */
  readonly explained: number
}

/** As many as a talk of ten minutes has room for. */
const MOST = 3
/** Fewer tables than these part by chance alone. */
const FEWEST = 4

/** Finds the decisions in which finished tables of a class parted most, each kind of decision of a seat once; none among too few tables. */
export const partingsOf = (tables: readonly ClassTable[]): readonly Parting[] => {
  const over = tables.filter((table) => table.over)
  if (over.length < FEWEST) return []
  return choicesMade(over)
    .flatMap((choice) => bestOf(ALL_SEATS.flatMap((seat) => partingAt(over, choice, seat) ?? [])))
    .filter(({ explained, gap }) => explained > 0 && gap > 0)
    .sort((a, b) => b.explained - a.explained || b.gap - a.gap)
    .slice(0, MOST)
}

type Asked = Pick<Choice, 'kind' | 'seat'>

/** What every table did one way or another, each once. */
const choicesMade = (tables: readonly ClassTable[]): readonly Asked[] => {
  const found = new Map<string, Asked>()
  for (const { choices } of tables) for (const { kind, seat } of choices) found.set(`${kind} ${seat}`, { kind, seat })
  return [...found.values()]
}

const bestOf = (partings: readonly Parting[]): readonly Parting[] =>
  [...partings].sort((a, b) => b.explained - a.explained || b.gap - a.gap).slice(0, 1)

/** How tables parted in one thing, judged by one role's points; null where they did not, or each went its own way. */
const partingAt = (tables: readonly ClassTable[], { kind, seat }: Asked, role: (typeof ALL_SEATS)[number]): Parting | null => {
  const groups = new Map<string, ClassTable[]>()
  for (const table of tables) {
    const choice = table.choices.find((other) => other.kind === kind && other.seat === seat)
    if (choice !== undefined) groups.set(choice.value, [...(groups.get(choice.value) ?? []), table])
  }
  const points = (table: ClassTable): number => table.measures.points[role]
  const parted = [...groups].map(([value, alike]) => ({ value, alike, mean: meanOf(alike.map(points)) }))
  const count = parted.reduce((sum, { alike }) => sum + alike.length, 0)
  if (parted.length < 2 || count <= parted.length || count < FEWEST) return null
  const all = meanOf(parted.flatMap(({ alike }) => alike.map(points)))
  const between = parted.reduce((sum, { alike, mean }) => sum + alike.length * (mean - all) ** 2, 0)
  const within = parted.reduce((sum, { alike, mean }) => sum + alike.reduce((part, table) => part + (points(table) - mean) ** 2, 0), 0)
  if (between + within === 0) return null
  const chance = (parted.length - 1) * (within / (count - parted.length))
  const ways = parted
    .sort((a, b) => b.mean - a.mean)
    .map(({ value, alike, mean }) => ({ value, files: alike.map(({ file }) => file), mean }))
  return {
    kind,
    seat,
    role: factionAt(role),
    ways,
    gap: (ways[0]?.mean ?? 0) - (ways[ways.length - 1]?.mean ?? 0),
    explained: Math.max(0, (between - chance) / (between + within)),
  }
}

const meanOf = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length
