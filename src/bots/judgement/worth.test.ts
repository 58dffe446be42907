import { describe, expect, it } from 'vitest'
import {
  ALI,
  ALL_CELLS,
  ALL_MACRO_CELLS,
  ALL_REGIONS,
  JD,
  MACRO_OF,
  ORGANS,
  PDD,
  REGIONS,
  SHOPPERS,
  TENCENT,
  TOTAL_SHOPPERS,
  cellOf,
  flat,
  forecast,
  type PerSeat,
  type RegionIndex,
  type Seat,
} from '../../../rules'
import { position } from '../../../rules/testing/builders'
import { firstOf } from './first-of'
import { MACRO_SHOPPERS } from './prospect'
import type { Situation } from './situation'
import { plain, same } from './testing/plain'
import { CHARACTER, mindsAt, opening } from './testing/positions'
import { buyersFor, organsGive, worthOfAppeal, worthOfBuyers, wouldTakeLead } from './worth'

describe('what a bot thinks of the board', () => {
  const { own } = mindsAt(opening())

  it('more appeal brings more buyers, each point a little fewer than the last', () => {
    const [two, four] = [buyersFor(own, 3, own.me, 20), buyersFor(own, 3, own.me, 40)]
    expect(two).toBeGreaterThan(0)
    expect(four).toBeGreaterThan(two)
    expect(four).toBeLessThan(2 * two)
  })

  it('a lead in a region of the fifth tier is worth what such regions score, any other what regions score', () => {
    const rural = firstOf(ALL_REGIONS.filter((region) => REGIONS[region].tier === 5))
    const urban = firstOf(ALL_REGIONS.filter((region) => REGIONS[region].tier !== 5))
    const paying = (region: number, regionTier5: number): Situation => ({
      ...own,
      numbers: { ...own.numbers, points: { ...own.numbers.points, region: same(region), regionTier5: same(regionTier5) } },
    })
    const worth = (s: Situation, region: RegionIndex): number => worthOfBuyers(s, region, s.me, 5)
    expect(worth(paying(2, 9), rural)).toBeGreaterThan(worth(paying(2, 2), rural))
    expect(worth(paying(9, 2), rural)).toBe(worth(paying(2, 2), rural))
    expect(worth(paying(9, 2), urban)).toBeGreaterThan(worth(paying(2, 2), urban))
    expect(worth(paying(2, 9), urban)).toBe(worth(paying(2, 2), urban))
  })

  it("what lasts is worth more than what passes, and a rival's gain is worth less than nothing", () => {
    expect(worthOfAppeal(own, 3, own.me, 10, 8)).toBeGreaterThan(worthOfAppeal(own, 3, own.me, 10, 1))
    const rival = own.me === 2 ? 3 : 2
    expect(worthOfAppeal(own, 3, rival, 10)).toBeLessThan(0)
  })
})

const LIAONING = 4
const GUIZHOU = 15
const HERE = cellOf(GUIZHOU, JD)

describe('buyers that appeal brings', () => {
  const state = position({ turn: 'jd' })
  const market = (appeal: number): number => {
    const boosts = [{ kind: 'appeal', platform: JD, regions: 1 << GUIZHOU, amount: appeal, until: 1, cause: 'card', source: '' }] as const
    return forecast({ ...state, boosts: [...boosts] }).ledger.after[HERE]
  }

  it.each([-9, -4, 6, 30])('are those the market gives for %i of it, but for who is left over in sharing out', (appeal) => {
    const { own } = mindsAt(state)
    expect(Math.abs(buyersFor(own, GUIZHOU, JD, appeal) - (market(appeal) - market(0)))).toBeLessThanOrEqual(1)
    expect(Math.sign(buyersFor(own, GUIZHOU, JD, appeal))).toBe(Math.sign(appeal))
  })

  it('cannot be lost twice: no appeal is the least', () => {
    const { own } = mindsAt(state)
    expect(buyersFor(own, GUIZHOU, JD, -1000)).toBe(buyersFor(own, GUIZHOU, JD, -500))
    expect(buyersFor(own, GUIZHOU, JD, -500)).toBeLessThan(buyersFor(own, GUIZHOU, JD, -2))
  })
})

