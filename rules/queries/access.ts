import type { RegionIndex, Seat } from '../model/indexes'
import { TIER_INDEX } from '../content/board'
import { TENCENT } from '../model/ids'
import type { AccessLevel, Scope } from '../model/offer'
import type { Position } from '../model/state'

const LOWEST_TIER_INDEX: Readonly<Record<Scope, number>> = { all: 0, '4-5': 1, '5': 2 }

/** Whether a scope covers a region's tier. */
export function scopeCovers(scope: Scope, region: RegionIndex): boolean {
  return TIER_INDEX[region] >= LOWEST_TIER_INDEX[scope]
}

/** The access level of a platform in one region: where its contract's scope does not reach, password links (1) at most. */
export function accessAt(position: Position, seat: Seat, region: RegionIndex): AccessLevel {
  const level = position.access[seat]
  const contract = position.contracts[seat]
  if (level < 2 || contract === null || scopeCovers(contract.terms.scope, region)) return level
  return 1
}

/** Whether a platform has sold its stake: once, to the end of the game, whatever its later contracts say. */
export function hasSoldStake(position: Position, seat: Seat): boolean {
  return position.soldStakes[seat] >= position.config.numbers.access.stakePercent
}

/** Whether a platform's buyers pay with WeChat Pay: its contract says so, or it is Tencent's own. */
export function carriesWeChatPay(position: Position, seat: Seat): boolean {
  if (seat === TENCENT) return true
  return position.contracts[seat]?.terms.weChatPay === true
}
