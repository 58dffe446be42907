import type { AccessLevel } from '../model/offer'
import {
  ALL_CELLS,
  cellOf,
  isIndexOf,
  isRegion,
  isSeat,
  macroCellOf,
  zeros,
  type CellList,
  type RegionIndex,
  type Seat,
  type SeatList,
} from '../model/indexes'
import { MACRO_OF, NEAR_SHOPPERS, SHOPPERS, TIER_INDEX, neighbours } from '../content/board'
import { ORGANS, TENCENT } from '../model/ids'
import type { GainRow } from '../model/ledger'
import type { Position } from '../model/state'
import { accessAt } from './access'
import { newBoostSums, sumBoosts, type BoostSums } from './boosts'
import { fillSupplyAppeal } from './supply'

/** What the appeal of every cell rests on, worked out once for a whole market. Kept and filled anew, so that a market makes nothing. */
export interface AppealFrame {
  /** What the organs' levels add up to: percent of word of mouth, percent of fission, appeal of Tencent's shops. */
  readonly organs: { wordOfMouth: number; fission: number; shops: number }
  /** Appeal from supply by region*4+platform, before the cap. */
  readonly supply: CellList
  readonly boosts: BoostSums
  /** By seat: what one cash of subsidy gives. */
  readonly subsidy: SeatList
  /** By seat: whether it has a campaign anywhere this quarter. */
  readonly campaigns: SeatList<boolean>
}

/** Room for one market's frame. */
export function newAppealFrame(): AppealFrame {
  return {
    organs: { wordOfMouth: 0, fission: 0, shops: 0 },
    supply: zeros(ALL_CELLS),
    boosts: newBoostSums(),
    subsidy: [0, 0, 0, 0],
    campaigns: [false, false, false, false],
  }
}

/** Reads off a position what all its appeals rest on. */
export function fillFrame(position: Position, frame: AppealFrame): void {
  sumOrgans(position, frame)
  fillSupplyAppeal(position, frame.supply)
  sumBoosts(position, frame.boosts)
  for (let seat = 0; isSeat(seat); seat++) {
    frame.campaigns[seat] = hasCampaign(position, seat)
    frame.subsidy[seat] = subsidyAppeal(position, seat)
  }
}

/** Adds up what the organs' levels give. */
export function sumOrgans(position: Position, { organs }: AppealFrame): void {
  const effects = position.config.numbers.organs.effect
  organs.wordOfMouth = 0
  organs.fission = 0
  organs.shops = 0
  for (let organ = 0; isIndexOf(ORGANS, organ); organ++) {
    const level = position.organs[organ]
    const effect = effects[organ]
    organs.wordOfMouth += level * effect.wordOfMouth
    organs.fission += level * effect.fission
    organs.shops += level * effect.shops
  }
}

/** The appeal one cash of a seat's subsidy gives this quarter: its own rate and what its place in the turn order adds. */
export function subsidyAppeal(position: Position, seat: Seat): number {
  return position.config.numbers.appeal.subsidy[seat] + earlyAppeal(position, seat)
}

/** What a seat's place in the turn order adds to one cash of subsidy: more for those whom others can still answer than for the last. */
export function earlyAppeal({ order, config }: Position, seat: Seat): number {
  const { early } = config.numbers.subsidy
  return early[order.indexOf(seat)] ?? early[seat]
}

/** Whether a seat has a campaign anywhere this quarter. */
function hasCampaign(position: Position, seat: Seat): boolean {
  for (let region = 0; isRegion(region); region++) if (position.fission[cellOf(region, seat)] !== 0) return true
  return false
}

/**
 * Fills `into[0..6]` with the appeal of one platform in one region, a number for each gain cause of the ledger (standing, subsidy, supply,
 * word of mouth, fission, card, event), and returns their sum, at least 0. The frame must be the position's.
 */
