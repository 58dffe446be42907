import { describe, expect, it } from 'vitest'
import { REGIONS } from '../content/board'
import { parseScenario } from '../codec/scenario'
import { FACTIONS } from '../model/ids'
import { ALL_REGIONS, ALL_SEATS, cellOf, perSeat } from '../model/indexes'
import { MAX_HANDICAP } from '../model/scenario'
import type { GameState } from '../model/state'
import { account, totals } from '../queries/account'
import { standingOf } from '../queries/standing'
import { benchScenario, closeQuarter, entries, position, type BenchChange } from '../testing/builders'
import { file, set } from '../testing/scenario-file'
import { createGame } from './create-game'

const opened = (start: BenchChange['start'], seed = 1): GameState => createGame({ scenario: benchScenario({ start }), seed })

describe('what was bid for a seat', () => {
  const handicap = [3, 0, 7, 1] as const
  const plain = opened({})
  const bidden = opened({ handicap })

  it('is nothing where a scenario says nothing of it', () => {
    expect(plain.handicap).toEqual([0, 0, 0, 0])
  })

  it('is a minus in its seat’s account from the first quarter on, and the only difference', () => {
    expect(bidden).toEqual({
      ...plain,
      handicap: [...handicap],
      order: bidden.order,
      pending: bidden.pending,
      actionsLeft: bidden.actionsLeft,
    })
    expect(totals(standingOf(bidden))).toEqual(ALL_SEATS.map((seat) => totals(standingOf(plain))[seat] - handicap[seat]))
    FACTIONS.forEach((faction, seat) => {
      const lines = account(standingOf(bidden), faction).lines.filter(({ source }) => source === 'handicap')
      const minus = handicap[seat] ?? 0
      expect(lines).toEqual(minus === 0 ? [] : [{ source: 'handicap', points: -minus, params: {} }])
      expect(account(standingOf(bidden), faction).total).toBe(account(standingOf(plain), faction).total - minus)
    })
  })

  it('counts for the order of turns, and at the end', () => {
    const points = totals(standingOf(plain))
    const [, , third, fourth] = plain.order
    const gap = points[third] - points[fourth]
    expect([gap >= 0, gap < MAX_HANDICAP]).toEqual([true, true])
    const heavy = opened({ handicap: perSeat((seat) => (seat === third ? gap + 1 : 0)) })
    expect(heavy.order.slice(2)).toEqual([fourth, third])
    const last = { length: 1, start: { contracts: [], access: [1, 3, 1, 1] } } as const
    const end = (more: BenchChange['start']) =>
      entries(closeQuarter(position({ scenario: { ...last, start: { ...last.start, ...more } } })).log, 'game-over')[0]?.totals ?? []
    expect(end({ handicap })).toEqual(end({}).map((points, seat) => points - (handicap[seat] ?? 0)))
  })

  it('lies between nothing and the most a scenario allows', () => {
    const problems = (value: unknown) => {
      const result = parseScenario(file(set('start.handicap', value)), 'x.json')
      return result.ok ? [] : result.problems.map(({ path }) => path)
    }
    expect(problems([0, MAX_HANDICAP, 0, 0])).toEqual([])
    expect(problems([0, MAX_HANDICAP + 1, 0, 0])).toEqual(['start.handicap[1]'])
    expect(problems([0, 0, -1, 0.5])).toEqual(['start.handicap[2]', 'start.handicap[3]'])
    expect(problems([0, 0, 0])).toEqual(['start.handicap'])
  })
})

describe('regions in which nobody has taken hold', () => {
  const buyersOf = (state: GameState, region: (typeof ALL_REGIONS)[number]) => ALL_SEATS.map((seat) => state.buyers[cellOf(region, seat)])
  const { shares } = benchScenario().start
  const settled = (region: (typeof ALL_REGIONS)[number], divisor: number) =>
    shares.byTier[`${REGIONS[region].tier}`].map((percent) => Math.floor((REGIONS[region].shoppers * percent) / divisor))

  it('are as many as the scenario says, have half the buyers, and are others by another seed', () => {
    const drawn = (count: number, seed = 1) => {
      const state = opened({ untappedRegions: count }, seed)
      return ALL_REGIONS.filter((region) => {
        const half = JSON.stringify(buyersOf(state, region)) === JSON.stringify(settled(region, 200))
        if (!half) expect(buyersOf(state, region)).toEqual(settled(region, 100))
        expect(state.floating[region] + buyersOf(state, region).reduce((a, b) => a + b)).toBe(REGIONS[region].shoppers)
        return half
      })
    }
    expect(drawn(0)).toEqual([])
    expect(drawn(4)).toHaveLength(4)
    expect(drawn(REGIONS.length)).toEqual([...ALL_REGIONS])
    expect(drawn(4, 1)).toEqual(drawn(4, 1))
    expect(new Set([1, 2, 3, 4, 5].map((seed) => JSON.stringify(drawn(4, seed)))).size).toBeGreaterThan(1)
  })
})
