import { describe, expect, it } from 'vitest'
import { ALI, JD, PDD, SEATS, TENCENT, seatOf } from '../model/ids'
import { TALLIES, type Position, type Tally } from '../model/state'
import { atBelt, cellOf, closeQuarter, entries, inMacro, play, position, refusal } from '../testing/builders'
import { legalMoves } from './enumerate'
import { actionCost, cashCost } from './registry'

const tally = (state: Position, seat: number, name: Tally): number => state.tally[seat][TALLIES.indexOf(name)]

describe('subsidise', () => {
  const start = position({ turn: 'pdd' })
  const move = { type: 'subsidise', seat: 'pdd', region: 'hubei', amount: 3 } as const

  it('takes an action and the cash, and puts it in the region', () => {
    const { state, log } = play(start, move)
    expect(state.cash[PDD]).toBe(start.cash[PDD] - 3)
    expect(state.actionsLeft).toBe(start.actionsLeft - 1)
    expect(state.subsidy[cellOf('hubei', 'pdd')]).toBe(3)
    expect(state.subsidy.reduce((a, b) => a + b)).toBe(3)
    expect(tally(state, PDD, 'subsidy-spent')).toBe(3)
    expect(entries(log, 'subsidised')).toHaveLength(1)
  })

  it('adds up in one place, and draws scrutiny for what is over the dumping mark', () => {
    const { dumpingFrom, dumpingScrutiny, max } = start.config.numbers.subsidy
    const full = { ...move, amount: max }
    const { state } = play(start, full, { ...move, amount: 2 }, { ...move, amount: 1 })
    expect(state.subsidy[cellOf('hubei', 'pdd')]).toBe(max + 3)
    expect(state.scrutiny[PDD]).toBe(Math.max(0, max + 3 - dumpingFrom) * dumpingScrutiny)
    expect(state.scrutiny[PDD]).toBeGreaterThan(0)
    expect(play(start, { ...move, amount: 2 }, { ...move, region: 'hunan', amount: 2 }).state.scrutiny[PDD]).toBe(0)
  })

  it('is dumping over the mark whether action or card came first', () => {
    const card = { type: 'play-card', seat: 'pdd', card: 'cash-red-envelopes', target: { macro: 'centre' } } as const
    const most = { ...move, amount: start.config.numbers.subsidy.max }
    const holding = position({ turn: 'pdd', set: (s) => (s.hands[PDD] = ['cash-red-envelopes']) })
    const orders = [play(holding, most, card), play(holding, card, most)]
    for (const { state } of orders) {
      expect(state.subsidy[cellOf('hubei', 'pdd')]).toBe(most.amount + 1)
      expect(state.scrutiny[PDD]).toBe(Math.max(0, most.amount + 1 - start.config.numbers.subsidy.dumpingFrom))
      expect(state.scrutiny[PDD]).toBe(1)
    }
  })

  it('is gone in the next quarter, and remembered for the hangover', () => {
    const { state } = closeQuarter(play(start, move).state)
    expect(state.subsidy[cellOf('hubei', 'pdd')]).toBe(0)
    expect(state.lastSubsidy[cellOf('hubei', 'pdd')]).toBe(3)
  })
})

describe('fission', () => {
  const start = position({ turn: 'pdd' })
  const move = { type: 'fission', seat: 'pdd', region: 'hubei' } as const

  it('starts a campaign and pays for it', () => {
    const { state } = play(start, move)
    expect(state.fission[cellOf('hubei', 'pdd')]).toBe(1)
    expect(state.cash[PDD]).toBe(start.cash[PDD] - start.config.numbers.fission.cost[PDD])
    expect(tally(state, PDD, 'fissions')).toBe(1)
    expect(state.buyers).toEqual(start.buyers)
  })

  it('leaves fatigue that fades', () => {
    const { fatigue, recovery } = start.config.numbers.fission
    const next = closeQuarter(play(start, move).state).state
    expect(next.fission[cellOf('hubei', 'pdd')]).toBe(0)
    expect(next.fatigue[cellOf('hubei', 'pdd')]).toBe(fatigue)
    expect(closeQuarter(next).state.fatigue[cellOf('hubei', 'pdd')]).toBe(fatigue - recovery)
  })
})

describe('develop', () => {
  it('raises supply level by level at rising cost, to the limit', () => {
    const start = position({
      turn: 'ali',
      set: (s) => {
        s.cash[ALI] = 50
      },
    })
    const move = { type: 'develop', seat: 'ali', belt: 'xuchang-wigs' } as const
    const { cost, max } = start.config.numbers.supply
    const { state } = play(start, move, move, move)
    expect(state.supply[atBelt('xuchang-wigs', 'ali')]).toBe(max)
    expect(state.cash[ALI]).toBe(50 - cost[0][ALI] - cost[1][ALI] - cost[2][ALI])
    expect(tally(state, ALI, 'belts-developed')).toBe(3)
    expect(cashCost(state, move)).toBe(0)
  })
})

