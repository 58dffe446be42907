import { describe, expect, it } from 'vitest'
import { seatOf, type Faction, type PromiseTerm } from '../../../../rules'
import { position } from '../../../../rules/testing/builders'
import { owedUntil } from './owed-until'

const SUPPORT: PromiseTerm = { kind: 'support', quarters: 2 }
const subsidy = (...regions: readonly ('hunan' | 'hubei')[]): PromiseTerm => ({ kind: 'no-subsidy', regions: [...regions], quarters: 2 })

const promised = (promise: PromiseTerm, status: 'open' | 'kept' = 'open', until = 3) =>
  position({
    turn: 'ali',
    set: (state) => {
      const made = { by: seatOf('tencent'), to: seatOf('ali'), promise, price: 4, madeIn: 1, beforeTurn: true, settledIn: 0 }
      state.promises.push({ ...made, id: 1, until, status }, { ...made, id: 2, until: until - 1, status })
    },
  })

describe('what a seat owes already', () => {
  const owes = (state: ReturnType<typeof promised>, giver: Faction, taker: Faction, promise: PromiseTerm) =>
    owedUntil(state, giver, taker, promise)

  it('is an open promise of the same kind to the same seat, to the latest quarter it runs', () => {
    const state = promised(SUPPORT)
    expect(owes(state, 'tencent', 'ali', { kind: 'support', quarters: 1 })).toBe(3)
    expect(owes(state, 'tencent', 'jd', SUPPORT)).toBeNull()
    expect(owes(state, 'jd', 'ali', SUPPORT)).toBeNull()
    expect(owes(state, 'tencent', 'ali', { kind: 'no-throttle', quarters: 2 })).toBeNull()
  })

  it('is nothing once the promise is settled, and not what names regions more', () => {
    expect(owes(promised(SUPPORT, 'kept'), 'tencent', 'ali', SUPPORT)).toBeNull()
    const state = promised(subsidy('hunan', 'hubei'))
    expect(owes(state, 'tencent', 'ali', subsidy('hunan'))).toBe(3)
    expect(owes(promised(subsidy('hunan')), 'tencent', 'ali', subsidy('hunan', 'hubei'))).toBeNull()
  })
})
