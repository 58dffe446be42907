import { describe, expect, it } from 'vitest'
import { ALL_CELLS, JD, cellOf, flat, subsidyAppeal, type GameState } from '../../../../rules'
import { buyersShown, shown } from '../choice'
import { costOfScrutiny } from '../scrutiny'
import type { Situation } from '../situation'
import { plain } from '../testing/plain'
import { buyersFor } from '../worth'
import { weighSubsidy } from './subsidise'

const HERE = 15
const CELL = cellOf(HERE, JD)

interface Place {
  /** Cash there already, and last quarter's. */
  readonly before?: number
  readonly last?: number
  readonly quarter?: number
  readonly scrutiny?: number
}

const at = ({ before = 0, last = 0, quarter = 1, scrutiny = 0 }: Place, worths: Parameters<typeof plain>[1] = {}): Situation =>
  plain('jd', {
    share: 1,
    ...worths,
    character: { faithInSubsidy: 1, ...worths.character },
    set: (state: GameState) => {
      state.subsidy[CELL] = before
      state.lastSubsidy[CELL] = last
      state.quarter = quarter
      state.scrutiny[JD] = scrutiny
    },
  })

const weigh = (s: Situation, amount = 3) => weighSubsidy(s, { type: 'subsidise', seat: 'jd', region: 'guizhou', amount })
const gained = (s: Situation, amount = 3): number => buyersFor(s, HERE, JD, amount * subsidyAppeal(s.view, JD))

/** Buyers who leave for another where a coin is missing. */
const leaving = (s: Situation, coins: number): number => {
  const elsewhere = 1 - s.ahead.ledger.appeal[CELL] / s.prospect.appeal[HERE]
  return (s.ahead.ledger.after[CELL] * s.numbers.churn.hangover[JD] * coins * elsewhere) / 100
}

describe('cash put into a region', () => {
  it('brings buyers now, seven in ten of whom it costs when it stops', () => {
    expect(leaving(at({}), 1)).toBeGreaterThan(0)
    expect(weigh(at({})).value).toBeCloseTo(gained(at({})) - leaving(at({}), 3 * 0.7))
    expect(weigh(at({}), 5).value).toBeCloseTo(gained(at({}), 5) - leaving(at({}), 5 * 0.7))
  })

  it("keeps whom last quarter's cash would take along, as far as it replaces it", () => {
    const least = at({ last: 2 })
    expect(weigh(least).value).toBeCloseTo(gained(least) - leaving(least, 3 * 0.7 - 2))
    const all = at({ last: 5 })
    expect(weigh(all).value).toBeCloseTo(gained(all) - leaving(all, 3 * 0.7 - 3))
    const replaced = at({ last: 3, before: 2 })
    expect(weigh(replaced).value).toBeCloseTo(gained(replaced) - leaving(replaced, 3 * 0.7 - 1))
    const more = at({ last: 2, before: 4 })
    expect(weigh(more, 1).value).toBeCloseTo(gained(more, 1) - leaving(more, 0.7))
  })

  it('costs nobody in the last quarter', () => {
    const last = at({ quarter: 8 })
    expect(weigh(last).value).toBeCloseTo(gained(last))
  })

  it('is believed in by as much as the bot does, and paid for in full', () => {
    const doubted = weigh(at({})).value
    expect(weigh(at({}, { character: { faithInSubsidy: 1.5 } })).value).toBeCloseTo(1.5 * doubted)
    expect(weigh(at({}, { cashPrice: 2 })).value).toBeCloseTo(doubted - 6)
  })

  it('draws scrutiny by every coin beyond what is dumping, and only by those', () => {
    const dumping = (before: number, amount: number): number => {
      const watched = { before, scrutiny: 8 }
      const unwatched = at(watched, { character: { scrutinyFear: 0 } })
      return weigh(unwatched, amount).value - weigh(at(watched), amount).value
    }
    const from = at({}).numbers.subsidy.dumpingFrom
    const costs = (rise: number): number => costOfScrutiny(at({ scrutiny: 8 }), JD, rise)
    expect(costs(2)).toBeGreaterThan(costs(1))
    expect(dumping(0, from)).toBeCloseTo(0)
    expect(dumping(from - 1, 3)).toBeCloseTo(costs(2))
    expect(dumping(from, 2)).toBeCloseTo(costs(2))
    expect(dumping(from + 2, 1)).toBeCloseTo(costs(1))
  })
})

describe('the reasons for it', () => {
  const keys = (s: Situation): readonly string[] =>
    weigh(s)
      .why()
      .map(({ key }) => key)
  const trailing = (margin: number): Situation => {
    const s = at({})
    return { ...s, prospect: { ...s.prospect, margin: flat(ALL_CELLS, (cell) => (cell === CELL ? margin : s.prospect.margin[cell])) } }
  }

  it('name buyers, cash and what they are worth', () => {
    const s = at({})
    expect(weigh(s).why()[0]).toEqual({
      key: 'subsidise.buyers',
      params: { region: 'guizhou', cash: 3, ...buyersShown(gained(s)), points: shown(weigh(s).value) },
    })
  })

  it('name a lead that it takes, and cash of last quarter that would be missed', () => {
    expect(keys(trailing(-1))).toEqual(['subsidise.buyers', 'subsidise.lead'])
    expect(keys(trailing(-500))).toEqual(['subsidise.buyers'])
    expect(keys(trailing(1))).toEqual(['subsidise.buyers'])
    const missed = { ...trailing(1), view: at({ last: 1 }).view }
    expect(keys(missed)).toEqual(['subsidise.buyers', 'subsidise.hangover'])
    expect(weigh(missed).why()[1]?.params).toEqual({ region: 'guizhou' })
    expect(weigh(trailing(-1)).why()[1]?.params).toEqual({ region: 'guizhou' })
  })
})
