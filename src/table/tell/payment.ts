import type { BeltId, Faction, MacroId, RegionId } from '../../../rules'

/**
 * Where money comes from or goes to: somebody's purse, a place on the board, a gate where it waits for a ruling, the bank, the regulator.
 */
export type MoneyPlace =
  | { readonly kind: 'seat'; readonly seat: Faction }
  | { readonly kind: 'region'; readonly region: RegionId }
  | { readonly kind: 'belt'; readonly belt: BeltId }
  | { readonly kind: 'macro'; readonly macro: MacroId }
  | { readonly kind: 'gate'; readonly seat: Faction }
  | { readonly kind: 'bank' | 'regulator' }

/** Cash that changes hands. */
export interface Payment {
  readonly from: MoneyPlace
  readonly to: MoneyPlace
  /** Cash, 1 or more. */
  readonly amount: number
  /** Shoppers are given theirs in a red packet. */
  readonly as: 'coins' | 'packet'
  /** Payments of one wave are made together, waves one after the other. */
  readonly wave: number
}
