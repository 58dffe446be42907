import { describe, expect, it } from 'vitest'
import { ALL_REGIONS, REGIONS, type RegionIndex } from '../../../rules'
import { firstOf } from './first-of'
import { mindsAt, opening } from './testing/positions'
import type { Situation } from './situation'
import { buyersFor, worthOfAppeal, worthOfBuyers } from './worth'

const same = (points: number): [number, number, number, number] => [points, points, points, points]

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
