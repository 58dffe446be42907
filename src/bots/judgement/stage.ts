import { ALL_SEATS, HIDDEN_BID, TALLY_INDEX, bindsBid, perSeat, type PerSeat, type Position, type Seat } from '../../../rules'
import { JUDGEMENT } from './character'

/**
 * What each seat is thought to bid for this quarter's stage: what it bid last, or paid for a stage before it sat out, and what is usual, as
 * far as its cash goes; nothing where it sits this one out or has promised not to.
 */
export const bidsThought = (position: Position): PerSeat => {
  const { usual, memory } = JUDGEMENT.bid
  const known = position.lastBids.some((amount) => amount > 0)
  return perSeat((seat) => {
    const own = position.bids[seat]
    if (own > 0) return own
    if ((own !== HIDDEN_BID && hadTurn(position, seat)) || position.stageRest[seat] > 0 || hasForsworn(position, seat)) return 0
    const before = bidBefore(position, seat)
    return Math.min(position.cash[seat], known || before > 0 ? memory * before + (1 - memory) * usual : usual)
  })
}

/**
 * What a seat bid when it last could. Whoever sat out the stage that was opened last has no bid there: what its stages cost it stands in its
 * tally, which all see. Of several that have had a stage and show no bid, at most one sat it out and the others did not want it.
 */
const bidBefore = (position: Position, seat: Seat): number => {
  if (!mayBeBack(position, seat)) return position.lastBids[seat]
  const tally = position.tally[seat]
  const price = tally[TALLY_INDEX['stage-spent']] / tally[TALLY_INDEX['stages-won']]
  return price / ALL_SEATS.filter((other) => mayBeBack(position, other)).length
}

/** Whether a seat may be back from its rest just now, as far as all can see: it has had a stage, and shows no bid since. */
const mayBeBack = ({ config, quarter, stageRest, lastBids, tally }: Position, seat: Seat): boolean => {
  const { rest } = config.numbers.stage
  return rest > 0 && quarter > rest + 1 && stageRest[seat] === 0 && lastBids[seat] === 0 && tally[seat][TALLY_INDEX['stages-won']] > 0
}

/** What a seat may have bid, or may bid when its turn comes: a whole amount by a throw in 0..1. */
export const bidDreamt = (position: Position, seat: Seat, dice: number): number => {
  if (position.stageRest[seat] > 0 || hasForsworn(position, seat)) return 0
  const { max } = position.config.numbers.stage
  const amount = Math.round(bidsThought(position)[seat] + JUDGEMENT.bid.spread * (4 * dice - 2))
  return Math.max(0, Math.min(max, position.cash[seat], amount))
}

/** How likely a bid is thought to win the stage, 0..1; also where one seat is known to stay away. */
export const chanceOfStage = (position: Position, me: Seat, amount: number, absent: Seat | null = null): number => {
  const thought = bidsThought(position)
  let chance = 1
  for (const seat of ALL_SEATS) if (seat !== me && seat !== absent) chance /= 1 + Math.exp((thought[seat] - amount) / JUDGEMENT.bid.spread)
  return chance
}

/** Whether a seat has given its word not to bid this quarter. */
const hasForsworn = ({ promises, quarter }: Position, seat: Seat): boolean =>
  promises.some((record) => record.by === seat && record.status === 'open' && record.promise.kind === 'no-bid' && bindsBid(record, quarter))

/** Whether a seat's turn of this quarter is over. */
const hadTurn = (position: Position, seat: Seat): boolean => position.order.indexOf(seat) < position.turn
