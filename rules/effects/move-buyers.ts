import { ALI, SEATS } from '../model/ids'
import type { Position } from '../model/state'
import { accessAt } from '../queries/access'

/** Who has shoppers: a seat index, or -1 for the floating. */
export type Holder = number

/**
 * Moves a percentage of the shoppers one holder has in a region to another, at once; noted for the ledger as the doing of a card or an
 * event. Returns how many moved, units of 100,000.
 */
export function moveBuyers(state: Position, region: number, from: Holder, to: Holder, percent: number, cause: 'card' | 'event'): number {
  const had = from < 0 ? state.floating[region] : state.buyers[region * SEATS + from]
  const moving = Math.floor((had * Math.max(0, Math.min(100, percent))) / 100)
  if (moving === 0 || from === to) return 0
  take(state, region, from, moving, had, cause)
  give(state, region, to, moving, cause)
  return moving
}

function take(state: Position, region: number, from: Holder, moving: number, had: number, cause: 'card' | 'event'): void {
  if (from < 0) {
    state.floating[region] -= moving
    return
  }
  if (from === ALI) state.leftHand[region] -= Math.floor((moving * state.leftHand[region]) / had)
  state.buyers[region * SEATS + from] -= moving
  note(state, region * SEATS + from, -moving, cause)
}

function give(state: Position, region: number, to: Holder, moving: number, cause: 'card' | 'event'): void {
  if (to < 0) {
    state.floating[region] += moving
    return
  }
  state.buyers[region * SEATS + to] += moving
  if (to === ALI && accessAt(state, ALI, region) < 2)
    state.leftHand[region] += Math.floor((moving * state.config.numbers.access.leftHandPercent) / 100)
  note(state, region * SEATS + to, moving, cause)
}

function note(state: Position, cell: number, amount: number, cause: 'card' | 'event'): void {
  if (cause === 'card') state.movedByCard[cell] += amount
  else state.movedByEvent[cell] += amount
}
