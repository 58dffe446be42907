import { describe, expect, it } from 'vitest'
import {
  AGENDAS,
  ALI,
  FACTIONS,
  JD,
  PDD,
  REGIONS_OF,
  cellOf,
  macroIndex,
  builtInScenario,
  createGame,
  legalMoves,
  playerView,
  seatOf,
  type AgendaId,
  type Faction,
  type GameState,
  type RegionIndex,
} from '../../../../rules'
import { atBelt, inMacro, putOnTurn } from '../../../../rules/testing/builders'
import { CHARACTER } from '../testing/positions'
import { shown, type Choice } from '../choice'
import { costOfScrutiny } from '../scrutiny'
import { situationOf, type Situation } from '../situation'
import { plain } from '../testing/plain'
import { buyersFor } from '../worth'
import { weighChooseOne, weighDevelop, weighServe, worthOfExclusive, worthOfService, worthOfStaying, worthOfSupply } from './build'
import { weighShops } from './tencent'

const longWar = builtInScenario('long-war')

/** What a seat that keeps an agenda thinks of everything it could build. */
const building = (seat: Faction, agenda: AgendaId): readonly Choice[] => {
  const state = createGame({ scenario: longWar, seed: 4 })
  state.agendas[seatOf(seat)] = agenda
  state.cash.fill(40)
  state.phase = 'actions'
  putOnTurn(state, seat)
  const s = situationOf(playerView(state, seat), CHARACTER)
  return legalMoves(state).flatMap((move) =>
    move.type === 'develop'
      ? [weighDevelop(s, move)]
      : move.type === 'serve'
        ? [weighServe(s, move)]
        : move.type === 'open-shops'
          ? [weighShops(s, move)]
          : [],
  )
}

describe('the reasons for building', () => {
  it.each(FACTIONS)('name the same things whatever secret agenda %s keeps, though what it builds for is not', (seat) => {
    const agendas = [...AGENDAS.values()].filter(({ faction }) => faction === seat).map(({ id }) => id)
    const told = agendas.map((agenda) => building(seat, agenda).map(({ why }) => why().map(({ key }) => key)))
    for (const reasons of told) expect(reasons).toEqual(told[0])
    expect(told[0].length).toBeGreaterThan(10)
    const values = agendas.map((agenda) =>
      building(seat, agenda)
        .map(({ value }) => value.toFixed(4))
        .join(),
    )
    expect(new Set(values).size).toBeGreaterThan(1)
  })
})

/** The lasting worth of some appeal in a region where a counted buyer is worth a point: eight quarters of it. */
const appeal = (s: Situation, region: RegionIndex, amount: number, seat = s.me): number => buyersFor(s, region, seat, amount) * 8
const keysOf = (choice: Choice): readonly string[] => choice.why().map(({ key }) => key)

