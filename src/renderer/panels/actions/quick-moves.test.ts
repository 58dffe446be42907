import { describe, expect, it } from 'vitest'
import { ALI, cellOf, regionIndex, type Move } from '../../../../rules'
import { position } from '../../../../rules/testing/builders'
import { asksFirst } from './quick-moves'

const put = (amount: number): Move => ({ type: 'subsidise', seat: 'ali', region: 'hunan', amount })

describe('a press beside a target', () => {
  it('asks first where it would be dumping, with what lies there already', () => {
    const fresh = position()
    const { dumpingFrom } = fresh.config.numbers.subsidy
    expect(asksFirst(fresh, put(dumpingFrom))).toBe(false)
    expect(asksFirst(fresh, put(dumpingFrom + 1))).toBe(true)
    const subsidised = position()
    subsidised.subsidy[cellOf(regionIndex('hunan'), ALI)] = dumpingFrom - 1
    expect(asksFirst(subsidised, put(1))).toBe(false)
    expect(asksFirst(subsidised, put(2))).toBe(true)
  })

  it('asks nothing where nobody looks: without a regulator dumping is free', () => {
    const state = position({ scenario: { scrutiny: false } })
    expect(asksFirst(state, put(state.config.numbers.subsidy.dumpingFrom + 1))).toBe(false)
  })

  it('asks nothing of moves that are no subsidy', () => {
    expect(asksFirst(position(), { type: 'fission', seat: 'ali', region: 'hunan' })).toBe(false)
  })
})
