import { describe, expect, it } from 'vitest'
import { CONCESSIONS, EMPTY_OFFER, concessionsOf, type Move, type Offer, type PlayerView } from '../../../rules'
import { mindsAt, underReview } from '../judgement/testing/positions'
import { nearestPass } from './nearest-pass'

describe('the nearest offer that would have passed', () => {
  const state = underReview(EMPTY_OFFER)
  const [{ id }] = state.applications
  const ruling = (kind: 'approve' | 'reject' | 'hold'): Move => ({ type: 'rule', seat: 'tencent', application: id, ruling: kind })
  const nearest = (kind: 'approve' | 'reject' | 'hold', passes: (offer: Offer) => boolean): { found?: Offer; tried: readonly Offer[] } => {
    const tried: Offer[] = []
    const rulingOn = (view: PlayerView): Move => {
      const { offer } = view.applications.find((one) => one.id === id) ?? { offer: EMPTY_OFFER }
      tried.push(offer)
      return ruling(passes(offer) ? 'approve' : 'hold')
    }
    const found = nearestPass(mindsAt(state), { move: ruling(kind), value: 0, why: () => [] }, rulingOn)
    return { ...(found === undefined ? {} : { found }), tried }
  }

  it('is looked for among offers that make every concession there is', () => {
    const { found, tried } = nearest('reject', () => false)
    expect(found).toBeUndefined()
    for (const concession of CONCESSIONS)
      expect(
        tried.some((offer) => offer[concession] !== EMPTY_OFFER[concession]),
        concession,
      ).toBe(true)
  })

  it('is not looked for where the offer is signed', () => {
    expect(nearest('approve', () => true)).toEqual({ tried: [] })
  })

  it('makes as few concessions as will do', () => {
    for (const least of [1, 2, 4]) {
      const { found } = nearest('hold', (offer) => concessionsOf(offer).length >= least)
      expect(concessionsOf(found ?? EMPTY_OFFER)).toHaveLength(least)
    }
  })
})
