import { ranked, type Seat, type SeatList } from '../model/indexes'
import type { Position } from '../model/state'
import { totals } from '../queries/account'
import { standingInPlace } from '../queries/standing'

/** This quarter's turn order: the leader by public points first, the trailing seat last; ties in seat order. */
export function turnOrder(position: Position): SeatList<Seat> {
  const points = totals(standingNow(position))
  return ranked((a, b) => points[b] - points[a])
}

const standingNow = standingInPlace()
