import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALI, ALL_MACROS, ALL_REGIONS, ALL_SEATS, SHOPPERS, countedBuyers, forecast, type Ledger } from '../../../../rules'
import { closeQuarter, entries, offer, position } from '../../../../rules/testing/builders'
import { playRandomGame } from '../../../../rules/testing/random-play'
import { SCENARIOS } from '../../../../rules'
import { causesShown, floatingIn, ledgerColumn, leftHandAfter, leftHandTurned, regionsIn, type LedgerScope } from './ledger-view'

const anyScope: fc.Arbitrary<LedgerScope> = fc.oneof(
  fc.constantFrom(...ALL_REGIONS).map((region): LedgerScope => ({ kind: 'region', region })),
  fc.constantFrom(...ALL_MACROS).map((macro): LedgerScope => ({ kind: 'macro', macro })),
  fc.constant<LedgerScope>({ kind: 'all' }),
)

/** Ledgers of a random game's markets. */
const ledgersOfGame = (seed: number): readonly Ledger[] => {
  const found: Ledger[] = []
  let quarter = 0
  playRandomGame(SCENARIOS[2], seed, (state) => {
    if (state.quarter === quarter || state.phase !== 'actions') return
    quarter = state.quarter
    found.push(forecast(state).ledger)
  })
  return found
}
const LEDGERS = [1, 2, 3].flatMap(ledgersOfGame)

describe('the ledger read for a region, a macro-region or the board', () => {
  it('adds up for every platform: before and every cause make after', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LEDGERS), anyScope, fc.constantFrom(...ALL_SEATS), (ledger, scope, seat) => {
        const column = ledgerColumn(ledger, scope, seat)
        expect(column.before + column.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(column.after)
      }),
    )
  })

  it('accounts for every shopper of its scope', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LEDGERS), anyScope, (ledger, scope) => {
        const floating = floatingIn(ledger, scope)
        const buyers = (of: 'before' | 'after'): number =>
          ALL_SEATS.reduce<number>((sum, seat) => sum + ledgerColumn(ledger, scope, seat)[of], 0)
        expect(floating.before + buyers('before')).toBe(floating.shoppers)
        expect(floating.after + buyers('after')).toBe(floating.shoppers)
        expect(floating.shoppers).toBe(regionsIn(scope).reduce<number>((sum, region) => sum + SHOPPERS[region], 0))
        expect(floating.after).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('is the sum of its regions', () => {
    const [ledger] = LEDGERS
    const parts = regionsIn({ kind: 'macro', macro: 3 }).map((region) => ledgerColumn(ledger, { kind: 'region', region }, 2))
    expect(ledgerColumn(ledger, { kind: 'macro', macro: 3 }, 2).after).toBe(parts.reduce((sum, part) => sum + part.after, 0))
  })

  it('leaves those that count for a flag once left-hand buyers are taken off, which only Ali has', () => {
    const all: LedgerScope = { kind: 'all' }
    expect(LEDGERS.some((ledger) => leftHandAfter(ledger, all) > 0)).toBe(true)
    const closed = closeQuarter(position())
    const [{ ledger }] = entries(closed.log, 'market')
    for (const region of ALL_REGIONS) {
      const scope: LedgerScope = { kind: 'region', region }
      const { after } = ledgerColumn(ledger, scope, ALI)
      expect(after - leftHandAfter(ledger, scope)).toBe(countedBuyers(closed.state, region, ALI))
      expect(leftHandTurned(ledger, scope)).toBe(0)
    }
  })

  it('tells how many left-hand buyers came through a mini program, whom no cause names', () => {
    const closedBy = (leftHandTurnsPercent: number): Ledger => {
      const inside = position({
        scenario: { numbers: { access: { leftHandTurnsPercent } } },
        set: (s) => {
          s.access[ALI] = 2
          s.contracts[ALI] = { seat: ALI, level: 2, terms: offer(), since: 1, until: 5, forced: false }
        },
      })
      return entries(closeQuarter(inside).log, 'market')[0].ledger
    }
    const [none, some] = [closedBy(0), closedBy(40)]
    expect(leftHandTurned(none, { kind: 'all' })).toBe(0)
    for (const region of ALL_REGIONS) {
      const turned = leftHandTurned(some, { kind: 'region', region })
      expect(turned).toBe((none.leftAfter[region] ?? NaN) - (some.leftAfter[region] ?? NaN))
    }
    expect(leftHandTurned(some, { kind: 'all' })).toBeGreaterThan(0)
  })

  it('shows a row for each cause that moved anybody, and no other', () => {
    const { log } = closeQuarter(position())
    const [market] = entries(log, 'market')
    const shown = causesShown(market.ledger, { kind: 'all' })
    expect(shown).toContain('standing')
    expect(shown).toContain('churn-base')
    expect(shown).not.toContain('fission')
  })
})
