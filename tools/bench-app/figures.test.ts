import { describe, expect, it } from 'vitest'
import { median, quantile } from './figures'

describe('the figures of the bench', () => {
  it('takes the middle and the tail of what was measured, in any order', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(quantile([4, 1, 3, 2], 0.99)).toBe(4)
    expect(quantile([], 0.5)).toBe(0)
  })
})
