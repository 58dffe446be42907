import { describe, expect, it } from 'vitest'
import { JD, cashCost, type MoveOf } from '../../../../rules'
import { mindsOf, type Minds } from '../minds'
import { chanceOfStage } from '../stage'
import { plain } from '../testing/plain'
import { weighBids, type Weighed } from './bid'

const jd = (cash: number): Minds =>
  mindsOf(
    plain('jd', {
      set: (state) => {
        state.actionsLeft = 0
        state.cash[JD] = cash
      },
    }),
  )
const bid = (amount: number): MoveOf<'bid'> => ({ type: 'bid', seat: 'jd', amount })

describe('a bid for the stage', () => {
  /** Everything that costs cash is worth ten points, everything else one. */
  const dear: Weighed = ({ own }, actions) => actions.map((move) => ({ move, value: cashCost(own.view, move) > 0 ? 10 : 1 }))

  it('is worth only what can still be paid for after it', () => {
    const minds = jd(8)
    const [some, all] = weighBids(minds, [bid(4), bid(8)], dear)
    expect(some?.value).toBeCloseTo(10 * chanceOfStage(minds.own.view, JD, 4))
    expect(all?.value).toBeCloseTo(chanceOfStage(minds.own.view, JD, 8))
    expect(all?.why()[0]?.params).toMatchObject({ amount: 8, points: 1 })
  })

  it('asks for the worth of actions in a position in which there is one', () => {
    const asked: number[] = []
    weighBids(jd(8), [bid(2)], ({ own }, actions) => (asked.push(own.view.actionsLeft, actions.length), []))
    expect(asked[0]).toBe(1)
    expect(asked[1]).toBeGreaterThan(3)
  })
})
