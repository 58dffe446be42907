import { beforeAll, describe, expect, it } from 'vitest'
import { FACTIONS, playerView, SCENARIOS, seatOf, totals, winnerOf, type LogEntry } from '../../../../rules'
import { playRandomGame } from '../../../../rules/testing/random-play'
import { startWords } from '../../words'
import { sumText } from './account-sheet'
import { finalAccount } from './final-account'
import { seatOfEntry, turningQuarters } from './turning-points'
import { wholePercents } from './whole-percents'

beforeAll(() => startWords('en'))

const games = SCENARIOS.flatMap((scenario) => [4, 5].map((seed) => playRandomGame(scenario, seed)))

describe('the final account', () => {
  it('adds up to the totals of the rules, and ranks as the rules name the winner', () => {
    for (const { state } of games) {
      const final = finalAccount(playerView(state, null))
      const points = totals(state, { secret: true })
      for (const faction of FACTIONS) {
        const seat = seatOf(faction)
        const sum = final.rows.reduce((all, { cells }) => all + (cells[seat]?.points ?? 0), 0)
        expect(sum).toBe(points[seat])
        expect(final.accounts[seat]?.total).toBe(points[seat])
      }
      expect(seatOf(final.ranking[0] ?? 'ali')).toBe(winnerOf(state, points))
      expect([...final.ranking].sort()).toEqual([...FACTIONS].sort())
    }
  })

  it('shows half time beside the end of the same source', () => {
    const { state } = games.find(({ state: end }) => end.config.length === 8) ?? games[0]!
    const share = finalAccount(playerView(state, null)).rows.find(({ source }) => source === 'share')
    expect(share?.cells.some(({ half }) => half > 0)).toBe(true)
    expect(share?.cells.every(({ half, points, lines }) => points === half + lines.reduce((sum, line) => sum + line.points, 0))).toBe(true)
  })

  it('writes sums with their signs', () => {
    expect([sumText([11, 23], 'en'), sumText([-1, -2], 'en'), sumText([3], 'en')]).toEqual(['11 + 23', '−1 − 2', '3'])
  })
})

describe('the chances of four seats', () => {
  it.each([
    [0.4, 0.01, 0.564, 0.026],
    [0.335, 0.335, 0.325, 0.005],
    [0, 0, 1, 0],
    [0.25, 0.25, 0.25, 0.25],
  ])('add up to a hundred, each within one of its own: %s %s %s %s', (...chances) => {
    const percents = wholePercents(chances)
    expect(percents.reduce((sum, one) => sum + one, 0)).toBe(100)
    percents.forEach((percent, seat) => expect(Math.abs(percent - chances[seat]! * 100)).toBeLessThan(1))
  })
})

describe('what turned the game', () => {
  const offer = { weChatPay: true, trafficFee: 0, scope: 'all', openShelves: false, endExclusivity: false, control: false, stake: false } as const
  const counter: LogEntry = { quarter: 2, kind: 'ruled', application: 1, applicant: 'ali', ruling: 'counter', offer }
  const answer = (accepted: boolean): LogEntry => ({ quarter: 2, kind: 'counter-answered', seat: 'ali', application: 1, accepted })
  const contract: LogEntry = { quarter: 2, kind: 'contract-began', seat: 'ali', level: 2, terms: offer, until: 6, forced: false }

  it('is told once: an accepted counter by its contract, a declined one by both', () => {
    expect(turningQuarters([counter, answer(true), contract]).flatMap(({ entries }) => entries)).toEqual([contract])
    expect(turningQuarters([counter, answer(false)]).flatMap(({ entries }) => entries)).toEqual([counter, answer(false)])
  })

  it('is ordered by quarters and leaves out the everyday', () => {
    const day: LogEntry = { quarter: 1, kind: 'turn-ended', seat: 'jd' }
    const hold: LogEntry = { ...counter, quarter: 1, ruling: 'hold' } as LogEntry
    expect(turningQuarters([day, hold, contract]).map(({ quarter, entries }) => [quarter, entries.length])).toEqual([
      [1, 1],
      [2, 1],
    ])
  })

  it('knows whom an entry is about', () => {
    expect(seatOfEntry(counter)).toBe('ali')
    expect(seatOfEntry({ quarter: 1, kind: 'fined', seat: 'jd', cash: 1, points: 1 })).toBe('jd')
    expect(seatOfEntry({ quarter: 1, kind: 'interconnection' })).toBe('tencent')
    expect(seatOfEntry({ quarter: 1, kind: 'news', event: 'x' })).toBeNull()
  })
})
