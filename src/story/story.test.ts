import { describe, expect, it } from 'vitest'
import { ALI, FACTIONS, playerView, SCENARIOS, standingOf, TOTAL_SHOPPERS, totals, type LogEntry } from '../../rules'
import { playRandomGame } from '../../rules/testing/random-play'
import { meanOf, promiseBook, quarterStories, shareHistory, toldEntries } from '.'
import { promisesMade } from './promise-book'

const games = SCENARIOS.flatMap((scenario) => [4, 5].map((seed) => playRandomGame(scenario, seed)))

describe('the shares by quarter', () => {
  it('begin at the start and end where the game ended', () => {
    for (const { state, log } of games) {
      const moments = shareHistory(log)
      expect(moments.map(({ quarter }) => quarter)).toEqual(Array.from({ length: state.config.length + 1 }, (_, index) => index))
      const last = moments[moments.length - 1]
      FACTIONS.forEach((_, seat) => {
        expect(last?.percent[seat]).toBeCloseTo((standingOf(state).counted[seat]! * 100) / TOTAL_SHOPPERS)
      })
      expect(last?.leftHand).toBeCloseTo((state.leftHand.reduce((sum, count) => sum + count, 0) * 100) / TOTAL_SHOPPERS)
      for (const { percent } of moments) expect(percent.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(100.001)
    }
    expect(shareHistory([])).toEqual([])
  })

  it('and what is nobody’s make the whole market at every quarter', () => {
    for (const { state, log } of games) {
      const ends = [{ quarter: state.config.length, position: playerView(state, null) }]
      const [story] = quarterStories(ends, log)
      expect(story!.percent.reduce((sum, one) => sum + one, story!.leftHand + story!.floating)).toBeCloseTo(100)
      expect(story!.points).toEqual(totals(standingOf(state)))
      expect(story!.cash[ALI]).toBe(state.cash[ALI])
    }
  })
})

describe('the book of promises', () => {
  const promise = { kind: 'no-subsidy', regions: ['anhui'], quarters: 2 } as const
  const line = (kind: 'promise-made' | 'promise-kept' | 'promise-broken', quarter: number, seat: 'ali' | 'jd'): LogEntry =>
    ({ kind, quarter, seat, to: 'pdd', promise }) as unknown as LogEntry

  it('writes every promise under who gave it, and what became of it', () => {
    const log = [
      line('promise-made', 1, 'ali'),
      line('promise-made', 1, 'jd'),
      line('promise-kept', 3, 'ali'),
      line('promise-broken', 2, 'jd'),
    ]
    const book = promiseBook({ told: toldEntries(log), promisesMade: promisesMade(log) })
    expect(book.map(({ seat, made, settled }) => [seat, made, settled.map(({ kept, quarter }) => `${quarter} ${String(kept)}`)])).toEqual([
      ['ali', 1, ['3 true']],
      ['tencent', 0, []],
      ['pdd', 0, []],
      ['jd', 1, ['2 false']],
    ])
  })
})

describe('the mean of games', () => {
  const quarter = (percent: number, points: number) => ({
    quarter: 3,
    percent: [percent, 0, 0, 0],
    points: [points, 0, 0, 0],
    leftHand: 0,
    floating: 0,
    cash: [],
    scrutiny: [],
  })

  it('is taken seat by seat and quarter by quarter', () => {
    expect(meanOf([[quarter(10, 4)], [quarter(20, 8)]])).toEqual([{ quarter: 3, percent: [15, 0, 0, 0], points: [6, 0, 0, 0] }])
    expect(meanOf([])).toEqual([])
  })
})
