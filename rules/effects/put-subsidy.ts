import { cellOf, type RegionIndex, type Seat } from '../model/indexes'
import type { Position } from '../model/state'
import { addScrutiny } from './meters'
import type { Run } from './run'

/** Changes what a seat has put into a region this quarter, by action, card or news; what comes on top of the limit is dumping. */
export function putSubsidy(state: Position, run: Run, seat: Seat, region: RegionIndex, amount: number): void {
  const dumped = dumpedBy(state, seat, region, amount)
  const cell = cellOf(region, seat)
  state.subsidy[cell] = Math.max(0, state.subsidy[cell] + amount)
  addScrutiny(state, run, seat, dumped * state.config.numbers.subsidy.dumpingScrutiny, 'dumping')
}

/** How much of what a seat would put into a region comes on top of the limit, with all that lies there already. */
export function dumpedBy(position: Position, seat: Seat, region: RegionIndex, amount: number): number {
  const before = position.subsidy[cellOf(region, seat)]
  return Math.max(0, before + amount - Math.max(position.config.numbers.subsidy.dumpingFrom, before))
}
