import { describe, expect, it } from 'vitest'
import { apart } from './timeline'
import { pagesOf } from './use-player'

describe('the ruler of a replay', () => {
  it('keeps flags apart, in order and on the ruler', () => {
    const places = apart([10, 10.5, 40, 99.5, 100])
    places.slice(1).forEach((place, index) => expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(2.09))
    expect(places[2]).toBe(40)
    expect(Math.max(...places)).toBeLessThanOrEqual(100)
    expect(apart([])).toEqual([])
  })

  it('turns at the start, at every quarter and at the end', () => {
    const marks = [
      { at: 4, quarter: 1, kind: 'quarter' },
      { at: 9, quarter: 1, kind: 'market' },
      { at: 9, quarter: 2, kind: 'quarter' },
    ] as const
    expect(pagesOf({ marks, length: 14 })).toEqual([0, 4, 9, 14])
  })
})
