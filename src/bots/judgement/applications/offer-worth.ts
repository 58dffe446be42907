import {
  ALI,
  ALL_REGIONS,
  ALL_SEATS,
  EMPTY_OFFER,
  TENCENT,
  causeAmount,
  cellOf,
  factionAt,
  hasSoldStake,
  perSeat,
  sizeOf,
  type Concession,
  type Offer,
  type PerSeat,
} from '../../../../rules'
import { doorPull } from '../goals'
import { pull, type Situation } from '../situation'
import type { OfferFacts } from './offer-facts'
import { privateWorths, type PrivateWorth } from './private-worth'

/** What an application's parts are worth to one seat, in points by the end of the game. */
export interface OfferWorth {
  /** The level itself, without any concession. */
  readonly access: number
  readonly weChatPay: number
  /** Each unit of the traffic fee. */
  readonly fee: number
  readonly scope45: number
  readonly scope5: number
  readonly openShelves: number
  readonly endExclusivity: number
  readonly control: number
  readonly stake: number
  /** What some of it is worth beyond that for a reason of the seat's own, which no reason told at the table may show. */
  readonly privately: readonly PrivateWorth[]
}

/** What each part of an application is worth to the seat through whose eyes `s` looks. */
export const offerWorth = (s: Situation, facts: OfferFacts): OfferWorth => {
  const board = (change: PerSeat, from: number): number => worthOfShares(s, change, keptBetween(s, from, facts.until))
  const turned = (buyers: number): number => worthOfShares(s, ofAli(buyers), s.character.keep ** s.left)
  const worth: OfferWorth = {
    access: board(facts.access, facts.from) + turned(facts.turned.all) + goalsOfAccess(s, facts),
    weChatPay: worthOfPay(s, facts),
    fee: worthOfFee(s, facts),
    scope45: board(facts.scope45, facts.from) - turned(facts.turned.scope45),
    scope5: board(facts.scope5, facts.from) - turned(facts.turned.scope5),
    openShelves: board(facts.openShelves, s.view.quarter),
    endExclusivity: facts.applicant === ALI ? board(facts.endExclusivity, s.view.quarter) + worthOfFreedom(s) : 0,
    control: worthOfControl(s, facts),
    stake: worthOfStake(s, facts),
    privately: privateWorths(s, facts.applicant),
  }
  return { ...worth, access: worth.access - worthOfTermsInForce(s, facts, worth) }
}

/** A new contract takes the place of the one in force: what that one's terms would still have brought is gone. */
const worthOfTermsInForce = (s: Situation, facts: OfferFacts, worth: OfferWorth): number => {
  const contract = s.view.contracts[facts.applicant]
  if (contract === null) return 0
  const part = (contract.until - s.view.quarter + 1) / (facts.until - s.view.quarter + 1)
  return (
    Math.min(1, part) *
    CONCESSION_LIST.reduce(
      (sum, concession) => sum + (concession === 'stake' ? 0 : openWorthOfConcession(worth, concession, contract.terms)),
      0,
    )
  )
}

/** What a whole offer is worth on the board alone: what a reason told at the table may say. */
export const openWorthOfOffer = (worth: OfferWorth, offer: Offer): number =>
  CONCESSION_LIST.reduce((sum, concession) => sum + openWorthOfConcession(worth, concession, offer), worth.access)

/** What a whole offer is worth: the level with its concessions. */
export const worthOfOffer = (worth: OfferWorth, offer: Offer): number =>
  CONCESSION_LIST.reduce((sum, concession) => sum + worthOfConcession(worth, concession, offer), worth.access)

/** What one concession of an offer is worth. */
export const worthOfConcession = (worth: OfferWorth, concession: Concession, offer: Offer): number => {
  let points = openWorthOfConcession(worth, concession, offer)
  for (const own of worth.privately) if (own.concession === concession && sizeOf(offer, concession) >= own.least) points += own.points
  return points
}

/** What one concession of an offer is worth on the board alone. */
export const openWorthOfConcession = (worth: OfferWorth, concession: Concession, offer: Offer): number => {
  if (concession === 'trafficFee') return worth.fee * offer.trafficFee
  if (concession === 'scope') return offer.scope === 'all' ? 0 : offer.scope === '4-5' ? worth.scope45 : worth.scope5
  return offer[concession] ? worth[concession] : 0
}

const CONCESSION_LIST = Object.keys(EMPTY_OFFER) as readonly Concession[]

/** Quarters between two, each counted by how much of a buyer gained in it lasts to the end. */
const keptBetween = (s: Situation, from: number, until: number): number => {
  let kept = 0
  for (let quarter = from; quarter <= until; quarter++) kept += s.character.terms.keep ** (s.view.config.length - quarter)
  return kept
}

