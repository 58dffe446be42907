import {
  ALI,
  TENCENT,
  factionAt,
  priceOfPromise,
  seatOf,
  type DealTerm,
  type Faction,
  type MoveOf,
  type PromiseTerm,
  type Seat,
} from '../../../../rules'
import { reason, type Reason } from '../../decision'
import { costOfSupport, wouldKeep, worthOfSupport } from '../applications/support'
import { shown, type Choice } from '../choice'
import type { Minds } from '../minds'
import { newQuarters, quartersInGame, trustIn } from '../promises'
import { costOfScrutiny } from '../scrutiny'
import { pull, type Situation } from '../situation'
import { worthOfCash } from '../worth'
import { costOfNoBid, costOfPeace, worthOfSharedCampaign, worthOfLoan, worthOfNoRival, worthOfPeace, worthOfTraffic } from './joint-worth'

/** Weighs proposing a deal: what it brings if it is taken, and whether it would be. */
export const weighProposal = (minds: Minds, move: MoveOf<'propose-deal'>): Choice => {
  const { own } = minds
  const worth = worthOfDeal(minds, own.me, move.to, move.take, move.give).worth
  const theirs = (): number => worthOfDeal(minds, seatOf(move.to), own.seat, move.give, move.take).worth
  return {
    move,
    value: worth <= 0 ? 0 : worthOfAsking(own, move, worth, theirs()),
    why: () => [worthTold('propose-deal', move, worth, move.to)],
  }
}

/** Small favours are not worth the table's time, unless both have something of them; asking itself takes no action. */
const worthOfAsking = (own: Situation, move: MoveOf<'propose-deal'>, worth: number, theirs: number): number => {
  // A deal that the other would decline is not worth the asking.
  if (theirs < 0) return 0
  const { deal, bargain, enough } = own.character
  const least = leastForBoth(own, move)
  const from = sellsSupport([...move.give, ...move.take]) ? bargain.from : deal.from
  const hoped = worth * Math.min(1, 0.5 + theirs)
  if (Math.min(worth, theirs) >= least) return enough + hoped
  return worth >= from ? hoped : 0
}

/** What a deal must be worth to both at least, by the best it holds; what only passes cash, cards and other promises on is not shared. */
const leastForBoth = ({ character: { bargain } }: Situation, { give, take }: MoveOf<'propose-deal'>): number =>
  [...give, ...take].reduce((least, term) => {
    const kind = term.kind === 'promise' ? term.promise.kind : term.kind
    if (kind === 'campaign' || kind === 'traffic' || kind === 'supply') return bargain.from
    return kind === 'no-subsidy' || kind === 'no-bid' ? Math.min(least, bargain.vows) : least
  }, Infinity)

/** Two sides of a deal, whoever proposed it. */
interface Sides {
  readonly give: readonly DealTerm[]
  readonly take: readonly DealTerm[]
}

/**
 * What a deal is worth, for the table to read. Where support is promised no figure is told: how much it is worth hangs on what two seats make
 * of an application, and so on what each of them keeps to itself.
 */
export const worthTold = (kind: 'propose-deal' | 'counter-deal', sides: Sides, worth: number, seat: Faction): Reason =>
  sellsSupport([...sides.give, ...sides.take])
    ? reason(`${kind}.support`, { seat })
    : reason(`${kind}.worth`, { seat, points: shown(worth) })

/** Whether support is promised among some terms. */
export const sellsSupport = (terms: readonly DealTerm[]): boolean =>
  terms.some((term) => term.kind === 'promise' && term.promise.kind === 'support')

/** Whether a deal asks for Tencent's support where Tencent, if it is the bot itself, does not think that it would sign. */
export const couldNotKeep = (minds: Minds, other: Faction, given: readonly DealTerm[], taken: readonly DealTerm[]): boolean =>
  minds.own.me === TENCENT &&
  taken.some((term) => {
    if (term.kind !== 'promise' || term.promise.kind !== 'support') return false
    const { quarters } = term.promise
    return !wouldKeep(minds, { giver: TENCENT, applicant: seatOf(other), quarters, price: priceOfPromise(taken, given) })
  })

/**
 * What a deal is worth to a seat, as the bot sees it: what it is given by another, less what is taken; and how far it believes that other.
 */
export const worthOfDeal = (
  minds: Minds,
  seat: Seat,
  other: Faction,
  given: readonly DealTerm[],
  taken: readonly DealTerm[],
): { readonly worth: number; readonly trust: number } => {
  const s = minds.eyes(seat)
  const trust = trustIn(s, seatOf(other))
  const bought = { minds, s, other, price: priceOfPromise(given, taken) }
  const sold = { minds, s, other, price: priceOfPromise(taken, given) }
  const gain = saidOnce(given).reduce((sum, term) => sum + worthOfTerm(bought, term, trust), 0)
  const cost = taken.reduce((sum, term) => sum + costOfTerm(sold, term), 0)
  return { worth: gain - cost + pull(s, 'tally:deals-made'), trust }
}

