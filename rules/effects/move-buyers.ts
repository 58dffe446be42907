import { cellOf, type Cell, type RegionIndex, type Seat } from '../model/indexes'
import { ALI } from '../model/ids'
import type { Position } from '../model/state'
import { accessAt } from '../queries/access'

/** Stands for the shoppers nobody has. */
export const FLOATING = -1
/** Who has shoppers: a seat, or nobody. */
export type Holder = Seat | typeof FLOATING

/**
 * Moves a percentage of the shoppers one holder has in a region to another, at once; noted for the ledger as the doing of a card or an
 * event. Returns how many moved, units of 100,000.
 */
export function moveBuyers(
  state: Position,
  region: RegionIndex,
  from: Holder,
  to: Holder,
  percent: number,
  cause: 'card' | 'event',
): number {
  const had = from === FLOATING ? state.floating[region] : state.buyers[cellOf(region, from)]
  const moving = Math.floor((had * Math.max(0, Math.min(100, percent))) / 100)
  if (moving === 0 || from === to) return 0
  take(state, region, from, moving, had, cause)
  give(state, region, to, moving, cause)
  return moving
}

function take(state: Position, region: RegionIndex, from: Holder, moving: number, had: number, cause: 'card' | 'event'): void {
  if (from === FLOATING) {
    state.floating[region] -= moving
    return
  }
  if (from === ALI) state.leftHand[region] -= Math.floor((moving * state.leftHand[region]) / had)
  state.buyers[cellOf(region, from)] -= moving
  note(state, cellOf(region, from), -moving, cause)
}

function give(state: Position, region: RegionIndex, to: Holder, moving: number, cause: 'card' | 'event'): void {
  if (to === FLOATING) {
    state.floating[region] += moving
    return
  }
  state.buyers[cellOf(region, to)] += moving
  if (to === ALI && accessAt(state, ALI, region) < 2)
    state.leftHand[region] += Math.floor((moving * state.config.numbers.access.leftHandPercent) / 100)
  note(state, cellOf(region, to), moving, cause)
}

function note(state: Position, cell: Cell, amount: number, cause: 'card' | 'event'): void {
  if (cause === 'card') state.movedByCard[cell] += amount
  else state.movedByEvent[cell] += amount
}
