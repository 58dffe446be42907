import { indexesOf, type Cell, type PerCell, type PerRegion } from './indexes'

/** Causes of a platform's gains and losses in a region, in the order of the ledger's columns. */
export const CAUSES = [
  'standing',
  'subsidy',
  'supply',
  'word-of-mouth',
  'fission',
  'card',
  'event', // shares of the gain
  'churn-base',
  'churn-hangover',
  'churn-service',
  'churn-card',
  'churn-event', // parts of the loss (negative; service positive)
  'moved-card',
  'moved-event', // buyers moved directly before the market
] as const
export type Cause = (typeof CAUSES)[number]
/** The place of a cause in the ledger's columns. */
export const CAUSE_INDEX = indexesOf(CAUSES)
export const CAUSE_COUNT = CAUSES.length
export const GAIN_CAUSES = 7
/** A number for each gain cause. */
export type GainRow = [number, number, number, number, number, number, number]
export const CHURN_CAUSES = 5
/** A number for each cause of a loss. */
export type ChurnRow = [number, number, number, number, number]

/**
 * Why every number of a market is what it is. `cells` is flat, [(region*4+platform)*CAUSE_COUNT+cause], in units of
 * 100,000 buyers: before + sum of a row's cells = after, always.
 */
export interface Ledger {
  readonly quarter: number
  /** Buyers before the quarter, region*4+platform. */
  readonly before: PerCell
  /** Buyers after the market, region*4+platform. */
  readonly after: PerCell
  readonly cells: readonly number[]
  /** Ali's left-hand buyers in each region as the market opens and after it: they buy, but do not count as share. */
  readonly leftBefore: PerRegion
  readonly leftAfter: PerRegion
  /** Pool divided in each region: floating plus churned shoppers. */
  readonly pool: PerRegion
  /** Appeal of staying put in each region, and of each platform (region*4+platform) when the pool was divided. */
  readonly stay: PerRegion
  readonly appeal: PerCell
}

/** What one cause did to a platform in a region, units of 100,000 buyers. */
export function causeAmount(ledger: Ledger, cell: Cell, cause: Cause): number {
  return ledger.cells[cell * CAUSE_COUNT + CAUSE_INDEX[cause]] ?? 0
}
