import { describe, expect, it } from 'vitest'
import { forecast, stateHash } from '../../../../rules'
import { play, position } from '../../../../rules/testing/builders'
import { estimateSupport } from './support-estimate'

const PRICE = 4

describe('the estimate of a push', () => {
  it('is what the quarter brings once it is bought', () => {
    const offered = play(position({ turn: 'tencent' }), {
      type: 'traffic-support',
      seat: 'tencent',
      partner: 'jd',
      macro: 'centre',
      price: PRICE,
    }).state
    const said = estimateSupport(offered, 'jd', 'centre', PRICE)
    const bought = play(offered, { type: 'answer-support', seat: 'jd', accept: true }).state
    expect(estimateSupport({ ...bought, boosts: [] }, 'jd', 'centre', PRICE).bought).toBe(said.bought)
    expect(said.bought).toBeGreaterThan(said.without)
    expect(forecast(bought).accounts[3].total - forecast(offered).accounts[3].total).toBe(said.points)
    // And for everybody else, with the price and what counts it.
    expect(said.closes.bought.accounts).toEqual(forecast(bought).accounts)
    expect(said.closes.without.accounts).toEqual(forecast(offered).accounts)
    expect(said.closes.bought.share).toEqual(forecast(bought).share)
    expect(said.closes.bought.goals).toEqual(forecast(bought).goals)
    expect(said.closes.bought.cash).toEqual(forecast(bought).cash)
  })

  it('leaves the position alone', () => {
    const state = position({ turn: 'tencent' })
    const before = stateHash(state)
    estimateSupport(state, 'ali', 'south', PRICE)
    expect(stateHash(state)).toBe(before)
  })
})
