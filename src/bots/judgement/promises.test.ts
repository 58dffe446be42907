import { describe, expect, it } from 'vitest'
import type { PromiseRecord } from '../../../rules'
import { costOfBreach, trustIn } from './promises'
import { atTurnOf, mindsAt, promise } from './testing/positions'

describe('promises', () => {
  it('broken ones cost trust, most of all with those they were made to; kept ones build it', () => {
    const state = atTurnOf('ali')
    const trust = (...promises: PromiseRecord[]): number => trustIn(mindsAt({ ...state, promises }).own, 2)
    expect(trust(promise(2, 0, 'kept'))).toBeGreaterThan(trust())
    expect(trust(promise(2, 3, 'broken'))).toBeLessThan(trust())
    expect(trust(promise(2, 0, 'broken'))).toBeLessThan(trust(promise(2, 3, 'broken')))
  })

  it('of its own hold the bot back', () => {
    const state = atTurnOf('ali')
    const { own } = mindsAt({ ...state, promises: [promise(0, 1, 'open')] })
    expect(costOfBreach(own, { type: 'petition', seat: 'ali', against: 'tencent' })).toBeGreaterThan(0)
    expect(costOfBreach(own, { type: 'petition', seat: 'ali', against: 'pdd' })).toBe(0)
  })
})
