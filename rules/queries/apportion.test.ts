import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from './apportion'

const divide = (whole: number, weights: readonly number[]): number[] => {
  const into = new Array<number>(weights.length).fill(0)
  apportion(whole, weights, weights.length, into, 0)
  return into
}

describe('apportion', () => {
  it('gives the remainder to the largest fractions', () => {
    expect(divide(10, [1, 1, 1])).toEqual([4, 3, 3])
    expect(divide(7, [50, 30, 20])).toEqual([4, 2, 1])
  })

  it('splits exactly with negative weights', () => {
    expect(divide(6, [12, -4])).toEqual([9, -3])
  })

  it('gives nothing where nothing weighs', () => {
    expect(divide(9, [0, 0])).toEqual([0, 0])
  })

  it('always adds up to the whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.array(fc.integer({ min: -20, max: 90 }), { minLength: 1, maxLength: 8 }),
        (whole, weights) => {
          const sum = weights.reduce((a, b) => a + b, 0)
          fc.pre(sum > 0)
          expect(divide(whole, weights).reduce((a, b) => a + b, 0)).toBe(whole)
        },
      ),
    )
  })
})
