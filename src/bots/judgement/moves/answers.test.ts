import { describe, expect, it } from 'vitest'
import { EMPTY_OFFER, REGIONS_OF, macroIndex, type GameState } from '../../../../rules'
import { application, offer } from '../../../../rules/testing/builders'
import { shown } from '../choice'
import { mindsOf } from '../minds'
import { worthOfOffer } from '../applications/offer-worth'
import { plain } from '../testing/plain'
import { CHARACTER } from '../testing/positions'
import { worthOfAppeal } from '../worth'
import { weighCounterAnswer, weighSupportAnswer, worthOfPush } from './answers'

describe('answering a counter', () => {
  const COUNTER = offer({ trafficFee: 4 })
  const asked = (cashPrice: number, quarter = 1) => {
    const minds = mindsOf(
      plain('ali', {
        share: 0.02,
        cashPrice,
        set: (state) => {
          state.quarter = quarter
          state.applications = [application({ status: 'countered', counter: COUNTER })]
          state.pending = { kind: 'counter', seat: 'ali', application: 91 } as GameState['pending']
        },
      }),
    )
    const answer = (accept: boolean) => weighCounterAnswer(minds, { type: 'answer-counter', seat: 'ali', accept })
    const worth = (terms: typeof COUNTER): number => worthOfOffer(minds.offer(0, 0, 2), terms)
    return { yes: answer(true), no: answer(false), worth }
  }

  it('takes it for what it is worth, and leaves it for the hope of the own terms', () => {
    const { yes, no, worth } = asked(0.1)
    expect(worth(COUNTER)).toBeGreaterThan(0)
    expect(yes.value).toBeCloseTo(worth(COUNTER))
    expect(no.value).toBeCloseTo(CHARACTER.counter.patience * worth(EMPTY_OFFER))
    expect(yes.why()).toEqual([{ key: 'answer-counter.accept', params: { points: shown(worth(COUNTER)) } }])
    expect(no.why()).toEqual([{ key: 'answer-counter.wait', params: { points: shown(worth(COUNTER)) } }])
  })

  it('says that it would do harm where it would, and hopes for nothing in the last quarter', () => {
    const dear = asked(9)
    expect(dear.worth(COUNTER)).toBeLessThan(0)
    expect(dear.no.why()[0]?.key).toBe('answer-counter.harm')
    expect(asked(0.1, 8).no.value).toBe(0)
  })

  it('that nobody asked for is a fault of who asks', () => {
    expect(() => weighCounterAnswer(mindsOf(plain('ali')), { type: 'answer-counter', seat: 'ali', accept: true })).toThrow(
      'no counter waits for an answer',
    )
  })
})

describe('answering an offer of a push', () => {
  const asked = (accept: boolean) => {
    const s = plain('pdd', {
      share: 0.02,
      cashPrice: 0.1,
      set: (state) => void (state.pending = { kind: 'support', seat: 'pdd', macro: 'north', price: 5 } as GameState['pending']),
    })
    return { s, choice: weighSupportAnswer(mindsOf(s), { type: 'answer-support', seat: 'pdd', accept }) }
  }

  it('buys it for its appeal in the macro-region, while it lasts, less its price; leaves it for nothing', () => {
    const { s, choice } = asked(true)
    const { appeal, quarters } = s.numbers.push
    const push = REGIONS_OF[macroIndex('north')].reduce((sum: number, region) => sum + worthOfAppeal(s, region, s.me, appeal, quarters), 0)
    expect(worthOfPush(s, 'north')).toBeCloseTo(push)
    expect(choice.value).toBeCloseTo(push - 0.5)
    expect(asked(false).choice.value).toBe(0)
    const params = { cash: 5, points: shown(push - 0.5) }
    expect(choice.why()).toEqual([{ key: 'answer-support.buy', params }])
    expect(asked(false).choice.why()).toEqual([{ key: 'answer-support.dear', params }])
  })

  it('that nobody made is a fault of who asks', () => {
    expect(() => weighSupportAnswer(mindsOf(plain('pdd')), { type: 'answer-support', seat: 'pdd', accept: true })).toThrow(
      'no push waits for an answer',
    )
  })
})
