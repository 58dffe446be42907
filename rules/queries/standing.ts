import {
  ALL_MACROS,
  cellOf,
  flat,
  isMacro,
  isRegion,
  isSeat,
  type MacroList,
  type PerSeat,
  type RegionIndex,
  type SeatList,
} from '../model/indexes'
import { MACRO_OF, TIER_INDEX, TOTAL_SHOPPERS } from '../content/board'
import { ALI, JD, PDD, TENCENT } from '../model/ids'
import type { Position } from '../model/state'
import { leaderOf } from './leaders'

/** A position with how many buy from each seat: what income rests on. */
export interface Clientele {
  readonly position: Position
  /** All buyers by seat, left-hand ones included, units of 100,000. */
  readonly buyers: PerSeat
  /** Ali's left-hand buyers. */
  readonly leftHand: number
}

/**
 * A position with how each seat stands in it: what its points, goals and income rest on, worked out in one pass over the board. Lists are
 * by seat, buyers in units of 100,000.
 */
export interface Standing extends Clientele {
  /** Buyers that count as share: Ali's left-hand ones do not. */
  readonly counted: PerSeat
  /** Whole percent of all shoppers who are counted buyers, rounded down. */
  readonly percent: PerSeat
  readonly regionsLed: PerSeat
  /** Regions led, by the place of their tier in TIERS. */
  readonly ledByTier: readonly [PerSeat, PerSeat, PerSeat]
  readonly macrosLed: PerSeat
}

/** How the seats stand in a position; the reader's own, to keep. */
export function standingOf(position: Position): Standing {
  return fill(blankSheet(position), position)
}

/** Works out one standing after another in place, for searches: each holds until the next is asked for. */
export function standingInPlace(): (position: Position) => Standing {
  let sheet: Sheet | null = null
  return (position) => fill((sheet ??= blankSheet(position)), position)
}

/** Counts one clientele after another in place, for those who only pay: each holds until the next is asked for. */
export function clienteleInPlace(): (position: Position) => Clientele {
  let counted: { position: Position; readonly buyers: SeatList; leftHand: number } | null = null
  return (position) => {
    counted ??= { position, buyers: [0, 0, 0, 0], leftHand: 0 }
    counted.position = position
    counted.leftHand = countBuyers(position, counted.buyers)
    return counted
  }
}

/** Counts the buyers of each seat; returns how many are left-hand. Seat by seat, not by a loop, which would take twice as long. */
function countBuyers(position: Position, into: SeatList): number {
  let leftHand = 0
  let ali = 0
  let tencent = 0
  let pdd = 0
  let jd = 0
  for (let region = 0; isRegion(region); region++) {
    leftHand += position.leftHand[region]
    ali += position.buyers[cellOf(region, ALI)]
    tencent += position.buyers[cellOf(region, TENCENT)]
    pdd += position.buyers[cellOf(region, PDD)]
    jd += position.buyers[cellOf(region, JD)]
  }
  into[ALI] = ali
  into[TENCENT] = tencent
  into[PDD] = pdd
  into[JD] = jd
  return leftHand
}

/** The Taobao core, 0-100: what is left of Taobao's own strength after its buyers moved to the right hand. */
export function taobaoCore({ position, leftHand }: Clientele): number {
  const lost = Math.floor(leftHand / position.config.numbers.core.leftHandPerPoint)
  return Math.max(0, Math.min(100, 100 - lost + position.coreShift))
}

/** A standing that can be filled again. */
interface Sheet extends Standing {
  position: Position
  readonly counted: SeatList
  readonly percent: SeatList
  readonly buyers: SeatList
  readonly regionsLed: SeatList
  readonly ledByTier: readonly [SeatList, SeatList, SeatList]
  readonly macrosLed: SeatList
  leftHand: number
}

function blankSheet(position: Position): Sheet {
  return {
    position,
    counted: [0, 0, 0, 0],
    percent: [0, 0, 0, 0],
    buyers: [0, 0, 0, 0],
    regionsLed: [0, 0, 0, 0],
    ledByTier: [
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ],
    macrosLed: [0, 0, 0, 0],
    leftHand: 0,
  }
}

function fill(sheet: Sheet, position: Position): Standing {
  clear(sheet)
  sheet.position = position
  sheet.leftHand = 0
  for (let region = 0; isRegion(region); region++) addRegion(sheet, position, region)
  for (let macro = 0; isMacro(macro); macro++) {
    const buyers = MACRO_BUYERS[macro]
    const leader = leaderOf(buyers[ALI], buyers[TENCENT], buyers[PDD], buyers[JD])
    if (leader !== -1) sheet.macrosLed[leader]++
  }
  for (let seat = 0; isSeat(seat); seat++) {
    const counted = seat === ALI ? sheet.buyers[seat] - sheet.leftHand : sheet.buyers[seat]
    sheet.counted[seat] = counted
    sheet.percent[seat] = Math.floor((counted * 100) / TOTAL_SHOPPERS)
  }
  return sheet
}

function clear({ buyers, regionsLed, ledByTier, macrosLed }: Sheet): void {
  for (let macro = 0; isMacro(macro); macro++) {
    const row = MACRO_BUYERS[macro]
    row[ALI] = row[TENCENT] = row[PDD] = row[JD] = 0
  }
  for (let seat = 0; isSeat(seat); seat++) {
    buyers[seat] = 0
    regionsLed[seat] = 0
    macrosLed[seat] = 0
    ledByTier[0][seat] = 0
    ledByTier[1][seat] = 0
    ledByTier[2][seat] = 0
  }
}

const MACRO_BUYERS: MacroList<SeatList> = flat(ALL_MACROS, () => [0, 0, 0, 0])

/** Adds a region to the sums and to its leader's; seat by seat, not by a loop, which would take twice as long. */
function addRegion(sheet: Sheet, position: Position, region: RegionIndex): void {
  const left = position.leftHand[region]
  const ali = position.buyers[cellOf(region, ALI)]
  const tencent = position.buyers[cellOf(region, TENCENT)]
  const pdd = position.buyers[cellOf(region, PDD)]
  const jd = position.buyers[cellOf(region, JD)]
  add(sheet.buyers, ali, tencent, pdd, jd)
  sheet.leftHand += left
  add(MACRO_BUYERS[MACRO_OF[region]], ali - left, tencent, pdd, jd)
  const leader = leaderOf(ali - left, tencent, pdd, jd)
  if (leader === -1) return
  sheet.regionsLed[leader]++
  sheet.ledByTier[TIER_INDEX[region]][leader]++
}

function add(sums: SeatList, ali: number, tencent: number, pdd: number, jd: number): void {
  sums[ALI] += ali
  sums[TENCENT] += tencent
  sums[PDD] += pdd
  sums[JD] += jd
}
