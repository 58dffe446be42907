import { SEATS } from '../../../rules'
import { offerFacts, type OfferFacts } from './applications/offer-facts'
import { offerWorth, type OfferWorth } from './applications/offer-worth'
import { seenBy, type Situation } from './situation'

/** How the bot thinks each seat sees things, worked out when it is first asked for. */
export interface Minds {
  readonly own: Situation
  readonly eyes: (seat: number) => Situation
  /** What the parts of a seat's application for a level are worth to a judge. */
  readonly offer: (judge: number, applicant: number, level: 2 | 3) => OfferWorth
}

/** The minds at the table as one seat imagines them. */
export const mindsOf = (own: Situation): Minds => {
  const eyes = remember<Situation>((seat) => seenBy(own, seat))
  const facts = remember<OfferFacts>((key) => offerFacts(own, key % SEATS, key < SEATS ? 2 : 3))
  const offers = remember<OfferWorth>((key) => offerWorth(eyes(key % SEATS), facts(Math.floor(key / SEATS))))
  return { own, eyes, offer: (judge, applicant, level) => offers((applicant + (level === 2 ? 0 : SEATS)) * SEATS + judge) }
}

const remember = <T>(work: (key: number) => T): ((key: number) => T) => {
  const known = new Map<number, T>()
  return (key) => {
    const found = known.get(key) ?? work(key)
    known.set(key, found)
    return found
  }
}
