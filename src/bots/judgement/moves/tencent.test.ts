import { describe, expect, it } from 'vitest'
import { ORGANS, PDD, macroIndex, playerView, type Faction, type GameState } from '../../../../rules'
import { offer, position, type BenchChange } from '../../../../rules/testing/builders'
import { situationOf, type Situation } from '../situation'
import { CHARACTER } from '../testing/positions'
import { weighOrgan, weighSupport, weighThrottle, weighToll, worthOfOrgan, worthOfShops, worthOfThrottle, worthOfTollRise } from './tencent'

const CENTRE = macroIndex('centre')

const seen = (seat: Faction, set: (s: GameState) => void = () => {}, scenario: BenchChange = {}): Situation =>
  situationOf(playerView(position({ turn: seat, set, scenario }), seat), CHARACTER)
const partner = (terms: Parameters<typeof offer>[0]) => (s: GameState) => {
  s.contracts[PDD] = { ...s.contracts[PDD]!, terms: offer(terms) }
}
const shops = (level: number, organs = 0) =>
  seen('tencent', (s) => {
    s.shops[CENTRE] = level
    s.organs.fill(organs)
  })

describe("Tencent's shops", () => {
  it('are worth the more the more appeal they add, and nothing beyond the last level', () => {
    const two = worthOfShops(shops(0), CENTRE, 2)
    const one = worthOfShops(shops(0), CENTRE, 1)
    expect(one).toBeGreaterThan(0)
    expect(two).toBeGreaterThan(one)
    expect(worthOfShops(shops(1), CENTRE, 1)).toBeGreaterThan(0)
    expect(worthOfShops(shops(2), CENTRE, 1)).toBe(0)
    expect(worthOfShops(shops(1), CENTRE, 5)).toBe(worthOfShops(shops(1), CENTRE, 1))
  })

  it('gain by the organs where they are the first, and only there', () => {
    expect(shops(0).numbers.organs.effect.some((effect) => effect.shops > 0)).toBe(true)
    expect(worthOfShops(shops(0, 3), CENTRE, 1)).toBeGreaterThan(worthOfShops(shops(0), CENTRE, 1) * 1.05)
    // Levels that are there already have what the organs give: what the board makes of one more hardly changes.
    expect(worthOfShops(shops(0, 3), CENTRE, 0)).toBe(0)
    expect(worthOfShops(shops(1, 3), CENTRE, 0)).toBe(0)
  })

  it('of a rival are no good', () => {
    expect(worthOfShops(seen('ali'), CENTRE, 1)).toBeLessThan(0)
  })
})

describe('an organ', () => {
  const worth = (seat: Faction, organLevel: number, levels = 1): number =>
    worthOfOrgan(
      seen(seat, () => {}, { numbers: { points: { organLevel } } }),
      ORGANS[0],
      levels,
    )

  it('counts twice by two levels, and the other way by one less', () => {
    expect(worth('tencent', 1)).not.toBe(0)
    expect(worth('tencent', 1, 2)).toBeCloseTo(2 * worth('tencent', 1))
    expect(worth('tencent', 1, -1)).toBeCloseTo(-worth('tencent', 1))
  })

  it('brings Tencent points by its levels, and nobody else', () => {
    expect(worth('tencent', 2) - worth('tencent', 1)).toBeGreaterThan(0.4)
    for (const other of ['ali', 'pdd', 'jd'] as const) expect(worth(other, 1)).toBe(worth(other, 2))
  })

  it('is worth what it brings less what it costs', () => {
    const value = (cost: number): number =>
      weighOrgan(
        seen('tencent', () => {}, { numbers: { organs: { cost: [cost, cost, cost] } } }),
        {
          type: 'grow-organ',
          seat: 'tencent',
          organ: ORGANS[0],
        },
      ).value
    expect(value(0)).toBeGreaterThan(value(5))
    expect(value(0)).toBeCloseTo(worthOfOrgan(seen('tencent'), ORGANS[0], 1))
  })
})

describe('a toll', () => {
  const pays = partner({ weChatPay: true })

  it('brings Tencent cash where somebody carries WeChat Pay, by as much as it rises', () => {
    const one = worthOfTollRise(seen('tencent', pays), 1)
    expect(one).toBeGreaterThan(0)
    expect(worthOfTollRise(seen('tencent', pays), 2)).toBeCloseTo(2 * one)
    expect(worthOfTollRise(seen('tencent', pays), -1)).toBeCloseTo(-one)
    expect(Math.abs(worthOfTollRise(seen('tencent'), 1))).toBe(0)
  })

  it('costs who carries it, and nobody else', () => {
    expect(worthOfTollRise(seen('pdd', pays), 1)).toBeLessThan(0)
    expect(worthOfTollRise(seen('jd', pays), 1)).toBe(0)
  })

  it('is weighed by how far it moves, and says which way', () => {
    const s = seen('tencent', pays)
    const weigh = (toll: number) => weighToll(s, { type: 'set-toll', seat: 'tencent', toll })
    expect(s.view.toll).toBe(1)
    expect(weigh(3).value).toBeCloseTo(worthOfTollRise(s, 2))
    expect([0, 3].map((toll) => weigh(toll).why()[0].key)).toEqual(['set-toll.lower', 'set-toll.raise'])
  })
})

describe('holding a platform back', () => {
  const move = {
    type: 'throttle',
    seat: 'tencent',
    platform: 'pdd',
    macro: 'centre',
  } as const

  it('is worth the more the more is held back, and the longer', () => {
    const by = (percent: number, quarters = 1): number =>
      worthOfThrottle(
        seen('tencent', () => {}, {
          numbers: { appeal: { throttle: percent } },
        }),
        PDD,
        CENTRE,
        quarters,
      )
    expect(by(0)).toBeCloseTo(0)
    expect(by(40)).toBeGreaterThan(0)
    expect(by(80)).toBeCloseTo(2 * by(40))
    expect(by(40, 3)).toBeGreaterThan(by(40))
    expect(worthOfThrottle(seen('pdd'), PDD, CENTRE)).toBeLessThan(0)
  })

  it('costs scrutiny unless the contract concedes it, and says so', () => {
    const near = (s: GameState): void => void s.scrutiny.fill(5)
    const asked = weighThrottle(seen('tencent', near), move)
    const conceded = weighThrottle(
      seen('tencent', (s) => {
        near(s)
        partner({ control: true })(s)
      }),
      move,
    )
    expect(conceded.value).toBeGreaterThan(asked.value)
    expect(asked.why().map(({ key }) => key)).toEqual(['throttle.rival'])
    expect(conceded.why().map(({ key }) => key)).toEqual(['throttle.rival', 'throttle.conceded'])
  })
})

describe('a push offered to a partner', () => {
  const weigh = (price: number, partnersWorth: number): number =>
    weighSupport(
      seen('tencent'),
      {
        type: 'traffic-support',
        seat: 'tencent',
        partner: 'pdd',
        macro: 'centre',
        price,
      },
      partnersWorth,
    ).value

  it('counts as far as the partner is likely to buy it', () => {
    expect(weigh(6, -0.5)).toBeCloseTo(0)
    expect(weigh(6, -3)).toBeCloseTo(0)
    expect(weigh(6, 0.5)).toBeCloseTo(2 * weigh(6, 0))
    expect(weigh(6, 9)).toBe(weigh(6, 0.5))
  })

  it('is the better the dearer it is sold', () => {
    expect(weigh(6, 1)).toBeGreaterThan(weigh(2, 1))
    expect(weigh(6, 1) - weigh(4, 1)).toBeCloseTo(weigh(4, 1) - weigh(2, 1))
  })
})
