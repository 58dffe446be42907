import { MACRO_COUNT, MACRO_OF, REGION_COUNT, TIER_INDEX } from '../content/board'
import { ALI, SEATS } from '../model/ids'
import type { Position } from '../model/state'

/** What points rest on, by seat, worked out in one pass over the board. */
export interface Standing {
  /** Counted buyers and all buyers, units of 100,000. */
  readonly counted: number[]
  readonly buyers: number[]
  readonly regionsLed: number[]
  /** Of them, regions of tier 5. */
  readonly tier5Led: number[]
  readonly macrosLed: number[]
}

/** How the seats stand. The object is used again by the next call: read it at once. */
export function standingOf(position: Position): Standing {
  for (let seat = 0; seat < SEATS; seat++) {
    STANDING.counted[seat] = 0
    STANDING.buyers[seat] = 0
    STANDING.regionsLed[seat] = 0
    STANDING.tier5Led[seat] = 0
    STANDING.macrosLed[seat] = 0
  }
  MACRO_BUYERS.fill(0)
  for (let region = 0; region < REGION_COUNT; region++) addRegion(position, region)
  for (let macro = 0; macro < MACRO_COUNT; macro++) {
    const leader = leaderOf(MACRO_BUYERS, macro * SEATS)
    if (leader >= 0) STANDING.macrosLed[leader]++
  }
  return STANDING
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

const STANDING: Standing = {
  counted: [0, 0, 0, 0],
  buyers: [0, 0, 0, 0],
  regionsLed: [0, 0, 0, 0],
  tier5Led: [0, 0, 0, 0],
  macrosLed: [0, 0, 0, 0],
}
const ROW = [0, 0, 0, 0]
const MACRO_BUYERS: number[] = Array.from({ length: MACRO_COUNT * SEATS }, () => 0)

function addRegion(position: Position, region: number): void {
  const macro = MACRO_OF[region] * SEATS
  for (let seat = 0; seat < SEATS; seat++) {
    const buyers = position.buyers[region * SEATS + seat]
    const counted = seat === ALI ? buyers - position.leftHand[region] : buyers
    ROW[seat] = counted
    STANDING.buyers[seat] += buyers
    STANDING.counted[seat] += counted
    MACRO_BUYERS[macro + seat] += counted
  }
  const leader = leaderOf(ROW, 0)
  if (leader < 0) return
  STANDING.regionsLed[leader]++
  if (TIER_INDEX[region] === 2) STANDING.tier5Led[leader]++
}
