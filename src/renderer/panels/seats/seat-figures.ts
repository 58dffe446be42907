import {
  TOTAL_SHOPPERS,
  account,
  earlyAppeal,
  seatOf,
  standingOf,
  subsidyAppeal,
  taobaoCore,
  type Contract,
  type Faction,
  type Position,
} from '../../../../rules'
import { pointHeaps, type PointHeaps } from './point-heaps'

/** What everyone may know of a seat, ready to be shown. */
export interface SeatFigures {
  readonly points: number
  readonly heaps: PointHeaps
  /** How many regions and macro-regions it leads. */
  readonly leads: { readonly regions: number; readonly macros: number }
  /** What those bring this seat by the scenario's numbers: points for ten percent of all shoppers, and whether leads bring any. */
  readonly worth: { readonly tenPercent: number; readonly regions: boolean; readonly macros: boolean }
  readonly cash: number
  readonly buyers: number
  /** Tenths of a percent of all shoppers. */
  readonly shareTenths: number
  readonly hand: number
  readonly scrutiny: { readonly now: number; readonly limit: number } | null
  readonly access: 0 | 1 | 2 | 3
  readonly contract: Contract | null
  readonly promises: { readonly kept: number; readonly broken: number; readonly open: number }
  /** Appeal that one cash of its subsidy gives this quarter, and the part of it that is for its place in the turn order. */
  readonly subsidy: { readonly appeal: number; readonly early: number }
  readonly ali: { readonly core: number; readonly alipay: number; readonly leftHand: number } | null
  readonly tencent: { readonly toll: number; readonly organs: number } | null
}

/** Reads a seat's public figures off a position. */
export function seatFigures(position: Position, faction: Faction): SeatFigures {
  const seat = seatOf(faction)
  const standing = standingOf(position)
  const own = account(standing, faction)
  const buyers = standing.counted[seat]
  const { share, region, regionTier5, macro } = position.config.numbers.points
  return {
    points: own.total,
    heaps: pointHeaps(own),
    leads: { regions: standing.regionsLed[seat], macros: standing.macrosLed[seat] },
    worth: { tenPercent: share[seat] / 10, regions: region[seat] + regionTier5[seat] > 0, macros: macro[seat] > 0 },
    cash: position.cash[seat],
    buyers,
    shareTenths: Math.round((buyers * 1000) / TOTAL_SHOPPERS),
    hand: position.hands[seat].length,
    scrutiny: position.config.scrutiny ? { now: position.scrutiny[seat], limit: position.config.numbers.scrutiny.limit[seat] } : null,
    access: position.access[seat],
    contract: position.contracts[seat],
    promises: promiseRecord(position, faction),
    subsidy: { appeal: subsidyAppeal(position, seat), early: earlyAppeal(position, seat) },
    ali: faction === 'ali' ? { core: taobaoCore(standing), alipay: position.alipay, leftHand: standing.leftHand } : null,
    tencent: faction === 'tencent' ? { toll: position.toll, organs: position.organs.reduce((sum, level) => sum + level, 0) } : null,
  }
}

/** How a seat has dealt with its promises; with `to`, only those made to that seat. */
export function promiseRecord(position: Position, by: Faction, to?: Faction): SeatFigures['promises'] {
  const own = position.promises.filter((promise) => promise.by === seatOf(by) && (to === undefined || promise.to === seatOf(to)))
  const count = (status: 'open' | 'kept' | 'broken'): number => own.filter((promise) => promise.status === status).length
  return { kept: count('kept'), broken: count('broken'), open: count('open') }
}
