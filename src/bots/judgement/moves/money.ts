import { TENCENT, applicationOf, seatOf, type MoveOf, type Seat } from '../../../../rules'
import { reason } from '../../decision'
import { shown, type Choice } from '../choice'
import type { Minds } from '../minds'
import { doorPull } from '../goals'
import { canReachLimit, costOfScrutiny, orderComesTooLate } from '../scrutiny'
import { pull, type Situation } from '../situation'
import { worthOfCash } from '../worth'

/**
 * Weighs raising capital: cash is worth its points only to those who cannot act without it. What would lie in the purse beside all that a
 * quarter can use may as well be raised later, when it is needed.
 */
export const weighCapital = (s: Situation, move: MoveOf<'raise-capital'>): Choice => {
  const { cash, points } = s.numbers.raise
  const income = s.ahead.income[s.me]
  const have = s.view.cash[s.me]
  const free = have + Math.min(0, income)
  const short = free < s.character.capitalBelow
  const price = short && s.left >= 2 ? s.character.cash.price * s.character.cash.most : s.cashPrice
  const idle = short ? 0 : Math.max(0, Math.min(cash[s.me], free + cash[s.me] - s.character.cash.perQuarter))
  const wasted = idle * Math.max(0, s.cashPrice - pull(s, 'cash'))
  return {
    move,
    value: cash[s.me] * price - points + pull(s, 'cash') * cash[s.me] - wasted,
    beyond: -wasted,
    why: () => [reason('raise-capital.poor', { cash: have, gained: cash[s.me], points })],
  }
}

/**
 * Weighs a petition: what the regulator's eye costs the other seat, and what the bot gains when Tencent's doors are forced open. One that can
 * no longer bring the meter to its limit before the game ends brings neither.
 */
export const weighPetition = (minds: Minds, move: MoveOf<'petition'>): Choice => {
  const s = minds.own
  const against = seatOf(move.against)
  const { cost, scrutiny } = s.numbers.petition
  const counts = canReachLimit(s, against, scrutiny)
  const hurt = counts && !isLastOrder(s, against) ? costOfScrutiny(s, against, scrutiny) * Math.max(0, -s.interest[against]) : 0
  const opened = counts && against === TENCENT ? hopeOfOrder(minds, scrutiny) : 0
  return {
    move,
    value: hurt + opened + pull(s, 'tally:petitions') - worthOfCash(s, cost),
    why: () => [
      reason('petition.against', { seat: move.against, scrutiny: s.view.scrutiny[against] }),
      ...(opened > 0 ? [reason('petition.door', { points: shown(opened) })] : []),
    ],
  }
}

/** Whether all that the regulator could still do to a seat is an order after the last market, which costs Tencent nothing any more. */
const isLastOrder = ({ view, left }: Situation, against: Seat): boolean => left === 0 && against === TENCENT && view.interconnection === 0

/** What a nearer interconnection order is worth to a seat kept waiting outside: the longer it waits, the more. */
const hopeOfOrder = (minds: Minds, scrutiny: number): number => {
  const { view, me, seat, numbers, character } = minds.own
  if (view.interconnection > 0 || view.access[me] >= 2 || orderComesTooLate(minds.own, me)) return 0
  const holds = applicationOf(view, seat)?.holds ?? 0
  const nearness = (view.scrutiny[TENCENT] + scrutiny) / numbers.scrutiny.limit[TENCENT]
  return Math.max(0, worthOfDoor(minds)) * character.petition.perHold * (0.5 + holds) * Math.min(1, nearness)
}

/** After the last market a door brings no buyers any more, only what the missions give for having it. */
const worthOfDoor = ({ own, offer }: Minds): number =>
  own.left === 0 ? doorPull(own.standing, own.seat) * (2 - own.view.access[own.me]) : offer(own.me, own.me, 2).access
