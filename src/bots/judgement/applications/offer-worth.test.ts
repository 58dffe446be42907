import { describe, expect, it } from 'vitest'
import { EMPTY_OFFER, TENCENT, type Offer } from '../../../../rules'
import { mindsAt, underReview } from '../testing/positions'
import { worthOfOffer } from './offer-worth'

describe('offers in the eyes of both sides', () => {
  const minds = mindsAt(underReview(EMPTY_OFFER))
  const ours = minds.offer(TENCENT, 0, 2)
  const theirs = minds.offer(0, 0, 2)

  it('the bare door is worth much to Ali and costs Tencent something', () => {
    expect(worthOfOffer(theirs, EMPTY_OFFER)).toBeGreaterThan(3)
    expect(worthOfOffer(ours, EMPTY_OFFER)).toBeLessThan(0)
  })

  it.each([
    ['weChatPay', true],
    ['trafficFee', 4],
    ['scope', '5'],
    ['openShelves', true],
    ['endExclusivity', true],
    ['control', true],
    ['stake', true],
  ] as const)('conceding %s costs Ali and does Tencent good', (concession, value) => {
    const offer: Offer = { ...EMPTY_OFFER, [concession]: value }
    expect(worthOfOffer(theirs, offer)).toBeLessThan(worthOfOffer(theirs, EMPTY_OFFER))
    expect(worthOfOffer(ours, offer)).toBeGreaterThanOrEqual(worthOfOffer(ours, EMPTY_OFFER))
  })
})
