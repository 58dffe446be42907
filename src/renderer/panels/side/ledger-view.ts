import { CAUSES, CAUSE_COUNT, MACRO_OF, REGIONS, SEATS, SHOPPERS, type Cause, type Ledger } from '../../../../rules'

/** Which part of the board a ledger is read for. */
export type LedgerScope =
  { readonly kind: 'region'; readonly region: number } | { readonly kind: 'macro'; readonly macro: number } | { readonly kind: 'all' }

/** One platform's sum: before + the amounts of the lines = after. */
export interface LedgerColumn {
  readonly before: number
  readonly after: number
  readonly lines: readonly { readonly cause: Cause; readonly amount: number }[]
}

/** The regions a scope covers, as indexes. */
export function regionsIn(scope: LedgerScope): readonly number[] {
  if (scope.kind === 'region') return [scope.region]
  return REGIONS.flatMap((_, region) => (scope.kind === 'all' || MACRO_OF[region] === scope.macro ? [region] : []))
}

/** The exact answer to "why so many?" for one platform in part of the board. */
export function ledgerColumn(ledger: Ledger, scope: LedgerScope, seat: number): LedgerColumn {
  const regions = regionsIn(scope)
  const sum = (cellOf: (region: number) => number): number => regions.reduce((total, region) => total + cellOf(region), 0)
  return {
    before: sum((region) => ledger.before[region * SEATS + seat]),
    after: sum((region) => ledger.after[region * SEATS + seat]),
    lines: CAUSES.map((cause, index) => ({
      cause,
      amount: sum((region) => ledger.cells[(region * SEATS + seat) * CAUSE_COUNT + index]),
    })).filter((line) => line.amount !== 0),
  }
}

/** The causes that appear in any platform's column of a scope, in the ledger's order: the rows of a table. */
export function causesShown(ledger: Ledger, scope: LedgerScope): readonly Cause[] {
  const seen = new Set([0, 1, 2, 3].flatMap((seat) => ledgerColumn(ledger, scope, seat).lines.map((line) => line.cause)))
  return CAUSES.filter((cause) => seen.has(cause))
}

/** Nobody's shoppers before and after, so that a scope's shoppers can be seen to be all there. */
export function floatingIn(
  ledger: Ledger,
  scope: LedgerScope,
): { readonly before: number; readonly after: number; readonly shoppers: number } {
  const regions = regionsIn(scope)
  const shoppers = regions.reduce((sum, region) => sum + SHOPPERS[region], 0)
  const of = (buyers: readonly number[]): number =>
    regions.reduce((sum, region) => sum + [0, 1, 2, 3].reduce((own, seat) => own + buyers[region * SEATS + seat], 0), 0)
  return { before: shoppers - of(ledger.before), after: shoppers - of(ledger.after), shoppers }
}
