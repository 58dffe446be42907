import { ALL_REGIONS } from '../model/indexes'
import { describe, expect, it } from 'vitest'
import { MACROS, TIERS } from '../model/ids'
import {
  BELT_COUNT,
  MACRO_COUNT,
  MACRO_INFO,
  EVERYWHERE,
  BELTS,
  BELTS_OF,
  MACRO_OF,
  REGIONS,
  REGIONS_OF,
  REGION_COUNT,
  SHOPPERS,
  TIER_INDEX,
  TOTAL_SHOPPERS,
  beltIndex,
  macroIndex,
  macroMask,
  neighbours,
  findBelt,
  findMacro,
  findRegion,
  regionIndex,
} from './board'

const around = (id: string): string[] =>
  neighbours(regionIndex(id))
    .map((region) => REGIONS[region].id)
    .sort()

describe('the board', () => {
  it('has as many regions, belts and macro-regions as the types of its indexes say', () => {
    expect([REGIONS.length, BELTS.length, MACRO_INFO.length]).toEqual([REGION_COUNT, BELT_COUNT, MACRO_COUNT])
    expect(MACROS).toHaveLength(MACRO_COUNT)
  })

  it('lets exactly the hexes that touch be neighbours', () => {
    expect(around('zhejiang')).toEqual(['anhui', 'chaoshan-hakka', 'fujian', 'jiangsu', 'jiangxi'])
    expect(around('xinjiang')).toEqual(['shaanxi-gansu', 'shanxi-inner-mongolia'])
    for (const region of ALL_REGIONS) {
      expect(neighbours(region)).not.toContain(region)
      expect(neighbours(region).length).toBeGreaterThan(0)
      expect(neighbours(region).length).toBeLessThanOrEqual(6)
      expect(new Set(neighbours(region)).size).toBe(neighbours(region).length)
    }
  })

  it('puts no two regions on one hex', () => {
    expect(new Set(REGIONS.map((region) => `${region.row} ${region.x}`)).size).toBe(REGION_COUNT)
  })

  it('parts the regions into seven macro-regions, each in one piece', () => {
    expect(REGIONS_OF.flat().sort((a, b) => a - b)).toEqual(REGIONS.map((_, region) => region))
    MACROS.forEach((macro, m) => {
      const members = REGIONS_OF[m]
      expect(members.length, macro).toBeGreaterThan(0)
      const reached = new Set([members[0]])
      for (const region of reached) for (const near of neighbours(region)) if (MACRO_OF[near] === m) reached.add(near)
      expect(
        [...reached].sort((a, b) => a - b),
        macro,
      ).toEqual([...members])
    })
    expect(MACROS.reduce((mask, macro) => mask | macroMask(macroIndex(macro)), 0)).toBe(EVERYWHERE)
  })

  it('has every tier, most shoppers outside the richest', () => {
    const shoppers = TIERS.map((_, tier) => SHOPPERS.reduce((sum, n, region) => sum + (TIER_INDEX[region] === tier ? n : 0), 0))
    for (const count of shoppers) expect(count).toBeGreaterThan(0)
    expect(shoppers.reduce((a, b) => a + b)).toBe(TOTAL_SHOPPERS)
    expect(shoppers[1] + shoppers[2]).toBeGreaterThan(shoppers[0])
  })

  it('knows where each belt lies, and that nothing has no index', () => {
    for (const belt of BELTS) {
      expect(BELTS_OF[belt.region]).toContain(belt.index)
      expect(beltIndex(belt.id)).toBe(belt.index)
    }
    expect(new Set(BELTS.map((belt) => belt.id)).size).toBe(BELTS.length)
    expect([findRegion('atlantis'), findBelt('atlantis'), findMacro('atlantis')]).toEqual([undefined, undefined, undefined])
    for (const indexOf of [regionIndex, beltIndex, macroIndex]) expect(() => indexOf('atlantis')).toThrow('atlantis')
  })
})
