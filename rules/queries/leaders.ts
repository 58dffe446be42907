import { REGIONS_OF } from '../content/board'
import { ALI, JD, PDD, SEATS, TENCENT } from '../model/ids'
import type { Position } from '../model/state'

/** Buyers of a platform in a region that count as share: Ali's left-hand buyers do not. Units of 100,000. */
export function countedBuyers(position: Position, region: number, seat: number): number {
  const buyers = position.buyers[region * SEATS + seat]
  return seat === ALI ? buyers - position.leftHand[region] : buyers
}

/** The seat with strictly the most counted buyers in a region, or -1. */
export function regionLeader(position: Position, region: number): number {
  const { buyers, leftHand } = position
  const ali = region * SEATS
  return leaderOf(buyers[ali] - leftHand[region], buyers[ali + TENCENT], buyers[ali + PDD], buyers[ali + JD])
}

/** The seat with strictly the most counted buyers in a macro-region, or -1. */
export function macroLeader(position: Position, macro: number): number {
  const regions: readonly number[] = REGIONS_OF[macro]
  const counted = (seat: number): number => regions.reduce((sum, region) => sum + countedBuyers(position, region, seat), 0)
  return leaderOf(counted(ALI), counted(TENCENT), counted(PDD), counted(JD))
}

/** The seat with strictly the most of something, or -1: nobody leads with nothing or by a tie. */
export function leaderOf(ali: number, tencent: number, pdd: number, jd: number): number {
  let best: number = ALI
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
