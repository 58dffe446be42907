import { ALL_CELLS, ALL_REGIONS, ALL_SEATS, cellOf as platformCell } from '../model/indexes'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REGIONS, REGION_COUNT, SHOPPERS, TIER_INDEX, regionIndex } from '../content/board'
import { ALI, FACTIONS, JD, PDD, SEATS } from '../model/ids'
import { CAUSE_COUNT, type Ledger } from '../model/ledger'
import { cloneState } from '../model/clone'
import type { Position } from '../model/state'
import { cellOf, inMacro, offer, position } from '../testing/builders'
import { explain } from './explain'
import { runMarket } from './market'
import { standingOf } from './standing'

function after(state: Position): { readonly state: Position; readonly ledger: Ledger } {
  const copy = cloneState(state)
  return { ledger: runMarket(copy), state: copy }
}

const gained = (state: Position, region: string, faction: 'ali' | 'tencent' | 'pdd' | 'jd'): number =>
  explain(after(state).ledger, region, faction).gained

/** A board of any buyers, subsidies, campaigns and boosts that the state allows. */
const anyBoard = fc
  .record({
    percents: fc.array(fc.tuple(fc.nat(25), fc.nat(25), fc.nat(25), fc.nat(25)), { minLength: REGION_COUNT, maxLength: REGION_COUNT }),
    noise: fc.array(fc.nat(6), { minLength: REGION_COUNT * SEATS, maxLength: REGION_COUNT * SEATS }),
    shift: fc.integer({ min: -60, max: 60 }),
    access: fc.constantFrom(0, 1, 2, 3),
  })
  .map(({ percents, noise, shift, access }) =>
    position({
      scenario: { start: { shops: { centre: 1, east: 2 } } },
      set: (s) => {
        for (const r of ALL_REGIONS) {
          for (const seat of ALL_SEATS) s.buyers[platformCell(r, seat)] = Math.floor((SHOPPERS[r] * (percents[r]?.[seat] ?? 0)) / 100)
          s.floating[r] = SHOPPERS[r] - ALL_SEATS.reduce<number>((sum, seat) => sum + s.buyers[platformCell(r, seat)], 0)
          s.leftHand[r] = Math.floor(s.buyers[platformCell(r, ALI)] / 2)
        }
        for (const cell of ALL_CELLS) {
          const n = noise[cell] ?? 0
          s.subsidy[cell] = n
          s.lastSubsidy[cell] = (n * 5) % 7
          s.fission[cell] = n % 2
          s.fatigue[cell] = n % 4
        }
        s.access[ALI] = access
        s.boosts = [
          { cause: 'card', source: 'x', kind: 'appeal', platform: PDD, regions: 0x2a5a5a, amount: shift, until: 1 },
          { cause: 'event', source: 'y', kind: 'churn', platform: JD, regions: 0x15a5a5, amount: shift, until: 1 },
        ]
      },
    }),
  )

