import {
  ALL_REGIONS,
  ALL_SEATS,
  CAUSES,
  REGIONS,
  REGIONS_OF,
  SHOPPERS,
  cellOf,
  explain,
  leftHandTurnedIn,
  factionAt,
  type Cause,
  type Ledger,
  type MacroIndex,
  type RegionIndex,
  type Seat,
} from '../../../../rules'

/** Which part of the board a ledger is read for. */
export type LedgerScope =
  | { readonly kind: 'region'; readonly region: RegionIndex }
  | { readonly kind: 'macro'; readonly macro: MacroIndex }
  | { readonly kind: 'all' }

/** One platform's sum: before + the amounts of the lines = after. */
export interface LedgerColumn {
  readonly before: number
  readonly after: number
  readonly lines: readonly { readonly cause: Cause; readonly amount: number }[]
}

/** The regions a scope covers, as indexes. */
export function regionsIn(scope: LedgerScope): readonly RegionIndex[] {
  switch (scope.kind) {
    case 'region':
      return [scope.region]
    case 'macro':
      return REGIONS_OF[scope.macro]
    case 'all':
      return ALL_REGIONS
  }
}

/** The exact answer to "why so many?" for one platform in part of the board. */
export function ledgerColumn(ledger: Ledger, scope: LedgerScope, seat: Seat): LedgerColumn {
  const parts = regionsIn(scope).map((region) => explain(ledger, REGIONS[region].id, factionAt(seat)))
  const amounts = new Map<Cause, number>()
  for (const { cause, amount } of parts.flatMap(({ lines }) => lines)) amounts.set(cause, (amounts.get(cause) ?? 0) + amount)
  return {
    before: parts.reduce((sum, { before }) => sum + before, 0),
    after: parts.reduce((sum, { after }) => sum + after, 0),
    lines: CAUSES.map((cause) => ({ cause, amount: amounts.get(cause) ?? 0 })).filter(({ amount }) => amount !== 0),
  }
}

/** The causes that appear in any platform's column of a scope, in the ledger's order: the rows of a table. */
export function causesShown(ledger: Ledger, scope: LedgerScope): readonly Cause[] {
  const seen = new Set(ALL_SEATS.flatMap((seat) => ledgerColumn(ledger, scope, seat).lines.map((line) => line.cause)))
  return CAUSES.filter((cause) => seen.has(cause))
}

/** How many of Ali's buyers are left-hand after the market: they pay, and count neither as share nor for a flag. */
export const leftHandAfter = ({ leftAfter }: Ledger, scope: LedgerScope): number =>
  regionsIn(scope).reduce<number>((sum, region) => sum + leftAfter[region], 0)

/** How many of them came through a mini program in the market, and count since. */
export const leftHandTurned = (ledger: Ledger, scope: LedgerScope): number =>
  regionsIn(scope).reduce<number>((sum, region) => sum + leftHandTurnedIn(ledger, region), 0)

/** Nobody's shoppers before and after, so that a scope's shoppers can be seen to be all there. */
export function floatingIn(
  ledger: Ledger,
  scope: LedgerScope,
): { readonly before: number; readonly after: number; readonly shoppers: number } {
  const regions = regionsIn(scope)
  const shoppers = regions.reduce<number>((sum, region) => sum + SHOPPERS[region], 0)
  const of = (buyers: Ledger['after']): number =>
    regions.flatMap((region) => ALL_SEATS.map((seat) => buyers[cellOf(region, seat)])).reduce((sum, own) => sum + own, 0)
  return { before: shoppers - of(ledger.before), after: shoppers - of(ledger.after), shoppers }
}
