import { describe, expect, it } from 'vitest'
import { ALI } from '../../../rules'
import { mindsOf } from './minds'
import { CHARACTER } from './testing/positions'
import { plain } from './testing/plain'

describe('what an applicant gains, as others see it', () => {
  it('counts its cash at the usual price, where it counts it by its purse', () => {
    const fees = (cash: number): readonly [own: number, seen: number] => {
      const minds = mindsOf(plain('tencent', { set: (state) => void (state.cash[ALI] = cash) }))
      return [minds.offer(ALI, ALI, 2).fee, minds.gain(ALI, 2).fee]
    }
    const { contractQuarters } = plain('tencent').numbers.access
    const [poor, rich] = [fees(0), fees(80)]
    expect(poor[0]).toBeLessThan(rich[0])
    expect(poor[1]).toBe(rich[1])
    expect(rich[1]).toBeCloseTo(-CHARACTER.cash.price * (contractQuarters + 1))
  })
})
