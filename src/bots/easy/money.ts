import { FACTIONS, TENCENT, seatOf, type MoveOf } from '../../../rules'
import { reason } from '../decision'
import { CHARACTER } from './character'
import { shown, type Choice } from './choice'
import { costOfScrutiny } from './scrutiny'
import { pull, type Situation } from './situation'
import { worthOfCash } from './worth'

/** Weighs raising capital: cash is worth its points only to those who cannot act without it. */
export const weighCapital = (s: Situation, move: MoveOf<'raise-capital'>): Choice => {
  const { cash, points } = s.numbers.raise
  const income = s.ahead.income[s.me].total
  const short = s.view.cash[s.me] + Math.min(0, income) < CHARACTER.capitalBelow
  const price = short && s.left >= 1 ? CHARACTER.cash.price * CHARACTER.cash.poor : s.cashPrice
  return {
    move,
    value: cash[s.me] * price - points + pull(s, 'cash') * cash[s.me],
    why: () => [reason('raise-capital.poor', { cash: s.view.cash[s.me], gained: cash[s.me], points })],
  }
}

/** Weighs a petition: what the regulator's eye costs the other seat, and what the bot gains when Tencent's doors are forced open. */
export const weighPetition = (s: Situation, move: MoveOf<'petition'>): Choice => {
  const against = seatOf(move.against)
  const { cost, scrutiny } = s.numbers.petition
  const hurt = costOfScrutiny(s, against, scrutiny)
  const waiting = s.view.applications.find(({ seat, status, level }) => seat === s.me && (status === 'held' || status === 'declined' || status === 'filed') && level === 2)
  const door = against === TENCENT && s.view.interconnection === 0 && s.view.access[s.me] < 2
  const nearness = (s.view.scrutiny[against] + scrutiny) / s.numbers.scrutiny.limit[against]
  const opened = door ? CHARACTER.order[s.seat] * (0.15 + 0.15 * (waiting?.holds ?? 0)) * nearness : 0
  const grudge = Math.max(0, -s.interest[against])
  return {
    move,
    value: hurt * grudge + opened + pull(s, 'tally:petitions') - worthOfCash(s, cost),
    why: () => [
      reason('petition.against', { seat: FACTIONS[against], scrutiny: s.view.scrutiny[against] }),
      ...(opened > 0 ? [reason('petition.door', { points: shown(opened) })] : []),
    ],
  }
}
