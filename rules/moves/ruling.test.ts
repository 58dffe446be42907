import { describe, expect, it } from 'vitest'
import { ALI, JD, PDD, TENCENT } from '../model/ids'
import type { Application, Lobby } from '../model/offer'
import { TALLIES, type GameState, type Tally } from '../model/state'
import { changeFirst, endTurns, entries, offer, play, position, ruleFirst } from '../testing/builders'

const LOBBIES: readonly Lobby[] = [
  { seat: PDD, side: 'for', amount: 3 },
  { seat: JD, side: 'against', amount: 4 },
]
/** Ali's application for a mini program under review; lobbied for and against. */
const review = (set: (state: GameState) => void = () => {}): GameState =>
  endTurns(
    position({
      turn: 'tencent',
      scenario: { start: { applications: [{ seat: 'ali', level: 2, offer: offer({ control: true }) }] }, numbers: { stage: { max: 0 } } },
      set: (state) => {
        changeFirst(state, { lobbies: LOBBIES })
        set(state)
      },
    }),
  ).state
const first = (state: GameState): Application | undefined => state.applications[0]
const tally = (state: GameState, name: Tally): number => state.tally[TENCENT][TALLIES.indexOf(name)] ?? NaN
const rule = (ruling: 'approve' | 'reject' | 'hold') => ({ type: 'rule', seat: 'tencent', application: 1, ruling }) as const
const counter = {
  type: 'rule',
  seat: 'tencent',
  application: 1,
  ruling: 'counter',
  counter: offer({ weChatPay: true, control: true }),
} as const
const { hold, reject, refusalAgain, declinedCounter } = position().config.numbers.scrutiny
const drawn = (log: Parameters<typeof entries>[0], cause: string): readonly number[] =>
  entries(log, 'scrutiny').flatMap((entry) => (entry.cause === cause ? [entry.amount] : []))

describe('a hold', () => {
  it('keeps the application on the desk, counts, draws scrutiny, and pays who spoke against', () => {
    const start = review()
    const { state, log } = play(start, rule('hold'))
    expect(first(state)).toMatchObject({
      status: 'held',
      holds: 1,
      ruledIn: 1,
      counter: null,
      lobbies: [],
      offer: offer({ control: true }),
    })
    expect(first(state)?.steps.at(-1)).toEqual({ quarter: 1, step: 'held', offer: offer({ control: true }) })
    expect([tally(state, 'holds'), tally(state, 'rejections'), tally(state, 'approvals')]).toEqual([1, 0, 0])
    expect(tally(state, 'lobby-income')).toBe(4)
    expect(entries(log, 'lobby-settled')).toMatchObject([
      { seat: 'pdd', amount: 3, paid: false },
      { seat: 'jd', amount: 4, paid: true },
    ])
    expect(drawn(log, 'hold')).toEqual([hold])
  })

  it('draws none while holds are quiet, and draws it again the quarter after', () => {
    const quiet = (until: number) =>
      drawn(
        play(
          review((s) => void (s.quietHoldsUntil = until)),
          rule('hold'),
        ).log,
        'hold',
      )
    expect([quiet(0), quiet(1), quiet(2)]).toEqual([[hold], [], []])
    const rejected = play(
      review((s) => void (s.quietHoldsUntil = 2)),
      rule('reject'),
    )
    expect(drawn(rejected.log, 'rejection')).toEqual([reject])
  })

  it('draws more each time the same seat was refused before', () => {
    for (const holds of [1, 2]) {
      const state = review((s) => changeFirst(s, { holds }))
      expect(drawn(play(state, rule('hold')).log, 'hold')).toEqual([hold + holds * refusalAgain])
      expect(drawn(play(state, rule('reject')).log, 'rejection')).toEqual([reject + holds * refusalAgain])
    }
    expect(refusalAgain).toBeGreaterThan(0)
  })
})

describe('a rejection', () => {
  it('closes the application and the desk to its seat for a while, and never for less than before', () => {
    const pause = position().config.numbers.access.rejectionPause
    const blocked = (until: number) =>
      play(
        review((s) => void (s.filingBlockedUntil[ALI] = until)),
        rule('reject'),
      ).state
    const state = blocked(0)
    expect(first(state)).toMatchObject({ status: 'rejected', holds: 0, ruledIn: 1, counter: null, lobbies: [] })
    expect(state.filingBlockedUntil).toEqual([1 + pause, 0, 0, 0])
    expect(blocked(9).filingBlockedUntil[ALI]).toBe(9)
    expect([tally(state, 'holds'), tally(state, 'rejections'), tally(state, 'lobby-income')]).toEqual([0, 1, 4])
  })
})

describe('an approval', () => {
  it('lets the seat in on its own terms, and pays who spoke for it', () => {
    const { state, log } = play(review(), rule('approve'))
    expect(first(state)).toMatchObject({ status: 'approved', ruledIn: 1, lobbies: [], counter: null })
    expect(state.contracts[ALI]).toMatchObject({ level: 2, terms: offer({ control: true }), forced: false })
    expect([tally(state, 'approvals'), tally(state, 'lobby-income')]).toEqual([1, 3])
    expect(entries(log, 'scrutiny').filter(({ seat, cause }) => seat === 'tencent' && cause !== 'time')).toEqual([])
  })
})

describe('a counter', () => {
  it('asks the applicant, and tells what is asked', () => {
    const { state, log } = play(review(), counter)
    expect(first(state)).toMatchObject({ status: 'countered', counter: counter.counter, offer: offer({ control: true }), ruledIn: 1 })
    expect(first(state)?.steps.at(-1)).toEqual({ quarter: 1, step: 'countered', offer: counter.counter })
    expect(state.pending).toEqual({ kind: 'counter', seat: 'ali', application: 1 })
    expect(entries(log, 'ruled')).toMatchObject([{ ruling: 'counter', offer: counter.counter }])
    expect(first(state)?.lobbies).toEqual(LOBBIES)
  })

  it('that is taken lets the seat in on those terms', () => {
    const { state } = play(review(), counter, { type: 'answer-counter', seat: 'ali', accept: true })
    expect(state.contracts[ALI]).toMatchObject({ level: 2, terms: counter.counter })
    expect(first(state)).toMatchObject({ status: 'approved', offer: counter.counter, counter: null })
    expect(first(state)?.steps.map(({ step }) => step)).toEqual(['filed', 'countered', 'accepted', 'approved'])
    expect([tally(state, 'approvals'), tally(state, 'lobby-income')]).toEqual([1, 3])
  })

  it('that is left keeps the application, gives every lobby back, and draws scrutiny', () => {
    const start = review()
    const { state, log } = play(start, counter, { type: 'answer-counter', seat: 'ali', accept: false })
    expect(first(state)).toMatchObject({ status: 'declined', counter: null, holds: 1, lobbies: [], offer: offer({ control: true }) })
    expect(first(state)?.steps.at(-1)).toMatchObject({ step: 'declined', offer: offer({ control: true }) })
    expect(entries(log, 'lobby-settled').map(({ paid }) => paid)).toEqual([false, false])
    expect(drawn(log, 'declined-counter')).toEqual([declinedCounter])
    expect(state.contracts[ALI]).toBeNull()
  })

  it('may change two things at most', () => {
    const max = position().config.numbers.access.maxCounterChanges
    const two = { weChatPay: true, trafficFee: 2, control: true }
    expect(ruleFirst(review(), 'counter', offer(two)).state.pending.kind).toBe('counter')
    expect(max).toBe(2)
  })
})
