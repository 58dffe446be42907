import { actionCost, cloneState, legalMoves, stageIn, type MoveOf, type Move } from '../../../../rules'
import { reason } from '../../decision'
import { shown, type Choice } from '../choice'
import type { Minds } from '../minds'
import { chanceOfStage } from '../stage'
import { worthOfCash } from '../worth'

/**
 * Weighs bids for the stage: the chance to win it, times what one action more at the end of the quarter is worth beyond its price. One bids
 * last: before that nobody knows what an action more is for, and what cash is left.
 */
export const weighBids = (
  { own }: Minds,
  bids: readonly MoveOf<'bid'>[],
  weighed: (moves: readonly Move[]) => readonly Choice[],
): readonly Choice[] => {
  if (own.view.actionsLeft > 0) return bids.map((move) => ({ move, value: NOT_YET, why: () => [] }))
  const then = cloneState(own.view)
  then.actionsLeft = own.numbers.stage.actions
  const actions = weighed(legalMoves(then).filter((move) => actionCost(then, move) > 0))
  const worth = Math.max(0, ...actions.map(({ value }) => value))
  const { id } = stageIn(own.view.config, own.view.quarter)
  return bids.map((move) => ({
    move,
    value: chanceOfStage(own.view, own.me, move.amount) * (worth - worthOfCash(own, move.amount)),
    why: () => [reason('bid.worth', { stage: id, amount: move.amount, points: shown(worth) })],
  }))
}

/** Below the worth of ending the turn. */
const NOT_YET = -1
