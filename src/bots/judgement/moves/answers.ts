import { REGIONS_OF, macroIndex, type Deal, type MoveOf } from '../../../../rules'
import { reason, type Reason } from '../../decision'
import { applicationNumbered } from '../applications/application-numbered'
import { costOfDelay } from '../applications/delay'
import { worthOfOffer } from '../applications/offer-worth'
import { shown, type Choice } from '../choice'
import type { Minds } from '../minds'
import { worthOfAppeal, worthOfCash } from '../worth'
import { couldNotKeep, sellsSupport, worthOfDeal } from './deals'

/** Weighs taking or leaving what Tencent asks for in its counter. */
export const weighCounterAnswer = (minds: Minds, move: MoveOf<'answer-counter'>): Choice => {
  const { view, me, left } = minds.own
  if (view.pending.kind !== 'counter') throw new Error('no counter waits for an answer')
  const { level, offer, counter } = applicationNumbered(minds.own, view.pending.application)
  const worth = worthOfOffer(minds.offer(me, me, level), counter ?? offer)
  const hope = left === 0 ? 0 : minds.own.character.counter.patience * Math.max(0, worthOfOffer(minds.offer(me, me, level), offer))
  const delay = costOfDelay(minds.own, me)
  if (move.accept) return { move, value: worth, why: () => [reason('answer-counter.accept', { points: shown(worth) })] }
  return {
    move,
    value: hope - delay,
    why: () => [reason(worth < 0 ? 'answer-counter.harm' : 'answer-counter.wait', { points: shown(worth) })],
  }
}

/** Weighs a deal put to the bot: what it brings, what it costs, and whether the other keeps its word. */
export const weighDealAnswer = (minds: Minds, move: MoveOf<'answer-deal'>): Choice => {
  const { view } = minds.own
  if (view.pending.kind !== 'deal') throw new Error('no deal waits for an answer')
  const { deal } = view.pending
  const { from, give, take } = deal
  const { worth, trust } = worthOfDeal(minds, minds.own.me, from, give, take)
  if (move.accept) {
    const why = sellsSupport([...give, ...take])
      ? reason('answer-deal.support')
      : reason('answer-deal.accept', { seat: from, points: shown(worth) })
    return { move, value: worth, why: () => [why] }
  }
  const distrusted = trust < 0.6 && give.some(({ kind }) => kind === 'promise')
  return { move, value: 0, why: () => [whyDecline(minds, deal, distrusted)] }
}

const whyDecline = (minds: Minds, { from, give, take }: Deal, distrusted: boolean): Reason => {
  if (distrusted) return reason('answer-deal.distrust', { seat: from })
  if (couldNotKeep(minds, from, give, take)) return reason('answer-deal.cannot-keep', { seat: from })
  return reason('answer-deal.decline', { seat: from })
}

/** Weighs a push Tencent offers at a price. */
export const weighSupportAnswer = (minds: Minds, move: MoveOf<'answer-support'>): Choice => {
  const { own } = minds
  const { pending } = own.view
  if (pending.kind !== 'support') throw new Error('no push waits for an answer')
  const worth = worthOfPush(own, pending.macro) - worthOfCash(own, pending.price)
  return {
    move,
    value: move.accept ? worth : 0,
    why: () => [reason(move.accept ? 'answer-support.buy' : 'answer-support.dear', { cash: pending.price, points: shown(worth) })],
  }
}

/** What a push in a macro-region is worth to the seat whose eyes look. */
export const worthOfPush = (own: Minds['own'], macro: string): number =>
  REGIONS_OF[macroIndex(macro)].reduce<number>(
    (sum, region) => sum + worthOfAppeal(own, region, own.me, own.numbers.push.appeal, own.numbers.push.quarters),
    0,
  )
