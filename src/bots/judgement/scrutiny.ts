import { FACTIONS, STAGE_TURN, TENCENT, pendingApplications, refusalScrutiny, seatOf, type Seat } from '../../../rules'
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

/**
 * Whether a seat's meter can come to its limit before the last books, if it rises by so much now: with the reports the others have turns left
 * for, and for Tencent a refusal for everyone who asks, or may yet ask. What cards would add nobody can count on.
 */
export const canReachLimit = (s: Situation, seat: Seat, rise: number): boolean => {
  const { petition, scrutiny } = s.numbers
  const { limit, decay, hold, reject, refusalAgain } = scrutiny
  const refusal = Math.max(hold, reject) + refusalAgain
  const ofAQuarter = 3 * petition.scrutiny + (seat === TENCENT ? 3 * refusal : 0) - decay
  const later = s.left * Math.max(0, ofAQuarter) - (s.left > 0 ? decay : 0)
  return s.view.scrutiny[seat] + rise + stillThisQuarter(s, seat) + later >= limit[seat]
}

/** What this quarter's other turns and its review may still add. */
const stillThisQuarter = ({ view, numbers }: Situation, seat: Seat): number => {
  const turns = view.order.slice(view.turn + 1).filter((other) => other !== seat).length
  const stage = numbers.stage.max > 0 && view.turn < STAGE_TURN ? 1 : 0
  const reviewed =
    seat === TENCENT
      ? pendingApplications(view).reduce(
          (sum, application) => sum + Math.max(refusalScrutiny(view, application, 'hold'), refusalScrutiny(view, application, 'reject')),
          0,
        )
      : 0
  return (turns + stage) * numbers.petition.scrutiny + reviewed
}

/** Whether an order would come too late for a seat: one in the last books opens only what then lies on the desk. */
export const orderComesTooLate = ({ view, left }: Situation, applicant: Seat): boolean =>
  left === 0 && !pendingApplications(view).some(({ seat, level }) => seat === applicant && level === 2)
