import { seatOf, type Faction } from '../model/ids'
import type { Position } from '../model/state'

/** The seat that owes the decision, by name and by index; at the end of the game there is none and asking is a bug. */
export function actor(position: Position): { readonly seat: Faction; readonly index: number } {
  const { pending } = position
  if (pending.kind === 'over') throw new Error('nobody decides: the game is over')
  return { seat: pending.seat, index: seatOf(pending.seat) }
}
