import type { OfferWorth } from '../applications/offer-worth'

/** An offer no part of which is worth anything. */
export const NO_WORTH: OfferWorth = {
  access: 0,
  weChatPay: 0,
  fee: 0,
  scope45: 0,
  scope5: 0,
  openShelves: 0,
  endExclusivity: 0,
  control: 0,
  stake: 0,
  privately: [],
}
