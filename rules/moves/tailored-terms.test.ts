import { describe, expect, it } from 'vitest'
import { BELTS, REGIONS_OF, macroIndex } from '../content/board'
import { boostMacro } from '../effects/boost-macro'
import { ALI, JD, MACROS, PDD, seatOf, type Faction, type MacroId, type RegionId } from '../model/ids'
import { cellOf as cell, type Seat } from '../model/indexes'
import type { DealTerm, PromiseRecord } from '../model/offer'
import type { GameState } from '../model/state'
import { atBelt, cellOf, play, position } from '../testing/builders'
import { tailored, type Terms } from './tailored-terms'

/** A position in which nobody has buyers, goods or links, but for what is put there. */
const bare = (set: (state: GameState) => void = () => {}): GameState =>
  position({
    turn: 'ali',
    set: (state) => {
      state.buyers.fill(0)
      state.leftHand.fill(0)
      state.supply.fill(0)
      set(state)
    },
  })
const buyersIn = (state: GameState, macro: MacroId, faction: Faction, amount: number): void => {
  const [first] = REGIONS_OF[macroIndex(macro)]
  state.buyers[cell(first ?? 0, seatOf(faction))] = amount
}
const holding = (terms: readonly Terms[], kind: DealTerm['kind']): readonly Terms[] =>
  terms.filter(({ give, take }) => [...give, ...take].some((term) => term.kind === kind))
const campaignsOf = (terms: readonly Terms[]): readonly string[] =>
  holding(terms, 'campaign').flatMap(({ give }) => give.flatMap((term) => (term.kind === 'campaign' ? [term.macro] : [])))
const word = (regions: readonly string[]): DealTerm => ({ kind: 'promise', promise: { kind: 'no-subsidy', regions, quarters: 3 } })
const lent = (belt: string): DealTerm => ({ kind: 'supply', belt, quarters: 2 })

it('suit nobody where nobody has anything', () => {
  expect(tailored(bare(), 'ali', 'jd')).toEqual([])
  expect(tailored(bare(), 'tencent', 'jd')).toEqual([])
})

describe('a shared campaign is thought of', () => {
  const [one, two, three, four] = MACROS
  const known = bare((state) => {
    const figures: readonly (readonly [MacroId, number, number])[] = [
      [one, 90, 1],
      [two, 5, 60],
      [three, 3, 3],
      [four, 4, 8],
    ]
    for (const [macro, ali, jd] of figures) {
      buyersIn(state, macro, 'ali', ali)
      buyersIn(state, macro, 'jd', jd)
    }
  })

  it('where whoever of the two has fewer buyers has most, in three places at most, with the same on both sides', () => {
    expect(campaignsOf(tailored(known, 'ali', 'jd'))).toEqual([two, four, three])
    expect(campaignsOf(tailored(known, 'jd', 'ali'))).toEqual([two, four, three])
    for (const { give, take } of holding(tailored(known, 'ali', 'jd'), 'campaign')) expect(give).toEqual(take)
  })

  it('counts all regions of a place, and none where one of the two has nobody', () => {
    const spread = bare((state) => {
      for (const region of REGIONS_OF[macroIndex(two)]) for (const seat of [ALI, JD] as const) state.buyers[cell(region, seat)] = 2
      for (const faction of ['ali', 'jd'] as const) buyersIn(state, one, faction, 3)
      buyersIn(state, three, 'ali', 50)
    })
    expect(REGIONS_OF[macroIndex(two)].length).toBeGreaterThan(1)
    expect(campaignsOf(tailored(spread, 'ali', 'jd'))).toEqual([two, one])
  })

  it('not while either is in one', () => {
    for (const seat of [ALI, JD, PDD] as const) {
      const busy = { ...known, boosts: [] }
      boostMacro(busy, 'campaign', seat, macroIndex('north'), known.config.numbers.campaign)
      expect(campaignsOf(tailored(busy, 'ali', 'jd'))).toHaveLength(seat === PDD ? 3 : 0)
    }
  })
})

describe('goods for goods are thought of', () => {
  const [first, second, third] = BELTS
  const goods = (set: (state: GameState) => void): readonly Terms[] => holding(tailored(bare(set), 'ali', 'jd'), 'supply')

  it('at the belt at which each has most beyond what the other has', () => {
    const swapped = goods((state) => {
      state.supply[atBelt(first.id, 'ali')] = 2
      state.supply[atBelt(first.id, 'jd')] = 1
      state.supply[atBelt(second.id, 'ali')] = 2
      state.supply[atBelt(third.id, 'jd')] = 1
    })
    expect(swapped).toEqual([{ give: [lent(second.id)], take: [lent(third.id)] }])
  })

  it('the first of two such belts, and not what the other draws on already', () => {
    const set = (state: GameState): void => {
      state.supply[atBelt(first.id, 'ali')] = 1
      state.supply[atBelt(second.id, 'ali')] = 1
      state.supply[atBelt(third.id, 'jd')] = 1
    }
    expect(goods(set)).toEqual([{ give: [lent(first.id)], take: [lent(third.id)] }])
    const borrowed = goods((state) => {
      set(state)
      state.loans.push({ from: ALI, to: JD, belt: 0, until: 9 })
    })
    expect(borrowed).toEqual([{ give: [lent(second.id)], take: [lent(third.id)] }])
  })

  it('not where one of the two has nothing the other lacks', () => {
    expect(goods((state) => void (state.supply[atBelt(first.id, 'ali')] = 3))).toEqual([])
    expect(goods((state) => void (state.supply[atBelt(first.id, 'jd')] = 3))).toEqual([])
  })
})

