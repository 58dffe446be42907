import { dumpedBy, regionIndex, seatOf, type Move, type Position } from '../../../../rules'
import { MOVE_ROWS, type IntentField, type IntentValue, type MovePreview } from '../../table'
import { valueAt } from './target-gains'

/** As many as stand beside a target without crowding its name. */
const MOST = 5

/**
 * The moves at a target that can be made from the list without a look at the slip: only those that can be taken back, so nothing that
 * reveals something, and nothing that breaks one's word. With a sum there is one for each sum.
 */
export function quickMoves(moves: readonly Move[], field: IntentField, value: IntentValue, cheapest: MovePreview | null): readonly Move[] {
  if (cheapest === null || cheapest.after === null || cheapest.breaks.length > 0) return []
  const there = moves.filter((move) => valueAt(move, field) === value)
  const [first] = there
  if (first === undefined || there.length > MOST) return []
  const { options } = recipeOf(first)
  if (there.length === 1) return there
  const sums = new Set(there.map((move) => valueAt(move, 'amount')))
  return options.length === 1 && options[0] === 'amount' && sums.size === there.length ? there : []
}

/** Whether a press beside a target opens the slip first: with what lies there already, by a card perhaps, it would be dumping. */
export const asksFirst = (position: Position, move: Move): boolean =>
  move.type === 'subsidise' &&
  position.config.scrutiny &&
  position.config.numbers.subsidy.dumpingScrutiny > 0 &&
  dumpedBy(position, seatOf(move.seat), regionIndex(move.region), move.amount) > 0

const recipeOf = ({ type }: Move): { readonly options: readonly IntentField[] } => MOVE_ROWS[type].recipe ?? { options: [] }
