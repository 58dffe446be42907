import { FACTIONS, MAX_HANDICAP, perSeat, seatOf, type Faction, type PerSeat } from '../../../../rules'

/** Somebody who bids for a seat. */
export interface Bidder {
  /** Which of the people, from 0; names may be the same, or none. */
  readonly place: number
  readonly name: string
}

/** Who holds a seat for now, and for how many points. */
export interface Holding {
  readonly bidder: Bidder
  readonly points: number
}

/**
 * Points are bid for seats, in the open: whoever has no seat takes a free one for whatever they say, or outbids who holds one, who then looks for
 * another. It ends when everybody has a seat; what was bid is what the seat begins behind.
 */
export interface SeatAuction {
  readonly bidders: readonly Bidder[]
  readonly seats: readonly Faction[]
  readonly held: Readonly<Partial<Record<Faction, Holding>>>
}

/** The bidding before anybody has said anything: a bidder for each of the seats. */
export const openAuction = (seats: readonly Faction[], names: readonly string[]): SeatAuction => ({
  seats,
  bidders: seats.map((_, place) => ({ place, name: names[place] ?? '' })),
  held: {},
})

/** Who is to bid: the first, in the order in which they sit, who has no seat; null when everybody has one. */
export const bidderNow = ({ bidders, held }: SeatAuction): Bidder | null => {
  const seated = new Set(Object.values(held).map(({ bidder }) => bidder.place))
  return bidders.find(({ place }) => !seated.has(place)) ?? null
}

/** The least that takes a seat, in points; null where it cannot be had. */
export const leastFor = ({ held, seats }: SeatAuction, seat: Faction): number | null => {
  if (!seats.includes(seat)) return null
  const least = (held[seat]?.points ?? -1) + 1
  return least > MAX_HANDICAP ? null : least
}

/** The bidding after a bid; unchanged where nobody is to bid, or the bid is too low or too high. */
export const bidFor = (auction: SeatAuction, seat: Faction, points: number): SeatAuction => {
  const bidder = bidderNow(auction)
  const least = leastFor(auction, seat)
  if (bidder === null || least === null || !Number.isInteger(points) || points < least || points > MAX_HANDICAP) return auction
  return { ...auction, held: { ...auction.held, [seat]: { bidder, points } } }
}

/** What every seat begins behind. */
export const handicapOf = ({ held }: SeatAuction): PerSeat =>
  perSeat((seat) => FACTIONS.reduce((points, faction) => (seatOf(faction) === seat ? (held[faction]?.points ?? 0) : points), 0))
