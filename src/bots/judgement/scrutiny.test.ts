import { describe, expect, it } from 'vitest'
import { costOfScrutiny } from './scrutiny'
import { mindsAt, opening } from './testing/positions'

describe('scrutiny', () => {
  const { me, numbers } = mindsAt(opening()).own

  it('near the limit costs more than far from it', () => {
    const at = (level: number): number => {
      const state = opening()
      state.scrutiny[me] = level
      return costOfScrutiny(mindsAt(state).own, me, 2)
    }
    expect(at(numbers.scrutiny.limit[me] - 2)).toBeGreaterThan(at(0) * 3)
    expect(at(0)).toBeGreaterThanOrEqual(0)
  })
})
