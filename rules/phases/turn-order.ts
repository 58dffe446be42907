import type { Position } from '../model/state'
import { totals } from '../queries/account'
import { standingInPlace } from '../queries/standing'

/** This quarter's turn order: the leader by public points first, the trailing seat last; ties in seat order. */
export function turnOrder(position: Position): number[] {
  const points = totals(standingNow(position))
  return [0, 1, 2, 3].sort((a, b) => points[b] - points[a] || a - b)
}

const standingNow = standingInPlace()
