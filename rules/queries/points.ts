import { TOTAL_SHOPPERS } from '../content/board'
import { SEATS, TENCENT } from '../model/ids'
import { POINT_SOURCES, TALLIES, type Position } from '../model/state'
import { countedTotal } from './leaders'
import { standingOf, type Standing } from './standing'

/** Points for a seat's share of all shoppers, left-hand buyers excluded. */
export function sharePoints(position: Position, seat: number): number {
  return pointsForShare(position, seat, countedTotal(position, seat))
}

/** Points Tencent has from its stakes in the others' share. */
export function stakePoints(position: Position): number {
  let points = 0
  for (let seat = 0; seat < SEATS; seat++)
    points += stakePart(sharePoints(position, seat), position.stakes[seat], position.config.numbers.points.stakeRate)
  return points
}

/** Points a seat gives up for the stake it sold during the game. */
export function soldStakePoints(position: Position, seat: number): number {
  return stakePart(sharePoints(position, seat), position.soldStakes[seat], position.config.numbers.points.soldStakeRate)
}

/** Buyers of partners who paid with WeChat Pay, added up over the quarters closed so far, units of 100,000. */
export function payBuyers(position: Position): number {
  return position.tally[TENCENT][PAY_BUYERS]
}

/** A seat's public points as the board stands, one number for each of POINT_SOURCES. */
export function boardPoints(position: Position, seat: number): number[] {
  const own = Array.from(POINT_SOURCES, () => 0)
  fillBoardPoints(position, seat, standingOf(position), own)
  return own
}

/** The same into a list, from a standing already worked out; returns their sum. */
export function fillBoardPoints(position: Position, seat: number, standing: Standing, into: number[]): number {
  const { points } = position.config.numbers
  const share = pointsForShare(position, seat, standing.counted[seat])
  const tier5 = standing.tier5Led[seat]
  into[0] = share
  into[1] = (standing.regionsLed[seat] - tier5) * points.region[seat] + tier5 * points.regionTier5[seat]
  into[2] = standing.macrosLed[seat] * points.macro[seat]
  into[3] = 0
  into[4] = 0
  into[6] = 0
  if (seat === TENCENT) {
    let stakes = 0
    for (let other = 0; other < SEATS; other++) {
      stakes += stakePart(pointsForShare(position, other, standing.counted[other]), position.stakes[other], points.stakeRate)
    }
    into[3] = Math.floor((share * points.shopsExtra) / 100)
    into[4] = Math.floor(payBuyers(position) / points.payBuyersPerPoint)
    into[5] = stakes
    into[6] = Math.floor(position.organs.reduce((sum, level) => sum + level, 0) / points.organLevelsPerPoint)
  } else into[5] = 0 - stakePart(share, position.soldStakes[seat], points.soldStakeRate)
  return into[0] + into[1] + into[2] + into[3] + into[4] + into[5] + into[6]
}

function pointsForShare(position: Position, seat: number, counted: number): number {
  return Math.floor((counted * position.config.numbers.points.share[seat]) / TOTAL_SHOPPERS)
}

/** Points of a stake of so many percent in a seat's share points, each counting at a rate in percent. */
function stakePart(share: number, percent: number, rate: number): number {
  return percent === 0 ? 0 : Math.floor((share * percent * rate) / 10000)
}

const PAY_BUYERS = TALLIES.indexOf('pay-buyers')
