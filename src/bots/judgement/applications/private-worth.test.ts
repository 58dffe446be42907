import { describe, expect, it } from 'vitest'
import { ALI, JD, TENCENT, playerView, type Faction, type Offer, type Seat } from '../../../../rules'
import { application, offer, position } from '../../../../rules/testing/builders'
import { JUDGEMENT, type Character } from '../character'
import { mindsOf } from '../minds'
import { situationOf } from '../situation'
import { openWorthOfOffer, worthOfOffer } from './offer-worth'

/** A bot of no level in particular. */
const CHARACTER: Character = { ...JUDGEMENT, insight: 0.8, rivalry: 0.12, faithInSubsidy: 1 }

/** What a seat whose turn it is thinks an offer by Ali is worth to a judge beyond the board, after Ali has signed such terms. */
const beyond = (seat: Faction, judge: Seat, terms: Partial<Offer>, signed?: Partial<Offer>): number => {
  const state = position({ turn: seat })
  if (signed !== undefined) state.applications.push(application({ status: 'approved', ruledIn: 1, offer: offer(signed) }))
  const worth = mindsOf(situationOf(playerView(state, seat), CHARACTER)).offer(judge, ALI, 2)
  return worthOfOffer(worth, offer(terms)) - openWorthOfOffer(worth, offer(terms))
}

describe('what a concession is worth for a reason of one’s own', () => {
  it('costs an applicant its red line once, and nothing else', () => {
    expect(beyond('ali', ALI, { stake: true })).toBeCloseTo(-5 * CHARACTER.terms.privately)
    expect(beyond('ali', ALI, { control: true, weChatPay: true })).toBe(0)
    expect(beyond('ali', ALI, { stake: true }, { stake: true })).toBe(0)
  })

  it('brings Tencent its wish by each that has not signed it yet', () => {
    expect(beyond('tencent', TENCENT, { stake: true })).toBeCloseTo(3 * CHARACTER.terms.privately)
    expect(beyond('tencent', TENCENT, { stake: true }, { stake: true })).toBe(0)
    expect(beyond('tencent', TENCENT, { control: true })).toBe(0)
  })

  it('is a part of it to whoever can only guess', () => {
    const guessed = beyond('tencent', ALI, { stake: true })
    expect(guessed).toBeLessThan(0)
    expect(guessed).toBeGreaterThan(-5 * CHARACTER.terms.privately)
  })

  it('is nobody’s who neither asks nor grants', () => {
    expect(beyond('jd', JD, { stake: true })).toBe(0)
  })
})
