import { describe, expect, it } from 'vitest'
import { ALI, JD, PDD, TENCENT, cellOf, type Effect, type Seat } from '../../../../rules'
import { application } from '../../../../rules/testing/builders'
import { costOfScrutiny } from '../scrutiny'
import type { Situation } from '../situation'
import { plain } from '../testing/plain'
import { AT_JD, GUIZHOU, IN_GUIZHOU, IN_NORTH, NORTH, eyes, worth } from '../testing/worth-of-card'
import { worthOfBuyers } from '../worth'
import { worthOfOrgan, worthOfShops, worthOfThrottle, worthOfTollRise } from './tencent'

describe('what the rarer effects of a card are worth', () => {
  describe('of buyers that move', () => {
    const s = eyes({ set: (state) => void (state.floating[GUIZHOU] = 77) })
    const move = (from: 'floating' | 'ali' | 'self', to: 'floating' | 'self' | 'jd', percent = 10): number =>
      worth({ do: 'move-buyers', from, to, where: 'target', percent }, IN_GUIZHOU, s)
    const moved = (seat: Seat, percent = 10): number => Math.floor((s.view.buyers[cellOf(GUIZHOU, seat)] * percent) / 100)

    it('are whole buyers, won by the one and lost to the other', () => {
      expect(move('floating', 'self')).toBeCloseTo(worthOfBuyers(s, GUIZHOU, PDD, 7))
      expect(move('ali', 'self')).toBeCloseTo(worthOfBuyers(s, GUIZHOU, PDD, moved(ALI)) + worthOfBuyers(s, GUIZHOU, ALI, -moved(ALI)))
      expect(move('self', 'jd')).toBeCloseTo(worthOfBuyers(s, GUIZHOU, PDD, -moved(PDD)) + worthOfBuyers(s, GUIZHOU, JD, moved(PDD)))
      expect(move('ali', 'floating')).toBeCloseTo(worthOfBuyers(s, GUIZHOU, ALI, -moved(ALI)))
      expect(move('ali', 'floating')).toBeGreaterThan(0)
    })
  })

  it('of left-hand buyers made its own: their share and half again, and the core they leave whole', () => {
    const s = eyes({ interest: [1, 0, 0, 0], pulls: { core: 3 }, set: (state) => void (state.leftHand[GUIZHOU] = 40) }, 'ali')
    const each = 0.01 * 1.5 + 3 / s.numbers.core.leftHandPerPoint
    expect(worth({ do: 'true-buyers', where: 'target', percent: 25 }, IN_GUIZHOU, s)).toBeCloseTo(10 * each)
    const rival = eyes({ interest: [-0.5, 0, 1, 0], set: (state) => void (state.leftHand[GUIZHOU] = 40) })
    expect(worth({ do: 'true-buyers', where: 'target', percent: 25 }, IN_GUIZHOU, rival)).toBeCloseTo(-10 * 0.015 * 0.5)
  })

  it("of Taobao's core: the cash it pays over the quarters left, and a goal", () => {
    const core: Effect = { do: 'core', amount: 3 }
    const s = eyes({ interest: [1, 0, 0, 0], cashPrice: 0.5, pulls: { core: 2 } }, 'ali')
    expect(worth(core, {}, s)).toBeCloseTo(3 * ((7 * 0.5) / s.numbers.core.pointsPerCash + 2))
    expect(worth(core, {}, eyes({ interest: [-0.5, 0, 1, 0], cashPrice: 0.5 }))).toBeLessThan(0)
  })

  it('of cards drawn: its own, while there is a quarter to play them in', () => {
    const draw: Effect = { do: 'draw', who: 'self', amount: 2 }
    expect(worth(draw)).toBeCloseTo(2 * eyes().character.card)
    expect(worth({ ...draw, who: 'ali' })).toBe(0)
    expect(worth(draw, {}, eyes({ set: (state) => void (state.quarter = 8) }))).toBe(0)
  })

  it("of WeChat's organs: the one that is named, or aimed at", () => {
    const s = eyes({}, 'tencent')
    expect(worth({ do: 'organ', organ: 'moments', amount: 1 }, {}, s)).toBeCloseTo(worthOfOrgan(s, 'moments', 1))
    expect(worth({ do: 'organ', organ: 'target', amount: 1 }, { organ: 'mini-programs' }, s)).toBeCloseTo(
      worthOfOrgan(s, 'mini-programs', 1),
    )
    expect(worth({ do: 'organ', organ: 'target', amount: 1 }, {}, s)).toBe(0)
  })

  it("of Tencent's shops: a goal where they are the first", () => {
    const shops = (level: number): Situation =>
      eyes({ interest: [0, 1, 0, 0], pulls: { 'shops-macros': 2 }, set: (state) => void (state.shops[NORTH] = level) }, 'tencent')
    const open: Effect = { do: 'shops', where: 'target', amount: 1 }
    expect(worth(open, IN_NORTH, shops(0))).toBeCloseTo(worthOfShops(shops(0), NORTH, 1) + 2)
    expect(worth(open, IN_NORTH, shops(1))).toBeCloseTo(worthOfShops(shops(1), NORTH, 1))
  })

  it('of a toll: by as much as it can rise', () => {
    const tolls = (toll: number): Situation =>
      eyes(
        {
          cashPrice: 0.5,
          set: (state) => {
            state.toll = toll
            const contract = state.contracts[PDD]
            if (contract !== null) state.contracts[PDD] = { ...contract, terms: { ...contract.terms, weChatPay: true } }
          },
        },
        'tencent',
      )
    expect(worthOfTollRise(tolls(4), 1)).toBeGreaterThan(0)
    expect(worth({ do: 'toll', amount: 2 }, {}, tolls(1))).toBeCloseTo(worthOfTollRise(tolls(1), 2))
    expect(worth({ do: 'toll', amount: 2 }, {}, tolls(4))).toBeCloseTo(worthOfTollRise(tolls(4), 1))
    expect(worth({ do: 'toll', amount: -2 }, {}, tolls(4))).toBeCloseTo(worthOfTollRise(tolls(4), -2))
  })

  it('of holding platforms back: each of them, in each macro-region', () => {
    const s = eyes()
    expect(worth({ do: 'throttle', who: 'target', where: 'target' }, { ...AT_JD, macro: 'north' }, s)).toBeCloseTo(
      worthOfThrottle(s, JD, NORTH),
    )
    expect(worthOfThrottle(s, JD, NORTH)).toBeGreaterThan(0)
  })

  it('of a longer contract: a part of the door, no longer than the game', () => {
    const until = (quarter: number): Situation =>
      eyes({
        set: (state) => {
          const contract = state.contracts[PDD]
          if (contract !== null) state.contracts[PDD] = { ...contract, until: quarter }
        },
      })
    const door = eyes().character.order.pdd / 8
    const longer = (s: Situation, quarters = 3, who: 'self' | 'ali' | 'jd' = 'self'): number =>
      worth({ do: 'contract', who, quarters }, {}, s)
    expect(longer(until(4))).toBeCloseTo(3 * door)
    expect(longer(until(6))).toBeCloseTo(2 * door)
    expect(longer(until(7), -1)).toBeCloseTo(-door)
    expect(longer(until(8))).toBe(0)
    expect(longer(until(4), 1, 'jd')).toBeCloseTo((-0.25 * eyes().character.order.jd) / 8)
    expect(longer(until(4), 3, 'ali')).toBe(0)
  })

  it("of a stake: what Tencent gains of the seat's share, and the seat loses", () => {
    const s = eyes({}, 'tencent')
    const own = { ...s, interest: [-0.5, 1, -0.25, 0] } as const
    const held = (seat: Seat): number => own.ahead.share[seat] * 0.01 * 0.04
    expect(worth({ do: 'stake', who: 'pdd', percent: 4 }, {}, own)).toBeCloseTo(1.25 * held(PDD))
    expect(worth({ do: 'stake', who: 'ali', percent: 4 }, {}, own)).toBeCloseTo(1.5 * held(ALI))
  })

  it('of quiet holds: the scrutiny of each application that waits, seven tenths of it', () => {
    const desk = (quarter: number, ...statuses: readonly ('filed' | 'held' | 'approved' | 'rejected')[]): Situation =>
      eyes(
        {
          set: (state) => {
            state.scrutiny[TENCENT] = 9
            state.quarter = quarter
            state.applications = statuses.map((status, id) => application({ id, status }))
          },
        },
        'tencent',
      )
    const quiet = (s: Situation, quarters = 3): number => worth({ do: 'quiet-holds', quarters }, {}, s)
    const one = (s: Situation): number => costOfScrutiny(s, TENCENT, s.numbers.scrutiny.hold) * 0.7
    expect(one(desk(1))).toBeGreaterThan(0)
    expect(quiet(desk(1, 'filed'))).toBeCloseTo(3 * one(desk(1, 'filed')))
    expect(quiet(desk(1, 'filed', 'held', 'approved', 'rejected'))).toBeCloseTo(6 * one(desk(1)))
    expect(quiet(desk(1))).toBe(0)
    expect(quiet(desk(7, 'held'))).toBeCloseTo(2 * one(desk(7)))
    expect(quiet(desk(8, 'held'))).toBeCloseTo(one(desk(8)))
  })

  it('of a closed desk: a part of the door of who stands outside, in the quarters left', () => {
    const closed = (who: 'ali' | 'pdd', s = eyes()): number => worth({ do: 'block-filing', who, quarters: 2 }, {}, s)
    const { order } = eyes().character
    expect(closed('ali')).toBeCloseTo(0.5 * order.ali * 0.15 * 2)
    expect(closed('pdd')).toBeCloseTo(0)
    expect(closed('ali', eyes({ set: (state) => void (state.quarter = 7) }))).toBeCloseTo(0.5 * order.ali * 0.15)
    expect(closed('ali', eyes({ set: (state) => void (state.access[ALI] = 2) }))).toBeCloseTo(0)
  })

  it('of an order that opens the doors: what each outside gains, once', () => {
    const order = (worths: Parameters<typeof plain>[1] = {}): number => worth({ do: 'interconnection' }, {}, eyes(worths))
    const { order: doors } = eyes().character
    expect(order()).toBeCloseTo(-0.5 * doors.ali)
    expect(order({ set: (state) => void (state.access[JD] = 1) })).toBeCloseTo(-0.5 * doors.ali - 0.25 * doors.jd)
    expect(order({ set: (state) => void (state.interconnection = 1) })).toBe(0)
  })
})
