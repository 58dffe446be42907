import { describe, expect, it } from 'vitest'
import type { PromiseRecord } from '../../../../rules'
import { atTurnOf, mindsAt, promise } from '../testing/positions'
import { worthOfDeal } from './deals'

describe('deals', () => {
  it('that are paid for in promises are worth less with somebody who broke one', () => {
    const state = atTurnOf('ali')
    state.scrutiny[0] = state.config.numbers.scrutiny.limit[0] - 3
    const give = [{ kind: 'promise', promise: { kind: 'no-petition', quarters: 2 } }] as const
    const worthWith = (promises: PromiseRecord[]): number => worthOfDeal(mindsAt({ ...state, promises }), 0, 'pdd', give, []).worth
    expect(worthWith([promise(2, 0, 'broken')])).toBeLessThan(worthWith([]))
  })
})