describe('a border is thought of', () => {
  /** Leads of Ali and JD over each other: the region, its leader, and by how much. */
  const leads = (state: GameState, figures: readonly (readonly [RegionId, Faction, number])[]): void => {
    for (const [region, leader, by] of figures) {
      state.buyers[cellOf(region, 'ali')] = 5 + (leader === 'ali' ? by : 0)
      state.buyers[cellOf(region, 'jd')] = 5 + (leader === 'jd' ? by : 0)
    }
  }
  const disputed = bare((state) => {
    leads(state, [
      ['hubei', 'ali', 9],
      ['hunan', 'ali', 2],
      ['guizhou', 'ali', 4],
      ['sichuan-chongqing', 'ali', 6],
      ['henan-north', 'jd', 3],
      ['shaanxi-gansu', 'jd', 1],
    ])
    state.buyers[cellOf('yunnan-tibet', 'ali')] = 40
    state.buyers[cellOf('guangxi-hainan', 'pdd')] = 40
    state.buyers[cellOf('guangxi-hainan', 'jd')] = 30
  })
  const borders = (state: GameState, seat: Faction = 'ali', to: Faction = 'jd'): readonly Terms[] =>
    holding(tailored(state, seat, to), 'promise')

  it('for the three regions each leads the other in by least: each keeps out of the other’s', () => {
    const [own, theirs] = [word(['hunan', 'guizhou', 'sichuan-chongqing']), word(['shaanxi-gansu', 'henan-north'])]
    expect(borders(disputed)).toEqual([{ give: [theirs], take: [own] }])
    expect(borders(disputed, 'jd', 'ali')).toEqual([{ give: [own], take: [theirs] }])
  })

  it('not where one of the two leads nowhere against the other', () => {
    const onesided = bare((state) => leads(state, [['hubei', 'ali', 3]]))
    expect(borders(onesided)).toEqual([])
    expect(borders(onesided, 'jd', 'ali')).toEqual([])
  })

  it('not while one of the two keeps such a promise to the other', () => {
    const promise = (by: Seat, to: Seat, change: Partial<PromiseRecord> = {}): PromiseRecord => ({
      id: 50,
      by,
      to,
      promise: { kind: 'no-subsidy', regions: ['hubei'], quarters: 2 },
      price: 0,
      madeIn: 1,
      beforeTurn: true,
      until: 2,
      status: 'open',
      settledIn: 0,
      ...change,
    })
    const cases: readonly (readonly [PromiseRecord, number])[] = [
      [promise(ALI, JD), 0],
      [promise(JD, ALI), 0],
      [promise(ALI, PDD), 1],
      [promise(PDD, ALI), 1],
      [promise(PDD, JD), 1],
      [promise(JD, PDD), 1],
      [promise(ALI, JD, { status: 'kept' }), 1],
      [promise(ALI, JD, { promise: { kind: 'no-petition', quarters: 2 } }), 1],
    ]
    for (const [made, found] of cases) expect(borders({ ...disputed, promises: [made] }), JSON.stringify(made)).toHaveLength(found)
  })
})

describe('traffic is thought of', () => {
  const pushed = bare((state) => {
    buyersIn(state, 'north', 'jd', 7)
    buyersIn(state, 'centre', 'jd', 9)
    buyersIn(state, 'north', 'ali', 80)
  })
  const push = (macro: string): DealTerm => ({ kind: 'traffic', macro, quarters: pushed.config.numbers.push.quarters }) as DealTerm
  const PRICES: readonly DealTerm[] = [
    { kind: 'cash', amount: 3 },
    { kind: 'cash', amount: 6 },
    { kind: 'promise', promise: { kind: 'no-petition', quarters: 2 } },
    { kind: 'promise', promise: { kind: 'no-bid', quarters: 2 } },
  ]

  it('where its taker has most buyers, at each price, whoever of the two proposes it', () => {
    const wanted = ['centre', 'north'].flatMap((macro) => PRICES.map((price) => ({ push: [push(macro)], price: [price] })))
    expect(holding(tailored(pushed, 'tencent', 'jd'), 'traffic')).toEqual(wanted.map((one) => ({ give: one.push, take: one.price })))
    expect(holding(tailored(pushed, 'jd', 'tencent'), 'traffic')).toEqual(wanted.map((one) => ({ give: one.price, take: one.push })))
  })

  it('for goods too, where the taker has what Tencent lacks', () => {
    const stocked = { ...pushed, supply: [...pushed.supply] as GameState['supply'] }
    stocked.supply[atBelt(BELTS[2].id, 'jd')] = 2
    const prices = holding(tailored(stocked, 'jd', 'tencent'), 'traffic').flatMap(({ give }) => give)
    expect(prices).toEqual([...PRICES, lent(BELTS[2].id), ...PRICES, lent(BELTS[2].id)])
  })

  it('of nobody but Tencent, and not while a push runs', () => {
    expect(holding(tailored(pushed, 'ali', 'jd'), 'traffic')).toEqual([])
    const busy = play(
      { ...pushed, pending: { kind: 'action', seat: 'tencent' } },
      { type: 'traffic-support', seat: 'tencent', partner: 'ali', macro: 'east', price: 1 },
      { type: 'answer-support', seat: 'ali', accept: true },
    ).state
    expect(busy.boosts.length).toBeGreaterThan(0)
    expect(holding(tailored(busy, 'tencent', 'jd'), 'traffic')).toEqual([])
  })
})
