import { describe, expect, it } from 'vitest'
import { REGIONS_OF, TIER_INDEX, TOTAL_SHOPPERS, macroIndex, regionIndex } from '../content/board'
import { ALI, JD, PDD, TENCENT } from '../model/ids'
import type { Position } from '../model/state'
import { cellOf, position } from '../testing/builders'
import {
  countedBuyers,
  countedTotal,
  leftHandTotal,
  macroLeader,
  macrosLed,
  regionLeader,
  regionsLed,
  sharePercent,
  shares,
  taobaoCore,
} from './leaders'

const HOME = regionIndex('hubei')

function withBuyers(ali: number, tencent: number, pdd: number, jd: number, left = 0): Position {
  return position({
    set: (s) => {
      ;[ali, tencent, pdd, jd].forEach((buyers, seat) => {
        s.buyers[HOME * 4 + seat] = buyers
      })
      s.leftHand[HOME] = left
    },
  })
}

describe('leaders', () => {
  it('lead a region with strictly the most buyers; a tie leads nothing', () => {
    expect(regionLeader(withBuyers(50, 2, 60, 10), HOME)).toBe(PDD)
    expect(regionLeader(withBuyers(60, 2, 60, 10), HOME)).toBe(-1)
    expect(regionLeader(withBuyers(60, 60, 61, 10), HOME)).toBe(PDD)
    expect(regionLeader(withBuyers(0, 0, 0, 0), HOME)).toBe(-1)
  })

  it('do not lead with left-hand buyers', () => {
    expect(regionLeader(withBuyers(70, 2, 60, 10), HOME)).toBe(ALI)
    expect(regionLeader(withBuyers(70, 2, 60, 10, 20), HOME)).toBe(PDD)
    expect(countedBuyers(withBuyers(70, 2, 60, 10, 20), HOME, ALI)).toBe(50)
  })

  it('lead a macro-region by the sum of its regions', () => {
    const macro = macroIndex('northwest')
    const state = position({
      set: (s) => {
        for (const region of REGIONS_OF[macro]) s.buyers[region * 4 + PDD] = 10
        for (const region of REGIONS_OF[macro]) s.buyers[region * 4 + JD] = 9
        s.buyers[cellOf('xinjiang', 'jd')] = 12
        for (const region of REGIONS_OF[macro]) s.leftHand[region] = s.buyers[region * 4 + ALI]
        for (const region of REGIONS_OF[macro]) s.buyers[region * 4 + TENCENT] = 0
      },
    })
    expect(regionLeader(state, regionIndex('shaanxi-gansu'))).toBe(PDD)
    expect(macroLeader(state, macro)).toBe(JD)
    expect(macrosLed(state, JD)).toBe(1)
  })

  it('are counted by tier too', () => {
    const state = position()
    const all = regionsLed(state, PDD)
    const byTier = [0, 1, 2].map((tier) => regionsLed(state, PDD, TIER_INDEX, tier))
    expect(byTier.reduce((a, b) => a + b)).toBe(all)
    expect(all).toBeGreaterThan(0)
  })
})

describe('shares', () => {
  it('count all but left-hand buyers', () => {
    const state = position()
    expect(leftHandTotal(state)).toBeGreaterThan(0)
    expect(shares(state)[ALI]).toBe(countedTotal(state, ALI))
    expect(shares(state)[ALI] + leftHandTotal(state)).toBe(state.buyers.reduce((sum, n, cell) => sum + (cell % 4 === ALI ? n : 0), 0))
    expect(sharePercent(state, PDD)).toBe(Math.floor((100 * shares(state)[PDD]) / TOTAL_SHOPPERS))
  })
})

describe('the Taobao core', () => {
  it('loses a point for so many left-hand buyers, moves with cards, and stays in 0..100', () => {
    const perPoint = position().config.numbers.core.leftHandPerPoint
    const core = (left: number, shift: number): number =>
      taobaoCore(
        position({
          set: (s) => {
            s.leftHand.fill(0)
            s.leftHand[HOME] = left
            s.coreShift = shift
          },
        }),
      )
    expect(core(0, 0)).toBe(100)
    expect(core(perPoint * 3, 0)).toBe(97)
    expect(core(perPoint * 3 - 1, 0)).toBe(98)
    expect(core(perPoint * 3, 2)).toBe(99)
    expect(core(0, 5)).toBe(100)
    expect(core(0, -120)).toBe(0)
  })
})
