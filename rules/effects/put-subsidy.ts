import { cellOf, type RegionIndex, type Seat } from '../model/indexes'
import type { Position } from '../model/state'
import { addScrutiny } from './meters'
import type { Run } from './run'

/** Changes what a seat has put into a region this quarter, by action, card or news; what comes on top of the limit is dumping. */
export function putSubsidy(state: Position, run: Run, seat: Seat, region: RegionIndex, amount: number): void {
  const { dumpingFrom, dumpingScrutiny } = state.config.numbers.subsidy
  const cell = cellOf(region, seat)
  const before = state.subsidy[cell]
  const after = Math.max(0, before + amount)
  state.subsidy[cell] = after
  const dumped = Math.max(0, after - Math.max(dumpingFrom, before))
  addScrutiny(state, run, seat, dumped * dumpingScrutiny, 'dumping')
}
