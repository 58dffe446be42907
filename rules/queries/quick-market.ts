import {
  ALL_CELLS,
  cellOf,
  firstRegion,
  isCell,
  isSeat,
  zeros,
  type Cell,
  type RegionIndex,
  type Seat,
  type SeatList,
} from '../model/indexes'
import { EVERYWHERE, NEAR_SHOPPERS, SHOPPERS, TIER_INDEX, neighbours } from '../content/board'
import { ALI, JD, PDD, SEATS, TENCENT } from '../model/ids'
import type { Position } from '../model/state'
import { subsidyAppeal } from './appeal'
import { settleLeftHand } from './left-hand'
import { freshTerms, type LastingTerms } from './lasting/lasting-terms'

/**
 * Works out a market in place and tells no causes: what runMarket() does with a ledger, where thousands of markets are tried; a test holds
 * the two to each other. `terms` are the position's, where the caller has kept them, `regions` the bits of those that play, where that is
 * not all: a region's market depends on nobody else's.
 */
export function runQuickMarket(state: Position, terms: LastingTerms = freshTerms(state), regions: number = EVERYWHERE): void {
  const campaigns = anyCampaign(state)
  for (let seat = 0; isSeat(seat); seat++) SUBSIDY[seat] = subsidyAppeal(state, seat)
  // Appeal rests on the buyers before the market, so every region's is worked out before any region's pool is divided.
  for (let left = regions; left !== 0; left &= left - 1) weighRegion(state, firstRegion(left), terms)
  if (campaigns) for (let left = regions; left !== 0; left &= left - 1) addCampaigns(state, firstRegion(left), terms)
  for (let left = regions; left !== 0; left &= left - 1) divideRegion(state, firstRegion(left), terms)
}

const APPEAL = zeros(ALL_CELLS)
const SUBSIDY: SeatList = [0, 0, 0, 0]

function anyCampaign({ fission }: Position): boolean {
  for (let cell = 0; isCell(cell); cell++) if (fission[cell] !== 0) return true
  return false
}

/** The appeal of all four platforms without their campaigns; seat by seat, not by a loop, which would take twice as long. */
function weighRegion(position: Position, region: RegionIndex, terms: LastingTerms): void {
  const { buyers } = position
  const near = neighbours(region)
  let ali = 0
  let tencent = 0
  let pdd = 0
  let jd = 0
  for (let i = 0; i < near.length; i++) {
    const next = near[i] ?? region
    ali += buyers[cellOf(next, ALI)]
    tencent += buyers[cellOf(next, TENCENT)]
    pdd += buyers[cellOf(next, PDD)]
    jd += buyers[cellOf(next, JD)]
  }
  APPEAL[cellOf(region, ALI)] = appealOf(position, region, ALI, ali, terms)
  APPEAL[cellOf(region, TENCENT)] = appealOf(position, region, TENCENT, tencent, terms)
  APPEAL[cellOf(region, PDD)] = appealOf(position, region, PDD, pdd, terms)
  APPEAL[cellOf(region, JD)] = appealOf(position, region, JD, jd, terms)
}

/** The appeal of one platform without its campaigns, by its buyers next door; may be negative. */
function appealOf(position: Position, region: RegionIndex, seat: Seat, near: number, terms: LastingTerms): number {
  const cell = cellOf(region, seat)
  if (terms.open[cell] === 0) return 0
  const appeal = terms.appeal[cell] + position.subsidy[cell] * SUBSIDY[seat]
  const byAccess = terms.access[cell]
  if (byAccess === 0) return appeal
  const heard = (200 * position.buyers[cell]) / SHOPPERS[region] + (100 * near) / NEAR_SHOPPERS[region]
  return appeal + Math.floor((heard * byAccess * terms.spread[cell] * 4) / (3 * 1e10 * (4 + position.fatigue[cell])))
}

