import { cellOf, macroCellOf, type RegionIndex, type Seat } from '../model/indexes'
import { MACRO_OF } from '../content/board'
import type { ChurnRow } from '../model/ledger'
import type { Position } from '../model/state'
import type { BoostSums } from './boosts'

/**
 * Fills `into[0..4]` with the churn of a platform in a region in percentage points (base, hangover, service, card, event; service
 * negative) and returns the percent of buyers who leave, 0..numbers.churn.max.
 */
export function fillChurn(position: Position, region: RegionIndex, seat: Seat, boosts: BoostSums, into: ChurnRow): number {
  const { churn } = position.config.numbers
  const cell = cellOf(region, seat)
  const withdrawn = Math.max(0, position.lastSubsidy[cell] - position.subsidy[cell])
  into[0] = churn.base[seat]
  into[1] = withdrawn * churn.hangover[seat]
  into[2] = 0 - keptByService(position, region, seat)
  into[3] = boosts.churnByCard[cell]
  into[4] = boosts.churnByEvent[cell]
  return Math.max(0, Math.min(churn.max, into[0] + into[1] + into[2] + into[3] + into[4]))
}

/** The part of it that lasts, base, service and boosts, before its limits. */
export function lastingChurn(position: Position, region: RegionIndex, seat: Seat, boosts: BoostSums): number {
  const cell = cellOf(region, seat)
  const base = position.config.numbers.churn.base[seat]
  return base - keptByService(position, region, seat) + boosts.churnByCard[cell] + boosts.churnByEvent[cell]
}

function keptByService({ config, service }: Position, region: RegionIndex, seat: Seat): number {
  const { churn } = config.numbers
  return Math.min(Math.max(0, churn.base[seat] - 1), service[macroCellOf(MACRO_OF[region], seat)] * churn.service)
}
