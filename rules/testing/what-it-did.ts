import { seatOf } from '../model/ids'
import type { Move } from '../model/move'
import type { GameState } from '../model/state'
import { actionCost, cashCost } from '../moves/registry'
import { play } from './builders'

/** One move, what of a position it changes besides cash and actions paid, and what it writes down. */
export interface Row<M extends Move> {
  readonly on: GameState
  readonly move: M
  readonly changes: readonly (keyof GameState)[]
  readonly log: readonly object[]
}

/** What a move did, and what its row says it does; `paid` is cash and actions taken, null where it is no action that is paid for. */
interface Did {
  readonly changed: readonly (keyof GameState)[]
  readonly log: readonly object[]
  readonly paid: readonly [cash: number, actions: number] | null
  /** What of the position it was made in was changed along: nothing may be. */
  readonly touched: readonly (keyof GameState)[]
}

/** Plays a row's move: what it did, and what it is expected to do. */
export function whatItDid({ on, move, changes, log }: Row<Move>): { readonly told: Did; readonly expected: Did } {
  const written = new Map(fieldsOf(on).map((field) => [field, JSON.stringify(on[field])]))
  const isAction = on.pending.kind === 'action'
  const [cash, actions] = [isAction ? cashCost(on, move) : 0, isAction ? actionCost(on, move) : 0]
  const seat = seatOf(move.seat)
  const [cashBefore, actionsBefore] = [on.cash[seat], on.actionsLeft]
  const played = play(on, move)
  const { state } = played
  const changed = fieldsOf(state).filter((field) => written.get(field) !== JSON.stringify(state[field]))
  const wanted = new Set(changes)
  if (cash > 0) wanted.add('cash')
  // The end of a turn gives the next seat its actions: how many that changes depends on what was left.
  if (actions > 0 || (move.type === 'end-turn' && changed.includes('actionsLeft'))) wanted.add('actionsLeft')
  const isPaidFor = isAction && move.type !== 'raise-capital' && move.type !== 'end-turn'
  return {
    told: {
      changed: changed.sort(),
      log: played.log,
      touched: fieldsOf(on).filter((field) => written.get(field) !== JSON.stringify(on[field])),
      paid: isPaidFor ? [cashBefore - state.cash[seat], actionsBefore - state.actionsLeft] : null,
    },
    expected: {
      changed: [...wanted].sort(),
      log: log.map((entry) => ({ quarter: on.quarter, ...entry })),
      touched: [],
      paid: isPaidFor ? [cash, actions] : null,
    },
  }
}

function fieldsOf(state: GameState): (keyof GameState)[] {
  return Object.keys(state) as (keyof GameState)[]
}
