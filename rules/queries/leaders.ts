import { MACRO_COUNT, REGIONS_OF, REGION_COUNT, TOTAL_SHOPPERS } from '../content/board'
import { ALI, SEATS } from '../model/ids'
import type { Position } from '../model/state'

/** Buyers of a platform in a region that count as share: Ali's left-hand buyers do not. Units of 100,000. */
export function countedBuyers(position: Position, region: number, seat: number): number {
  const buyers = position.buyers[region * SEATS + seat]
  return seat === ALI ? buyers - position.leftHand[region] : buyers
}

/** The seat with strictly the most counted buyers in a region, or -1. */
export function regionLeader(position: Position, region: number): number {
  let best = -1
  let most = 0
  for (let seat = 0; seat < SEATS; seat++) {
    const buyers = countedBuyers(position, region, seat)
    if (buyers > most) {
      most = buyers
      best = seat
    } else if (buyers === most) best = -1
  }
  return best
}

/** The seat with strictly the most counted buyers in a macro-region, or -1. */
export function macroLeader(position: Position, macro: number): number {
  let best = -1
  let most = 0
  for (let seat = 0; seat < SEATS; seat++) {
    let buyers = 0
    for (const region of REGIONS_OF[macro] as readonly number[]) buyers += countedBuyers(position, region, seat)
    if (buyers > most) {
      most = buyers
      best = seat
    } else if (buyers === most) best = -1
  }
  return best
}

/** Counted buyers of a platform over the whole board, units of 100,000. */
export function countedTotal(position: Position, seat: number): number {
  let sum = 0
  for (let region = 0; region < REGION_COUNT; region++) sum += countedBuyers(position, region, seat)
  return sum
}

/** All buyers of a platform, left-hand ones included, units of 100,000. */
export function buyersTotal(position: Position, seat: number): number {
  let sum = 0
  for (let region = 0; region < REGION_COUNT; region++) sum += position.buyers[region * SEATS + seat]
  return sum
}

/** Counted buyers of the four platforms, units of 100,000. */
export function shares(position: Position): number[] {
  return [0, 1, 2, 3].map((seat) => countedTotal(position, seat))
}

/** Whole percent of all shoppers who are counted buyers of a platform, rounded down. */
export function sharePercent(position: Position, seat: number): number {
  return Math.floor((countedTotal(position, seat) * 100) / TOTAL_SHOPPERS)
}

/** Regions a seat leads; with a tier index (0-2) only those of that tier. */
export function regionsLed(position: Position, seat: number, tierIndexOf?: readonly number[], tierIndex?: number): number {
  let led = 0
  for (let region = 0; region < REGION_COUNT; region++) {
    if (tierIndexOf !== undefined && tierIndexOf[region] !== tierIndex) continue
    if (regionLeader(position, region) === seat) led++
  }
  return led
}

/** Macro-regions a seat leads. */
export function macrosLed(position: Position, seat: number): number {
  let led = 0
  for (let macro = 0; macro < MACRO_COUNT; macro++) if (macroLeader(position, macro) === seat) led++
  return led
}

/** Ali's left-hand buyers over the whole board, units of 100,000. */
export function leftHandTotal(position: Position): number {
  let sum = 0
  for (let region = 0; region < REGION_COUNT; region++) sum += position.leftHand[region]
  return sum
}

/** The Taobao core, 0-100: what is left of Taobao's own strength after its buyers moved to the right hand. */
export function taobaoCore(position: Position): number {
  const lost = Math.floor(leftHandTotal(position) / position.config.numbers.core.leftHandPerPoint)
  return Math.max(0, Math.min(100, 100 - lost + position.coreShift))
}
