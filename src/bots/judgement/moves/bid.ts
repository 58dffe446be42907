import { actionCost, cashCost, cloneState, legalMoves, stageIn, type MoveOf, type Move } from '../../../../rules'
import { reason } from '../../decision'
import { shown, type Choice } from '../choice'
import type { Minds } from '../minds'
import { situationIn, type Situation } from '../situation'
import { chanceOfStage } from '../stage'
import { worthOfCash } from '../worth'

/** What a bot makes of actions it might take in a position of its own. */
export type Weighed = (minds: Minds, actions: readonly Move[]) => readonly Pick<Choice, 'move' | 'value'>[]

/**
 * Weighs bids for the stage: the chance to win it, times what one action more at the end of the quarter is worth beyond its price, of those
 * that can still be paid for after the bid. One bids last: before that nobody knows what an action more is for, and what cash is left.
 */
export const weighBids = (minds: Minds, bids: readonly MoveOf<'bid'>[], weighed: Weighed): readonly Choice[] => {
  const { own } = minds
  if (own.view.actionsLeft > 0) return bids.map((move) => ({ move, value: NOT_YET, why: () => [] }))
  const then = cloneState(own.view)
  then.actionsLeft = own.numbers.stage.actions
  const actions = weighed(
    { ...minds, own: situationIn(own, then) },
    legalMoves(then).filter((move) => actionCost(then, move) > 0),
  ).map(({ move, value }) => ({ value, cash: cashCost(then, move) }))
  const cash = then.cash[own.me]
  const { id } = stageIn(own.view.config, own.view.quarter)
  const looked = bids.map((move) => {
    const worth = actions.reduce((most, action) => (action.cash + move.amount <= cash ? Math.max(most, action.value) : most), 0)
    return { move, worth, gain: worth - worthOfCash(own, move.amount), chance: chanceOfStage(own.view, own.me, move.amount) }
  })
  const satOut = worthOfRest(own, Math.max(0, ...looked.map(({ gain, chance }) => chance * gain)))
  return looked.map(({ move, worth, gain, chance }) => ({
    move,
    value: chance * (gain - satOut),
    why: () => [reason('bid.worth', { stage: id, amount: move.amount, points: shown(worth) })],
  }))
}

/** What the stages would be worth that the winner sits out, as far as there are any to come: each a part of what this one promises. */
const worthOfRest = ({ character, numbers, left }: Situation, hope: number): number =>
  character.bid.rest * Math.min(numbers.stage.rest, left) * hope

/** Below the worth of ending the turn. */
const NOT_YET = -1
