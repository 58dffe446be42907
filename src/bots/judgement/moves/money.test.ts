import { describe, expect, it } from 'vitest'
import { ALI, FACTIONS, JD, PDD, TENCENT, playerView, withSeat, type Faction, type GameState } from '../../../../rules'
import { application, position } from '../../../../rules/testing/builders'
import { shown } from '../choice'
import { mindsOf } from '../minds'
import { costOfScrutiny } from '../scrutiny'
import { plain } from '../testing/plain'
import { CHARACTER, limitTencentTo } from '../testing/positions'
import { situationOf, type Situation } from '../situation'
import { weighCapital, weighPetition } from './money'

describe('raising capital', () => {
  const MOVE = { type: 'raise-capital', seat: 'pdd' } as const
  const { price, most } = CHARACTER.cash
  /** What a quarter can use, more than capital brings at once. */
  const perQuarter = 25
  const roomy = (s: Situation): Situation => ({ ...s, character: { ...s.character, cash: { ...s.character.cash, perQuarter } } })
  const gain = plain('pdd').numbers.raise.cash[PDD]
  const { points } = plain('pdd').numbers.raise

  /** What cash seems to be worth to a bot with so much of it, by what it would do for capital. */
  const priceAt = (cash: number, { income = 5, quarter = 1, pull = 0 } = {}): number => {
    const s = plain('pdd', {
      cashPrice: 0.05,
      pulls: { cash: pull },
      set: (state) => {
        state.cash[PDD] = cash
        state.quarter = quarter
      },
    })
    const ahead = { ...s.ahead, income: withSeat(s.ahead.income, PDD, income) }
    return (weighCapital(roomy({ ...s, ahead }), MOVE).value + points) / gain
  }

  it('is worth its cash at the price of the day, less the points it costs', () => {
    expect(priceAt(5)).toBeCloseTo(0.05)
    expect(priceAt(5, { pull: 0.5 })).toBeCloseTo(0.55)
  })

  it('is worth nothing beside a full purse, but to who wants cash for its own sake', () => {
    expect(priceAt(perQuarter)).toBeCloseTo(0)
    // Half of it would be used, half would lie there.
    expect(priceAt(perQuarter - gain / 2) * 2).toBeCloseTo(0.05)
    const s = plain('pdd', { cashPrice: 0.55, pulls: { cash: 0.5 }, set: (state) => void (state.cash[PDD] = perQuarter) })
    const { value, beyond } = weighCapital(roomy(s), MOVE)
    expect(value).toBeCloseTo(gain * (0.55 + 0.5 - 0.05) - points)
    expect(beyond).toBeCloseTo(-gain * 0.05)
  })

  it('is dear to who cannot act without it: with less than two coins, or none left by the books', () => {
    expect(priceAt(1)).toBeCloseTo(price * most)
    expect(priceAt(2)).toBeCloseTo(0.05)
    expect(priceAt(6, { income: -5 })).toBeCloseTo(price * most)
    expect(priceAt(6, { income: -4 })).toBeCloseTo(0.05)
    // What comes in later buys nothing today.
    expect(priceAt(1, { income: 40 })).toBeCloseTo(price * most)
  })

  it('is not raised for want at the end: two quarters must be left to spend it in', () => {
    expect(priceAt(1, { quarter: 6 })).toBeCloseTo(price * most)
    expect(priceAt(1, { quarter: 7 })).toBeCloseTo(0.05)
  })

  it('tells what there was, what came and what it cost', () => {
    const s = plain('pdd', { set: (state) => (state.cash[PDD] = 2) })
    expect(weighCapital(s, MOVE).why()).toEqual([{ key: 'raise-capital.poor', params: { cash: 2, gained: gain, points } }])
  })
})