describe('the market', () => {
  it("keeps every region's shoppers and explains every change, on any board", () => {
    fc.assert(
      fc.property(anyBoard, (board) => {
        const { state, ledger } = after(board)
        for (let region = 0; region < REGION_COUNT; region++) {
          let sum = state.floating[region]
          expect(state.floating[region]).toBeGreaterThanOrEqual(0)
          for (let cell = region * SEATS; cell < region * SEATS + SEATS; cell++) {
            sum += state.buyers[cell]
            expect(state.buyers[cell]).toBeGreaterThanOrEqual(0)
            const causes = ledger.cells.slice(cell * CAUSE_COUNT, (cell + 1) * CAUSE_COUNT).reduce((a, b) => a + b, 0)
            expect(ledger.before[cell] + causes).toBe(ledger.after[cell])
            expect(ledger.after[cell]).toBe(state.buyers[cell])
          }
          expect(sum).toBe(SHOPPERS[region])
          expect(state.leftHand[region]).toBeLessThanOrEqual(state.buyers[region * SEATS + ALI])
          expect(state.leftHand[region]).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('lets a subsidy win buyers, in its region, and says so', () => {
    const state = position({
      set: (s) => {
        s.subsidy[cellOf('hubei', 'jd')] = 4
      },
    })
    expect(gained(state, 'hubei', 'jd')).toBeGreaterThan(gained(position(), 'hubei', 'jd'))
    expect(explain(after(state).ledger, 'hubei', 'jd').lines.find((line) => line.cause === 'subsidy')?.amount).toBeGreaterThan(0)
    expect(gained(state, 'hubei', 'pdd')).toBeLessThan(gained(position(), 'hubei', 'pdd'))
    expect(gained(state, 'xinjiang', 'jd')).toBe(gained(position(), 'xinjiang', 'jd'))
  })

  it('shows hangover and service in the losses', () => {
    const state = position({
      set: (s) => {
        s.lastSubsidy.fill(4)
        s.service[inMacro('centre', 'jd')] = 2
      },
    })
    const { ledger } = after(state)
    const lines = Object.fromEntries(explain(ledger, 'hubei', 'jd').lines.map(({ cause, amount }) => [cause, amount]))
    expect(lines['churn-base']).toBeLessThan(0)
    expect(lines['churn-hangover']).toBeLessThan(0)
    expect(lines['churn-service']).toBeGreaterThan(0)
    expect(explain(ledger, 'hubei', 'jd').lost).toBeLessThan(explain(ledger, 'hubei', 'pdd').lost)
  })

  it('has columns for buyers moved outright before it', () => {
    const state = position({
      set: (s) => {
        s.movedByCard[cellOf('hubei', 'jd')] = 5
        s.movedByEvent[cellOf('hubei', 'pdd')] = -7
      },
    })
    const { ledger } = after(state)
    expect(ledger.before[cellOf('hubei', 'jd')]).toBe(state.buyers[cellOf('hubei', 'jd')] - 5)
    expect(explain(ledger, 'hubei', 'jd').lines).toContainEqual({ cause: 'moved-card', amount: 5 })
    expect(explain(ledger, 'hubei', 'pdd').lines).toContainEqual({ cause: 'moved-event', amount: -7 })
  })

  it('gives Tencent nothing where it has no shops', () => {
    for (const region of REGIONS) expect(gained(position(), region.id, 'tencent')).toBe(0)
    expect(gained(position({ scenario: { start: { shops: { centre: 1 } } } }), 'hubei', 'tencent')).toBeGreaterThan(0)
  })

  it('writes down what was divided in each region, against what weight of staying put', () => {
    const before = position({ set: (s) => s.subsidy.fill(2) })
    const { state, ledger } = after(before)
    for (const region of ALL_REGIONS) {
      const told = FACTIONS.map((faction) => explain(ledger, REGIONS[region].id, faction))
      const sum = (of: (one: (typeof told)[number]) => number) => told.reduce((all, one) => all + of(one), 0)
      expect(ledger.pool[region]).toBe(before.floating[region] + sum(({ lost }) => lost))
      expect(ledger.pool[region]).toBe(state.floating[region] + sum(({ gained: won }) => won))
      expect(ledger.pool[region]).toBeGreaterThan(0)
      expect(ledger.stay[region]).toBe(before.config.numbers.appeal.stay[TIER_INDEX[region]])
    }
  })

  it('leaves more floating where staying put weighs more', () => {
    const lazy = after(position({ scenario: { numbers: { appeal: { stay: [400, 400, 400] } } } })).state
    const keen = after(position({ scenario: { numbers: { appeal: { stay: [20, 20, 20] } } } })).state
    for (let region = 0; region < REGION_COUNT; region++) expect(lazy.floating[region]).toBeGreaterThan(keen.floating[region])
  })
})

describe('left-hand buyers', () => {
  it('are a part of what Ali gains without a mini program', () => {
    const state = position({ set: (s) => s.leftHand.fill(0) })
    const { ledger, state: next } = after(state)
    REGIONS.forEach((region, r) => {
      expect(next.leftHand[r]).toBe(
        Math.floor((explain(ledger, region.id, 'ali').gained * state.config.numbers.access.leftHandPercent) / 100),
      )
    })
    expect(standingOf(next).leftHand).toBeGreaterThan(0)
    expect(standingOf(next).counted[ALI]).toBe(standingOf(next).buyers[ALI] - standingOf(next).leftHand)
  })

  it('are none of what it gains with one, outside a narrow scope still', () => {
    const withTerms = (scope: 'all' | '5'): Position =>
      position({
        set: (s) => {
          s.leftHand.fill(0)
          s.access[ALI] = 2
          s.contracts[ALI] = { seat: ALI, level: 2, terms: offer({ scope }), since: 1, until: 5, forced: false }
        },
      })
    expect(standingOf(after(withTerms('all')).state).leftHand).toBe(0)
    const narrow = after(withTerms('5')).state
    expect(narrow.leftHand[regionIndex('guizhou')]).toBe(0)
    expect(standingOf(narrow).leftHand).toBeGreaterThan(0)
  })

  it('leave in proportion with the rest', () => {
    const state = position({
      scenario: { numbers: { access: { leftHandTurnsPercent: 0 } } },
      set: (s) => {
        s.access[ALI] = 2
        s.contracts[ALI] = { seat: ALI, level: 2, terms: offer(), since: 1, until: 5, forced: false }
      },
    })
    const { ledger, state: next } = after(state)
    REGIONS.forEach((region, r) => {
      const had = state.buyers[platformCell(regionIndex(region.id), ALI)]
      const left = state.leftHand[regionIndex(region.id)]
      const { lost } = explain(ledger, region.id, 'ali')
      expect(next.leftHand[r]).toBe(left - Math.floor((lost * left) / had))
    })
    expect(standingOf(next).leftHand).toBeLessThan(standingOf(state).leftHand)
  })

  it('come through a mini program in parts, market by market; outside a narrow scope they stay', () => {
    const under = (scope: 'all' | '5', leftHandTurnsPercent: number): Position =>
      position({
        scenario: { numbers: { access: { leftHandTurnsPercent } } },
        set: (s) => {
          s.access[ALI] = 2
          s.contracts[ALI] = { seat: ALI, level: 2, terms: offer({ scope }), since: 1, until: 5, forced: false }
        },
      })
    const kept = after(under('all', 0)).state
    const turned = after(under('all', 40)).state
    expect(standingOf(kept).leftHand).toBeGreaterThan(0)
    REGIONS.forEach((_region, r) => {
      const left = kept.leftHand[r] ?? 0
      expect(turned.leftHand[r]).toBe(left - Math.ceil((left * 40) / 100))
    })
    expect(turned.buyers).toEqual(kept.buyers)
    const narrow = after(under('5', 40)).state.leftHand[regionIndex('hebei')]
    expect(narrow).toBe(after(under('5', 0)).state.leftHand[regionIndex('hebei')])
    expect(narrow).toBeGreaterThan(0)
    const inside = regionIndex('guizhou')
    expect(after(under('5', 40)).state.leftHand[inside]).toBeLessThan(after(under('5', 0)).state.leftHand[inside])
  })
})
