import type { Seat } from '../model/indexes'
import { factionAt } from '../model/ids'
import type { Position } from '../model/state'
import { record, type Run } from './run'

/** Adds to a seat's cash; what would take it below 0 is left owing. Returns what was owing and not paid. */
export function addCash(state: Position, seat: Seat, amount: number): number {
  const cash = state.cash[seat] + amount
  state.cash[seat] = Math.max(0, cash)
  return Math.max(0, -cash)
}

/** Moves a seat's scrutiny meter, 0..limit; where there is no regulator it stays at 0. */
export function addScrutiny(state: Position, run: Run, seat: Seat, amount: number, cause: string): void {
  if (!state.config.scrutiny || amount === 0) return
  const before = state.scrutiny[seat]
  state.scrutiny[seat] = Math.max(0, Math.min(state.config.numbers.scrutiny.limit[seat], before + amount))
  const change = state.scrutiny[seat] - before
  if (change !== 0) record(state, run, { kind: 'scrutiny', seat: factionAt(seat), cause, amount: change })
}
