import { REGIONS_OF } from '../content/board'
import { ALI, SEATS } from '../model/ids'
import type { Position } from '../model/state'

/** Buyers of a platform in a region that count as share: Ali's left-hand buyers do not. Units of 100,000. */
export function countedBuyers(position: Position, region: number, seat: number): number {
  const buyers = position.buyers[region * SEATS + seat]
  return seat === ALI ? buyers - position.leftHand[region] : buyers
}

/** The seat with strictly the most counted buyers in a region, or -1. */
export function regionLeader(position: Position, region: number): number {
  for (let seat = 0; seat < SEATS; seat++) ROW[seat] = countedBuyers(position, region, seat)
  return leaderOf(ROW, 0)
}

/** The seat with strictly the most counted buyers in a macro-region, or -1. */
export function macroLeader(position: Position, macro: number): number {
  ROW.fill(0)
  for (const region of REGIONS_OF[macro] as readonly number[])
    for (let seat = 0; seat < SEATS; seat++) ROW[seat] += countedBuyers(position, region, seat)
  return leaderOf(ROW, 0)
}

/** The place, counted from `offset`, of the one number that is more than the three others, or -1. */
export function leaderOf(counts: readonly number[], offset: number): number {
  let best = -1
  let most = 0
  for (let seat = 0; seat < SEATS; seat++) {
    const count = counts[offset + seat]
    if (count > most) {
      most = count
      best = seat
    } else if (count === most) best = -1
  }
  return best
}

const ROW = [0, 0, 0, 0]