describe('what a buyer is worth', () => {
  const worth = (s: Situation, seat: Seat = s.me, buyers = 10, quarters = 3): number => worthOfBuyers(s, GUIZHOU, seat, buyers, quarters)

  it('is its share of the points, in each quarter that is left to gain it, as far as it counts', () => {
    expect(worth(plain('jd', { share: 0.02 }))).toBeCloseTo(10 * 3 * 0.02)
    expect(worth(plain('jd', { share: 0.02 }), JD, 10, 99)).toBeCloseTo(10 * 8 * 0.02)
    expect(worth(plain('jd', { share: 0.02 }), JD, -10, 2)).toBeCloseTo(-10 * 2 * 0.02)
    const s = plain('jd', { share: 0.02 })
    const half: Situation = { ...s, prospect: { ...s.prospect, counting: flat(ALL_CELLS, (cell) => (cell === HERE ? 0.5 : 1)) } }
    expect(worth(half)).toBeCloseTo(10 * 3 * 0.02 * 0.5)
    const banked: Situation = { ...s, prospect: { ...s.prospect, halfTime: s.prospect.halfTime.map((_, at) => (at === 3 ? 1.5 : 1)) } }
    expect(worth(banked)).toBeCloseTo(10 * 3 * 0.02 * 1.5)
    expect(worth(banked, JD, 10, 2)).toBeCloseTo(10 * 2 * 0.02)
  })

  it("is as much of a rival's as the bot minds", () => {
    const s = plain('jd', { share: 0.02, interest: [-0.5, 0, 0.25, 1], cashPrice: 9, pulls: { buyers: 9 } })
    expect(worth(s, ALI)).toBeCloseTo(10 * 3 * 0.02 * -0.5)
    expect(worth(s, PDD)).toBeCloseTo(10 * 3 * 0.02 * 0.25)
  })

  it('is the cash it pays over the rest of the game, on the mean half of it', () => {
    // Seven quarters are left, in which 100 buyers pay a coin each quarter.
    const pays = (quarters: number, cashPrice = 0.4): number => {
      return worth(plain('jd', { cashPrice, buyersPerCash: 100 }), JD, 50, quarters)
    }
    expect(pays(2)).toBeCloseTo(0.5 * 2 * 7 * 0.5 * 0.4)
    expect(pays(8)).toBe(pays(7))
    expect(pays(7)).toBeCloseTo(3.5 * pays(2))
    expect(pays(2, 0.8)).toBeCloseTo(2 * pays(2))
  })

  it('is nearer by it to goals that count buyers, or hundredths of all shoppers', () => {
    const hundredth = TOTAL_SHOPPERS / 100
    expect(worth(plain('jd', { pulls: { 'share-percent': 2 } }), JD, hundredth, 1)).toBeCloseTo(2)
    expect(worth(plain('jd', { pulls: { buyers: 0.3 } }))).toBeCloseTo(30 * 0.3)
    expect(worth(plain('jd', { pulls: { 'buyers-lead': 0.2, buyers: 0.3 } }))).toBeCloseTo(30 * 0.5)
  })

  it('is further by it from goals of how small another stays', () => {
    const hundredth = TOTAL_SHOPPERS / 100
    const pulls = { 'percent-of:pdd': -2 }
    expect(worth(plain('ali', { pulls }), PDD, hundredth, 1)).toBeCloseTo(-2)
    expect(worth(plain('ali', { pulls }), JD, hundredth, 1)).toBeCloseTo(0)
    const tencent = plain('tencent', { pulls: { 'largest-partner-percent': -3 } })
    const sharing = (share: PerSeat): Situation => ({ ...tencent, ahead: { ...tencent.ahead, share } })
    const largest = (share: PerSeat): readonly number[] =>
      [ALI, PDD, JD].map((seat) => Math.round(worth(sharing(share), seat, hundredth, 1)) + 0)
    expect(largest([500, 900, 700, 600])).toEqual([0, -3, 0])
    expect(largest([800, 900, 700, 600])).toEqual([-3, 0, 0])
    expect(largest([700, 100, 700, 600])).toEqual([-3, -3, 0])
    expect(Math.abs(worth(sharing([500, 900, 700, 600]), TENCENT, hundredth, 1))).toBeCloseTo(0)
  })

  it('is nothing where nobody comes', () => {
    expect(worth(plain('jd', { share: 1, points: { region: same(9) } }), JD, 0)).toBe(0)
  })
})

