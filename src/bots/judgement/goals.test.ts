import { describe, expect, it } from 'vitest'
import {
  ALI,
  ALL_CELLS,
  ALL_REGIONS,
  PDD,
  flat,
  platformOf,
  playerView,
  regionOf,
  standingOf,
  withSeat,
  zeros,
  type AgendaId,
} from '../../../rules'
import { pullsOf } from './goals'
import { CHARACTER, opening } from './testing/positions'

describe('goals', () => {
  it("pull towards their next step, and others' agendas pull nobody who cannot see them", () => {
    const state = opening()
    const own = playerView({ ...state, agendas: withSeat<AgendaId | null>(state.agendas, ALI, 'whose-merchants') }, 'ali')
    expect(pullsOf(standingOf(own), 'ali', CHARACTER).get('exclusive-belts')).toBeGreaterThan(0)
    const foreign = playerView({ ...state, agendas: withSeat<AgendaId | null>(state.agendas, ALI, 'whose-merchants') }, 'pdd')
    expect(pullsOf(standingOf(foreign), 'ali', CHARACTER).has('exclusive-belts')).toBe(false)
  })

  it('that ask for less pull the other way', () => {
    const state = opening()
    // Pinduoduo has taken everybody who was still free.
    const buyers = flat(ALL_CELLS, (cell) => state.buyers[cell] + (platformOf(cell) === PDD ? state.floating[regionOf(cell)] : 0))
    const view = playerView(
      { ...state, buyers, floating: zeros(ALL_REGIONS), agendas: withSeat<AgendaId | null>(state.agendas, ALI, 'stop-pinduoduo') },
      'ali',
    )
    expect(pullsOf(standingOf(view), 'ali', CHARACTER).get('percent-of:pdd')).toBeLessThan(0)
  })
})
