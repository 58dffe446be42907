import { cellOf, type MacroIndex, type RegionIndex, type Seat } from '../model/indexes'
import { REGIONS_OF } from '../content/board'
import { ALI, JD, PDD, TENCENT } from '../model/ids'
import type { Position } from '../model/state'

/** Buyers of a platform in a region that count as share: Ali's left-hand buyers do not. Units of 100,000. */
export function countedBuyers(position: Position, region: RegionIndex, seat: Seat): number {
  const buyers = position.buyers[cellOf(region, seat)]
  return seat === ALI ? buyers - position.leftHand[region] : buyers
}

/** The seat with strictly the most counted buyers in a region, or -1. */
export function regionLeader(position: Position, region: RegionIndex): Seat | -1 {
  const { buyers, leftHand } = position
  return leaderOf(
    buyers[cellOf(region, ALI)] - leftHand[region],
    buyers[cellOf(region, TENCENT)],
    buyers[cellOf(region, PDD)],
    buyers[cellOf(region, JD)],
  )
}

/** The seat with strictly the most counted buyers in a macro-region, or -1. */
export function macroLeader(position: Position, macro: MacroIndex): Seat | -1 {
  const counted = (seat: Seat): number => REGIONS_OF[macro].reduce<number>((sum, region) => sum + countedBuyers(position, region, seat), 0)
  return leaderOf(counted(ALI), counted(TENCENT), counted(PDD), counted(JD))
}

/** The seat with strictly the most of something, or -1: nobody leads with nothing or by a tie. */
export function leaderOf(ali: number, tencent: number, pdd: number, jd: number): Seat | -1 {
  let best: Seat | -1 = ALI
  let most = ali
  if (tencent > most) {
    best = TENCENT
    most = tencent
  } else if (tencent === most) best = -1
  if (pdd > most) {
    best = PDD
    most = pdd
  } else if (pdd === most) best = -1
  if (jd > most) {
    best = JD
    most = jd
  } else if (jd === most) best = -1
  return most > 0 ? best : -1
}
