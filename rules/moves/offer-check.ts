import { CONCESSIONS, EMPTY_OFFER, SCOPES, offerWith, type Offer, type Scope } from '../model/offer'
import type { Faction } from '../model/ids'
import type { Rejection } from '../model/outcome'
import type { Position } from '../model/state'
import { isWhole, refuse } from './move-rule'

/** Whether an offer is one the applicant can make; null when it is. */
export function checkOffer(position: Position, applicant: Faction, offer: Offer): Rejection | null {
  const { feeMax } = position.config.numbers.access
  if (!isWhole(offer.trafficFee, 0, feeMax)) return refuse('amount.range', { from: 0, to: feeMax, found: offer.trafficFee })
  if (!SCOPES.includes(offer.scope)) return refuse('move.malformed')
  if (offer.endExclusivity && applicant !== 'ali') return refuse('offer.exclusivity')
  return null
}

/** Whether two offers are the same. */
export function sameOffer(a: Offer, b: Offer): boolean {
  return CONCESSIONS.every((concession) => a[concession] === b[concession])
}

/**
 * A canonical selection of offers for enumeration: every set of yes-or-no concessions, fees of 0, 2 and 4, all scopes for the bare ones.
 */
export function canonicalOffers(applicant: Faction): readonly Offer[] {
  return applicant === 'ali' ? ALI_OFFERS : OTHER_OFFERS
}

/** Offers that stand for the rest in a search: nothing, each concession by itself, and a few that go together, up to nearly everything. */
export function fewOffers(applicant: Faction): readonly Offer[] {
  return applicant === 'ali' ? ALI_FEW : OTHER_FEW
}

/** Every offer that takes one value of each list, and with each of them the scopes it may go with. */
function offersWith(values: { readonly [C in Varied]: readonly Offer[C][] }): readonly Offer[] {
  let offers: readonly Offer[] = [EMPTY_OFFER]
  for (const concession of VARIED)
    offers = offers.flatMap((offer) => values[concession].map((value) => offerWith(offer, { [concession]: value })))
  return offers.flatMap((offer) => SCOPES.filter((scope) => goesWith(scope, offer)).map((scope) => offerWith(offer, { scope })))
}

type Varied = Exclude<keyof Offer, 'scope'>
const VARIED = CONCESSIONS.filter((concession): concession is Varied => concession !== 'scope')

/** What an offer of each scope leaves out in the selection: who serves few tiers only offers little besides. */
const LEAVES_OUT: Readonly<Record<Scope, readonly Varied[]>> = {
  all: [],
  '4-5': ['openShelves', 'endExclusivity', 'stake'],
  '5': ['openShelves', 'endExclusivity', 'stake', 'control'],
}

function goesWith(scope: Scope, offer: Offer): boolean {
  return LEAVES_OUT[scope].every((concession) => offer[concession] === EMPTY_OFFER[concession])
}

const YES_NO = [false, true] as const
const OTHERS_VALUES = {
  weChatPay: YES_NO,
  trafficFee: [0, 2, 4],
  openShelves: YES_NO,
  endExclusivity: [false],
  control: YES_NO,
  stake: YES_NO,
} as const
const ALI_OFFERS = offersWith({ ...OTHERS_VALUES, endExclusivity: YES_NO })
const OTHER_OFFERS = offersWith(OTHERS_VALUES)

const BUNDLES: readonly Partial<Offer>[] = [
  {},
  { weChatPay: true },
  { trafficFee: 2 },
  { trafficFee: 4 },
  { scope: '4-5' },
  { openShelves: true },
  { control: true },
  { stake: true },
  { weChatPay: true, trafficFee: 2 },
  { weChatPay: true, control: true },
  { weChatPay: true, openShelves: true },
  { weChatPay: true, trafficFee: 2, stake: true },
  { weChatPay: true, trafficFee: 4, openShelves: true, control: true, stake: true },
]
const ALI_BUNDLES: readonly Partial<Offer>[] = [
  { endExclusivity: true },
  { weChatPay: true, endExclusivity: true },
  { weChatPay: true, trafficFee: 2, endExclusivity: true, control: true },
]
const OTHER_FEW: readonly Offer[] = BUNDLES.map((bundle) => offerWith(EMPTY_OFFER, bundle))
const ALI_FEW: readonly Offer[] = [...OTHER_FEW, ...ALI_BUNDLES.map((bundle) => offerWith(EMPTY_OFFER, bundle))]
