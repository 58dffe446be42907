import { describe, expect, it } from 'vitest'
import { position } from '../../../../rules/testing/builders'
import { restAfter, restLeft } from './rest-left'

const inQuarter = (quarter: number, rest = 2) =>
  position({ scenario: { numbers: { stage: { rest } } }, set: (state) => (state.quarter = quarter) })

describe('a rest from the stage', () => {
  it('after a stage that is won ends with the game', () => {
    expect([1, 6, 7, 8].map((quarter) => restAfter(inQuarter(quarter)))).toEqual([2, 2, 1, 0])
    expect(restAfter(inQuarter(1, 0))).toBe(0)
  })

  it('that has begun ends with the game too', () => {
    expect([1, 7, 8].map((quarter) => restLeft(inQuarter(quarter), 2))).toEqual([2, 2, 1])
    expect(restLeft(inQuarter(8), 0)).toBe(0)
  })

  it('no longer counts the stage of a quarter whose bids have been opened', () => {
    const opened = [
      position({ set: (state) => Object.assign(state, { quarter: 8, turn: 4 }) }),
      { ...inQuarter(8), phase: 'review' as const },
    ]
    expect(opened.map((state) => restLeft(state, 1))).toEqual([0, 0])
    expect(restLeft({ ...inQuarter(7), phase: 'review' }, 2)).toBe(1)
  })
})