describe('a petition', () => {
  const against = (faction: Faction) => ({ type: 'petition', seat: 'ali', against: faction }) as const
  const watched =
    (set: (state: GameState) => void = () => {}) =>
    (state: GameState): void => {
      state.scrutiny.fill(6)
      set(state)
    }
  const asked = (worths: Parameters<typeof plain>[1] = {}, faction: Faction = 'jd') => {
    const s = plain('ali', { interest: [1, -0.5, 0.5, -0.5], ...worths, set: watched(worths.set) })
    return { s, choice: weighPetition(mindsOf(s), against(faction)) }
  }
  const { scrutiny, cost } = plain('ali').numbers.petition

  it('is worth what it hurts, as far as the bot minds the other; a friend is not hurt for nothing', () => {
    const { s, choice } = asked()
    expect(costOfScrutiny(s, JD, scrutiny)).toBeGreaterThan(0)
    expect(choice.value).toBeCloseTo(0.5 * costOfScrutiny(s, JD, scrutiny))
    expect(asked({}, 'pdd').choice.value).toBeCloseTo(0)
    expect(asked({ pulls: { 'tally:petitions': 2 } }, 'pdd').choice.value).toBeCloseTo(2)
    expect(asked({ cashPrice: 0.5 }, 'pdd').choice.value).toBeCloseTo(-cost / 2)
    expect(choice.why()).toEqual([{ key: 'petition.against', params: { seat: 'jd', scrutiny: 6 } }])
  })

  /** Ali, which minds nobody: a petition is worth to it what there is to hope for an order, beyond any hurt. */
  const hoping = (set: (state: GameState) => void = () => {}): Situation => {
    const s = situationOf(playerView(position({ turn: 'ali', set }), 'ali'), CHARACTER)
    return { ...s, cashPrice: 0, pulls: new Map(), interest: [1, 0, 0, 0] }
  }
  const hope = (set?: (state: GameState) => void): number => weighPetition(mindsOf(hoping(set)), against('tencent')).value
  const held =
    (holds: number) =>
    (state: GameState): void => {
      state.applications.push(application({ status: 'held', holds }))
    }
  const watching =
    (level: number) =>
    (state: GameState): void =>
      void (state.scrutiny[TENCENT] = level)

  it('against Tencent brings an order nearer, the more the oftener the bot was held', () => {
    expect(hope()).toBeGreaterThan(0)
    expect(hope(held(1))).toBeCloseTo(3 * hope(held(0)))
    expect(hope(held(2))).toBeCloseTo(5 * hope(held(0)))
    const limit = hoping().numbers.scrutiny.limit[TENCENT]
    expect(hope(watching(2 * scrutiny))).toBeCloseTo(3 * hope(watching(0)))
    expect(hope(watching(limit))).toBeCloseTo(hope(watching(limit - scrutiny)))
    expect(hope(watching(limit - scrutiny - 1))).toBeLessThan(hope(watching(limit - scrutiny)))
  })

  it('against Tencent hopes for nothing after the order, or from inside', () => {
    expect(hope((state) => void (state.interconnection = 1))).toBe(0)
    expect(hope((state) => void (state.access[ALI] = 2))).toBe(0)
  })

  describe('in the last quarter', () => {
    /** A limit so high that an order cannot come of a single quarter. */
    const LIMIT = 18
    const last =
      (level: number, filed: boolean, turn: Faction = 'ali') =>
      (state: GameState): void => {
        state.quarter = state.config.length
        limitTencentTo(state, LIMIT)
        state.scrutiny.fill(level)
        state.turn = Math.max(0, state.order.indexOf(FACTIONS.indexOf(turn) as 0 | 1 | 2 | 3)) as 0 | 1 | 2 | 3
        if (filed) state.applications.push(application({ status: 'held', holds: 2 }))
      }
    const far = LIMIT - scrutiny - 12

    it('hopes for no order that can never come, however often it was held', () => {
      expect(hope(last(0, true))).toBe(0)
      expect(hope(last(far, true))).toBe(0)
      // The same meter with another quarter to come is worth a report.
      expect(
        hope((state) => {
          last(far, true)(state)
          state.quarter -= 1
        }),
      ).toBeGreaterThan(0)
    })

    it('hopes for the door that an order in the last books still opens, if an application lies on the desk', () => {
      const near = LIMIT - scrutiny
      expect(hope(last(near, true))).toBeGreaterThan(0)
      expect(hope(last(near, false))).toBe(0)
    })

    it('hurts nobody whose meter stays below its limit, and Tencent not by an order after the last market', () => {
      const value = (faction: Faction, level: number): number => {
        const s = plain('ali', { interest: [1, -1, -1, -1], set: last(level, false) })
        return weighPetition(mindsOf(s), against(faction)).value
      }
      const jd = plain('ali').numbers.scrutiny.limit[JD]
      expect(value('jd', jd - scrutiny)).toBeGreaterThan(0)
      expect(value('jd', 0)).toBeCloseTo(0)
      expect(value('tencent', LIMIT - scrutiny)).toBeCloseTo(0)
    })
  })

  it('tells of the door where one is hoped for', () => {
    const s = hoping()
    const told = weighPetition(mindsOf(s), against('tencent')).why()
    expect(told.map(({ key }) => key)).toEqual(['petition.against', 'petition.door'])
    expect(told[1]?.params).toEqual({ points: shown(hope()) })
    expect(
      weighPetition(mindsOf(s), against('pdd'))
        .why()
        .map(({ key }) => key),
    ).toEqual(['petition.against'])
  })
})
