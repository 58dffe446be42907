import { perSeat, type Seat } from '../../../rules'
import { offerFacts } from './applications/offer-facts'
import { offerWorth, type OfferWorth } from './applications/offer-worth'
import { atUsualPrice, seenBy, type Situation } from './situation'

/** How the bot thinks each seat sees things, worked out when it is first asked for. */
export interface Minds {
  readonly own: Situation
  readonly eyes: (seat: Seat) => Situation
  /** What the parts of a seat's application for a level are worth to a judge. */
  readonly offer: (judge: Seat, applicant: Seat, level: 2 | 3) => OfferWorth
  /** The same to the applicant, as others see what it gains: its cash at the usual price, however much it has. */
  readonly gain: (applicant: Seat, level: 2 | 3) => OfferWorth
}

/** The minds at the table as one seat imagines them. */
export const mindsOf = (own: Situation): Minds => {
  const eyes = remember((seat: Seat) => seenBy(own, seat))
  const doorOf = (level: 2 | 3): LevelWorth => {
    const facts = remember((applicant: Seat) => offerFacts(own, applicant, level))
    const worths = perSeat((judge) => remember((applicant: Seat) => offerWorth(eyes(judge), facts(applicant))))
    return {
      offer: (judge, applicant) => worths[judge](applicant),
      gain: remember((applicant: Seat) => offerWorth(atUsualPrice(eyes(applicant)), facts(applicant))),
    }
  }
  const doors = { 2: doorOf(2), 3: doorOf(3) }
  return {
    own,
    eyes,
    offer: (judge, applicant, level) => doors[level].offer(judge, applicant),
    gain: (applicant, level) => doors[level].gain(applicant),
  }
}

/** What one level of access is worth, to anybody and to its applicant. */
interface LevelWorth {
  readonly offer: (judge: Seat, applicant: Seat) => OfferWorth
  readonly gain: (applicant: Seat) => OfferWorth
}

const remember = <Key, T>(work: (key: Key) => T): ((key: Key) => T) => {
  const known = new Map<Key, T>()
  return (key) => {
    const found = known.get(key) ?? work(key)
    known.set(key, found)
    return found
  }
}
