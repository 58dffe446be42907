import { describe, expect, it } from 'vitest'
import { ALI, ORGANS, PDD, TENCENT } from '../model/ids'
import { TALLIES, type Position } from '../model/state'
import { cellOf, closeQuarter, entries, inMacro, offer, play, position, refusal } from '../testing/builders'
import { appealIn } from '../queries/explain'

const RICH = 100
const rich = (set: (s: Position) => void = () => {}) =>
  position({
    turn: 'tencent',
    set: (s) => {
      s.cash[TENCENT] = RICH
      set(s)
    },
  })

describe('open shops', () => {
  it('opens Little Goose Pinpin, then Huiju, at their costs', () => {
    const start = rich()
    const { cost } = start.config.numbers.shops
    const move = { type: 'open-shops', seat: 'tencent', macro: 'centre' } as const
    const first = play(start, move).state
    expect(first.shops[3]).toBe(1)
    expect(first.cash[TENCENT]).toBe(RICH - cost[0])
    const second = play(first, move).state
    expect(second.shops[3]).toBe(2)
    expect(second.cash[TENCENT]).toBe(RICH - cost[0] - cost[1])
    expect(refusal(second, move)).toBe('shops.full')
    expect(appealIn(second, 'hubei')[TENCENT].total).toBeGreaterThan(appealIn(first, 'hubei')[TENCENT].total)
    expect(appealIn(second, 'xinjiang')[TENCENT].total).toBe(0)
  })

  it('lets Tencent subsidise there and nowhere else', () => {
    const state = play(rich(), { type: 'open-shops', seat: 'tencent', macro: 'centre' }).state
    expect(refusal(state, { type: 'subsidise', seat: 'tencent', region: 'hubei', amount: 1 })).toBeNull()
    expect(refusal(state, { type: 'subsidise', seat: 'tencent', region: 'xinjiang', amount: 1 })).toBe('shops.none')
  })
})

describe('grow an organ', () => {
  it.each(ORGANS.map((organ, i) => [organ, i] as const))('%s grows level by level at rising cost, to the limit', (organ, i) => {
    const start = rich()
    const { cost, max } = start.config.numbers.organs
    const move = { type: 'grow-organ', seat: 'tencent', organ } as const
    const { state } = play({ ...start, actionsLeft: max }, ...new Array(max).fill(move))
    expect(state.organs[i]).toBe(max)
    expect(state.organs.reduce((a, b) => a + b)).toBe(max)
    expect(state.cash[TENCENT]).toBe(RICH - cost.slice(0, max).reduce((a, b) => a + b))
    expect(refusal({ ...state, actionsLeft: 1 }, move)).toBe('organ.full')
  })

  it('each does something: word of mouth, fission, cash or appeal of the shops', () => {
    for (const effect of rich().config.numbers.organs.effect) expect(Object.values(effect).some((n) => n > 0)).toBe(true)
  })
})

describe('set the toll', () => {
  it('goes up and down', () => {
    const up = play(rich(), { type: 'set-toll', seat: 'tencent', toll: 2 }).state
    expect(up.toll).toBe(2)
    expect(play({ ...up, turnUsed: [] }, { type: 'set-toll', seat: 'tencent', toll: 1 }).state.toll).toBe(1)
  })

  it('goes by so much at most, once a turn and without an action', () => {
    const start = rich()
    const { max, step } = start.config.numbers.toll
    expect(max).toBeGreaterThan(start.toll + step)
    expect(refusal(start, { type: 'set-toll', seat: 'tencent', toll: start.toll + step + 1 })).toBe('amount.range')
    const { state } = play(start, { type: 'set-toll', seat: 'tencent', toll: start.toll + step })
    expect(state.actionsLeft).toBe(start.actionsLeft)
    expect(refusal(state, { type: 'set-toll', seat: 'tencent', toll: start.toll })).toBe('turn.already')
  })
})

