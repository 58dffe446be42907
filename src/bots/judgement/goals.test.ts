import { describe, expect, it } from 'vitest'
import { playerView, standingOf } from '../../../rules'
import { pullsOf } from './goals'
import { CHARACTER, opening } from './testing/positions'

describe('goals', () => {
  it("pull towards their next step, and others' agendas pull nobody who cannot see them", () => {
    const state = opening()
    const own = playerView({ ...state, agendas: ['whose-merchants', ...state.agendas.slice(1)] }, 'ali')
    expect(pullsOf(standingOf(own), 'ali', CHARACTER).get('exclusive-belts')).toBeGreaterThan(0)
    const foreign = playerView({ ...state, agendas: ['whose-merchants', ...state.agendas.slice(1)] }, 'pdd')
    expect(pullsOf(standingOf(foreign), 'ali', CHARACTER).has('exclusive-belts')).toBe(false)
  })

  it('that ask for less pull the other way', () => {
    const state = opening()
    // Pinduoduo has taken everybody who was still free.
    const buyers = state.buyers.map((count, cell) => (cell % 4 === 2 ? count + state.floating[Math.floor(cell / 4)] : count))
    const view = playerView(
      { ...state, buyers, floating: state.floating.map(() => 0), agendas: ['stop-pinduoduo', ...state.agendas.slice(1)] },
      'ali',
    )
    expect(pullsOf(standingOf(view), 'ali', CHARACTER).get('percent-of:pdd')).toBeLessThan(0)
  })
})