/** One side of a deal without the promises, and regions of promises, that another of its terms holds for as long. */
const saidOnce = (terms: readonly DealTerm[]): readonly DealTerm[] =>
  terms.flatMap((term, at): readonly DealTerm[] => {
    if (term.kind !== 'promise') return [term]
    const { promise } = term
    const others = terms.flatMap((other, place) =>
      other.kind === 'promise' && place !== at && lastsLonger(other.promise, promise, place < at) ? [other.promise] : [],
    )
    if (promise.kind !== 'no-subsidy') return others.some(({ kind }) => kind === promise.kind) ? [] : [term]
    const said = new Set(others.flatMap((other) => (other.kind === 'no-subsidy' ? other.regions : [])))
    return [{ ...term, promise: { ...promise, regions: [...new Set(promise.regions)].filter((region) => !said.has(region)) } }]
  })

const lastsLonger = (one: PromiseTerm, other: PromiseTerm, isBefore: boolean): boolean =>
  one.quarters > other.quarters || (one.quarters === other.quarters && isBefore)

/** One side of a deal, through the eyes of one who is in it. */
interface Side {
  readonly minds: Minds
  readonly s: Situation
  readonly other: Faction
  /** Cash for each promise of this side, which goes back if it is broken. */
  readonly price: number
}

const worthOfTerm = (side: Side, term: DealTerm, trust: number): number => {
  const { s, other: giver } = side
  switch (term.kind) {
    case 'cash':
      return worthOfCash(s, term.amount)
    case 'card':
      return s.left > 0 ? s.character.card * 0.6 : 0
    case 'lobby':
      return s.view.applications.some(({ id, seat }) => id === term.application && seat === s.me) === (term.side === 'for')
        ? sway(s, term.amount)
        : 0
    case 'supply':
      return worthOfLoan(s, seatOf(giver), s.me, term.belt, term.quarters)
    case 'campaign':
      return worthOfSharedCampaign(s, seatOf(giver), term.macro)
    case 'traffic':
      return worthOfTraffic(s, seatOf(giver), s.me, term.macro, term.quarters)
    case 'promise':
      return trust * worthOfWord(side, term.promise)
  }
}

const costOfTerm = (side: Side, term: DealTerm): number => {
  const { s, other: taker } = side
  switch (term.kind) {
    case 'cash':
      return worthOfCash(s, term.amount)
    case 'card':
      return s.left > 0 ? s.character.card : 0
    case 'lobby':
      return worthOfCash(s, term.amount)
    case 'supply':
      return -worthOfLoan(s, s.me, seatOf(taker), term.belt, term.quarters)
    case 'campaign':
      return worthOfCash(s, s.numbers.campaign.cost)
    case 'traffic':
      return -worthOfTraffic(s, s.me, seatOf(taker), term.macro, term.quarters)
    case 'promise':
      return costOfPromise(side, { ...term.promise, quarters: quartersInGame(s, term.promise) })
  }
}

/** What another's promise is worth if it is kept, beyond what it has promised already. */
const worthOfWord = (side: Side, promise: PromiseTerm): number => {
  const within = quartersInGame(side.s, promise)
  return newParts(side, promise).reduce(
    (sum, [part, quarters]) => (quarters === 0 ? sum : sum + (worthOfPromise(side, { ...part, quarters: within }) * quarters) / within),
    0,
  )
}

/** A promise with the quarters of it that are new; of regions left alone, those together of which as many are. */
const newParts = ({ s, other }: Side, promise: PromiseTerm): readonly (readonly [PromiseTerm, number])[] => {
  const newIn = (part: PromiseTerm): number => newQuarters(s, seatOf(other), s.me, part)
  if (promise.kind !== 'no-subsidy') return [[promise, newIn(promise)]]
  const parts = new Map<number, string[]>()
  for (const region of promise.regions) {
    const quarters = newIn({ ...promise, regions: [region] })
    parts.set(quarters, [...(parts.get(quarters) ?? []), region])
  }
  return [...parts].map(([quarters, regions]) => [{ ...promise, regions }, quarters])
}

/** What another's promise is worth if it is kept. */
const worthOfPromise = ({ minds, s, other: giver, price }: Side, promise: PromiseTerm): number => {
  switch (promise.kind) {
    case 'no-petition':
      return costOfScrutiny(s, s.me, s.numbers.petition.scrutiny) * 0.8
    case 'no-throttle':
      return s.me === ALI ? 0.3 : 0.15
    case 'no-subsidy':
      return worthOfPeace(s, seatOf(giver), promise.regions, promise.quarters)
    case 'no-bid':
      return worthOfNoRival(s, seatOf(giver), promise.quarters)
    case 'support':
      return worthOfSupport(minds, s, { giver: seatOf(giver), applicant: s.me, quarters: promise.quarters, price })
  }
}

/** What keeping a promise of one's own would cost. */
const costOfPromise = ({ minds, s, other: taker, price }: Side, promise: PromiseTerm): number => {
  const outside = s.me !== TENCENT && s.view.access[s.me] < 2 && taker === 'tencent'
  switch (promise.kind) {
    case 'no-petition':
      return outside ? 1 : 0.2
    case 'no-throttle':
      return 0.15 * promise.quarters
    case 'no-subsidy':
      return costOfPeace(s, seatOf(taker), promise.regions, promise.quarters)
    case 'no-bid':
      return costOfNoBid(s, promise.quarters)
    case 'support':
      return costOfSupport(minds, s, { giver: s.me, applicant: seatOf(taker), quarters: promise.quarters, price })
  }
}

/** What moving a ruling by so much cash is worth to the applicant. */
const sway = (s: Situation, cash: number): number => s.character.order[factionAt(s.me)] * 0.6 * s.character.lobby.sway * cash
