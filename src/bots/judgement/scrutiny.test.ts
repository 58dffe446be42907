import { describe, expect, it } from 'vitest'
import { costOfScrutiny } from './scrutiny'
import { mindsAt, opening } from './testing/positions'

describe('scrutiny', () => {
  const { me } = mindsAt(opening()).own

  it('near the limit costs more than far from it', () => {
    const at = (level: number): number => {
      const state = opening()
      state.scrutiny[me] = level
      return costOfScrutiny(mindsAt(state).own, me, 2)
    }
    expect(at(8)).toBeGreaterThan(at(0) * 3)
    expect(at(0)).toBeGreaterThanOrEqual(0)
  })
})
