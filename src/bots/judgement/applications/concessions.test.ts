import { describe, expect, it } from 'vitest'
import {
  ALI,
  ALL_REGIONS,
  EMPTY_OFFER,
  JD,
  PDD,
  TENCENT,
  causeAmount,
  cellOf,
  type GameState,
  type PerSeat,
  type Seat,
} from '../../../../rules'
import { offer } from '../../../../rules/testing/builders'
import type { Situation } from '../situation'
import { plain } from '../testing/plain'
import { CHARACTER } from '../testing/positions'
import type { OfferFacts } from './offer-facts'
import { offerWorth, openWorthOfOffer, worthOfOffer } from './offer-worth'

type Worths = Parameters<typeof plain>[1]

/** Nobody leaves before the end, and leads count for nothing: a buyer gained in each of four quarters is four. */
const eyes = (seat: 'ali' | 'tencent' | 'pdd' | 'jd', worths: Worths = {}): Situation =>
  plain(seat, {
    ...worths,
    character: { leadsPerSharePoint: 0, terms: { ...CHARACTER.terms, keep: 1 }, ...worths?.character },
  })

const NONE: PerSeat = [0, 0, 0, 0]
const facts = (change: Partial<OfferFacts> = {}): OfferFacts => ({
  applicant: ALI,
  level: 2,
  from: 1,
  until: 4,
  access: NONE,
  scope45: NONE,
  scope5: NONE,
  openShelves: NONE,
  endExclusivity: NONE,
  turned: { all: 0, scope45: 0, scope5: 0 },
  ...change,
})

describe('what moves on the board by an application', () => {
  const shares: PerSeat = [10, -1, -6, -2]

  it('is worth its points each quarter it lasts, as the bot minds who gains and loses', () => {
    const s = eyes('ali', { share: 0.02, interest: [1, -0.5, -0.25, 0] })
    const quarter = (10 + 0.5 + 1.5) * 0.02
    expect(offerWorth(s, facts({ access: shares })).access).toBeCloseTo(4 * quarter)
    expect(offerWorth(s, facts({ access: shares, from: 3 })).access).toBeCloseTo(2 * quarter)
    expect(offerWorth(s, facts({ access: shares, from: 5 })).access).toBeCloseTo(0)
    expect(offerWorth({ ...s, bonus: 1.5 }, facts({ access: shares })).access).toBeCloseTo(6 * quarter)
    expect(offerWorth(s, facts({ scope45: shares, scope5: [5, 0, 0, 0] }))).toMatchObject({
      scope45: expect.closeTo(4 * quarter),
      scope5: expect.closeTo(0.4),
    })
    // Shelves and belts open at once, though the level begins later.
    const later = offerWorth(s, facts({ openShelves: shares, endExclusivity: shares, scope5: shares, from: 3 }))
    expect(later.openShelves).toBeCloseTo(4 * quarter)
    expect(later.scope5).toBeCloseTo(2 * quarter)
    expect(later.endExclusivity).toBeCloseTo(4 * quarter - CHARACTER.terms.freedom)
  })

  it('counts leads with share, and an early buyer less than a late one', () => {
    const s = eyes('ali', { share: 0.02, character: { leadsPerSharePoint: 0.5, terms: { ...CHARACTER.terms, keep: 0.5 } } })
    // Eight quarters: what is gained in the seventh is halved once, in the sixth twice.
    expect(offerWorth(s, facts({ access: [10, 0, 0, 0], from: 6, until: 7 })).access).toBeCloseTo(10 * 0.02 * 0.75 * 1.5)
  })
})

