import { describe, expect, it } from 'vitest'
import { EMPTY_OFFER } from '../../rules'
import type { GameResult, PerSeat } from '../shared/game-result'
import { finalAccount } from './final-account'
import { verdictOf } from './verdict'

const line = (source: 'share' | 'regions' | 'mission', points: number): GameResult['accounts'][0][number] => ({
  source,
  points,
  params: {},
})

/** Accounts in which Ali is first, Pinduoduo and JD are level, and Tencent is last. */
const final = finalAccount({
  accounts: [
    [line('share', 20), line('regions', 30)],
    [line('share', 5), line('regions', 2)],
    [line('share', 25), line('regions', 10)],
    [line('share', 15), line('regions', 10), line('mission', 10)],
  ],
  ranking: ['ali', 'jd', 'pdd', 'tencent'],
})
const quarters = (cash: PerSeat<number>): GameResult['quarters'] => [
  { quarter: 4, buyers: [0, 0, 0, 0], leftHand: 0, points: [0, 0, 0, 0], scrutiny: [0, 0, 0, 0], cash },
]
const result = { quarters: quarters([1, 2, 3, 4]), told: [] }
const held = { quarter: 1, kind: 'ruled', application: 1, applicant: 'pdd', ruling: 'hold', offer: EMPTY_OFFER } as const
const opened = { quarter: 3, kind: 'contract-began', seat: 'pdd', level: 2, terms: EMPTY_OFFER, until: 6, forced: true } as const

describe('why a seat came where it came', () => {
  it('is measured against the winner, and the winner against the second', () => {
    expect(verdictOf(final, result, 'ali')).toMatchObject({ place: 1, rival: 'jd', margin: 15, made: { source: 'regions', points: 20 } })
    // Pinduoduo had more shoppers than the winner: what it lacked were regions.
    expect(verdictOf(final, result, 'pdd')).toMatchObject({ rival: 'ali', margin: 15, made: { source: 'regions', points: 20 } })
  })

  it('takes the board as one between Tencent and a platform, whose boards pay by different sources', () => {
    expect(verdictOf(final, result, 'tencent')).toMatchObject({ place: 4, rival: 'ali', margin: 43, made: { source: 'board', points: 43 } })
    const close = finalAccount({
      accounts: [[line('regions', 30)], [line('share', 28)], [], [line('regions', 25), line('mission', 9)]],
      ranking: ['jd', 'ali', 'tencent', 'pdd'],
    })
    expect(verdictOf(close, result, 'tencent')).toMatchObject({ rival: 'jd', margin: 6, made: { source: 'mission', points: 9 } })
  })

  it('is cash between two that are level on points, and the order of seats where that is level too', () => {
    const two = { ...final, ranking: ['jd', 'pdd'] } as const
    expect(verdictOf(two, result, 'pdd')).toMatchObject({ margin: 0, level: { by: 'cash', cash: [3, 4] }, made: null })
    expect(verdictOf(two, { ...result, quarters: quarters([0, 0, 7, 7]) }, 'jd')).toMatchObject({
      place: 1,
      level: { by: 'seat', cash: [7, 7] },
    })
  })

  it('names the door where it was held shut, and when it opened after all', () => {
    expect(verdictOf(final, { ...result, told: [opened] }, 'pdd').door).toBeNull()
    expect(verdictOf(final, { ...result, told: [held, held] }, 'pdd').door).toEqual({ holds: 2, quarter: null, forced: false })
    expect(verdictOf(final, { ...result, told: [held, opened, held] }, 'pdd').door).toEqual({ holds: 1, quarter: 3, forced: true })
    expect(verdictOf(final, { ...result, told: [held, opened] }, 'jd').door).toBeNull()
  })
})
