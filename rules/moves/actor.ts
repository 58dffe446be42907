import type { Seat } from '../model/indexes'
import { seatOf, type Faction } from '../model/ids'
import type { Position } from '../model/state'

/** The faction that owes the decision; at the end of the game there is none and asking is a bug. */
export function actor(position: Position): Faction {
  const { pending } = position
  if (pending.kind === 'over') throw new Error('nobody decides: the game is over')
  return pending.seat
}

/** The same as an index into flat arrays. */
export function actorSeat(position: Position): Seat {
  return seatOf(actor(position))
}
