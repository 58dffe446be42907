import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SHOPPERS } from '../content/board'
import { SCENARIOS } from '../content/catalogue'
import { cloneState } from '../model/clone'
import { ALL_CELLS, ALL_REGIONS, ALL_SEATS, cellOf } from '../model/indexes'
import { ALI, SEATS } from '../model/ids'
import type { Boost, Position } from '../model/state'
import { position } from '../testing/builders'
import { playRandomGame } from '../testing/random-play'
import { lastingTerms } from './lasting/lasting-terms'
import { runMarket } from './market'
import { runQuickMarket } from './quick-market'

/** The position after a market of each kind. */
const each = (state: Position): Readonly<Record<'fresh' | 'kept' | 'told', Position>> => {
  const fresh = cloneState(state)
  const kept = cloneState(state)
  const told = cloneState(state)
  runQuickMarket(fresh)
  runQuickMarket(kept, lastingTerms(kept))
  runMarket(told)
  return { fresh, kept, told }
}

const anyBoost: fc.Arbitrary<Boost> = fc.record({
  cause: fc.constantFrom('card' as const, 'event' as const, 'push' as const),
  source: fc.constant('x'),
  kind: fc.constantFrom('appeal' as const, 'churn' as const, 'word-of-mouth' as const, 'fission' as const),
  platform: fc.constantFrom(...ALL_SEATS),
  regions: fc.nat(2 ** SHOPPERS.length - 1),
  amount: fc.integer({ min: -60, max: 60 }),
  until: fc.constant(1),
})

/** Boards far from any that is played, so that every limit is met: nobody there, everybody gone, appeal below nothing. */
const anyBoard = fc
  .record({
    percents: fc.array(fc.nat(25), { minLength: ALL_CELLS.length, maxLength: ALL_CELLS.length }),
    noise: fc.array(fc.nat(9), { minLength: ALL_CELLS.length, maxLength: ALL_CELLS.length }),
    access: fc.tuple(...ALL_SEATS.map(() => fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const))),
    boosts: fc.array(anyBoost, { maxLength: 8 }),
  })
  .map(({ percents, noise, access, boosts }) =>
    position({
      scenario: { start: { shops: { centre: 1, east: 2 } } },
      set: (s) => {
        const at = (list: readonly number[], i: number): number => list[i] ?? 0
        for (const region of ALL_REGIONS) {
          s.floating[region] = SHOPPERS[region]
          for (const seat of ALL_SEATS) {
            const cell = cellOf(region, seat)
            s.buyers[cell] = Math.floor((SHOPPERS[region] * at(percents, cell)) / 100)
            s.floating[region] -= s.buyers[cell]
          }
          s.leftHand[region] = Math.floor(s.buyers[cellOf(region, ALI)] / 2)
        }
        for (const cell of ALL_CELLS) {
          s.subsidy[cell] = at(noise, cell) % 6
          s.lastSubsidy[cell] = (at(noise, cell) * 5) % 7
          s.fission[cell] = at(noise, cell) % 2
          s.fatigue[cell] = at(noise, cell) % 4
        }
        s.supply.forEach((_level, i) => (s.supply[i as 0] = at(noise, i) % 4))
        s.exclusive.forEach((_level, i) => (s.exclusive[i as 0] = at(noise, i + SEATS) % 2))
        s.service.forEach((_level, i) => (s.service[i as 0] = at(noise, i) % 4))
        s.throttled.forEach((_level, i) => (s.throttled[i as 0] = at(noise, i) % 3))
        s.boosts = boosts
        for (const seat of ALL_SEATS) s.access[seat] = access[seat] ?? 0
      },
    }),
  )

describe('a market nobody is told of', () => {
  it('ends as the one with a ledger does, in every position of games', () => {
    SCENARIOS.forEach((scenario, seed) =>
      playRandomGame(scenario, seed, (state) => {
        const { fresh, kept, told } = each(state)
        expect(fresh).toEqual(told)
        expect(kept).toEqual(told)
      }),
    )
  })

  it('and on any board, one after another, whatever was kept of those before', () => {
    fc.assert(
      fc.property(fc.array(anyBoard, { minLength: 1, maxLength: 3 }), (boards) => {
        for (const board of [...boards, ...boards]) {
          const { fresh, kept, told } = each(board)
          expect(fresh).toEqual(told)
          expect(kept).toEqual(told)
        }
      }),
      { numRuns: 60 },
    )
  })
})
