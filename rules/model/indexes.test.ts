import { describe, expect, it } from 'vitest'
import { ALL_REGIONS, REGION_COUNT, figures, firstRegion, flat, zeros } from './indexes'

describe('the regions of a set of bits', () => {
  it('come one after another, first to last, each once', () => {
    for (const regions of [1, 0b1010, 1 << (REGION_COUNT - 1), 2 ** REGION_COUNT - 1, 0b10000000000000000000101]) {
      const met: number[] = []
      for (let left = regions; left !== 0; left &= left - 1) met.push(firstRegion(left))
      expect(met).toEqual(ALL_REGIONS.filter((region) => (regions & (1 << region)) !== 0))
    }
  })
})

describe('lists of figures', () => {
  it('are what a list mapped is', () => {
    expect(figures(ALL_REGIONS, (region) => region / 2)).toEqual(flat(ALL_REGIONS, (region) => region / 2))
    expect(zeros(ALL_REGIONS)).toEqual(flat(ALL_REGIONS, () => 0))
  })
})
