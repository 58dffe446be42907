import {
  REGIONS_OF,
  cellOf,
  forecast,
  macroIndex,
  positionWithPush,
  seatOf,
  type Faction,
  type Forecast,
  type Position,
} from '../../../../rules'

/** What buying a push would change at the close of the quarter, if nothing else changed. */
export interface SupportEstimate {
  /** Own buyers in the macro-region now, and at the close with and without the push; units of 100,000. */
  readonly now: number
  readonly without: number
  readonly bought: number
  readonly points: number
  /** The close of the quarter without the push and with it, for every seat. */
  readonly closes: { readonly without: Forecast; readonly bought: Forecast }
}

/** Estimates a push in a macro-region, bought at a price, by closing the quarter twice on copies. */
export function estimateSupport(position: Position, faction: Faction, macro: string, price: number): SupportEstimate {
  const seat = seatOf(faction)
  const regions = REGIONS_OF[macroIndex(macro)]
  const sum = (buyers: Position['buyers'] | Forecast['ledger']['after']): number =>
    regions.reduce<number>((total, region) => total + buyers[cellOf(region, seat)], 0)
  const without = forecast(position)
  const bought = forecast(positionWithPush(position, faction, macro, price))
  return {
    now: sum(position.buyers),
    without: sum(without.ledger.after),
    bought: sum(bought.ledger.after),
    points: bought.accounts[seat].total - without.accounts[seat].total,
    closes: { without, bought },
  }
}
