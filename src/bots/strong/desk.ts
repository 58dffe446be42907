import {
  ALI,
  SEATS,
  TENCENT,
  applicationOf,
  canonicalOffers,
  factionAt,
  levelsOpenTo,
  pendingApplications,
  type Application,
  type GameState,
  type Move,
  type Offer,
  type PlayerView,
  type Ruling,
} from '../../../rules'
import { mindsOf } from '../easy/minds'
import { worthOfOffer, type OfferWorth } from '../easy/offer-worth'
import { situationOf } from '../easy/situation'
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
  const minds = mindsOf(situationOf(view))
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

/** What a seat does about its access on its turn, or null: it files for the next door, or betters an offer that was held. */
export const deskMove = (state: GameState, desk: Desk, seat: number, dice: number): Move | null => {
  if (seat === TENCENT) return null
  const faction = factionAt(seat)
  const pending = applicationOf(state, faction)
  if (pending !== null) return betterOffer(desk, pending, dice)
  if (state.quarter <= state.filingBlockedUntil[seat]) return null
  const level = levelsOpenTo(state, seat)[0]
  if (level === undefined || state.quarter === state.config.length) return null
  const key = seat * 2 + level - 2
  const offers = desk.offers[key]
  if (offers.length === 0) return null
  const renewal = state.access[seat] === level
  if (!renewal && dice < STRONG.desk.file) return null
  return { type: 'file', seat: faction, level, offer: offers[Math.floor(dice * offers.length)] as Offer }
}

const betterOffer = (desk: Desk, { id, seat, level, offer, holds, status }: Application, dice: number): Move | null => {
  if (holds === 0 || (status !== 'held' && status !== 'declined') || dice < 0.4) return null
  const theirs = desk.tencent[seat * 2 + level - 2]
  if (theirs == null) return null
  const now = worthOfOffer(theirs, offer)
  const better = desk.offers[seat * 2 + level - 2].find((other) => worthOfOffer(theirs, other) > now + 0.3)
  return better === undefined ? null : { type: 'revise', seat: factionAt(seat), application: id, offer: better }
}

/** How Tencent rules in a playout: by what the terms bring it, what lobbies pay, and what refusing costs it with the regulator. */
export const deskRuling = (state: GameState, desk: Desk, id: number, dice: number): Ruling => {
  const application = pendingApplications(state).find((other) => other.id === id)
  if (application === undefined) return 'hold'
  const { seat, level, offer } = application
  const worth = desk.tencent[seat * 2 + level - 2]
  if (worth == null) return 'approve'
  const span = (state.config.length - state.quarter + 1) / desk.span
  const patience = STRONG.desk.patience * (seat === ALI ? 1 : 0.3) * span
  const pressed = state.config.scrutiny ? (state.scrutiny[TENCENT] / state.config.numbers.scrutiny.limit[TENCENT]) ** 2 : 0
  const noise = STRONG.desk.noise * (2 * dice - 1)
  return worthOfOffer(worth, offer) * span - patience + pressed + noise > 0 ? 'approve' : 'hold'
}
