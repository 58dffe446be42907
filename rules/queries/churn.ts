import { MACRO_OF } from '../content/board'
import { SEATS } from '../model/ids'
import { CHURN_CAUSES } from '../model/ledger'
import type { Position } from '../model/state'
import type { BoostSums } from './boosts'

/**
 * Fills `into[0..4]` with the churn of a platform in a region in percentage points (base, hangover, service, card, event; service
 * negative) and returns the percent of buyers who leave, 0..numbers.churn.max.
 */
export function fillChurn(position: Position, region: number, seat: number, boosts: BoostSums, into: number[]): number {
  const { churn } = position.config.numbers
  const cell = region * SEATS + seat
  const withdrawn = Math.max(0, position.lastSubsidy[cell] - position.subsidy[cell])
  into[0] = churn.base[seat]
  into[1] = withdrawn * churn.hangover[seat]
  into[2] = 0 - Math.min(Math.max(0, churn.base[seat] - 1), position.service[MACRO_OF[region] * SEATS + seat] * churn.service)
  into[3] = boosts.churnByCard[cell]
  into[4] = boosts.churnByEvent[cell]
  let sum = 0
  for (let i = 0; i < CHURN_CAUSES; i++) sum += into[i]
  return Math.max(0, Math.min(churn.max, sum))
}
