import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { account, builtInScenario, FACTIONS, seatOf, standingOf } from '../../../../rules'
import { playRandomGame } from '../../../../rules/testing/random-play'
import { pointHeaps } from './point-heaps'

describe('the heaps of points', () => {
  it('hold every point once, with what half time counted in a heap of its own', () => {
    const seen = { banked: false, lost: false }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        playRandomGame(builtInScenario('long-war'), seed, (state) => {
          const standing = standingOf(state)
          for (const faction of FACTIONS) {
            const own = account(standing, faction)
            const { banked, board, lost } = pointHeaps(own)
            expect(banked + board + lost).toBe(own.total)
            expect(banked).toBe(state.banked[seatOf(faction)].reduce((sum, points) => sum + points, 0))
            expect(lost).toBeLessThanOrEqual(0)
            seen.banked ||= banked > 0
            seen.lost ||= lost < 0
          }
        })
      }),
      { numRuns: 2 },
    )
    expect(seen).toEqual({ banked: true, lost: true })
  })
})
