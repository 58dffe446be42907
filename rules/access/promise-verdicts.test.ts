import { describe, expect, it } from 'vitest'
import { regionIndex } from '../content/board'
import type { Run } from '../effects/run'
import { ALI, JD, PDD, TENCENT } from '../model/ids'
import type { Seat } from '../model/indexes'
import type { PromiseRecord, PromiseTerm } from '../model/offer'
import type { GameState } from '../model/state'
import { position } from '../testing/builders'
import { bindsBid, judgeDeed, makePromise, settlePromises, type Deed } from './promises'

const silent = (): Run => ({ log: [], reveals: false })

/** A position in which Pinduoduo has given JD its word. */
const given = (promise: PromiseTerm, change: Partial<PromiseRecord> = {}, set: (state: GameState) => void = () => {}): GameState =>
  position({
    turn: 'pdd',
    set: (state) => {
      makePromise(state, silent(), PDD, JD, promise, 0)
      state.promises = state.promises.map((made) => ({ ...made, ...change }))
      set(state)
    },
  })
const statusAfter = (state: GameState, seat: Seat, deed: Deed): string | undefined => {
  judgeDeed(state, silent(), seat, deed)
  return state.promises[0]?.status
}

const PROMISES: Readonly<Record<PromiseTerm['kind'], PromiseTerm>> = {
  'no-subsidy': { kind: 'no-subsidy', regions: ['hunan', 'hubei'], quarters: 2 },
  support: { kind: 'support', quarters: 2 },
  'no-petition': { kind: 'no-petition', quarters: 2 },
  'no-throttle': { kind: 'no-throttle', quarters: 2 },
  'no-bid': { kind: 'no-bid', quarters: 2 },
}
/** Each deed done to JD, and what it makes of the one promise it is about. */
const DEEDS: readonly (readonly [PromiseTerm['kind'], Deed, 'kept' | 'broken'])[] = [
  ['no-subsidy', { kind: 'subsidised', region: regionIndex('hubei') }, 'broken'],
  ['support', { kind: 'supported', against: JD }, 'kept'],
  ['no-petition', { kind: 'petitioned', against: JD }, 'broken'],
  ['no-throttle', { kind: 'throttled', against: JD }, 'broken'],
  ['no-bid', { kind: 'bid' }, 'broken'],
]

describe('a deed', () => {
  it.each(DEEDS)('settles the promise it is about and no other: %s', (about, deed, verdict) => {
    for (const promise of Object.values(PROMISES))
      expect(statusAfter(given(promise), PDD, deed), promise.kind).toBe(promise.kind === about ? verdict : 'open')
  })

  it.each(DEEDS)('settles nothing of another seat, to another, elsewhere, or settled before: %s', (about, deed) => {
    const promise = PROMISES[about]
    for (const seat of [ALI, TENCENT, JD]) expect(statusAfter(given(promise), seat, deed)).toBe('open')
    if ('against' in deed)
      for (const against of [ALI, TENCENT, PDD]) expect(statusAfter(given(promise), PDD, { ...deed, against })).toBe('open')
    if ('region' in deed) expect(statusAfter(given(promise), PDD, { ...deed, region: regionIndex('guizhou') })).toBe('open')
    for (const status of ['kept', 'broken'] as const) expect(statusAfter(given(promise, { status }), PDD, deed)).toBe(status)
  })

  it('settles every promise it is about', () => {
    const state = given(PROMISES['no-petition'], {}, (s) => makePromise(s, silent(), PDD, JD, PROMISES['no-petition'], 0))
    judgeDeed(state, silent(), PDD, { kind: 'petitioned', against: JD })
    expect(state.promises.map(({ status }) => status)).toEqual(['broken', 'broken'])
  })
})

describe('a promise not to bid', () => {
  it('binds from the turn it was made before: that of its quarter, or all later ones', () => {
    const [made] = given(PROMISES['no-bid']).promises
    if (made === undefined) throw new Error('nobody promised')
    const bound = (beforeTurn: boolean, madeIn: number) => bindsBid({ ...made, beforeTurn, madeIn }, 3)
    expect([bound(true, 3), bound(true, 2), bound(false, 2), bound(false, 3)]).toEqual([true, true, true, false])
    expect(statusAfter(given(PROMISES['no-bid'], { beforeTurn: false }), PDD, { kind: 'bid' })).toBe('open')
  })
})

describe('what is noted of a promise', () => {
  it('is when it was made, whether before its seat’s turn, and how long it binds', () => {
    const noted = (turn: 0 | 1 | 2 | 3, quarter: number, quarters: number) => {
      const state = position({ turn: 'ali', set: (s) => Object.assign(s, { turn, quarter }) })
      expect(state.order).toEqual([ALI, TENCENT, PDD, JD])
      makePromise(state, silent(), PDD, JD, { kind: 'no-petition', quarters }, 7)
      return state.promises[0]
    }
    expect(noted(0, 3, 2)).toMatchObject({ by: PDD, to: JD, price: 7, madeIn: 3, beforeTurn: true, until: 4, status: 'open', settledIn: 0 })
    expect(noted(2, 3, 1)).toMatchObject({ beforeTurn: true, until: 3 })
    expect(noted(3, 8, 4)).toMatchObject({ beforeTurn: false, until: 8 })
  })
})

describe('at the close of a quarter', () => {
  it('a promise that has run out is kept, and one that has not stays open', () => {
    for (const [until, status] of [
      [1, 'kept'],
      [2, 'open'],
    ] as const)
      for (const promise of Object.values(PROMISES)) {
        const state = given(promise, { until })
        settlePromises(state, silent())
        expect(state.promises[0], promise.kind).toMatchObject({ status, settledIn: until === 1 ? 1 : 0 })
      }
  })
})
