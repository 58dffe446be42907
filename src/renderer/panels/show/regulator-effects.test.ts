import { describe, expect, it } from 'vitest'
import { position } from '../../../../rules/testing/builders'
import { FACTIONS } from '../../../../rules'
import { regulatorEffects } from './regulator-effects'

const { access } = position({ set: (state) => void (state.access = [2, 0, 1, 3]) })
const order = { entry: { quarter: 1, kind: 'interconnection' }, opened: ['ali'] } as const

describe('what the regulator’s act means', () => {
  it('is a fine for one seat', () => {
    const fine = { entry: { quarter: 1, kind: 'fined', seat: 'pdd', cash: 6, points: 3 }, opened: [] } as const
    expect(regulatorEffects(fine, { access }, 'ali')).toEqual([{ factions: ['pdd'], what: 'fined' }])
  })

  it('is a gate, a bond, an offer or nothing new by an order, to each seat', () => {
    expect(regulatorEffects(order, { access }, null)).toEqual([
      { factions: ['ali'], what: 'opened' },
      { factions: ['tencent'], what: 'bound' },
      { factions: ['pdd'], what: 'may-ask' },
      { factions: ['jd'], what: 'keeps' },
    ])
    expect(regulatorEffects({ ...order, opened: [] }, { access }, null)[2]).toEqual({ factions: ['ali', 'jd'], what: 'keeps' })
  })

  it('begins with the reader’s own part', () => {
    for (const viewer of FACTIONS) expect(regulatorEffects(order, { access }, viewer)[0]?.factions).toEqual([viewer])
  })
})
