import {
  ALL_REGIONS,
  BELTS,
  CONCESSIONS,
  EMPTY_OFFER,
  MACROS,
  REGIONS,
  SHOPPERS,
  TENCENT,
  TOTAL_SHOPPERS,
  explain,
  forecast,
  hasSoldStake,
  scopeCovers,
  seatOf,
  supplyAt,
  type Concession,
  type Faction,
  type Forecast,
  type Ledger,
  type MacroId,
  type Offer,
  type Position,
} from '../../../../rules'
import { goalsBetween, type GoalChange } from '../goals/goal-changes'
import { positionWithGrant, positionWithoutContract } from './granted-position'

/** What something is worth to one seat next quarter: buyers (units of 100,000), cash of the quarter's books, points. */
export interface Worth {
  readonly buyers: number
  readonly cash: number
  readonly points: number
}

/** A figure behind a concession that the next market alone does not show; words `dossier.fact.<key>`. */
export interface Fact {
  readonly key: 'alipay' | 'toll' | 'fee' | 'scope' | 'shelves' | 'exclusivity' | 'control' | 'stake' | 'stakeSold'
  readonly params: Readonly<Record<string, number | string>>
}

/** One concession, on or off: what it changes for the applicant and for Tencent, if nothing else changed. */
export interface SealEstimate {
  readonly concession: Concession
  readonly given: boolean
  readonly applicant: Worth
  readonly tencent: Worth
  readonly facts: readonly Fact[]
  /** What it does to each seat's own goals, as far as the position shows them. */
  readonly goals: GoalsOfAll
}

/** What something does to the goals of each seat. */
type GoalsOfAll = Readonly<Record<Faction, readonly GoalChange[]>>

/** What granting an offer would change next quarter for every seat, and what each of its concessions has to do with it. */
export interface OfferEstimate {
  readonly granted: Readonly<Record<Faction, Worth>>
  readonly goals: GoalsOfAll
  readonly seals: readonly SealEstimate[]
  /** Buyers that word of mouth brings the applicant next quarter, now and once granted. */
  readonly wordOfMouth: { readonly now: number; readonly granted: number }
  /** Ali's left-hand buyers after the next market, units of 100,000; null where another applies. */
  readonly leftHand: { readonly now: number; readonly granted: number } | null
}

/** What a concession is taken to be when it is not in the offer and one asks what it would change. */
const USUAL: Offer = { weChatPay: true, trafficFee: 2, scope: '4-5', openShelves: true, endExclusivity: true, control: true, stake: true }

/** Whether an offer makes a concession. */
export const concedes = (offer: Offer, concession: Concession): boolean => offer[concession] !== EMPTY_OFFER[concession]

/** The offer with a concession made as usual, or taken out. */
export const withConcession = (offer: Offer, concession: Concession, given: boolean): Offer => ({
  ...offer,
  [concession]: given ? USUAL[concession] : EMPTY_OFFER[concession],
})

/**
 * Whether refusing an application takes away the door the applicant has: it renews that door, or asks for more while the contract runs out
 * with this quarter. Granting is then held against what is left without a contract; the next market alone would still see the old one. In the
 * last quarter nothing lapses any more.
 */
export function refusalShuts(position: Position, applicant: Faction, level: 2 | 3): boolean {
  const seat = seatOf(applicant)
  const contract = position.contracts[seat]
  if (position.quarter >= position.config.length) return false
  return position.access[seat] >= level || (contract !== null && contract.until <= position.quarter)
}

/**
 * Estimates an offer by closing the quarter twice on copies, with and without it: exact if nothing else changed. Where a refusal
 * would shut a door, it is held against the contract having run out.
 */
