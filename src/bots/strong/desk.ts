import { SEATS, TENCENT, canonicalOffers, factionAt, type Offer, type PlayerView } from '../../../rules'
import { worthOfOffer, type OfferWorth } from '../judgement/applications/offer-worth'
import { mindsOf } from '../judgement/minds'
import { situationOf } from '../judgement/situation'
import { NORMAL } from '../normal/character'
import { STRONG } from './settings'

/** How a playout deals with Tencent's desk: what doors and concessions are worth to both sides, sized up once before the search. */
export interface Desk {
  /** To Tencent and to the applicant, by applicant*2 + (level - 2). */
  readonly tencent: readonly (OfferWorth | null)[]
  readonly applicant: readonly (OfferWorth | null)[]
  /** Offers a seat might make for a level, the likeliest to serve it first. */
  readonly offers: readonly (readonly Offer[])[]
  /** Quarters left when all this was sized up, this one included. */
  readonly span: number
}

/** Sizes up the desk. */
export const deskOf = (view: PlayerView): Desk => {
  const minds = mindsOf(situationOf(view, NORMAL))
  const tencent: (OfferWorth | null)[] = []
  const applicant: (OfferWorth | null)[] = []
  const offers: Offer[][] = []
  for (let key = 0; key < SEATS * 2; key++) {
    const seat = Math.floor(key / 2)
    const level = key % 2 === 0 ? 2 : 3
    if (seat === TENCENT || view.access[seat] > level) {
      tencent.push(null)
      applicant.push(null)
      offers.push([])
      continue
    }
    const theirs = minds.offer(TENCENT, seat, level)
    const own = minds.offer(seat, seat, level)
    tencent.push(theirs)
    applicant.push(own)
    offers.push(likelyOffers(seat, own, theirs))
  }
  return { tencent, applicant, offers, span: view.config.length - view.quarter + 1 }
}

const likelyOffers = (seat: number, own: OfferWorth, theirs: OfferWorth): Offer[] =>
  canonicalOffers(factionAt(seat))
    .map((offer) => ({ offer, worth: worthOfOffer(own, offer) * chanceOf(worthOfOffer(theirs, offer)) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, STRONG.desk.offers)
    .map(({ offer }) => offer)

const chanceOf = (theirs: number): number => 1 / (1 + Math.exp(-(theirs - STRONG.desk.from) * 1.5))
