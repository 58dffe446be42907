import { changesBetween, checkOffer, factionAt, type Move, type Offer, type PlayerView } from '../../../rules'
import { offersFrom, wouldSign } from '../judgement/applications/bettered'
import { firstOf } from '../judgement/first-of'
import { worthOfOffer } from '../judgement/applications/offer-worth'
import { caseOf, worthOfGrant, type Case } from '../judgement/applications/ruling'
import type { Choice } from '../judgement/choice'
import type { Minds } from '../judgement/minds'

/** How many offers with the same number of changes are tried before one that is sure to pass is named. */
const MOST_TRIES = 16

/**
 * The smallest change of an offer that Tencent would have signed rather than refuse, of those about the one that costs the applicant least;
 * none with an approval, or where nothing near would do. `rulingOn` says what Tencent would have done.
 */
export const nearestPass = (
  minds: Minds,
  { move }: Choice,
  rulingOn: (view: PlayerView, moves: readonly Move[]) => Move,
): Offer | undefined => {
  if (move.type !== 'rule' || move.ruling === 'approve') return undefined
  const one = caseOf(minds, move.application)
  const passes = (offer: Offer): boolean => wouldSign(minds.own.view, one.application.id, offer, rulingOn)
  for (const group of byChanges(betterOffers(one, minds.own.numbers.access.feeMax))) {
    // If neither the one Tencent gains most by passes nor the one the applicant loses most by, hardly another with as few changes does.
    const sure = extremes(group).find(({ offer }) => passes(offer))
    if (sure === undefined) continue
    const milder = group.filter(({ theirs }) => theirs > sure.theirs).sort((a, b) => b.theirs - a.theirs)
    return (spread(milder, MOST_TRIES).find(({ offer }) => passes(offer)) ?? sure).offer
  }
  return undefined
}

interface BetterOffer {
  readonly offer: Offer
  readonly changes: number
  /** Points it brings Tencent beyond the offer made, and points it is worth to the applicant. */
  readonly gain: number
  readonly theirs: number
}

/** Offers that are worth more to Tencent than the one on its desk. */
const betterOffers = (one: Case, feeMax: number): readonly BetterOffer[] => {
  const { application, minds } = one
  const granted = worthOfGrant(one, application.offer)
  return offersFrom(application.offer, feeMax)
    .filter((offer) => checkOffer(minds.own.view, factionAt(application.seat), offer) === null)
    .map((offer) => ({
      offer,
      changes: changesBetween(application.offer, offer).length,
      gain: worthOfGrant(one, offer) - granted,
      theirs: worthOfOffer(one.theirs, offer),
    }))
    .filter(({ changes, gain }) => changes > 0 && gain > 0)
}

/** The offer Tencent gains most by, and the one the applicant loses most by. */
const extremes = (group: readonly BetterOffer[]): readonly BetterOffer[] => [
  group.reduce((best, other) => (other.gain > best.gain ? other : best)),
  group.reduce((worst, other) => (other.theirs < worst.theirs ? other : worst)),
]

/** The offers with the fewest changes, those with one more, and so on. */
const byChanges = (offers: readonly BetterOffer[]): readonly (readonly BetterOffer[])[] =>
  [...new Set(offers.map(({ changes }) => changes))].sort((a, b) => a - b).map((count) => offers.filter(({ changes }) => changes === count))

/** So many of a list, evenly from its beginning to its end, in its order. */
const spread = <T>(list: readonly T[], most: number): readonly T[] =>
  list.length <= most
    ? list
    : Array.from({ length: most }, (_, at) => firstOf(list.slice(Math.floor((at * (list.length - 1)) / (most - 1)))))
