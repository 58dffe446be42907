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
export const CAUSE_COUNT = CAUSES.length
export const GAIN_CAUSES = 7
export const CHURN_CAUSES = 5

/**
 * Why every number of a market is what it is. `cells` is flat, [(region*4+platform)*CAUSE_COUNT+cause], in units of
 * 100,000 buyers: before + sum of a row's cells = after, always.
 */
export interface Ledger {
  readonly quarter: number
  /** Buyers before the quarter, region*4+platform. */
  readonly before: readonly number[]
  /** Buyers after the market, region*4+platform. */
  readonly after: readonly number[]
  readonly cells: readonly number[]
  /** Ali's left-hand buyers in each region as the market opens and after it: they buy, but do not count as share. */
  readonly leftBefore: readonly number[]
  readonly leftAfter: readonly number[]
  /** Pool divided in each region: floating plus churned shoppers. */
  readonly pool: readonly number[]
  /** Appeal of staying put in each region, and of each platform (region*4+platform) when the pool was divided. */
  readonly stay: readonly number[]
  readonly appeal: readonly number[]
}
