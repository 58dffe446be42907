import { ALL_SEATS } from '../model/indexes'
import { describe, expect, it } from 'vitest'
import { ALI, JD, PDD, SEATS, TENCENT } from '../model/ids'
import { POINT_SOURCES, type GameState } from '../model/state'
import { account } from '../queries/account'
import { boardPoints } from '../queries/points'
import { cellOf, closeQuarter, entries, offer, play, position } from '../testing/builders'
import { standingOf } from '../queries/standing'

const to = (state: GameState, quarter: number): GameState => (state.quarter < quarter ? to(closeQuarter(state).state, quarter) : state)

describe('the books', () => {
  it('pay every seat its income', () => {
    const start = position()
    const { state, log } = closeQuarter(start)
    for (const entry of entries(log, 'income')) {
      const seat = ['ali', 'tencent', 'pdd', 'jd'].indexOf(entry.seat)
      expect(entry.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(entry.total)
      expect(state.cash[seat]).toBe(start.cash[seat] + entry.total)
    }
  })

  it('bring nobody an income when the last quarter closes, and let the regulator act', () => {
    const start = position()
    const before = closeQuarter(to(start, start.config.length - 1))
    expect(entries(before.log, 'income')).toHaveLength(4)
    const over = closeQuarter(before.state)
    expect(over.state.pending.kind).toBe('over')
    expect(over.state.cash).toEqual(before.state.cash)
    const { fineCash } = start.config.numbers.scrutiny
    const watched = closeQuarter({ ...before.state, cash: [9, 9, 9, 9], scrutiny: [0, 0, 0, 99] })
    expect(watched.state.cash).toEqual([9, 9, 9, 9 - fineCash])
    expect([...entries(over.log, 'income'), ...entries(over.log, 'arrears')]).toEqual([])
  })

  it('take what is owed as far as there is cash, and points for the rest', () => {
    const start = position({
      scenario: { numbers: { income: { base: [0, 0, 0, 0] } } },
      set: (s) => {
        s.cash[PDD] = 1
        s.toll = 0
        for (let cell = PDD; cell < s.buyers.length; cell += SEATS) {
          s.floating[(cell - PDD) / SEATS] += s.buyers[cell]
          s.buyers[cell] = 0
        }
        s.contracts[PDD] = { ...s.contracts[PDD]!, terms: offer({ trafficFee: 5 }) }
      },
    })
    const { state, log } = closeQuarter(start)
    const total = entries(log, 'income').find(({ seat }) => seat === 'pdd')!.total
    expect(total).toBeLessThan(-1)
    expect(state.cash[PDD]).toBe(0)
    expect(entries(log, 'arrears')).toEqual([
      { kind: 'arrears', quarter: 1, seat: 'pdd', amount: -total - 1, points: (-total - 1) * state.config.numbers.arrearsPoints },
    ])
    expect(account(standingOf(state), 'pdd').lines.find(({ source }) => source === 'fines')?.points).toBe(total + 1)
  })

  it('clear away what lasts a quarter', () => {
    const start = position({
      turn: 'pdd',
      set: (s) => {
        s.throttled.fill(1)
        s.movedByCard.fill(1)
        s.boosts = [
          { cause: 'card', source: 'a', kind: 'appeal', platform: PDD, regions: 1, amount: 1, until: 1 },
          { cause: 'card', source: 'b', kind: 'appeal', platform: PDD, regions: 1, amount: 1, until: 2 },
        ]
        s.loans = [
          { from: PDD, to: JD, belt: 0, until: 1 },
          { from: PDD, to: JD, belt: 1, until: 3 },
        ]
      },
    })
    const { state } = closeQuarter(play(start, { type: 'fission', seat: 'pdd', region: 'hubei' }).state)
    for (const list of [state.throttled, state.movedByCard, state.fission, state.subsidy]) expect(list.every((n) => n === 0)).toBe(true)
    expect(state.boosts.map(({ source }) => source)).toEqual(['b'])
    expect(state.loans.map(({ belt }) => belt)).toEqual([1])
    expect(state.fatigue[cellOf('hubei', 'pdd')]).toBe(state.config.numbers.fission.fatigue)
  })
})

describe('half time', () => {
  it.each([
    [8, 4],
    [4, 2],
    [2, 1],
    [5, 2],
    [3, 1],
    [12, 6],
  ])('of %i quarters comes after quarter %i', (length, half) => {
    const start = position({ scenario: { length, start: { contracts: [], access: [1, 3, 1, 1] } } })
    const before = to(start, half)
    expect(before.banked.flat().every((n) => n === 0)).toBe(true)
    const { state, log } = closeQuarter(before)
    expect(entries(log, 'half-time')).toHaveLength(1)
    expect(state.banked.flat().some((n) => n > 0)).toBe(true)
    let later = state
    while (later.phase !== 'over') {
      const next = closeQuarter(later)
      expect(entries(next.log, 'half-time')).toEqual([])
      later = next.state
    }
    expect(later.banked).toEqual(state.banked)
  })

  it('does not come in a game of one quarter', () => {
    const { log } = closeQuarter(position({ scenario: { length: 1, start: { contracts: [], access: [1, 3, 1, 1] } } }))
    expect(entries(log, 'half-time')).toEqual([])
  })

  it('banks points in part, less of what may still change hands, source by source, and they stay in the account', () => {
    const { state } = closeQuarter(to(position(), 4))
    const { halfTimePercent, halfTimeLeadsPercent } = state.config.numbers.points
    expect(halfTimeLeadsPercent).toBeLessThan(halfTimePercent)
    const rates = POINT_SOURCES.map((source) => (source === 'regions' || source === 'macros' ? halfTimeLeadsPercent : halfTimePercent))
    for (const seat of ALL_SEATS)
      expect(state.banked[seat]).toEqual(
        boardPoints(standingOf(state), seat).map((points, source) => Math.floor((points * (rates[source] ?? 0)) / 100)),
      )
    const lines = account(standingOf(state), 'pdd').lines.filter(({ source }) => source === 'half-time')
    expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(state.banked[PDD].reduce((a, b) => a + b))
    expect(lines.map(({ params }) => params.part).every((part) => POINT_SOURCES.some((source) => source === part))).toBe(true)
    expect([ALI, TENCENT].every((seat) => state.banked[seat].length === POINT_SOURCES.length)).toBe(true)
  })
})
