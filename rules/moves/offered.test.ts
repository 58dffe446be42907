import { describe, expect, it } from 'vitest'
import { ALI, JD, PDD } from '../model/ids'
import type { Move } from '../model/move'
import type { Offer } from '../model/offer'
import type { GameState } from '../model/state'
import { changesBetween } from '../access/applications'
import { endTurns, offer, position, type BenchChange } from '../testing/builders'
import { legalMoves, randomMove } from './enumerate'
import { canonicalOffers } from './offer-check'
import { ruleOf } from './registry'

/** A review in which one application lies on the desk. */
const review = (seat: 'ali' | 'pdd' | 'jd', terms: Partial<Offer>, set: (state: GameState) => void = () => {}): GameState => {
  const scenario: BenchChange = {
    start: { applications: [{ seat, level: 2, offer: offer(terms) }], contracts: [], access: [1, 3, 1, 1] },
  }
  return endTurns(position({ turn: 'tencent', scenario, set })).state
}
const rulings = (state: GameState): readonly Move[] => legalMoves(state).filter(({ type }) => type === 'rule')
const counters = (state: GameState): readonly Offer[] =>
  rulings(state).flatMap((move) => (move.type === 'rule' && move.counter !== undefined ? [move.counter] : []))
/** What single changes Tencent may ask for, by name. */
const asks = (state: GameState): readonly string[] => {
  const made = state.applications[0]?.offer ?? offer()
  return counters(state).flatMap((counter) => (changesBetween(made, counter).length === 1 ? changesBetween(made, counter) : []))
}

describe('the rulings offered', () => {
  it('are the three plain ones, each concession not made yet, and every two of them', () => {
    const state = review('ali', {})
    expect([...asks(state)].sort()).toEqual(['control', 'endExclusivity', 'openShelves', 'scope', 'stake', 'trafficFee', 'weChatPay'])
    expect(rulings(state)).toHaveLength(3 + 7 + 21)
    expect(new Set(counters(state).map((counter) => JSON.stringify(counter))).size).toBe(28)
    for (const counter of counters(state)) expect([1, 2]).toContain(changesBetween(offer(), counter).length)
    expect(counters(state)).toContainEqual(offer({ trafficFee: 2, scope: '4-5' }))
    expect(counters(state)).toContainEqual(offer({ control: true, stake: true }))
    expect(counters(state)).toContainEqual(offer({ weChatPay: true, trafficFee: 2 }))
  })

  it('ask nobody but Ali to let belts choose, and for nothing that is made or sold already', () => {
    expect([...asks(review('jd', {}))].sort()).toEqual(['control', 'openShelves', 'scope', 'stake', 'trafficFee', 'weChatPay'])
    expect(asks(review('jd', { weChatPay: true, openShelves: true, control: true, scope: '4-5' }))).toEqual(['trafficFee', 'stake'])
    expect(asks(review('ali', { endExclusivity: true, stake: true, scope: '5' }))).toEqual([
      'weChatPay',
      'trafficFee',
      'openShelves',
      'control',
    ])
    expect(asks(review('jd', {}, (state) => void (state.soldStakes[JD] = 30)))).not.toContain('stake')
  })

  it('ask for a fee two higher, up to the highest', () => {
    const fees = (trafficFee: number): readonly number[] =>
      counters(review('jd', { trafficFee })).flatMap((counter) => (counter.trafficFee === trafficFee ? [] : [counter.trafficFee]))
    expect([...new Set(fees(1))]).toEqual([3])
    expect([...new Set(fees(4))]).toEqual([5])
    expect(fees(5)).toEqual([])
    const whole = ruleOf('rule')
      .candidates(review('jd', { trafficFee: 5, control: true }))
      .map((move) => JSON.stringify(move))
    expect(new Set(whole).size).toBe(whole.length)
    expect(whole).toHaveLength(3 + 4 + 6)
  })

  it('by chance are of the same, and every one of them may come', () => {
    const state = review('jd', { weChatPay: true, openShelves: true, control: true, scope: '4-5' })
    const offered = rulings(state)
    expect(offered).toHaveLength(3 + 2 + 1)
    const random = { rng: 7 }
    const drawn = new Set(Array.from({ length: 200 }, () => JSON.stringify(randomMove(state, random))))
    expect([...drawn].sort()).toEqual(offered.map((move) => JSON.stringify(move)).sort())
  })
})

describe('the applications offered', () => {
  const levels = (seat: 'ali' | 'pdd' | 'jd', set: (state: GameState) => void = () => {}): readonly number[] => [
    ...new Set(legalMoves(position({ turn: seat, set })).flatMap((move) => (move.type === 'file' ? [move.level] : []))),
  ]
  const contract =
    (since: number, until: number, quarter: number) =>
    (state: GameState): void => {
      state.quarter = quarter
      const own = state.contracts[PDD]
      if (own !== null) state.contracts[PDD] = { ...own, since, until }
    }

  it('are the next level, the own again near its end, or both', () => {
    expect(levels('ali')).toEqual([2])
    expect(levels('pdd', contract(1, 6, 3))).toEqual([])
    expect(levels('pdd', contract(1, 6, 4))).toEqual([3])
    expect(levels('pdd', contract(1, 6, 5))).toEqual([2, 3])
    expect(levels('pdd', contract(4, 6, 5))).toEqual([2])
    expect(levels('ali', (state) => void (state.access[ALI] = 0))).toEqual([2])
  })

  it('are listed for no level but those', () => {
    const listed = (quarter: number) => {
      const filings = ruleOf('file').candidates(position({ turn: 'pdd', set: contract(1, 6, quarter) }))
      return [
        filings.length / canonicalOffers('pdd').length,
        new Set(filings.flatMap((move) => (move.type === 'file' ? [move.level] : []))).size,
      ]
    }
    expect([listed(3), listed(4), listed(5)]).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ])
  })

  it('are none while the desk is closed to the seat', () => {
    expect(levels('ali', (state) => void (state.filingBlockedUntil[ALI] = 1))).toEqual([])
    expect(levels('ali', (state) => void (state.filingBlockedUntil[ALI] = 0))).toEqual([2])
  })
})

describe('the tolls offered', () => {
  const tolls = (toll: number): readonly number[] =>
    legalMoves(position({ turn: 'tencent', set: (state) => void (state.toll = toll) })).flatMap((move) =>
      move.type === 'set-toll' ? [move.toll] : [],
    )

  it('are those within a step of the one in force, between none and the highest', () => {
    expect(tolls(1)).toEqual([0, 2])
    expect(tolls(5)).toEqual([4])
    expect(tolls(0)).toEqual([1])
    expect(tolls(3)).toEqual([2, 4])
  })
})
