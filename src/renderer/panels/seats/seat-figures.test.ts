import { describe, expect, it } from 'vitest'
import { position } from '../../../../rules/testing/builders'
import { seatFigures } from './seat-figures'

describe('what the figures of a seat are worth to it', () => {
  it('is told by the numbers of the game, and not alike to all seats', () => {
    const state = position({ turn: 'ali' })
    const { points } = state.config.numbers
    const numbers = {
      ...state.config.numbers,
      points: {
        ...points,
        share: [100, 60, 100, 100],
        region: [2, 0, 2, 0],
        regionTier5: [3, 0, 0, 3],
        macro: [4, 0, 4, 0],
      } satisfies Partial<typeof points>,
    }
    const game = { ...state, config: { ...state.config, numbers } }
    expect(seatFigures(game, 'ali').worth).toEqual({ tenPercent: 10, regions: true, macros: true })
    expect(seatFigures(game, 'tencent').worth).toEqual({ tenPercent: 6, regions: false, macros: false })
    expect(seatFigures(game, 'pdd').worth).toEqual({ tenPercent: 10, regions: true, macros: true })
    expect(seatFigures(game, 'jd').worth).toEqual({ tenPercent: 10, regions: true, macros: false })
  })
})
