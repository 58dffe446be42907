import { describe, expect, it } from 'vitest'
import { REGIONS_OF, macroIndex, regionIndex } from '../content/board'
import { ALI, JD, PDD, TENCENT } from '../model/ids'
import type { Position } from '../model/state'
import { cellOf, position } from '../testing/builders'
import { countedBuyers, macroLeader, regionLeader } from './leaders'

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
  })
})
