import { copyOf, isMacroCell } from '../../model/indexes'
import type { Position } from '../../model/state'
import { sameDoors, type Doors } from './touched'

/** What of a position may lapse as books are closed, so that lasting terms would be others afterwards. */
export interface Mark extends Doors, Pick<Position, 'boosts' | 'loans'> {
  /** Whether a platform is throttled anywhere: that runs out from quarter to quarter. */
  readonly throttled: boolean
}

/** Marks what a position has. */
export function markOf({ access, contracts, boosts, loans, throttled }: Position): Mark {
  return { access: copyOf(access), contracts: copyOf(contracts), boosts, loans, throttled: anyOf(throttled) }
}

/** Whether nothing has lapsed since: books replace a list when something in it lapses. */
export function stillLasts(mark: Mark, state: Position): boolean {
  return !mark.throttled && mark.boosts === state.boosts && mark.loans === state.loans && sameDoors(mark, state)
}

function anyOf(throttled: Position['throttled']): boolean {
  for (let cell = 0; isMacroCell(cell); cell++) if (throttled[cell] > 0) return true
  return false
}