export function estimateOffer(position: Position, applicant: Faction, level: 2 | 3, offer: Offer): OfferEstimate {
  const now = forecast(refusalShuts(position, applicant, level) ? positionWithoutContract(position, applicant) : position)
  const close = (terms: Offer): Forecast => forecast(positionWithGrant(position, applicant, level, terms))
  const granted = close(offer)
  const concessions = CONCESSIONS.filter((concession) => concession !== 'endExclusivity' || applicant === 'ali')
  return {
    granted: forEach((faction) => worthBetween(now, granted, faction)),
    goals: forEach((faction) => goalsBetween(now, granted, faction)),
    seals: concessions.map((concession) => {
      const given = concedes(offer, concession)
      const [without, with_] = given
        ? [close(withConcession(offer, concession, false)), granted]
        : [granted, close(withConcession(offer, concession, true))]
      return {
        concession,
        given,
        applicant: worthBetween(without, with_, applicant),
        tencent: worthBetween(without, with_, 'tencent'),
        goals: forEach((faction) => goalsBetween(without, with_, faction)),
        facts: factsOf(position, applicant, given ? offer : withConcession(offer, concession, true), concession, granted.ledger),
      }
    }),
    wordOfMouth: { now: spokenFor(now.ledger, applicant), granted: spokenFor(granted.ledger, applicant) },
    leftHand: applicant === 'ali' ? { now: leftHandAfter(now.ledger), granted: leftHandAfter(granted.ledger) } : null,
  }
}

const forEach = <Told>(tell: (faction: Faction) => Told): Readonly<Record<Faction, Told>> => ({
  ali: tell('ali'),
  tencent: tell('tencent'),
  pdd: tell('pdd'),
  jd: tell('jd'),
})

function worthBetween(before: Forecast, after: Forecast, faction: Faction): Worth {
  const seat = seatOf(faction)
  return {
    buyers: after.share[seat] - before.share[seat],
    cash: after.income[seat].total - before.income[seat].total,
    points: after.accounts[seat].total - before.accounts[seat].total,
  }
}

/** Buyers won by word of mouth in a ledger, in all regions or one macro-region. */
function spokenFor(ledger: Ledger, faction: Faction, macro?: MacroId): number {
  return REGIONS.filter((region) => macro === undefined || region.macro === macro)
    .flatMap(({ id }) => explain(ledger, id, faction).lines)
    .reduce((sum, { cause, amount }) => (cause === 'word-of-mouth' ? sum + amount : sum), 0)
}

function leftHandAfter({ leftAfter }: Ledger): number {
  return leftAfter.reduce<number>((sum, here) => sum + here, 0)
}

function factsOf(position: Position, applicant: Faction, offer: Offer, concession: Concession, ledger: Ledger): readonly Fact[] {
  const seat = seatOf(applicant)
  const { numbers, length } = position.config
  switch (concession) {
    case 'weChatPay':
      return applicant === 'ali'
        ? [{ key: 'alipay', params: { loss: numbers.alipay.lossPerQuarter, now: position.alipay } }]
        : [{ key: 'toll', params: { toll: position.toll } }]
    case 'trafficFee':
      return [
        {
          key: 'fee',
          params: {
            fee: offer.trafficFee,
            // It is paid from this quarter's books on; those of the last quarter of a game pay nobody.
            all: offer.trafficFee * Math.min(numbers.access.contractQuarters + 1, length - position.quarter),
          },
        },
      ]
    case 'scope': {
      const served = ALL_REGIONS.reduce<number>((sum, region) => (scopeCovers(offer.scope, region) ? sum + SHOPPERS[region] : sum), 0)
      return [{ key: 'scope', params: { served, all: TOTAL_SHOPPERS } }]
    }
    case 'openShelves':
      return [
        {
          key: 'shelves',
          params: { count: BELTS.filter((belt) => supplyAt(position, belt.index, seat) > supplyAt(position, belt.index, TENCENT)).length },
        },
      ]
    case 'endExclusivity':
      return [{ key: 'exclusivity', params: { count: position.exclusive.filter((on) => on === 1).length } }]
    case 'control':
      return [{ key: 'control', params: worstThrottle(ledger, applicant, numbers.appeal.throttle) }]
    case 'stake':
      return hasSoldStake(position, seat)
        ? [{ key: 'stakeSold', params: {} }]
        : [{ key: 'stake', params: { cash: numbers.access.stakePrice } }]
  }
}

/** Where throttling would cost an applicant most: the macro-region and the buyers of a quarter's word of mouth. */
function worstThrottle(ledger: Ledger, faction: Faction, percent: number): { readonly macro: string; readonly buyers: number } {
  const heard = MACROS.map((macro) => ({ macro, buyers: spokenFor(ledger, faction, macro) }))
  const { macro, buyers } = heard.reduce((most, one) => (one.buyers > most.buyers ? one : most))
  return { macro, buyers: Math.floor((buyers * percent) / 100) }
}