describe('left-hand buyers whom a mini program turns', () => {
  const turned = { all: 30, scope45: 10, scope5: 20 }

  it('count once, however many quarters the contract has, by how much of them is left at the end', () => {
    const s = eyes('ali', { share: 0.02, character: { keep: 0.5 } })
    const worth = offerWorth({ ...s, left: 2 }, facts({ turned }))
    expect(worth.access).toBeCloseTo(30 * 0.02 * 0.25)
    expect(offerWorth({ ...s, left: 2 }, facts({ turned, until: 8 })).access).toBeCloseTo(worth.access)
    expect(offerWorth({ ...s, left: 0 }, facts({ turned })).access).toBeCloseTo(30 * 0.02)
  })

  it('are fewer where a scope leaves regions out, and matter to others as they mind Ali', () => {
    const worth = offerWorth(eyes('tencent', { share: 0.02, interest: [-0.5, 1, 0, 0], character: { keep: 1 } }), facts({ turned }))
    expect([worth.access, worth.scope45, worth.scope5]).toEqual([expect.closeTo(-0.3), expect.closeTo(0.1), expect.closeTo(0.2)])
  })
})

describe('goals', () => {
  it('count a door that lasts to the end: the own, a partner’s, a rival’s by what its missions make of it', () => {
    const access = (s: Situation, change: Partial<OfferFacts>): number => offerWorth(s, facts(change)).access
    const own = eyes('ali', { pulls: { access: 3 } })
    expect([access(own, { until: 8 }), access(own, { until: 7 })]).toEqual([3, 0])
    const lapsed = eyes('ali', { pulls: { 'tally:contracts-lapsed': -1 } })
    expect([access(lapsed, { until: 8 }), access(lapsed, { until: 7 })]).toEqual([1, 1])
    const partner = eyes('tencent', { pulls: { 'partners-at-level': 2 } })
    expect([access(partner, { until: 8 }), access(partner, { until: 7 })]).toEqual([2, 0])
    const rival = eyes('tencent', { interest: [-0.5, 1, 0, 0] })
    expect(access(rival, { until: 8 })).toBeCloseTo(-1.5)
  })
})

describe('WeChat Pay', () => {
  const pay = (seat: 'ali' | 'tencent' | 'pdd' | 'jd', worths: Worths = {}, change: Partial<OfferFacts> = {}): number =>
    offerWorth(eyes(seat, worths), facts(change)).weChatPay
  const set = (state: GameState): void => void (state.toll = 3)
  const s = eyes('tencent', { set })
  const buyers = s.standing.buyers[ALI]
  const toll = (buyers * 3 * 4) / s.numbers.toll.buyersPerCash
  const points = (buyers * 4) / s.numbers.points.payBuyersPerPoint

  it('brings Tencent points, tolls, and what its goals make of them', () => {
    expect(points).toBeGreaterThan(0)
    const tolls = toll * CHARACTER.terms.coin
    expect(pay('tencent', { set })).toBeCloseTo(points + tolls)
    expect(offerWorth({ ...s, bonus: 1.5 }, facts()).weChatPay).toBeCloseTo(1.5 * points + tolls)
    expect(pay('tencent', { set, pulls: { 'tally:toll-income': 0.25, 'pay-carriers': 3 } })).toBeCloseTo(points + tolls + toll * 0.25 + 3)
  })

  it('costs whoever carries it the toll, Ali its Alipay too, and everybody what they mind of Tencent', () => {
    const interest: PerSeat = [1, -0.5, 1, 1]
    expect(pay('jd', { set, interest, cashPrice: 0.5 })).toBeCloseTo(-points / 2)
    const { lossPerQuarter, trackPerCash, start } = s.numbers.alipay
    const alipay = (quarters: number): number => (Math.min(start, lossPerQuarter * quarters) * quarters * 0.5) / trackPerCash
    expect(pay('ali', { set, interest, cashPrice: 0.5 })).toBeCloseTo(-points / 2 - toll / 2 - alipay(4) / 2)
    expect(pay('ali', { set, cashPrice: 1 }, { until: 2 })).toBeCloseTo(-toll / 2 - alipay(2))
    const own = eyes('pdd', { set, interest, cashPrice: 0.5 })
    const ownBuyers = own.standing.buyers[PDD]
    expect(offerWorth(own, facts({ applicant: PDD })).weChatPay).toBeCloseTo(
      -(ownBuyers * 4 * 0.5) / own.numbers.points.payBuyersPerPoint - (ownBuyers * 12 * 0.5) / own.numbers.toll.buyersPerCash,
    )
  })
})