const ofAli = (buyers: number): PerSeat => perSeat((seat) => (seat === ALI ? buyers : 0))

/** Points of counted buyers that change hands, so many times as `kept` says; leads come with share. */
const worthOfShares = (s: Situation, change: PerSeat, kept: number): number => {
  let worth = 0
  for (const seat of ALL_SEATS) worth += change[seat] * s.prospect.shareRate[seat] * s.interest[seat]
  return worth * kept * (1 + s.character.leadsPerSharePoint) * s.bonus
}

const goalsOfAccess = (s: Situation, facts: OfferFacts): number => {
  const toTheEnd = facts.until >= s.view.config.length
  if (facts.applicant === s.me) return (toTheEnd ? pull(s, 'access') : 0) - pull(s, 'tally:contracts-lapsed')
  return toTheEnd ? pull(s, 'partners-at-level') + doorPull(s.standing, factionAt(facts.applicant)) * s.interest[facts.applicant] : 0
}

/** WeChat Pay: tolls and points to Tencent, Alipay's track to Ali. */
const worthOfPay = (s: Situation, facts: OfferFacts): number => {
  const quarters = facts.until - s.view.quarter + 1
  const { applicant } = facts
  const buyers = s.standing.buyers[applicant]
  const toll = (buyers * s.view.toll * booksPaid(s, facts)) / s.numbers.toll.buyersPerCash
  const points = (buyers * quarters) / s.numbers.points.payBuyersPerPoint
  if (s.me === TENCENT) return toll * (s.character.terms.coin + pull(s, 'tally:toll-income')) + points * s.bonus + pull(s, 'pay-carriers')
  if (applicant !== s.me) return points * s.interest[TENCENT]
  const { lossPerQuarter, trackPerCash } = s.numbers.alipay
  const track = applicant === ALI ? lossPerQuarter * quarters : 0
  const alipay = (Math.min(track, s.view.alipay) * quarters * 0.5 * s.cashPrice) / trackPerCash
  return points * s.interest[TENCENT] - toll * s.cashPrice - alipay
}

/** The quarters of a contract at whose end tolls and fees are paid: all but the last of the game. */
const booksPaid = (s: Situation, { until }: OfferFacts): number => Math.min(until, s.view.config.length - 1) - s.view.quarter + 1

const worthOfFee = (s: Situation, facts: OfferFacts): number => {
  const quarters = booksPaid(s, facts)
  if (s.me === TENCENT) return quarters * (s.character.terms.coin + pull(s, 'tally:fee-income'))
  return facts.applicant === s.me ? -quarters * s.cashPrice : 0
}

/** What it is to Ali to be free to make belts choose, and to the others to be free from it. */
const worthOfFreedom = (s: Situation): number =>
  s.me === ALI ? -s.character.terms.freedom - pull(s, 'exclusive-belts') : s.character.terms.freedom * 0.5

/** Being throttled at will: part of the applicant's word of mouth, some of the time. */
const worthOfControl = (s: Situation, facts: OfferFacts): number => {
  let spread = 0
  for (const region of ALL_REGIONS) spread += causeAmount(s.ahead.ledger, cellOf(region, facts.applicant), 'word-of-mouth')
  const lost = (spread * s.numbers.appeal.throttle * s.character.terms.throttled) / 100
  const change = perSeat((seat) => (seat === facts.applicant ? -lost : 0))
  const worth = worthOfShares(s, change, keptBetween(s, s.view.quarter, facts.until))
  if (facts.applicant === s.me) return worth - s.character.terms.eaves
  return s.me === TENCENT ? Math.max(0, worth) + s.character.terms.eaves : 0
}

/** A stake outlasts the contract; it is sold once. */
const worthOfStake = (s: Situation, facts: OfferFacts): number => {
  const { applicant } = facts
  if (hasSoldStake(s.view, applicant)) return 0
  const part = (s.ahead.share[applicant] * s.prospect.shareRate[applicant] * s.numbers.access.stakePercent) / 10000
  const gained = part * s.numbers.points.stakeRate
  const given = part * s.numbers.points.soldStakeRate
  const points = gained * s.interest[TENCENT] - given * s.interest[applicant]
  const cash = Math.min(s.numbers.access.stakePrice, s.view.cash[TENCENT]) * s.cashPrice
  if (s.me === TENCENT) return points * s.bonus + gained * pull(s, 'stake-points') - cash
  return points * s.bonus + (applicant === s.me ? cash : 0)
}
