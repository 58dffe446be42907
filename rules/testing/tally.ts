import type { Seat } from '../model/indexes'
import { TALLY_INDEX, type Position, type Tally } from '../model/state'

/** One of a seat's counters. */
export function tallyOf(position: Position, seat: Seat, tally: Tally): number {
  return position.tally[seat][TALLY_INDEX[tally]]
}
