import { canonicalJson } from '../../../rules'
import { sameDecision, type ClassTable } from './class-table'

/** Tables of one class without repeats, and the files that were repeats, each with the one that stays. */
export interface WithoutRepeats {
  readonly kept: readonly ClassTable[]
  readonly repeats: readonly { readonly file: string; readonly of: string }[]
}

/** Drops games that are there twice, such as an autosave beside its named save; of each the one that has come furthest stays. */
export const withoutRepeats = (tables: readonly ClassTable[]): WithoutRepeats => {
  const kept: ClassTable[] = []
  const repeats: { readonly file: string; readonly of: string }[] = []
  for (const table of [...tables].sort(furthestFirst)) {
    const same = kept.find((longer) => isRepeat(table, longer))
    if (same === undefined) kept.push(table)
    else repeats.push({ file: table.file, of: same.file })
  }
  const order = new Map(tables.map((table, index) => [table, index]))
  return { kept: kept.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)), repeats }
}

const furthestFirst = (a: ClassTable, b: ClassTable): number => b.decisions.length - a.decisions.length

/**
 * Whether a game is an earlier moment of a longer one. Games that share their line are one game as far as they go together; where lines
 * differ, or there are none, tables that merely began alike are told apart by the first quarter.
 */
const isRepeat = (shorter: ClassTable, longer: ClassTable): boolean => {
  if (shorter.key !== longer.key || canonicalJson(shorter.seats) !== canonicalJson(longer.seats)) return false
  const parted = shorter.decisions.findIndex((decision, at) => {
    const other = longer.decisions[at]
    return other === undefined || !sameDecision(decision, other)
  })
  if (shorter.line !== null && shorter.line === longer.line) return parted < 0 || isOpenTurn(shorter, parted)
  return parted < 0 && (shorter.closed > 0 || shorter.decisions.length === longer.decisions.length)
}

/** Whether all that parts a game from another is the last turn, which could still be taken back when it was saved. */
const isOpenTurn = ({ decisions }: ClassTable, parted: number): boolean => {
  const rest = decisions.slice(parted)
  return rest.every(({ seat, move }) => seat === rest[0]?.seat && move.type !== 'end-turn')
}
