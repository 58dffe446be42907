import { describe, expect, it } from 'vitest'
import { ALI, TENCENT, type GameState } from '../../../../rules'
import { closeQuarter, entries, offer, play, position } from '../../../../rules/testing/builders'
import { meterAhead } from './meter-ahead'

/** JD reports Tencent while Ali's application lies on the desk, the meter some steps below its limit. */
const beforeReport = (below: number, set?: (state: GameState) => void): GameState =>
  position({
    turn: 'jd',
    scenario: { start: { applications: [{ seat: 'ali', level: 2, offer: offer() }] } },
    set: (state) => {
      state.scrutiny[TENCENT] = state.config.numbers.scrutiny.limit[TENCENT] - below
      set?.(state)
    },
  })
const REPORT = { type: 'petition', seat: 'jd', against: 'tencent' } as const

describe('what a report leads to', () => {
  it('is what the regulator then does, with the hold and without it, at every height of the meter', () => {
    const seen = new Set<string>()
    for (let below = 1; below <= 12; below++) {
      const before = beforeReport(below)
      const { state, log } = play(before, REPORT)
      const amount = entries(log, 'scrutiny').reduce((sum, entry) => sum + entry.amount, 0)
      const ahead = meterAhead(before, 'tencent', amount)
      expect(ahead.to).toBe(state.scrutiny[TENCENT])
      const orderAfter = (ruling: 'approve' | 'hold'): boolean => entries(closeQuarter(state, ruling).log, 'interconnection').length > 0
      expect(ahead.regulator === 'order').toBe(orderAfter('approve'))
      if (ahead.regulator === null) {
        const [hold] = ahead.holds
        expect(hold?.applicant).toBe('ali')
        expect(hold?.regulator === 'order').toBe(orderAfter('hold'))
      } else expect(ahead.holds).toEqual([])
      seen.add(`${ahead.regulator ?? 'none'} ${ahead.holds[0]?.regulator ?? 'none'}`)
    }
    expect([...seen].sort()).toEqual(['none none', 'none order', 'order none'])
  })

  it('is a fine where the order has been given, or another seat is meant', () => {
    expect(
      meterAhead(
        beforeReport(1, (state) => void (state.interconnection = 1)),
        'tencent',
        2,
      ).regulator,
    ).toBe('fine')
    const state = beforeReport(5)
    state.scrutiny[ALI] = state.config.numbers.scrutiny.limit[ALI] - 1
    expect(meterAhead(state, 'ali', 2)).toMatchObject({ regulator: 'fine', holds: [], to: state.config.numbers.scrutiny.limit[ALI] })
  })

  it('says nothing of holds that draw no scrutiny, nor where a meter falls', () => {
    expect(
      meterAhead(
        beforeReport(3, (state) => void (state.quietHoldsUntil = state.quarter)),
        'tencent',
        2,
      ).holds,
    ).toEqual([])
    expect(meterAhead(beforeReport(3), 'tencent', -2).holds).toEqual([])
  })

  it('counts holds together where only all of them would do it', () => {
    const twice = position({
      turn: 'jd',
      scenario: {
        start: {
          applications: [
            { seat: 'ali', level: 2, offer: offer() },
            { seat: 'pdd', level: 3, offer: offer() },
          ],
        },
      },
    })
    const { hold } = twice.config.numbers.scrutiny
    twice.scrutiny[TENCENT] = twice.config.numbers.scrutiny.limit[TENCENT] - 1 - 2 * hold
    expect(meterAhead(twice, 'tencent', 1).holds.map(({ applicant, regulator }) => [applicant, regulator])).toEqual([
      ['ali', null],
      ['pdd', null],
      [null, 'order'],
    ])
  })
})
