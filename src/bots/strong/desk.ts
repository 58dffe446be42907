import {
  TENCENT,
  canonicalOffers,
  factionAt,
  perSeat,
  type Application,
  type Offer,
  type PerSeat,
  type PlayerView,
  type Seat,
} from '../../../rules'
import { worthOfOffer, type OfferWorth } from '../judgement/applications/offer-worth'
import { mindsOf } from '../judgement/minds'
import { situationOf } from '../judgement/situation'
import { NORMAL } from '../normal/character'
import { STRONG } from './settings'

/** How a playout deals with Tencent's desk: what doors and concessions are worth to both sides, sized up once before the search. */
export interface Desk {
  /** By applicant and level; null where the seat is past that door. */
  readonly doors: PerSeat<Readonly<Record<Application['level'], Door | null>>>
  /** Quarters left when all this was sized up, this one included. */
  readonly span: number
}

/** A level one seat may apply for: what its parts are worth to both sides, and what the seat might offer. */
export interface Door {
  readonly tencent: OfferWorth
  readonly applicant: OfferWorth
  /** The likeliest to serve it first. */
  readonly offers: readonly Offer[]
}

/** Sizes up the desk. */
export const deskOf = (view: PlayerView): Desk => {
  const minds = mindsOf(situationOf(view, NORMAL))
  const doorOf = (seat: Seat, level: Application['level']): Door | null => {
    if (seat === TENCENT || view.access[seat] > level) return null
    const theirs = minds.offer(TENCENT, seat, level)
    const own = minds.offer(seat, seat, level)
    return { tencent: theirs, applicant: own, offers: likelyOffers(seat, own, theirs) }
  }
  return { doors: perSeat((seat) => ({ 2: doorOf(seat, 2), 3: doorOf(seat, 3) })), span: view.config.length - view.quarter + 1 }
}

const likelyOffers = (seat: Seat, own: OfferWorth, theirs: OfferWorth): Offer[] =>
  canonicalOffers(factionAt(seat))
    .map((offer) => ({ offer, worth: worthOfOffer(own, offer) * chanceOf(worthOfOffer(theirs, offer)) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, STRONG.desk.offers)
    .map(({ offer }) => offer)

const chanceOf = (theirs: number): number => 1 / (1 + Math.exp(-(theirs - STRONG.desk.from) * 1.5))
