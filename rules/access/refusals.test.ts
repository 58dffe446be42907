import { describe, expect, it } from 'vitest'
import { ALI, JD, PDD } from '../model/ids'
import { application, position } from '../testing/builders'
import { refusalScrutiny, refusalsOf } from './applications'

const refused = (...applications: readonly Parameters<typeof application>[0][]) => {
  const state = position()
  state.applications = applications.map((change, i) => application({ id: i + 1, seat: ALI, ...change }))
  return state
}

describe('how often a seat has been refused', () => {
  it('counts every hold and every rejection, over all it has asked for', () => {
    expect(refusalsOf(refused({ status: 'filed' }), ALI)).toBe(0)
    expect(refusalsOf(refused({ status: 'held', holds: 2 }), ALI)).toBe(2)
    expect(refusalsOf(refused({ status: 'rejected', holds: 1 }, { status: 'withdrawn', holds: 2 }, { status: 'rejected' }), ALI)).toBe(5)
  })

  it('begins anew once it was let in, by a ruling or by order', () => {
    for (const status of ['approved', 'forced-open'] as const)
      expect(refusalsOf(refused({ status: 'rejected', holds: 3 }, { status, holds: 1 }, { status: 'held', holds: 1 }), ALI)).toBe(1)
  })

  it('is of that seat alone', () => {
    const state = refused({ status: 'rejected' }, { status: 'rejected', seat: PDD, holds: 3 }, { status: 'approved', seat: JD })
    expect([refusalsOf(state, ALI), refusalsOf(state, PDD), refusalsOf(state, JD)]).toEqual([1, 4, 0])
  })

  it('makes each further refusal draw more scrutiny', () => {
    const { hold, reject, refusalAgain } = position().config.numbers.scrutiny
    const state = refused({ status: 'rejected' }, { status: 'held', holds: 2 })
    const asked = application({ seat: ALI })
    expect(refusalScrutiny(state, asked, 'hold')).toBe(hold + 3 * refusalAgain)
    expect(refusalScrutiny(state, asked, 'reject')).toBe(reject + 3 * refusalAgain)
    expect(refusalScrutiny(state, application({ seat: JD }), 'reject')).toBe(reject)
  })
})
