import { describe, expect, it } from 'vitest'
import { forecast, stateHash } from '../../../../rules'
import { play, position } from '../../../../rules/testing/builders'
import { estimateSupport } from './support-estimate'

describe('the estimate of a push', () => {
  it('is what the quarter brings once it is bought', () => {
    const offered = play(position({ turn: 'tencent' }), {
      type: 'traffic-support',
      seat: 'tencent',
      partner: 'jd',
      macro: 'centre',
      price: 0,
    }).state
    const said = estimateSupport(offered, 'jd', 'centre')
    const bought = play(offered, { type: 'answer-support', seat: 'jd', accept: true }).state
    expect(estimateSupport({ ...bought, boosts: [] }, 'jd', 'centre').bought).toBe(said.bought)
    expect(said.bought).toBeGreaterThan(said.without)
    expect(forecast(bought).accounts[3].total - forecast(offered).accounts[3].total).toBe(said.points)
  })

  it('leaves the position alone', () => {
    const state = position({ turn: 'tencent' })
    const before = stateHash(state)
    estimateSupport(state, 'ali', 'south')
    expect(stateHash(state)).toBe(before)
  })
})
