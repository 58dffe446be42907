import { describe, expect, it } from 'vitest'
import { perSeat } from '../../../rules'
import { blankGame } from '../testing/blank-game'
import { rotatedOrder } from '../turn-places'
import { actionsIn, cardsIn } from './actions'
import { approvalIn } from '../../statistics/approval'
import { decisionsIn, dramaIn } from './drama'
import { differenceOf, meanOf, medianOf, wilson } from '../../statistics/estimates'
import { placesIn } from './places'

describe('intervals', () => {
  it("are Wilson's for rates (figures of the textbook)", () => {
    expect(wilson(81, 263)).toEqual({ rate: 0.308, low: 0.2553, high: 0.3662 })
    expect(wilson(0, 20)).toEqual({ rate: 0, low: 0, high: 0.1611 })
    expect(wilson(20, 20)).toEqual({ rate: 1, low: 0.8389, high: 1 })
    expect(wilson(0, 0)).toEqual({ rate: 0, low: 0, high: 1 })
  })

  it("are Newcombe's for differences of rates (his own example: 56/70 less 48/80)", () => {
    expect(differenceOf(wilson(56, 70), wilson(48, 80))).toEqual({ mean: 0.2, low: 0.0524, high: 0.3339 })
  })

  it('are normal for means', () => {
    expect(meanOf([1, 2, 3, 4, 5])).toEqual({ mean: 3, low: 1.6141, high: 4.3859 })
    expect(meanOf([])).toEqual({ mean: 0, low: 0, high: 0 })
  })

  it('have a middle', () => {
    expect([medianOf([3, 1, 2]), medianOf([4, 1, 3, 2]), medianOf([])]).toEqual([2, 3, 0])
  })
})

describe('approvals', () => {
  it('are counted by what let Ali in first, concessions by its approved offers', () => {
    const statistics = approvalIn([
      blankGame({
        entry: { by: 'approved', quarter: 3 },
        offers: [
          { seat: 0, quarter: 3, level: 2, concessions: ['weChatPay', 'stake'] },
          { seat: 0, quarter: 7, level: 2, concessions: ['weChatPay'] },
          { seat: 2, quarter: 4, level: 2, concessions: ['control'] },
        ],
      }),
      blankGame({ entry: { by: 'approved', quarter: 5 }, offers: [{ seat: 0, quarter: 5, level: 2, concessions: [] }] }),
      blankGame({ entry: { by: 'forced-open', quarter: 6 }, interconnection: 6 }),
      blankGame({ interconnection: 7 }),
    ])
    expect([statistics.granted.rate, statistics.forcedOpen.rate, statistics.outside.rate, statistics.orders.rate]).toEqual([
      0.5, 0.25, 0.25, 0.5,
    ])
    expect([statistics.grantedQuarters, statistics.forcedQuarters, statistics.medianQuarter]).toEqual([{ 3: 1, 5: 1 }, { 6: 1 }, 5])
    expect([statistics.offers, statistics.allOffers]).toEqual([3, 4])
    expect([statistics.concessions.weChatPay.rate, statistics.concessions.stake.rate, statistics.concessions.control.rate]).toEqual([
      0.6667, 0.3333, 0,
    ])
    expect(statistics.allConcessions.control.rate).toBe(0.25)
  })
})

describe('actions and cards', () => {
  it('are shares of what seats do of their own accord: rulings, answers and ends of turns are no actions', () => {
    const uses = actionsIn([
      blankGame({
        actions: [{ subsidise: 3, 'end-turn': 8, file: 1 }, { rule: 5, 'answer-deal': 2 }, { subsidise: 3 }, { 'choose-agenda': 1 }],
      }),
      blankGame({ actions: [{}, {}, {}, { fission: 1 }] }),
    ])
    expect([uses.subsidise, uses.file, uses.fission, uses.throttle]).toEqual([
      { count: 6, share: 0.75 },
      { count: 1, share: 0.125 },
      { count: 1, share: 0.125 },
      { count: 0, share: 0 },
    ])
    expect(Object.keys(uses)).not.toContain('rule')
  })

  it('count a card played by the games in which it was drawn', () => {
    const uses = cardsIn([
      blankGame({ drawn: ['red-envelope-relic', 'spring-gala'], played: ['spring-gala'] }),
      blankGame({ drawn: ['spring-gala'] }),
    ])
    expect(uses['spring-gala']).toMatchObject({ faction: 'pdd', drawn: 2, played: 1, rate: { rate: 0.5 } })
    expect(uses['red-envelope-relic']).toMatchObject({ faction: 'ali', drawn: 1, played: 0, rate: { rate: 0 } })
    expect(Object.keys(uses)).toHaveLength(40)
  })
})

describe('drama', () => {
  it('tells how often the half-time leader wins, of the games with a half time, and how close the end is', () => {
    const drama = dramaIn([
      blankGame({ halfTimeLeader: 0, winner: 0, points: [100, 95, 3, 4] }),
      blankGame({ halfTimeLeader: 1, winner: 0, points: [50, 45, 3, 4] }),
      blankGame({ halfTimeLeader: -1, winner: 2, points: [10, 20, 80, 60] }),
    ])
    expect([drama.halfTimes, drama.halfTimeLeaderWins.rate]).toEqual([2, 0.5])
    expect([drama.medianMarginPercent, drama.marginUnderTenPercent.rate]).toEqual([10, 0.3333])
    expect(drama.margins).toEqual({ 5: 1, 10: 1, 25: 1 })
  })

  it('tells how many decisions a seat has', () => {
    expect(
      decisionsIn([blankGame({ decisions: [1, 2, 3, 4] }), blankGame({ decisions: [5, 2, 3, 9] }), blankGame({ decisions: [2, 2, 3, 5] })]),
    ).toEqual({
      ali: { median: 2, most: 5 },
      tencent: { median: 2, most: 2 },
      pdd: { median: 3, most: 3 },
      jd: { median: 5, most: 9 },
    })
  })
})

describe('places in the turn order', () => {
  const seeds = Array.from({ length: 24 }, (_, seed) => seed)

  it('rotate through all 24 orders, every seat at every place equally often', () => {
    const orders = seeds.map(rotatedOrder)
    expect(new Set(orders.map(String)).size).toBe(24)
    for (const place of [0, 1, 2, 3])
      for (const seat of [0, 1, 2, 3]) expect(orders.filter((order) => order[place] === seat)).toHaveLength(6)
  })

  it('show no effect where one faction always wins, and all of it where one place does', () => {
    const fair = placesIn(seeds.map((seed) => blankGame({ seed, winner: 2 })))
    expect(fair.farthest.effect).toBe(0)
    expect(fair.points.map(({ mean }) => mean)).toEqual([0, 0, 0, 0])
    const last = placesIn(
      seeds.map((seed) =>
        blankGame({ seed, winner: rotatedOrder(seed)[3], points: perSeat((seat) => (rotatedOrder(seed)[3] === seat ? 14 : 10)) }),
      ),
    )
    expect([last.farthest.place, last.farthest.effect]).toEqual([4, 0.75])
    expect(last.points.map(({ mean }) => mean)).toEqual([-1, -1, -1, 3])
  })
})
