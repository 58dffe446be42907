import { describe, expect, it } from 'vitest'
import { varianceShare } from './variance-share'

describe('the share of the variance that groups fix', () => {
  it('is that of the analysis of variance, worked out by hand', () => {
    // Means 2, 4 and 9: 13 between them; 2 within each group, of which half is in a mean of two. (13 - 1) / (12 + 2)
    const { mean, low, high } = varianceShare([
      [1, 3],
      [3, 5],
      [8, 10],
    ])
    expect(mean).toBeCloseTo(12 / 14, 4)
    expect(low).toBeLessThan(mean)
    expect(high).toBeGreaterThan(mean)
  })

  it('is all where groups fix everything, and less than nothing where they are more alike than chance makes them', () => {
    expect(
      varianceShare([
        [1, 1],
        [2, 2],
        [5, 5],
        [9, 9],
      ]),
    ).toEqual({ mean: 1, low: 1, high: 1 })
    expect(
      varianceShare([
        [1, 3],
        [3, 1],
        [1, 3],
        [3, 1],
      ]).mean,
    ).toBe(-1)
  })

  it('is unknown where there is too little to tell', () => {
    expect(varianceShare([])).toEqual({ mean: 0, low: -Infinity, high: Infinity })
    expect(varianceShare([[1, 2]])).toEqual({ mean: 0, low: -Infinity, high: Infinity })
  })
})
