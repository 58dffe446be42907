import { bindsBid, seatOf, type Faction, type Move, type PromiseRecord, type PromiseTerm, type Seat } from '../../../rules'
import type { Situation } from './situation'
import { worthOfCash } from './worth'

/**
 * How far a seat is believed, 0-1: kept promises build trust slowly, broken ones cost it fast, most of all with those they were made to and
 * with those who do not forget.
 */
export const trustIn = ({ view, me, character }: Situation, seat: Seat): number => {
  let kept = 0
  let broken = 0
  for (const { by, to, status } of view.promises) {
    if (by !== seat) continue
    if (status === 'kept') kept += 1
    if (status === 'broken') broken += (to === me ? 3 : 1.5) * character.distrust
  }
  return (3 + kept) / (4 + kept + 2 * broken)
}

/** What breaking its word by a move would cost the bot, in points; 0 when the move breaks nothing. */
export const costOfBreach = (s: Situation, move: Move): number =>
  s.view.promises.reduce(
    (sum, promise) =>
      sum + (promise.by === s.me && promise.status === 'open' && breaks(s, promise, move) ? costOfBrokenWord(s, promise.price) : 0),
    0,
  )

/** What breaking a promise sold for some cash costs: trust, points, and the cash that goes back. */
export const costOfBrokenWord = (s: Situation, price: number): number =>
  s.character.honour + s.numbers.promise.breachPoints + worthOfCash(s, price)

/** What the bot would lose by letting the review pass without keeping its word to support a seat: what falls due this quarter. */
export const costOfSupportDue = (s: Situation, seat: Seat): number =>
  s.view.promises.reduce(
    (sum, promise) => sum + (isOwedTo(s, promise, seat) && isDue(s, promise) ? costOfBrokenWord(s, promise.price) : 0),
    0,
  )

/** Whether the bot's support of a seat falls due this quarter. */
export const isSupportDue = (s: Situation, seat: Seat): boolean =>
  s.view.promises.some((promise) => isOwedTo(s, promise, seat) && isDue(s, promise))

const isDue = (s: Situation, { until }: PromiseRecord): boolean => until <= s.view.quarter

/** What the bot would lose by breaking its word to support a seat, due or not; 0 where it gave none. */
export const costOfNoSupport = (s: Situation, seat: Seat): number =>
  s.view.promises.reduce((sum, promise) => sum + (isOwedTo(s, promise, seat) ? costOfBrokenWord(s, promise.price) : 0), 0)

/** Whether the bot still owes a seat its support. */
export const owesSupport = (s: Situation, seat: Seat): boolean => s.view.promises.some((promise) => isOwedTo(s, promise, seat))

const isOwedTo = (s: Situation, { by, to, status, promise }: PromiseRecord, seat: Seat): boolean =>
  by === s.me && to === seat && status === 'open' && promise.kind === 'support'

const breaks = (s: Situation, record: PromiseRecord, move: Move): boolean => {
  const { to, promise } = record
  const isTo = (faction: Faction): boolean => seatOf(faction) === to
  switch (promise.kind) {
    case 'no-subsidy':
      return move.type === 'subsidise' && promise.regions.includes(move.region)
    case 'no-petition':
      return move.type === 'petition' && isTo(move.against)
    case 'no-throttle':
      return move.type === 'throttle' && isTo(move.platform)
    case 'no-bid':
      return move.type === 'bid' && bindsBid(record, s.view.quarter)
    case 'support':
      return false
  }
}

/**
 * In how many of its quarters, as far as the game lasts, a promise says more than what its giver has promised already; a word to support says
 * it all.
 */
export const newQuarters = (s: Situation, by: Seat, to: Seat, promise: PromiseTerm): number => {
  const quarters = quartersInGame(s, promise)
  const last = s.view.promises.reduce(
    (most, record) =>
      record.by === by && (record.to === to || holdsForAll(promise)) && record.status === 'open' && says(record.promise, promise)
        ? Math.max(most, record.until)
        : most,
    0,
  )
  if (last === 0) return quarters
  return promise.kind === 'support' ? 0 : Math.max(0, s.view.quarter + quarters - 1 - last)
}

/** For how many of its quarters there is still a game. */
export const quartersInGame = (s: Situation, { quarters }: PromiseTerm): number => Math.min(quarters, s.left + 1)

/** Whether a promise, to whomever it was made, is kept towards everybody. */
const holdsForAll = ({ kind }: PromiseTerm): boolean => kind === 'no-subsidy' || kind === 'no-bid'

/** Whether keeping one promise keeps another as well, while both last. */
const says = (made: PromiseTerm, wanted: PromiseTerm): boolean => {
  if (made.kind === 'no-subsidy') return wanted.kind === 'no-subsidy' && wanted.regions.every((region) => made.regions.includes(region))
  return made.kind === wanted.kind
}