export function fillAppeal(position: Position, region: RegionIndex, seat: Seat, frame: AppealFrame, into: GainRow): number {
  const cell = cellOf(region, seat)
  const shops = seat === TENCENT ? position.shops[MACRO_OF[region]] : 1
  if (shops === 0) {
    into[0] = into[1] = into[2] = into[3] = into[4] = into[5] = into[6] = 0
    return 0
  }
  const access = accessAt(position, seat, region)
  into[0] = standingAppeal(position, region, seat, frame)
  into[1] = position.subsidy[cell] * frame.subsidy[seat]
  into[2] = ownSupply(position, region, seat, frame)
  into[3] = wordOfMouth(position, region, seat, access, frame)
  into[4] = frame.campaigns[seat] ? fissionAppeal(position, region, seat, access, frame) : 0
  into[5] = frame.boosts.appealByCard[cell]
  into[6] = frame.boosts.appealByEvent[cell]
  return Math.max(0, into[0] + into[1] + into[2] + into[3] + into[4] + into[5] + into[6])
}

/** What a platform stands for in a region by itself; Tencent by its shops too. */
export function standingAppeal({ config, shops }: Position, region: RegionIndex, seat: Seat, { organs }: AppealFrame): number {
  const standing = config.numbers.appeal.standing[seat][TIER_INDEX[region]]
  return seat === TENCENT ? standing + (config.numbers.shops.standing[shops[MACRO_OF[region]]] ?? 0) + organs.shops : standing
}

/** Supply's appeal; goods on open shelves are shared with Tencent's shops where it has any, and draw that much less for their owner. */
export function ownSupply(position: Position, region: RegionIndex, seat: Seat, frame: AppealFrame): number {
  const supply = Math.min(frame.supply[cellOf(region, seat)], position.config.numbers.appeal.supplyCap)
  const shared = position.contracts[seat]?.terms.openShelves === true && position.shops[MACRO_OF[region]] > 0
  return shared ? supply - Math.ceil((supply * position.config.numbers.access.shelvesPercent) / 100) : supply
}

/** Percent of a region's shoppers who buy here, twice, and next door, once, over three; as appeal by access, organs and fatigue. */
function wordOfMouth(position: Position, region: RegionIndex, seat: Seat, access: AccessLevel, frame: AppealFrame): number {
  const { appeal } = position.config.numbers
  const byAccess = appeal.wordOfMouth[access]
  if (byAccess === 0) return 0
  const cell = cellOf(region, seat)
  const { buyers } = position
  const near = neighbours(region)
  let nearBuyers = 0
  for (let i = 0; i < near.length; i++) nearBuyers += buyers[cellOf(near[i] ?? region, seat)]
  const heard = (200 * buyers[cell]) / SHOPPERS[region] + (100 * nearBuyers) / NEAR_SHOPPERS[region]
  const spread =
    appeal.spread[seat] *
    (100 + frame.organs.wordOfMouth) *
    heldBack(position, region, seat) *
    Math.max(0, 100 + frame.boosts.wordOfMouth[cell])
  return Math.floor((heard * byAccess * spread * 4) / (3 * 1e10 * (4 + position.fatigue[cell])))
}

/** Percent of what friends tell each other that gets through: less where the platform is throttled. */
export function heldBack(position: Position, region: RegionIndex, seat: Seat): number {
  return position.throttled[macroCellOf(MACRO_OF[region], seat)] > 0 ? 100 - position.config.numbers.appeal.throttle : 100
}

/** What campaigns here and next door bring, by access, organs and fatigue. */
function fissionAppeal(position: Position, region: RegionIndex, seat: Seat, access: AccessLevel, frame: AppealFrame): number {
  const { fission } = position.config.numbers
  const cell = cellOf(region, seat)
  let strength = position.fission[cell] * fission.here[seat]
  for (const near of neighbours(region)) strength += position.fission[cellOf(near, seat)] * fission.near[seat]
  if (strength === 0) return 0
  const percent =
    fission.access[access] * heldBack(position, region, seat) * (100 + frame.organs.fission) * Math.max(0, 100 + frame.boosts.fission[cell])
  return Math.floor((strength * percent * 2) / (1e8 * (2 + position.fatigue[cell])))
}