describe('supply at a belt', () => {
  // Tropical fruit is in Guangxi and Hainan (19), next to Guizhou (15), Hunan (16) and Guangdong (20).
  const FRUIT = 11
  const WIGS = 3
  const stocked = (levels: Readonly<Record<string, number>>, faction: Faction = 'jd') =>
    plain('jd', {
      share: 1,
      set: (state) => Object.entries(levels).forEach(([belt, level]) => (state.supply[atBelt(belt, faction)] = level)),
    })
  const near = (s: Situation, amount: number): number => appeal(s, 15, amount) + appeal(s, 16, amount) + appeal(s, 20, amount)

  it('is worth its appeal there and next door, to the end', () => {
    const s = stocked({})
    expect(worthOfSupply(s, FRUIT, 1)).toBeCloseTo(appeal(s, 19, 2) + near(s, 1))
    expect(worthOfSupply(s, FRUIT, 2)).toBeCloseTo(appeal(s, 19, 4) + near(s, 2))
    expect(worthOfSupply(s, FRUIT, -1)).toBeCloseTo(appeal(s, 19, -2) + near(s, -1))
  })

  it('adds nothing more at home where all supply near reaches the cap: a part where a part is left', () => {
    // Henan's north (6) is next to Hebei (3), Shandong's southwest (7) and others: 2 a level at home, 1 next door, 14 at most.
    const five = { 'xuchang-wigs': 3, 'baigou-bags': 3, 'pingxiang-bicycles': 2 }
    const full = { ...five, 'pingxiang-bicycles': 3, 'cao-county-costumes': 2 }
    const partly = { ...five, 'cao-county-costumes': 2, 'pingxiang-bicycles': 2 }
    const outside = (s: Situation): number => [2, 3, 5, 7, 10, 11].reduce((sum, region) => sum + appeal(s, region as RegionIndex, 1), 0)
    expect(worthOfSupply(stocked(full), WIGS, 1)).toBeCloseTo(outside(stocked(full)))
    expect(worthOfSupply(stocked(partly), WIGS, 1)).toBeCloseTo(outside(stocked(partly)) + appeal(stocked(partly), 6, 1))
    expect(worthOfSupply(stocked(five), WIGS, 1)).toBeCloseTo(outside(stocked(five)) + appeal(stocked(five), 6, 2))
    // What is lost is lost in full.
    expect(worthOfSupply(stocked(full), WIGS, -1)).toBeLessThan(-outside(stocked(full)) / 2 + appeal(stocked(full), 6, -2) / 2)
    // Another's supply fills nobody else's cap.
    expect(worthOfSupply(stocked(full, 'ali'), WIGS, 1)).toBeCloseTo(outside(stocked(full, 'ali')) + appeal(stocked(full, 'ali'), 6, 2))
  })

  it('is weighed with the goals it serves, less its price', () => {
    const weigh = (level: number, pulls: Readonly<Record<string, number>>, cashPrice = 0): Choice =>
      weighDevelop(plain('jd', { pulls, cashPrice, set: (state) => (state.supply[atBelt('tropical-fruit', 'jd')] = level) }), {
        type: 'develop',
        seat: 'jd',
        belt: 'tropical-fruit',
      })
    expect(weigh(0, { 'supply-levels': 0.5, 'tally:belts-developed': 0.25 }).value).toBeCloseTo(0.75)
    expect([0, 1, 2].map((level) => weigh(level, { 'full-belts-lead': 2 }).value)).toEqual([0.5, 0.5, 2])
    const price = (level: number): number => plain('jd').numbers.supply.cost[level]![JD]
    expect([0, 1, 2].map((level) => -weigh(level, {}, 0.5).value)).toEqual([0, 1, 2].map((level) => price(level) * 0.5))
  })

  it('is told by belt, level and worth; a mission is named when a level brings it near, and not a moment before', () => {
    const develop = (seat: Faction, set?: (state: GameState) => void): Choice =>
      weighDevelop(plain(seat, { share: 1, set }), { type: 'develop', seat, belt: 'tropical-fruit' })
    const s = plain('jd', { share: 1 })
    expect(develop('jd').why()).toEqual([
      { key: 'develop.appeal', params: { belt: 'tropical-fruit', level: 1, points: shown(worthOfSupply(s, FRUIT, 1)) } },
    ])
    // One of Ali's missions counts belts at full supply.
    const last = develop('ali', (state) => (state.supply[atBelt('tropical-fruit', 'ali')] = 2))
    expect(keysOf(last)).toEqual(['develop.appeal', 'develop.mission'])
    expect(last.why()[1]?.params).toEqual({})
    expect(keysOf(develop('ali'))).toEqual(['develop.appeal'])
  })
})

describe('choosing one of two', () => {
  const WIGS = 3
  const supplied = (levels: Partial<Record<Faction, number>>, seat: Faction = 'ali', worths: Parameters<typeof plain>[1] = {}): Situation =>
    plain(seat, {
      share: 1,
      interest: [1, -1, -1, -1],
      ...worths,
      set: (state) => {
        for (const [faction, level] of Object.entries(levels)) state.supply[atBelt('xuchang-wigs', faction as Faction)] = level
        worths.set?.(state)
      },
    })

  it("shuts out what rivals supply there, and makes Ali's own count for more", () => {
    const both = supplied({ pdd: 2, jd: 1 })
    const lost = worthOfSupply(both, WIGS, -2, PDD) + worthOfSupply(both, WIGS, -1, JD)
    expect(worthOfExclusive(both, WIGS)).toBeCloseTo(lost)
    expect(lost).toBeGreaterThan(0)
    expect(worthOfExclusive(supplied({}), WIGS)).toBe(0)
    const own = supplied({ ali: 1, pdd: 2, jd: 1 })
    const { extraLevels } = own.numbers.exclusivity
    expect(worthOfExclusive(own, WIGS)).toBeCloseTo(
      worthOfSupply(own, WIGS, extraLevels) + worthOfSupply(own, WIGS, -2, PDD) + worthOfSupply(own, WIGS, -1, JD),
    )
    // Others gain nothing by Ali's levels, and lose their own.
    const jd = supplied({ ali: 3, jd: 1 }, 'jd', { interest: [0, 0, 0, 1] })
    expect(worthOfExclusive(jd, WIGS)).toBeCloseTo(worthOfSupply(jd, WIGS, -1))
  })

  it("is weighed against its price and the regulator's eye", () => {
    const set = (state: GameState): void => void (state.scrutiny[ALI] = 9)
    const weigh = (worths: Parameters<typeof plain>[1]): number =>
      weighChooseOne(supplied({ pdd: 1 }, 'ali', worths), { type: 'choose-one', seat: 'ali', belt: 'xuchang-wigs' }).value
    const s = supplied({ pdd: 1 }, 'ali', { set })
    const feared = costOfScrutiny(s, ALI, s.numbers.exclusivity.scrutiny)
    expect(feared).toBeGreaterThan(0.1)
    expect(weigh({ set })).toBeCloseTo(worthOfExclusive(s, WIGS) - feared)
    expect(weigh({ set, pulls: { 'exclusive-belts': 3 } })).toBeCloseTo(worthOfExclusive(s, WIGS) - feared + 3)
    const dear = { numbers: { exclusivity: { cost: 4 } } }
    expect(weigh({ set, scenario: dear }) - weigh({ set, scenario: dear, cashPrice: 0.5 })).toBeCloseTo(2)
  })

  it('is told by belt and by what rivals lose', () => {
    const s = supplied({ pdd: 1 })
    expect(weighChooseOne(s, { type: 'choose-one', seat: 'ali', belt: 'xuchang-wigs' }).why()).toEqual([
      { key: 'choose-one.shut-out', params: { belt: 'xuchang-wigs', points: shown(worthOfExclusive(s, WIGS)) } },
    ])
  })
})