describe('choose one of two', () => {
  it('shuts rivals out of a belt, for scrutiny at once and every quarter', () => {
    const start = position({
      turn: 'ali',
      set: (s) => {
        s.supply[atBelt('xuchang-wigs', 'ali')] = 2
      },
    })
    const { scrutiny, cost } = start.config.numbers.exclusivity
    const { state } = play(start, { type: 'choose-one', seat: 'ali', belt: 'xuchang-wigs' })
    expect(state.exclusive.reduce((a, b) => a + b)).toBe(1)
    expect(state.scrutiny[ALI]).toBe(scrutiny)
    expect(state.cash[ALI]).toBe(start.cash[ALI] - cost)
    const next = closeQuarter(state).state
    expect(next.scrutiny[ALI]).toBe(scrutiny - start.config.numbers.scrutiny.decay)
    expect(next.exclusive).toEqual(state.exclusive)
  })

  it('keeps rivals from developing there', () => {
    const start = position({
      turn: 'ali',
      set: (s) => {
        s.supply[atBelt('xuchang-wigs', 'ali')] = 2
      },
    })
    const { state } = play(
      start,
      { type: 'choose-one', seat: 'ali', belt: 'xuchang-wigs' },
      { type: 'end-turn', seat: 'ali' },
      { type: 'end-turn', seat: 'tencent' },
    )
    expect(refusal(state, { type: 'develop', seat: 'pdd', belt: 'xuchang-wigs' })).toBe('belt.exclusive')
    expect(refusal(state, { type: 'develop', seat: 'pdd', belt: 'datang-socks' })).toBeNull()
  })
})

describe('serve', () => {
  it('raises service in a macro-region, cheapest for JD, and it lasts', () => {
    const start = position({ turn: 'jd' })
    const { cost } = start.config.numbers.service
    const move = { type: 'serve', seat: 'jd', macro: 'north' } as const
    const { state } = play(start, move, move)
    expect(state.service[inMacro('north', 'jd')]).toBe(2)
    expect(state.cash[JD]).toBe(start.cash[JD] - cost[0][JD] - cost[1][JD])
    expect(closeQuarter(state).state.service[inMacro('north', 'jd')]).toBe(2)
    for (const level of cost) for (const seat of [ALI, TENCENT, PDD]) expect(level[JD]).toBeLessThan(level[seat])
  })
})

describe('petition', () => {
  it("pushes another's meter, once a turn", () => {
    const start = position({ turn: 'jd' })
    const { cost, scrutiny } = start.config.numbers.petition
    const { state } = play(start, { type: 'petition', seat: 'jd', against: 'tencent' })
    expect(state.scrutiny).toEqual([0, scrutiny, 0, 0])
    expect(state.cash[JD]).toBe(start.cash[JD] - cost)
    expect(tally(state, JD, 'petitions')).toBe(1)
    expect(refusal(state, { type: 'petition', seat: 'jd', against: 'ali' })).toBe('turn.already')
  })

  it('cannot push a meter past its limit', () => {
    const start = position({
      turn: 'jd',
      set: (s) => {
        s.scrutiny[TENCENT] = s.config.numbers.scrutiny.limit[TENCENT] - 1
      },
    })
    const { state } = play(start, { type: 'petition', seat: 'jd', against: 'tencent' })
    expect(state.scrutiny[TENCENT]).toBe(start.config.numbers.scrutiny.limit[TENCENT])
  })
})

describe('raise capital', () => {
  it('gives cash now for points at the end, once a turn and a few times a game', () => {
    let state = position({ turn: 'ali' })
    const { cash, points, limit } = state.config.numbers.raise
    const first = play(state, { type: 'raise-capital', seat: 'ali' }).state
    expect(first.cash[ALI]).toBe(state.cash[ALI] + cash[ALI])
    expect(first.capital[ALI]).toBe(points)
    expect(first.actionsLeft).toBe(state.actionsLeft - 1)
    expect(refusal(first, { type: 'raise-capital', seat: 'ali' })).toBe('turn.already')
    state = position({
      turn: 'ali',
      set: (s) => {
        s.tally[ALI][TALLIES.indexOf('capital-raised')] = limit
      },
    })
    expect(refusal(state, { type: 'raise-capital', seat: 'ali' })).toBe('capital.limit')
  })
})

describe('a turn', () => {
  it('has so many actions and ends when its player says so', () => {
    const start = position({ turn: 'pdd' })
    const actionsPerTurn = start.config.numbers.actionsPerTurn[PDD]
    expect(start.actionsLeft).toBe(actionsPerTurn)
    const spend = { type: 'subsidise', seat: 'pdd', region: 'hubei', amount: 1 } as const
    const { state } = play(start, ...new Array(actionsPerTurn).fill(spend))
    expect(state.pending).toEqual({ kind: 'action', seat: 'pdd' })
    expect(refusal(state, spend)).toBe('actions.none')
    expect(legalMoves(state).map(({ type }) => type)).toContain('end-turn')
    const ended = play(state, { type: 'end-turn', seat: 'pdd' }).state
    expect(ended.pending).toEqual({ kind: 'action', seat: 'ali' })
    expect(ended.actionsLeft).toBe(actionsPerTurn)
  })

  it('costs what content says for every enumerated move, in actions and cash', () => {
    const start = position({
      turn: 'tencent',
      set: (s) => {
        s.shops.fill(1)
        s.hands[TENCENT] = ['vague-answer', 'mini-store']
      },
    })
    for (const move of legalMoves(start)) {
      if (move.type === 'end-turn' || move.type === 'traffic-support' || move.type === 'propose-deal') continue
      const { state } = play(start, move)
      expect(state.actionsLeft, move.type).toBe(start.actionsLeft - actionCost(start, move))
      if (move.type !== 'raise-capital') expect(state.cash[TENCENT], move.type).toBe(start.cash[TENCENT] - cashCost(start, move))
      for (let seat = 0; seat < SEATS; seat++) if (seat !== seatOf('tencent')) expect(state.cash[seat], move.type).toBe(start.cash[seat])
    }
  })
})
