import { describe, expect, it } from 'vitest'
import { seatOf, type DealTerm, type GameState, type MoveOf } from '../../../../rules'
import { atTurnOf, mindsAt } from '../testing/positions'
import { weighCounterDeal } from './counter-deal'
import { worthOfDeal } from './deals'

const cash = (amount: number): DealTerm => ({ kind: 'cash', amount })
const vow: DealTerm = { kind: 'promise', promise: { kind: 'no-bid', quarters: 2 } }

/** JD asks Pinduoduo for a promise and would pay for it. */
const asked = (): GameState => {
  const state = atTurnOf('jd')
  state.pending = { kind: 'deal', seat: 'pdd', deal: { id: 1, counterTo: null, from: 'jd', to: 'pdd', give: [cash(1)], take: [vow] } }
  return state
}
const counter = (give: readonly DealTerm[], take: readonly DealTerm[]): MoveOf<'counter-deal'> => ({
  type: 'counter-deal',
  seat: 'pdd',
  give,
  take,
})

describe('a counter-offer', () => {
  const minds = mindsAt(asked())
  const { cost, likely } = minds.own.character.haggle

  it('is worth nothing but its trouble where the other would decline', () => {
    expect(weighCounterDeal(minds, counter([], [cash(4)])).value).toBe(-cost)
  })

  it('is worth what it brings, by how likely the other is to take it', () => {
    const present = counter([vow, cash(3)], [])
    const theirs = worthOfDeal(minds, seatOf('jd'), 'pdd', present.give, present.take).worth
    const { worth } = worthOfDeal(minds, seatOf('pdd'), 'jd', present.take, present.give)
    expect(theirs).toBeGreaterThan(0)
    expect(weighCounterDeal(minds, present).value).toBeCloseTo(worth * Math.min(1, likely + theirs) - cost)
  })
})
