import { describe, expect, it } from 'vitest'
import { REGIONS, macroIndex } from '../content/board'
import { AGENDAS_OF, DECKS, PRIVATE_TERMS_OF } from '../content/catalogue'
import { ALI, FACTIONS, JD, PDD, TENCENT } from '../model/ids'
import type { GameState } from '../model/state'
import { ALL_REGIONS, ALL_SEATS, cellOf } from '../model/indexes'
import { atBelt, benchScenario, inMacro, offer, position, type BenchChange } from '../testing/builders'
import { createGame } from './create-game'

const opened = (change: BenchChange, seed = 1): GameState => createGame({ scenario: benchScenario(change), seed })
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

describe('a new game', () => {
  const start = {
    cash: [3, 5, 7, 9],
    scrutiny: [1, 2, 3, 4],
    stakes: [1, 0, 16, 18],
    organs: [1, 0, 2, 0, 1],
    toll: 3,
    supply: { 'xuchang-wigs': [1, 0, 2, 0], 'datang-socks': [0, 0, 0, 1] },
    service: { north: [0, 0, 1, 2] },
    shops: { east: 1 },
  } as const

  it('has what its scenario says, and nothing besides', () => {
    const game = opened({ start })
    expect(game).toMatchObject({
      quarter: 1,
      toll: start.toll,
      coreShift: 0,
      interconnection: 0,
      quietHoldsUntil: 0,
      nextId: 1,
      news: null,
    })
    for (const field of ['cash', 'scrutiny', 'stakes', 'organs'] as const) expect(game[field]).toEqual(start[field])
    expect(game.alipay).toBe(game.config.numbers.alipay.start)
    expect(FACTIONS.map((faction) => game.supply[atBelt('xuchang-wigs', faction)])).toEqual(start.supply['xuchang-wigs'])
    expect(game.supply[atBelt('datang-socks', 'jd')]).toBe(1)
    expect(sum(game.supply)).toBe(4)
    expect(FACTIONS.map((faction) => game.service[inMacro('north', faction)])).toEqual(start.service.north)
    expect(sum(game.service)).toBe(3)
    expect([game.shops[macroIndex('east')], sum(game.shops)]).toEqual([1, 1])
    for (const none of ['subsidy', 'lastSubsidy', 'fission', 'fatigue', 'exclusive', 'throttled', 'movedByCard', 'movedByEvent'] as const)
      expect(sum(game[none])).toBe(0)
    for (const none of ['finePoints', 'capital', 'filingBlockedUntil', 'soldStakes'] as const) expect(game[none]).toEqual([0, 0, 0, 0])
    for (const none of ['boosts', 'loans', 'applications', 'promises', 'pastNews', 'newsDeck', 'turnUsed'] as const)
      expect(game[none]).toEqual([])
    expect([game.banked.flat(), game.tally.flat()].flat().every((n) => n === 0)).toBe(true)
  })

  it('gives each region its shoppers by its tier, or by its own shares, and lets the rest float', () => {
    const { shares } = benchScenario().start
    const own = [10, 0, 50, 5] as const
    const { buyers, floating, leftHand } = opened({ start: { shares: { ...shares, regions: { hubei: own } } } })
    for (const region of ALL_REGIONS) {
      const { id, tier, shoppers } = REGIONS[region]
      const percents = id === 'hubei' ? own : shares.byTier[`${tier}`]
      const here = ALL_SEATS.map((seat) => buyers[cellOf(region, seat)])
      expect(here).toEqual(percents.map((percent) => Math.floor((shoppers * percent) / 100)))
      expect(floating[region]).toBe(shoppers - sum(here))
      expect(leftHand[region]).toBe(Math.floor(((here[ALI] ?? NaN) * benchScenario().start.leftHandPercent) / 100))
    }
  })

  it('knows no left hand where Ali’s door is open from the start, and no regulator where there is none', () => {
    const door = { seat: 'ali', level: 2, until: 6, terms: offer() } as const
    const open = opened({ start: { contracts: [door], access: [2, 3, 1, 1] } })
    expect(sum(open.leftHand)).toBe(0)
    expect(open.contracts).toEqual([{ ...door, seat: ALI, since: 0, forced: false }, null, null, null])
    expect(opened({ scrutiny: false, start: { scrutiny: [1, 2, 3, 4] } }).scrutiny).toEqual([0, 0, 0, 0])
  })

  it('has sold the stakes its contracts name, for no cash, and has the applications on the desk', () => {
    const terms = offer({ stake: true })
    const contracts = [{ seat: 'jd', level: 3, until: 6, terms }] as const
    const applications = [
      { seat: 'ali', level: 2, offer: offer({ control: true }) },
      { seat: 'pdd', level: 2, offer: offer() },
    ] as const
    const sold = opened({ start: { contracts, access: [1, 3, 1, 3], applications } })
    const { stakePercent } = sold.config.numbers.access
    expect(sold.stakes).toEqual([0, 0, 16, 18 + stakePercent])
    expect(sold.soldStakes).toEqual([0, 0, 0, stakePercent])
    expect(sold.cash).toEqual(benchScenario().start.cash)
    expect(sold.applications.map(({ id, seat, filedIn, offer: made }) => [id, seat, filedIn, made])).toEqual([
      [1, ALI, 0, applications[0].offer],
      [2, PDD, 0, applications[1].offer],
    ])
    expect(opened({ start: { contracts, access: [1, 3, 1, 3], stakes: [0, 0, 0, 100 - stakePercent + 1] } }).stakes[JD]).toBe(100)
  })

  it('deals every seat its own deck, shuffled, and private terms and agendas of its own', () => {
    const drawn = position({ scenario: { privateTerms: 'draw', agendas: 'choose', start: { cards: 2 } } })
    for (const seat of ALL_SEATS) {
      expect([...drawn.hands[seat], ...drawn.decks[seat]].sort()).toEqual([...DECKS[seat]].sort())
      expect(drawn.hands[seat]).toHaveLength(2)
      expect(PRIVATE_TERMS_OF[seat]).toContain(drawn.privateTerms[seat])
      expect(new Set(drawn.agendaChoices[seat]).size).toBe(2)
      for (const agenda of drawn.agendaChoices[seat]) expect(AGENDAS_OF[seat]).toContain(agenda)
      expect(drawn.agendas[seat]).toBeNull()
    }
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => opened({ privateTerms: 'draw' }, seed))
    for (const seat of ALL_SEATS) expect(new Set(seeds.map(({ privateTerms }) => privateTerms[seat])).size).toBeGreaterThan(1)
    const privateTerms = { ali: 'ali-own-shares', tencent: 'wish-shares', pdd: 'pdd-own-founders', jd: 'jd-own-house' }
    const given = opened({ privateTerms })
    expect(given.privateTerms).toEqual(FACTIONS.map((faction) => privateTerms[faction]))
    expect(given.agendaChoices).toEqual([[], [], [], []])
    expect(given.agendas[TENCENT]).toBe('gatekeeper')
  })
})
