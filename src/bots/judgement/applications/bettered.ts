import { CONCESSIONS, SCOPES, cloneState, legalMoves, type Move, type Offer, type PlayerView } from '../../../../rules'

/** Whether Tencent would sign an application with another offer in it; `rulingOn` says what it would do. */
export const wouldSign = (
  view: PlayerView,
  id: number,
  offer: Offer,
  rulingOn: (view: PlayerView, moves: readonly Move[]) => Move,
): boolean => {
  const applications = view.applications.map((other) => (other.id === id ? { ...other, offer } : other))
  const bettered = cloneState(view)
  bettered.applications = applications
  // A counter would only ask for still more: the question is what Tencent would sign rather than refuse.
  const moves = legalMoves(bettered).filter((other) => other.type === 'rule' && other.ruling !== 'counter')
  const ruled = rulingOn(bettered, moves)
  return ruled.type === 'rule' && ruled.ruling === 'approve'
}

/** Every offer that concedes as much or more, up to all there is: few enough to look at them all. */
export const offersFrom = (offer: Offer, feeMax: number): readonly Offer[] => {
  let list: Offer[] = [offer]
  for (const concession of CONCESSIONS) {
    if (offer[concession] === false) list = list.flatMap((other) => [other, { ...other, [concession]: true }])
  }
  const fees = Array.from({ length: feeMax - offer.trafficFee + 1 }, (_, more) => offer.trafficFee + more)
  const scopes = SCOPES.slice(SCOPES.indexOf(offer.scope))
  return list.flatMap((other) => fees.flatMap((trafficFee) => scopes.map((scope) => ({ ...other, trafficFee, scope }))))
}