function addCampaigns({ config, fission, fatigue }: Position, region: RegionIndex, terms: LastingTerms): void {
  const { here, near } = config.numbers.fission
  const around = neighbours(region)
  for (let seat = 0; isSeat(seat); seat++) {
    const cell = cellOf(region, seat)
    let strength = fission[cell] * here[seat]
    for (let i = 0; i < around.length; i++) strength += fission[cellOf(around[i] ?? region, seat)] * near[seat]
    if (strength !== 0 && terms.open[cell] !== 0)
      APPEAL[cell] += Math.floor((strength * terms.fission[cell] * 2) / (1e8 * (2 + fatigue[cell])))
  }
}

/** Takes from every platform those who leave, and divides them and whoever floats. */
function divideRegion(state: Position, region: RegionIndex, terms: LastingTerms): void {
  const { buyers, leftHand } = state
  let pool = state.floating[region]
  for (let seat = 0; isSeat(seat); seat++) {
    const cell = cellOf(region, seat)
    const had = buyers[cell]
    if (had === 0) continue
    const lost = Math.floor((had * churnOf(state, cell, seat, terms)) / 100)
    if (lost === 0) continue
    if (seat === ALI) leftHand[region] -= Math.floor((lost * leftHand[region]) / had)
    buyers[cell] = had - lost
    pool += lost
  }
  const kept = buyers[cellOf(region, ALI)]
  if (pool > 0) dividePool(state, region, pool)
  settleLeftHand(state, region, buyers[cellOf(region, ALI)] - kept)
}

/** Percent of buyers who leave. */
function churnOf({ config, subsidy, lastSubsidy }: Position, cell: Cell, seat: Seat, terms: LastingTerms): number {
  const { hangover, max } = config.numbers.churn
  const withdrawn = lastSubsidy[cell] - subsidy[cell]
  const percent = withdrawn > 0 ? terms.churn[cell] + withdrawn * hangover[seat] : terms.churn[cell]
  return percent <= 0 ? 0 : percent >= max ? max : percent
}

/** Divides a pool by appeal, and staying put, with the largest-remainder method; those who stay float. */
function dividePool(state: Position, region: RegionIndex, pool: number): void {
  const { buyers, floating, config } = state
  const first = cellOf(region, ALI)
  const ali = weightOf(first)
  const tencent = weightOf(cellOf(region, TENCENT))
  const pdd = weightOf(cellOf(region, PDD))
  const jd = weightOf(cellOf(region, JD))
  const stay = config.numbers.appeal.stay[TIER_INDEX[region]]
  const sum = ali + tencent + pdd + jd + stay
  const toAli = Math.floor((pool * ali) / sum)
  const toTencent = Math.floor((pool * tencent) / sum)
  const toPdd = Math.floor((pool * pdd) / sum)
  const toJd = Math.floor((pool * jd) / sum)
  const toNobody = Math.floor((pool * stay) / sum)
  buyers[first] += toAli
  buyers[cellOf(region, TENCENT)] += toTencent
  buyers[cellOf(region, PDD)] += toPdd
  buyers[cellOf(region, JD)] += toJd
  floating[region] = toNobody
  const left = pool - toAli - toTencent - toPdd - toJd - toNobody
  if (left > 0) {
    REST[ALI] = pool * ali - toAli * sum
    REST[TENCENT] = pool * tencent - toTencent * sum
    REST[PDD] = pool * pdd - toPdd * sum
    REST[JD] = pool * jd - toJd * sum
    REST[SEATS] = pool * stay - toNobody * sum
    giveRest(state, region, left)
  }
}

function weightOf(cell: Cell): number {
  const appeal = APPEAL[cell]
  return appeal > 0 ? appeal : 0
}

/** What is left over goes to the largest remainders, one each; of those that are level, to the earliest. */
function giveRest({ buyers, floating }: Position, region: RegionIndex, left: number): void {
  for (; left > 0; left--) {
    let best: Place = 0
    for (let place = 1; isPlace(place); place++) if (REST[place] > REST[best]) best = place
    REST[best] = -1
    if (best === SEATS) floating[region]++
    else buyers[cellOf(region, best)]++
  }
}

/** Among those who share a pool: the four platforms, and last staying put. */
type Place = Seat | typeof SEATS

function isPlace(place: number): place is Place {
  return place >>> 0 <= SEATS
}

const REST: [number, number, number, number, number] = [0, 0, 0, 0, 0]
