import { describe, expect, it } from 'vitest'
import { JD, cashCost, type MoveOf } from '../../../../rules'
import { mindsOf, type Minds } from '../minds'
import { chanceOfStage } from '../stage'
import { plain } from '../testing/plain'
import { weighBids, type Weighed } from './bid'

interface Case {
  readonly cash: number
  readonly quarter?: number
  readonly rest?: number
  readonly cashPrice?: number
}

/** JD before its bid; nobody has had a stage. */
const jd = ({ cash, quarter = 8, rest = 2, cashPrice = 0 }: Case): Minds =>
  mindsOf(
    plain('jd', {
      cashPrice,
      scenario: { numbers: { stage: { rest } } },
      set: (state) => {
        state.quarter = quarter
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
    const minds = jd({ cash: 8 })
    const [some, all] = weighBids(minds, [bid(4), bid(8)], dear)
    expect(some?.value).toBeCloseTo(10 * chanceOfStage(minds.own.view, JD, 4))
    expect(all?.value).toBeCloseTo(chanceOfStage(minds.own.view, JD, 8))
    expect(all?.why()[0]?.params).toMatchObject({ amount: 8, points: 1 })
  })

  it('asks for the worth of actions in a position in which there is one', () => {
    const asked: number[] = []
    weighBids(jd({ cash: 8 }), [bid(2)], ({ own }, actions) => (asked.push(own.view.actionsLeft, actions.length), []))
    expect(asked[0]).toBe(1)
    expect(asked[1]).toBeGreaterThan(3)
  })

  it('is worth less by a part of the stages that its winner sits out, as many as there are to come', () => {
    const minds = (quarter: number, rest = 2): Minds => jd({ cash: 20, quarter, rest, cashPrice: 0.25 })
    const values = (now: Minds): number[] => weighBids(now, [bid(2), bid(4)], dear).map(({ value }) => value)
    const [low = 0, high = 0] = values(minds(8))
    const chances = [chanceOfStage(minds(8).own.view, JD, 2), chanceOfStage(minds(8).own.view, JD, 4)] as const
    expect(low).toBeCloseTo(chances[0] * 9.5)
    expect(high).toBeCloseTo(chances[1] * 9)
    expect(high).toBeGreaterThan(low)
    const { rest } = minds(8).own.character.bid
    for (const [quarter, stages] of [
      [7, 1],
      [6, 2],
      [1, 2],
    ] as const) {
      const [lowThen, highThen] = values(minds(quarter))
      expect(lowThen).toBeCloseTo(low - chances[0] * stages * rest * high)
      expect(highThen).toBeCloseTo(high - chances[1] * stages * rest * high)
      expect(highThen).toBeLessThan(high)
    }
    expect(values(minds(1, 0))).toEqual([expect.closeTo(low), expect.closeTo(high)])
  })

  it('gives up nothing by winning where the stage is worth nothing', () => {
    const poor: Weighed = (_minds, actions) => actions.map((move) => ({ move, value: 0.1 }))
    const [some] = weighBids(jd({ cash: 20, quarter: 1, cashPrice: 0.25 }), [bid(2)], poor)
    expect(some?.value).toBeCloseTo(chanceOfStage(jd({ cash: 20 }).own.view, JD, 2) * -0.4)
  })
})
