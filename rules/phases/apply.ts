import type { Run } from '../effects/run'
import { addCash } from '../effects/meters'
import { seatOf } from '../model/ids'
import type { Move } from '../model/move'
import type { LogEntry, Outcome } from '../model/outcome'
import type { GameState, Position } from '../model/state'
import { actionsFor, checkMove, ruleOf } from '../moves/registry'
import { advance } from './advance'
import { cloneState } from '../model/clone'

/** Carries out a legal move on a state, changing it and telling nobody: no log, no ledger. The caller has checked it. */
export function applyInPlace(state: Position, move: Move): void {
  carryOut(state, move, { log: null, reveals: false })
}

/** The one body of every move. */
export function carryOut(state: Position, move: Move, run: Run): void {
  const rule = ruleOf(move.type)
  if (state.pending.kind === 'action') {
    const cash = rule.cash(state, move)
    const actions = actionsFor(rule, state, move)
    // Paid first: what a broken promise takes back must leave a move its price.
    addCash(state, seatOf(move.seat), -cash)
    rule.apply(state, move, run)
    state.actionsLeft -= actions
  } else rule.apply(state, move, run)
  advance(state, run, move)
}

/** Applies a move to a copy of the position: the next one and what happened, or a refusal with its code. */
export function applyMove(position: GameState, move: Move): Outcome {
  const refusal = checkMove(position, move)
  if (refusal !== null) return refusal
  const state = cloneState(position)
  const log: LogEntry[] = []
  const run: Run = { log, reveals: false }
  carryOut(state, move, run)
  return { ok: true, state, log, reveals: run.reveals }
}
