import { describe, expect, it } from 'vitest'
import { playerView, type Faction, type Offer, type TermId } from '../../../../rules'
import { application, offer, position } from '../../../../rules/testing/builders'
import { privateMark } from './private-mark'

const TERMS = { ali: 'ali-own-shares', tencent: 'wish-shares', pdd: 'pdd-thin-margins', jd: 'jd-own-house' }

/** The table as a viewer sees it after Ali (or another) has signed such terms, if any. */
const seen = (viewer: Faction | null, terms: Partial<Record<Faction, TermId>> = {}, signed?: Partial<Offer>) => {
  const state = position({ scenario: { privateTerms: { ...TERMS, ...terms } } })
  if (signed !== undefined) state.applications.push(application({ status: 'approved', ruledIn: 1, offer: offer(signed) }))
  return playerView(state, viewer)
}

describe('the mark of a private term beside a concession', () => {
  it('tells an applicant what its own red line costs, and nothing of the other concessions', () => {
    expect(privateMark(seen('ali'), 'ali', 'ali', 'stake')).toEqual({ kind: 'red-line', says: 'crosses', points: 5, fee: 0 })
    expect(privateMark(seen('ali'), 'ali', 'ali', 'control')).toBeNull()
    expect(privateMark(seen('ali'), 'ali', 'jd', 'stake')).toBeNull()
  })

  it('says up to which fee a red line allows one', () => {
    expect(privateMark(seen('pdd'), 'pdd', 'pdd', 'trafficFee')).toEqual({ kind: 'red-line', says: 'crossesFee', points: 5, fee: 2 })
  })

  it('says that a red line is crossed', () => {
    expect(privateMark(seen('ali', {}, { stake: true }), 'ali', 'ali', 'stake')).toMatchObject({ says: 'crossed', points: 0 })
  })

  it('tells Tencent what its wish brings by this applicant, and nothing once it has signed', () => {
    expect(privateMark(seen('tencent'), 'tencent', 'ali', 'stake')).toEqual({ kind: 'wish', says: 'wanted', points: 3, fee: 0 })
    expect(privateMark(seen('tencent', {}, { stake: true }), 'tencent', 'ali', 'stake')).toBeNull()
    expect(privateMark(seen('tencent', {}, { stake: true }), 'tencent', 'jd', 'stake')).toMatchObject({ says: 'wanted', points: 3 })
    expect(privateMark(seen('tencent', { tencent: 'wish-wallet' }), 'tencent', 'ali', 'weChatPay')).toMatchObject({ says: 'nearer' })
  })

  it('says from which fee on a wish for one is met', () => {
    const mark = privateMark(seen('tencent', { tencent: 'wish-rent' }), 'tencent', 'ali', 'trafficFee')
    expect(mark).toMatchObject({ kind: 'wish', says: 'wantedFee', fee: 3 })
    expect(privateMark(seen('tencent', { tencent: 'wish-rent' }, { trafficFee: 3 }), 'tencent', 'ali', 'trafficFee')).toBeNull()
  })

  it('is on no screen that others see', () => {
    expect(privateMark(seen(null), null, 'ali', 'stake')).toBeNull()
    expect(privateMark(seen('ali'), 'tencent', 'ali', 'stake')).toBeNull()
  })
})