describe('what a lead is worth', () => {
  /** Jilin and Heilongjiang are of the fifth tier, Liaoning of the third; how far a seat leads in one of them, and in its macro-region. */
  const leading = (
    margin: number,
    points: Partial<Situation['numbers']['points']>,
    pulls: Readonly<Record<string, number>> = {},
  ): Situation => {
    const s = plain('jd', { points, pulls })
    return {
      ...s,
      prospect: { ...s.prospect, margin: flat(ALL_CELLS, () => margin), marginOfMacro: flat(ALL_MACRO_CELLS, () => margin) },
    }
  }
  const lead = (s: Situation, region: RegionIndex, buyers: number): number => worthOfBuyers(s, region, JD, buyers, 1)
  const urban = { region: same(8) }
  const spread = CHARACTER.leadSpread * SHOPPERS[LIAONING]

  it('where it is level: a margin as wide as the doubt makes half an even chance three quarters', () => {
    expect(lead(leading(0, urban), LIAONING, spread)).toBeCloseTo(8 * 0.25)
    expect(lead(leading(0, urban), LIAONING, -spread)).toBeCloseTo(-8 * 0.25)
    expect(lead(leading(0, urban), LIAONING, 3 * spread)).toBeCloseTo(8 * 0.375)
  })

  it('the same to win as it is to lose, and little where nobody is near', () => {
    expect(lead(leading(-spread, urban), LIAONING, 2 * spread)).toBeCloseTo(8 * 0.5)
    expect(lead(leading(spread, urban), LIAONING, -2 * spread)).toBeCloseTo(-8 * 0.5)
    expect(lead(leading(40 * spread, urban), LIAONING, spread)).toBeLessThan(0.02)
    expect(lead(leading(40 * spread, urban), LIAONING, spread)).toBeGreaterThan(0)
  })

  it('with a goal of leads what the goal makes of it too', () => {
    const rural = 0
    const wide = CHARACTER.leadSpread * SHOPPERS[rural]
    const pulls = { 'regions-led': 4, 'regions-led-lead': 2 }
    expect(lead(leading(0, urban, pulls), LIAONING, spread)).toBeCloseTo(12 * 0.25)
    expect(lead(leading(0, { regionTier5: same(10) }, pulls), rural, wide)).toBeCloseTo(16 * 0.25)
    // A rival's lead is not the bot's own goal.
    const s = { ...leading(0, urban, pulls), interest: same(1) }
    expect(worthOfBuyers(s, LIAONING, PDD, spread, 1)).toBeCloseTo(8 * 0.25)
  })

  it('of a macro-region what those score, by its own margin', () => {
    const wide = CHARACTER.leadSpread * MACRO_SHOPPERS[MACRO_OF[LIAONING]]
    expect(lead(leading(0, { macro: same(12) }), LIAONING, wide)).toBeCloseTo(12 * 0.25)
    expect(lead(leading(-wide, { macro: same(12) }), LIAONING, 2 * wide)).toBeCloseTo(12 * 0.5)
  })

  it('is taken by who trailed, or was level, and is ahead by the buyers that come', () => {
    const takes = (margin: number, buyers: number): boolean => wouldTakeLead(leading(margin, {}), LIAONING, buyers)
    expect([takes(-5, 6), takes(0, 1)]).toEqual([true, true])
    expect([takes(-5, 5), takes(-5, 4), takes(1, 3), takes(0, 0)]).toEqual([false, false, false, false])
  })
})

describe("what WeChat's organs give", () => {
  it('is added up over their levels', () => {
    const levels = [2, 0, 1, 0, 3]
    const s = plain('tencent', { set: (state) => ORGANS.forEach((_, at) => Object.assign(state.organs, { [at]: levels[at] })) })
    const given = s.numbers.organs.effect.reduce((sum, { fission }, at) => sum + fission * (levels[at] ?? 0), 0)
    expect(given).toBeGreaterThan(0)
    expect(organsGive(s, 'fission')).toBe(given)
    expect(organsGive(plain('tencent'), 'fission')).toBe(0)
  })
})