describe('the other concessions', () => {
  it('a fee is cash each quarter: for Tencent, from the applicant', () => {
    const { coin } = CHARACTER.terms
    expect(offerWorth(eyes('tencent', { pulls: { 'tally:fee-income': 0.25 } }), facts()).fee).toBeCloseTo(4 * (coin + 0.25))
    expect(offerWorth(eyes('ali', { cashPrice: 0.5 }), facts()).fee).toBeCloseTo(-2)
    expect(offerWorth(eyes('jd', { cashPrice: 0.5 }), facts()).fee).toBe(0)
  })

  it('is worth the same to a rich Tencent and a poor one, so that wealth does not make it hard', () => {
    const worth = (cashPrice: number) => offerWorth(eyes('tencent', { set: (state) => void (state.toll = 3), cashPrice }), facts())
    expect([worth(0.01).fee, worth(0.01).weChatPay]).toEqual([worth(0.4).fee, worth(0.4).weChatPay])
    expect(worth(0.01).fee).toBeGreaterThan(0)
  })

  it('an end to choosing one of two costs Ali its freedom and goals, frees the others, and is nobody else’s to give', () => {
    const { freedom } = CHARACTER.terms
    expect(offerWorth(eyes('ali', { pulls: { 'exclusive-belts': 2 } }), facts()).endExclusivity).toBeCloseTo(-freedom - 2)
    expect(offerWorth(eyes('jd'), facts()).endExclusivity).toBeCloseTo(freedom / 2)
    expect(offerWorth(eyes('jd', { share: 1 }), facts({ applicant: PDD, endExclusivity: [0, 0, 0, 9] })).endExclusivity).toBe(0)
  })

  it('control takes a part of the applicant’s word of mouth, and lets Tencent listen', () => {
    const { eaves, throttled } = CHARACTER.terms
    const told = (s: Situation, seat: Seat): number =>
      ALL_REGIONS.reduce((sum: number, region) => sum + causeAmount(s.ahead.ledger, cellOf(region, seat), 'word-of-mouth'), 0)
    const own = eyes('pdd', { share: 0.01 })
    const lost = (told(own, PDD) * own.numbers.appeal.throttle * throttled) / 100
    expect(lost).toBeGreaterThan(0)
    expect(offerWorth(own, facts({ applicant: PDD })).control).toBeCloseTo(-lost * 0.01 * 4 - eaves)
    const minding = eyes('tencent', { share: 0.01, interest: [0, 1, -0.5, 0] })
    expect(offerWorth(minding, facts({ applicant: PDD })).control).toBeCloseTo(lost * 0.01 * 4 * 0.5 + eaves)
    const partner = eyes('tencent', { share: 0.01, interest: [0, 1, 0.5, 0] })
    expect(offerWorth(partner, facts({ applicant: PDD })).control).toBeCloseTo(eaves)
    expect(offerWorth(eyes('jd', { share: 0.01, interest: [0, 0, -1, 1] }), facts({ applicant: PDD })).control).toBe(0)
  })

  describe('a stake', () => {
    const { stakePercent, stakePrice } = eyes('ali').numbers.access
    const { stakeRate, soldStakeRate } = eyes('ali').numbers.points
    const part = (s: Situation): number => (s.ahead.share[ALI] * 0.01 * stakePercent) / 10000
    const stake = (seat: 'ali' | 'tencent' | 'jd', worths: Worths = {}): readonly [worth: number, part: number] => {
      const s = eyes(seat, { share: 0.01, ...worths })
      return [offerWorth(s, facts()).stake, part(s)]
    }

    it('brings Tencent its part, less the price it pays, as far as it has the cash', () => {
      const [points, own] = stake('tencent')
      expect(points).toBeCloseTo(own * stakeRate)
      expect(stake('tencent', { interest: [-0.5, 1, 0, 0] })[0]).toBeCloseTo(own * (stakeRate + soldStakeRate / 2))
      expect(stake('tencent', { pulls: { 'stake-points': 2 } })[0]).toBeCloseTo(3 * own * stakeRate)
      expect(stake('tencent', { cashPrice: 0.5 })[0]).toBeCloseTo(own * stakeRate - stakePrice / 2)
      expect(stake('tencent', { cashPrice: 0.5, set: (state) => void (state.cash[TENCENT] = 1) })[0]).toBeCloseTo(own * stakeRate - 0.5)
    })

    it('costs who sells it that part, for the price; the others what they mind', () => {
      const [, own] = stake('ali')
      expect(stake('ali', { cashPrice: 0.5 })[0]).toBeCloseTo(-own * soldStakeRate + stakePrice / 2)
      expect(stake('jd', { cashPrice: 0.5, interest: [-0.25, -0.5, 0, 1] })[0]).toBeCloseTo(own * (soldStakeRate / 4 - stakeRate / 2))
      expect(offerWorth({ ...eyes('ali', { share: 0.01 }), bonus: 1.5 }, facts()).stake).toBeCloseTo(-1.5 * own * soldStakeRate)
    })

    it('is sold once', () => {
      const set = (state: GameState): void => void (state.soldStakes[ALI] = 30)
      expect(stake('ali', { set, cashPrice: 0.5 })[0]).toBe(0)
    })
  })
})

