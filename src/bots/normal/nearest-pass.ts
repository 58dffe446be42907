import { SCOPES, changesBetween, checkOffer, factionAt, legalMoves, type Move, type Offer, type PlayerView } from '../../../rules'
import type { Choice } from '../easy/choice'
import type { Minds } from '../easy/minds'
import { worthOfOffer } from '../easy/offer-worth'
import { caseOf, worthOfGrant } from '../easy/ruling'

/** How many offers are tried before nothing is said. */
const MOST_TRIES = 24

/**
 * The smallest change of an offer that Tencent would have signed rather than refuse, of those the one that costs the applicant least; none with an
 * approval, or where nothing near would do. `rulingOn` says what Tencent would have done.
 */
export const nearestPass = (minds: Minds, { move }: Choice, rulingOn: (view: PlayerView, moves: readonly Move[]) => Move): Offer | undefined => {
  if (move.type !== 'rule' || move.ruling === 'approve') return undefined
  const one = caseOf(minds, move.application)
  const { application } = one
  const { view, numbers } = minds.own
  const granted = worthOfGrant(one, application.offer)
  const better = offersFrom(application.offer, numbers.access.feeMax)
    .filter((offer) => checkOffer(view, factionAt(application.seat), offer) === null)
    .map((offer) => ({
      offer,
      changes: changesBetween(application.offer, offer),
      gain: worthOfGrant(one, offer) - granted,
      theirs: worthOfOffer(one.theirs, offer),
    }))
    .filter(({ changes, gain }) => changes.length > 0 && gain > 0)
    .sort((a, b) => a.changes.length - b.changes.length || b.theirs - a.theirs)
  for (const { offer } of spread(better, MOST_TRIES)) {
    const applications = view.applications.map((other) => (other.id === application.id ? { ...other, offer } : other))
    const bettered = { ...view, applications }
    // A counter would only ask for still more: the question is what Tencent would sign rather than refuse.
    const ruled = rulingOn(
      bettered,
      legalMoves(bettered).filter((other) => other.type === 'rule' && other.ruling !== 'counter'),
    )
    if (ruled.type === 'rule' && ruled.ruling === 'approve') return offer
  }
  return undefined
}

/** So many of a list, evenly from its beginning to its end, in its order. */
const spread = <T>(list: readonly T[], most: number): readonly T[] =>
  list.length <= most ? list : Array.from({ length: most }, (_, at) => list[Math.floor((at * (list.length - 1)) / (most - 1))])

/** Every offer that concedes as much or more, up to all there is: few enough to look at them all. */
const offersFrom = (offer: Offer, feeMax: number): readonly Offer[] => {
  let list: Offer[] = [offer]
  for (const concession of ['weChatPay', 'openShelves', 'endExclusivity', 'control', 'stake'] as const) {
    if (!offer[concession]) list = list.flatMap((other) => [other, { ...other, [concession]: true }])
  }
  const fees = Array.from({ length: feeMax - offer.trafficFee + 1 }, (_, more) => offer.trafficFee + more)
  const scopes = SCOPES.slice(SCOPES.indexOf(offer.scope))
  return list.flatMap((other) => fees.flatMap((trafficFee) => scopes.map((scope) => ({ ...other, trafficFee, scope }))))
}
