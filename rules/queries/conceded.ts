import type { Seat } from '../model/indexes'
import { EMPTY_OFFER, type Concession, type Offer } from '../model/offer'
import type { Position } from '../model/state'

/** The most of a concession a seat has signed in this game: 1 or 0, for a traffic fee the cash a quarter. */
export function conceded(position: Position, seat: Seat, concession: Concession): number {
  let most = 0
  for (const { seat: applicant, status, offer } of position.applications)
    if (applicant === seat && status === 'approved') most = Math.max(most, sizeOf(offer, concession))
  return most
}

/** How much of a concession an offer makes: 1 or 0, for a traffic fee the cash a quarter. */
export function sizeOf(offer: Offer, concession: Concession): number {
  if (concession === 'trafficFee') return offer.trafficFee
  return offer[concession] === EMPTY_OFFER[concession] ? 0 : 1
}