describe('a contract in force', () => {
  const inForce = (until: number, terms: Parameters<typeof offer>[0], seat: 'jd' | 'tencent' = 'jd'): Situation =>
    eyes(seat, {
      cashPrice: 0.5,
      set: (state) => {
        const contract = state.contracts[JD]
        if (contract !== null) state.contracts[JD] = { ...contract, until, terms: offer(terms) }
      },
    })
  const access = (s: Situation): number => offerWorth(s, facts({ applicant: JD, until: 6 })).access

  it('ends with its terms: what they would still have cost is saved, and what they brought is lost', () => {
    // Of six quarters three are left of the old fee of 2: at half a point a coin for Ali, at its own price for Tencent.
    expect(access(inForce(3, { trafficFee: 2 }))).toBeCloseTo(2 * 6 * 0.5 * 0.5)
    expect(access(inForce(3, { trafficFee: 2 }, 'tencent'))).toBeCloseTo(-2 * 6 * CHARACTER.terms.coin * 0.5)
    expect(access(inForce(6, { trafficFee: 2 }))).toBeCloseTo(6)
    expect(access(inForce(8, { trafficFee: 2 }))).toBeCloseTo(6)
    expect(access(inForce(3, {}))).toBeCloseTo(0)
    // A stake is sold for good.
    expect(access(inForce(3, { stake: true }))).toBeCloseTo(0)
  })
})

describe('a whole offer', () => {
  const WORTH = {
    access: 100,
    weChatPay: 1,
    fee: 2,
    scope45: 4,
    scope5: 8,
    openShelves: 16,
    endExclusivity: 32,
    control: 64,
    stake: 128,
    privately: [{ concession: 'trafficFee', least: 3, points: 1000 }],
  } as const

  it.each([
    [{}, 100],
    [{ weChatPay: true }, 101],
    [{ trafficFee: 2 }, 104],
    [{ scope: '4-5' }, 104],
    [{ scope: '5' }, 108],
    [{ openShelves: true, control: true }, 180],
    [{ endExclusivity: true, stake: true }, 260],
  ] as const)('%o is worth the level and its concessions', (terms, points) => {
    expect(worthOfOffer(WORTH, { ...EMPTY_OFFER, ...terms })).toBe(points)
    expect(openWorthOfOffer(WORTH, { ...EMPTY_OFFER, ...terms })).toBe(points)
  })

  it('has reasons of one’s own from the size they are about, which nobody is told', () => {
    const fee = (trafficFee: number): readonly [number, number] => {
      const terms = { ...EMPTY_OFFER, trafficFee }
      return [worthOfOffer(WORTH, terms), openWorthOfOffer(WORTH, terms)]
    }
    expect([fee(2), fee(3), fee(4)]).toEqual([
      [104, 104],
      [1106, 106],
      [1108, 108],
    ])
  })
})
