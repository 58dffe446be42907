import { describe, expect, it } from 'vitest'
import { createGame, FACTIONS, SCENARIOS, TOTAL_SHOPPERS } from '../../../../rules'
import { firstPoints, foretoldFrom, shareNow, STEP_POINTS, USUAL_WIDTH, WIDTHS } from './prediction-draft'

describe('a prediction on the form', () => {
  it('opens at the share of the moment, to the nearest step', () => {
    const state = createGame({ scenario: SCENARIOS[0], seed: 1 })
    const cells = state.buyers.filter((_, cell) => cell % 4 === 2).reduce((sum, count) => sum + count, 0)
    expect(shareNow(state, 'pdd')).toBe(Math.floor((cells * 1000) / TOTAL_SHOPPERS))
    for (const faction of FACTIONS) {
      const first = firstPoints(shareNow(state, faction))
      expect(first % STEP_POINTS).toBe(0)
      expect(Math.abs(first * 10 - shareNow(state, faction))).toBeLessThanOrEqual(STEP_POINTS * 5)
    }
    expect([firstPoints(0), firstPoints(232), firstPoints(233)]).toEqual([0, 23, 23.5])
  })

  it('has a range as wide as chosen, that ends where shares end', () => {
    expect(foretoldFrom(23.5, 20)).toEqual({ share: 235, low: 215, high: 255 })
    expect(foretoldFrom(1, 40)).toEqual({ share: 10, low: 0, high: 50 })
    expect(foretoldFrom(99.5, 10)).toEqual({ share: 995, low: 985, high: 1000 })
    expect(WIDTHS).toContain(USUAL_WIDTH)
  })
})
