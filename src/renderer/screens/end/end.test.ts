import { beforeAll, describe, expect, it } from 'vitest'
import type { LogEntry } from '../../../../rules'
import type { ToldEntry } from '../../../shared/game-result'
import { toldEntries } from '../../../story'
import { startWords } from '../../words'
import { sumText } from './account-sheet'
import { seatOfEntry, turningQuarters } from './turning-points'
import { wholePercents } from './whole-percents'

beforeAll(() => startWords('en'))

describe('a sum', () => {
  it('is written with its signs', () => {
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
    percents.forEach((percent, seat) => expect(Math.abs(percent - chances[seat] * 100)).toBeLessThan(1))
  })
})

describe('what turned the game', () => {
  const offer = {
    weChatPay: true,
    trafficFee: 0,
    scope: 'all',
    openShelves: false,
    endExclusivity: false,
    control: false,
    stake: false,
  } as const
  const counter: ToldEntry = { quarter: 2, kind: 'ruled', application: 1, applicant: 'ali', ruling: 'counter', offer }
  const answer = (accepted: boolean): ToldEntry => ({ quarter: 2, kind: 'counter-answered', seat: 'ali', application: 1, accepted })
  const contract: ToldEntry = { quarter: 2, kind: 'contract-began', seat: 'ali', level: 2, terms: offer, until: 6, forced: false }

  it('is told once: an accepted counter by its contract, a declined one by both', () => {
    expect(turningQuarters([counter, answer(true), contract]).flatMap(({ entries }) => entries)).toEqual([contract])
    expect(turningQuarters([counter, answer(false)]).flatMap(({ entries }) => entries)).toEqual([counter, answer(false)])
  })

  it('is ordered by quarters and leaves out the everyday', () => {
    const day: LogEntry = { quarter: 1, kind: 'turn-ended', seat: 'jd' }
    const hold: LogEntry = { quarter: 1, kind: 'ruled', application: 1, applicant: 'ali', ruling: 'hold', offer }
    expect(
      turningQuarters(toldEntries([day, hold, contract as LogEntry])).map(({ quarter, entries }) => [quarter, entries.length]),
    ).toEqual([
      [1, 1],
      [2, 1],
    ])
  })

  it('knows whom an entry is about', () => {
    expect(seatOfEntry(counter)).toBe('ali')
    expect(seatOfEntry({ quarter: 1, kind: 'fined', seat: 'jd', cash: 1, points: 1 })).toBe('jd')
    expect(seatOfEntry({ quarter: 1, kind: 'interconnection' })).toBe('tencent')
  })
})
