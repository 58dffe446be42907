import { describe, expect, it } from 'vitest'
import { everyThatFits, spread, steps } from './labels'
import { segmentsOf } from './source-bar'

describe('labels', () => {
  it('are kept apart, in order and inside the edges', () => {
    const apart = spread([100, 102, 50, 101], 19, { from: 0, to: 250 })
    const sorted = [...apart].sort((a, b) => a - b)
    sorted.slice(1).forEach((place, index) => expect(place - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(18.9))
    expect((apart[0] ?? 0) < (apart[1] ?? 0)).toBe(true)
    expect(Math.max(...spread([249, 249, 249, 249], 19, { from: 0, to: 250 }))).toBeLessThanOrEqual(250)
    expect(Math.min(...spread([-10, 3], 19, { from: 0, to: 250 }))).toBe(0)
  })
})

describe('names under ticks', () => {
  const quarters = ['2020 Q2', 'Q3', 'Q4', '2021 Q1', 'Q2', 'Q3', 'Q4', '2022 Q1']
  const at = (gap: number) => (index: number) => index * gap

  it('are all written where no two touch, though the longest would not fit eight times', () => {
    expect(everyThatFits(quarters, at(45), 8)).toBe(1)
  })

  it('are left out step by step where they would touch', () => {
    expect(everyThatFits(quarters, at(25), 8)).toBe(2)
    expect(everyThatFits(quarters, at(4), 8)).toBeGreaterThan(2)
    expect([everyThatFits(['one'], at(1), 8), everyThatFits([], at(1), 8)]).toEqual([1, 1])
  })
})

describe('an axis', () => {
  it.each([
    [0, 7, [0, 2, 4, 6, 8]],
    [-3, 12, [-5, 0, 5, 10, 15]],
    [0, 100, [0, 50, 100]],
    [0, 1, [0, 0.5, 1]],
  ])('from %d to %d has round steps', (low, high, expected) => {
    expect(steps(low, high, 4)).toEqual(expected)
  })
})

describe('a bar of points', () => {
  it('lays gains to the right one after the other and losses to the left', () => {
    const sources = [
      { name: 'share', points: [30] },
      { name: 'fines', points: [-4] },
      { name: 'mission', points: [10] },
      { name: 'none', points: [0] },
      { name: 'capital', points: [-2] },
    ]
    expect(segmentsOf(sources, 0)).toEqual([
      { source: 0, from: 0, points: 30 },
      { source: 1, from: -4, points: -4 },
      { source: 2, from: 30, points: 10 },
      { source: 4, from: -6, points: -2 },
    ])
  })
})
