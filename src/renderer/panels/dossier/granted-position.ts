import {
  ALI,
  ALL_BELTS,
  TALLY_INDEX,
  TENCENT,
  flat,
  hasSoldStake,
  seatOf,
  withSeat,
  type AccessLevel,
  type Faction,
  type Offer,
  type Position,
  type Seat,
} from '../../../../rules'

/** The position as if an offer had been granted: a copy; the position itself is left alone. */
export function positionWithGrant(position: Position, applicant: Faction, level: 2 | 3, offer: Offer): Position {
  const seat = seatOf(applicant)
  const { contractQuarters, stakePercent, stakePrice } = position.config.numbers.access
  const until = Math.min(position.config.length, position.quarter + contractQuarters)
  const sells = offer.stake && !hasSoldStake(position, seat)
  const contract = { seat, level, terms: offer, since: position.quarter, until, forced: false }
  const paid = sells ? Math.min(stakePrice, position.cash[TENCENT]) : 0
  const sold = (percent: number): number => (sells ? Math.min(100, percent + stakePercent) : percent)
  return {
    ...position,
    access: withSeat(position.access, seat, level),
    contracts: withSeat(position.contracts, seat, contract),
    cash: withSeat(withSeat(position.cash, TENCENT, position.cash[TENCENT] - paid), seat, position.cash[seat] + paid),
    tally: withSeat(position.tally, TENCENT, approvedOnce(position)),
    stakes: withSeat(position.stakes, seat, sold(position.stakes[seat])),
    soldStakes: withSeat(position.soldStakes, seat, sold(position.soldStakes[seat])),
    exclusive: seat === ALI && offer.endExclusivity ? flat(ALL_BELTS, () => 0) : position.exclusive,
  }
}

/** What Tencent has done, with one approval more: some goals count them. */
function approvedOnce({ tally }: Position): Position['tally'][Seat] {
  const counts: Position['tally'][Seat] = [...tally[TENCENT]]
  counts[TALLY_INDEX.approvals] += 1
  return counts
}

/** The position as if a contract had run out: back to password links. */
export function positionWithoutContract(position: Position, applicant: Faction): Position {
  const seat = seatOf(applicant)
  return {
    ...position,
    access: withSeat<AccessLevel>(position.access, seat, position.access[seat] === 0 ? 0 : 1),
    contracts: withSeat(position.contracts, seat, null),
  }
}
