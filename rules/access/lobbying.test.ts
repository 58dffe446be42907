import { describe, expect, it } from 'vitest'
import { ALI, JD, PDD, TENCENT } from '../model/ids'
import type { Ruling } from '../model/offer'
import { TALLIES, type GameState } from '../model/state'
import { entries, offer, play, position, refusal, ruleFirst, type Played } from '../testing/builders'

/** Ali's application with 3 from Pinduoduo against it and 2 from JD for it in escrow. */
function lobbied(): GameState {
  const start = position({ turn: 'pdd', scenario: { start: { applications: [{ seat: 'ali', level: 2, offer: offer() }] } } })
  return play(
    start,
    { type: 'lobby', seat: 'pdd', application: 1, side: 'against', amount: 3 },
    { type: 'end-turn', seat: 'pdd' },
    { type: 'end-turn', seat: 'ali' },
    { type: 'end-turn', seat: 'tencent' },
    { type: 'lobby', seat: 'jd', application: 1, side: 'for', amount: 2 },
  ).state
}

function paid(played: Played): Record<string, boolean> {
  return Object.fromEntries(entries(played.log, 'lobby-settled').map(({ seat, paid: was }) => [seat, was]))
}

describe('lobbying', () => {
  it('puts cash in escrow', () => {
    const state = lobbied()
    expect([state.cash[PDD], state.cash[JD], state.cash[TENCENT]]).toEqual([17, 18, 20])
    expect(state.applications[0].lobbies).toEqual([
      { seat: PDD, side: 'against', amount: 3 },
      { seat: JD, side: 'for', amount: 2 },
    ])
  })

  it.each([
    ['approve', { pdd: false, jd: true }, 2],
    ['reject', { pdd: true, jd: false }, 3],
    ['hold', { pdd: true, jd: false }, 3],
  ] as const)('is settled by the ruling: %s', (ruling: Ruling, expected, income) => {
    const played = ruleFirst(lobbied(), ruling)
    expect(paid(played)).toEqual(expected)
    expect(played.state.applications[0].lobbies).toEqual([])
    expect(played.state.tally[TENCENT][TALLIES.indexOf('lobby-income')]).toBe(income)
  })

  it('waits for the answer to a counter: for is paid when it is accepted, all comes back when it is declined', () => {
    const asking = ruleFirst(lobbied(), 'counter', offer({ stake: true })).state
    expect(asking.applications[0].lobbies).toHaveLength(2)
    expect(paid(play(asking, { type: 'answer-counter', seat: 'ali', accept: true }))).toEqual({ pdd: false, jd: true })
    expect(paid(play(asking, { type: 'answer-counter', seat: 'ali', accept: false }))).toEqual({ pdd: false, jd: false })
  })

  it('comes back when the application is withdrawn', () => {
    const start = lobbied()
    const played = play({ ...start, pending: { kind: 'action', seat: 'ali' } }, { type: 'withdraw', seat: 'ali', application: 1 })
    expect(paid(played)).toEqual({ pdd: false, jd: false })
    expect(played.state.cash).toEqual([20, 20, 20, 20])
  })

  it('comes back when an order opens the door before the ruling', () => {
    const start = lobbied()
    start.interconnection = 1
    start.hands[JD] = ['next-day-delivery']
    const { state } = play(start, { type: 'play-card', seat: 'jd', card: 'next-day-delivery', target: { macro: 'north' } })
    expect(state.applications[0]).toMatchObject({ status: 'forced-open', lobbies: [] })
    expect(state.cash[PDD]).toBe(20)
    expect(state.access[ALI]).toBe(2)
  })

  it('stays in place when the offer is revised', () => {
    const start = lobbied()
    const { state } = play(
      { ...start, pending: { kind: 'action', seat: 'ali' } },
      { type: 'revise', seat: 'ali', application: 1, offer: offer({ control: true }) },
    )
    expect(state.applications[0].lobbies).toHaveLength(2)
  })

  it('is open to each seat once for each ruling', () => {
    const again = { type: 'lobby', seat: 'jd', application: 1, side: 'against', amount: 1 } as const
    const state = lobbied()
    expect(refusal(state, again)).toBe('lobby.already')
    const next = ruleFirst(state, 'hold').state
    expect(refusal({ ...next, pending: { kind: 'action', seat: 'jd' } }, again)).toBeNull()
    expect(refusal({ ...next, pending: { kind: 'action', seat: 'ali' } }, { ...again, seat: 'ali' })).toBe('application.yours')
  })
})