describe('service', () => {
  const NORTH = macroIndex('north')
  const serving = (level: number, worths: Parameters<typeof plain>[1] = {}): Situation =>
    plain('jd', { ...worths, set: (state) => (state.service[inMacro('north', 'jd')] = level) })

  it('keeps buyers who would have left for another: a part of those there are, each quarter', () => {
    const s = serving(0, { share: 1 })
    const cell = cellOf(3, JD)
    const elsewhere = 1 - s.ahead.ledger.appeal[cell] / s.prospect.appeal[3]
    expect(elsewhere).toBeLessThan(1)
    expect(worthOfStaying(s, 3, JD, 2, 5)).toBeCloseTo(s.ahead.ledger.after[cell] * 0.02 * elsewhere * 5)
    expect(worthOfStaying(s, 3, JD, -2, 5)).toBeCloseTo(-worthOfStaying(s, 3, JD, 2, 5))
  })

  it('does so in the whole macro-region to the end, by as many levels as there is room for', () => {
    const staying = (s: Situation, percent: number): number =>
      REGIONS_OF[NORTH].reduce((sum: number, region) => sum + worthOfStaying(s, region, JD, percent, 8), 0)
    const s = serving(0, { share: 1 })
    expect(worthOfService(s, NORTH, 1)).toBeCloseTo(staying(s, 2))
    expect(worthOfService(s, NORTH, 2)).toBeCloseTo(staying(s, 4))
    const high = serving(2, { share: 1 })
    expect(worthOfService(high, NORTH, 2)).toBeCloseTo(staying(high, 2))
    expect(worthOfService(serving(3, { share: 1 }), NORTH, 1)).toBeCloseTo(0)
  })

  it('is weighed with goals, the first level in full and others by half, less its price', () => {
    const weigh = (level: number, worths: Parameters<typeof plain>[1]): number =>
      weighServe(serving(level, worths), { type: 'serve', seat: 'jd', macro: 'north' }).value
    expect([0, 1, 2].map((level) => weigh(level, { pulls: { 'serviced-macros': 3 } }))).toEqual([3, 1.5, 1.5])
    const { cost } = plain('jd').numbers.service
    expect([0, 1, 2].map((level) => -weigh(level, { cashPrice: 0.5 }))).toEqual(cost.map((bySeat) => bySeat[JD] * 0.5))
    expect(weigh(0, { share: 1 })).toBeCloseTo(worthOfService(serving(0, { share: 1 }), NORTH, 1))
  })

  it('is told by macro-region and worth, with the mission it serves', () => {
    const told = weighServe(serving(0, { share: 1 }), { type: 'serve', seat: 'jd', macro: 'north' }).why()
    expect(told[0]).toEqual({
      key: 'serve.keep',
      params: { macro: 'north', points: shown(worthOfService(serving(0, { share: 1 }), NORTH, 1)) },
    })
    // One of JD's missions counts macro-regions served; nobody else's does.
    expect(told.slice(1)).toEqual([{ key: 'serve.mission', params: {} }])
    expect(keysOf(weighServe(plain('pdd'), { type: 'serve', seat: 'pdd', macro: 'north' }))).toEqual(['serve.keep'])
  })
})
