import { seatOf, type MoveOf } from '../../../../rules'
import type { Choice } from '../choice'
import type { Minds } from '../minds'
import { worthOfDeal, worthTold } from './deals'

/** Weighs answering a deal with other terms: what those bring, and whether whoever proposed the deal would take them. */
export const weighCounterDeal = (minds: Minds, move: MoveOf<'counter-deal'>): Choice => {
  const { own } = minds
  const { pending } = own.view
  if (pending.kind !== 'deal') throw new Error('no deal waits for an answer')
  const { from } = pending.deal
  const { likely, cost } = own.character.haggle
  const { worth } = worthOfDeal(minds, own.me, from, move.take, move.give)
  const theirs = worthOfDeal(minds, seatOf(from), own.seat, move.give, move.take).worth
  return {
    move,
    value: (theirs > 0 ? worth * Math.min(1, likely + theirs) : 0) - cost,
    why: () => [worthTold('counter-deal', move, worth, from)],
  }
}
