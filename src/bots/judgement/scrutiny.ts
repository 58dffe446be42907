import { FACTIONS, TENCENT, seatOf, type Seat } from '../../../rules'
import { pull, type Situation } from './situation'

/** What a rise of a seat's scrutiny costs that seat in points: little far from the limit, everything at it. */
export const costOfScrutiny = (s: Situation, seat: Seat, rise: number): number => {
  if (!s.view.config.scrutiny || rise === 0) return 0
  const limit = s.numbers.scrutiny.limit[seat]
  const now = s.view.scrutiny[seat]
  const goal = seat === s.me ? -rise * pull(s, 'scrutiny') : 0
  const fear = seat === s.me ? s.character.scrutinyFear : 1
  return fear * costAtLimit(s, seat) * (danger((now + rise) / limit) - danger(now / limit)) + goal
}

/** How much of the cost of the limit is felt at a part of it: time brings a meter down again, so the first half hardly counts. */
const danger = (part: number): number => (part >= 1 ? 1 : 0.6 * Math.max(0, part) ** 3)

const costAtLimit = (s: Situation, seat: Seat): number => {
  const { finePoints, fineCash } = s.numbers.scrutiny
  const fine = finePoints + fineCash * s.character.cash.price
  if (seat !== TENCENT || s.view.interconnection > 0) return fine
  return fine * 0.5 + costOfOrder(s)
}

/** What Tencent loses when the doors open without terms: what those outside would have paid for them. */
const costOfOrder = (s: Situation): number => {
  const outside = FACTIONS.reduce((sum, faction) => sum + (s.view.access[seatOf(faction)] < 2 ? s.character.order[faction] : 0), 0)
  return outside * (s.left / Math.max(1, s.view.config.length - 1))
}