describe('throttle', () => {
  const move = { type: 'throttle', seat: 'tencent', platform: 'pdd', macro: 'centre' } as const

  it('holds a platform back for some quarters and draws scrutiny', () => {
    const { state, log } = play(rich(), move)
    const { quarters } = state.config.numbers.throttle
    expect(state.throttled[inMacro('centre', 'pdd')]).toBe(quarters)
    expect(state.scrutiny[TENCENT]).toBe(state.config.numbers.throttle.scrutiny)
    expect(state.tally[TENCENT][TALLIES.indexOf('throttles')]).toBe(1)
    expect(entries(log, 'throttled')).toHaveLength(1)
    let later = state
    for (let left = quarters - 1; left >= 0; left--) {
      later = closeQuarter(later).state
      expect(later.throttled[inMacro('centre', 'pdd')]).toBe(left)
    }
  })

  it('is free of scrutiny and of actions under the control a contract concedes', () => {
    const start = rich((s) => {
      s.contracts[PDD] = { ...s.contracts[PDD]!, terms: offer({ control: true }) }
    })
    const { state } = play(start, move)
    expect(state.throttled[inMacro('centre', 'pdd')]).toBeGreaterThan(0)
    expect(state.scrutiny[TENCENT]).toBe(0)
    expect(state.actionsLeft).toBe(start.actionsLeft)
    expect(refusal(state, { ...move, platform: 'jd' })).toBe('turn.already')
    const other = play(start, { ...move, platform: 'jd' }).state
    expect(other.scrutiny[TENCENT]).toBe(start.config.numbers.throttle.scrutiny)
    expect(other.actionsLeft).toBe(start.actionsLeft - 1)
  })

  it('holds fission back as it does word of mouth', () => {
    const start = rich((s) => {
      s.fission[cellOf('hubei', 'pdd')] = 1
      s.contracts[PDD] = { ...s.contracts[PDD]!, terms: offer({ control: true }) }
    })
    const fission = (s: Position): number => appealIn(s, 'hubei')[PDD].parts.find(({ cause }) => cause === 'fission')?.amount ?? 0
    expect(fission(start)).toBeGreaterThan(0)
    expect(fission(play(start, move).state)).toBeLessThan(fission(start) / 2)
  })
})

describe('traffic support', () => {
  const push = { type: 'traffic-support', seat: 'tencent', partner: 'ali', macro: 'east', price: 3 } as const

  it('asks the partner, who pays and is pushed for some quarters, one push at a time', () => {
    const start = rich()
    const offered = play(start, push).state
    expect(offered.pending).toEqual({ kind: 'support', seat: 'ali', macro: 'east', price: 3 })
    const { state, reveals, log } = play(offered, { type: 'answer-support', seat: 'ali', accept: true })
    expect(reveals).toBe(true)
    expect([state.cash[ALI], state.cash[TENCENT]]).toEqual([start.cash[ALI] - 3, RICH + 3])
    expect(state.actionsLeft).toBe(start.actionsLeft)
    expect(appealIn(state, 'zhejiang')[ALI].total - appealIn(start, 'zhejiang')[ALI].total).toBe(state.config.numbers.push.appeal)
    expect(appealIn(state, 'hubei')[ALI].total).toBe(appealIn(start, 'hubei')[ALI].total)
    expect(state.tally[TENCENT][TALLIES.indexOf('push-income')]).toBe(3)
    expect(entries(log, 'support-sold')).toHaveLength(1)
    expect(refusal({ ...state, proposalsLeft: 1 }, push)).toBe('support.running')
    let later = state
    for (let left = state.config.numbers.push.quarters; left > 0; left--) {
      expect(later.boosts).toHaveLength(1)
      later = closeQuarter(later).state
    }
    expect(later.boosts).toEqual([])
  })

  it('costs nothing when declined, not even the action, but may be tried once a turn only', () => {
    const start = rich()
    const { state } = play(start, push, { type: 'answer-support', seat: 'ali', accept: false })
    expect(state.actionsLeft).toBe(start.actionsLeft)
    expect(state.cash).toEqual(start.cash)
    expect(state.boosts).toEqual([])
    expect(state.pending).toEqual({ kind: 'action', seat: 'tencent' })
    expect(refusal(state, push)).toBe('deal.proposals')
  })

  it('gives its actions back when declined, and keeps them when sold, where a scenario makes it cost some', () => {
    const scenario = { numbers: { actionCost: { 'traffic-support': 2 }, actionsPerTurn: [3, 3, 3, 3] } } as const
    const start = position({ turn: 'tencent', scenario })
    const offered = play(start, push).state
    expect([start.actionsLeft, offered.actionsLeft]).toEqual([3, 1])
    const answered = (accept: boolean): number => play(offered, { type: 'answer-support', seat: 'ali', accept }).state.actionsLeft
    expect(answered(false)).toBe(3)
    expect(answered(true)).toBe(1)
  })

  it('cannot ask for more than the partner has', () => {
    expect(
      refusal(
        rich((s) => {
          s.cash[ALI] = 2
        }),
        push,
      ),
    ).toBe('deal.cash')
  })
})
