import {
  ALL_MACROS,
  MACROS,
  REGIONS_OF,
  cellOf,
  forecast,
  macroIndex,
  seatOf,
  type Faction,
  type Forecast,
  type Position,
} from '../../../../rules'
import { itemAt } from '../../../shared/item-at'

/** What buying a push would change at the close of the quarter, if nothing else changed. */
export interface SupportEstimate {
  /** Own buyers in the macro-region now, and at the close with and without the push; units of 100,000. */
  readonly now: number
  readonly without: number
  readonly bought: number
  readonly points: number
}

/** Estimates a push in a macro-region by closing the quarter twice on copies. */
export function estimateSupport(position: Position, faction: Faction, macro: string): SupportEstimate {
  const seat = seatOf(faction)
  const index = itemAt(ALL_MACROS, macroIndex(macro))
  const regions = REGIONS_OF[index]
  const sum = (buyers: Position['buyers'] | Forecast['ledger']['after']): number =>
    regions.reduce<number>((total, region) => total + buyers[cellOf(region, seat)], 0)
  const push = {
    cause: 'push',
    source: MACROS[index],
    kind: 'appeal',
    platform: seat,
    regions: regions.reduce<number>((mask, region) => mask | (1 << region), 0),
    amount: position.config.numbers.push.appeal,
    until: position.quarter,
  } as const
  const without = forecast(position)
  const bought = forecast({ ...position, boosts: [...position.boosts, push] })
  return {
    now: sum(position.buyers),
    without: sum(without.ledger.after),
    bought: sum(bought.ledger.after),
    points: bought.accounts[seat].total - without.accounts[seat].total,
  }
}
