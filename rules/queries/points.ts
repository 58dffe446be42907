import { REGION_COUNT, TIER_INDEX, TOTAL_SHOPPERS } from '../content/board'
import { SEATS, TENCENT } from '../model/ids'
import { POINT_SOURCES, type Position } from '../model/state'
import { carriesWeChatPay } from './access'
import { buyersTotal, countedTotal, macrosLed, regionLeader } from './leaders'

/** Points for a seat's share of all shoppers, left-hand buyers excluded. */
export function sharePoints(position: Position, seat: number): number {
  return Math.floor((countedTotal(position, seat) * position.config.numbers.points.share[seat]) / TOTAL_SHOPPERS)
}

/** Points Tencent has from its stakes in the others' share. */
export function stakePoints(position: Position): number {
  let points = 0
  for (let seat = 0; seat < SEATS; seat++) points += stakePart(position, seat, position.stakes[seat])
  return points
}

/** Points a seat gives up for the stake it sold during the game. */
export function soldStakePoints(position: Position, seat: number): number {
  return stakePart(position, seat, position.soldStakes[seat])
}

/** WeChat Pay buyers of all partners, units of 100,000. */
export function payBuyers(position: Position): number {
  let buyers = 0
  for (let seat = 0; seat < SEATS; seat++) if (seat !== TENCENT && carriesWeChatPay(position, seat)) buyers += buyersTotal(position, seat)
  return buyers
}

/** A seat's public points as the board stands, one number for each of POINT_SOURCES. */
export function boardPoints(position: Position, seat: number): number[] {
  const { points } = position.config.numbers
  const own = new Array<number>(POINT_SOURCES.length).fill(0)
  own[0] = sharePoints(position, seat)
  for (let region = 0; region < REGION_COUNT; region++) {
    if (regionLeader(position, region) === seat) own[1] += TIER_INDEX[region] === 2 ? points.regionTier5[seat] : points.region[seat]
  }
  own[2] = macrosLed(position, seat) * points.macro[seat]
  if (seat === TENCENT) {
    own[3] = Math.floor((sharePoints(position, seat) * points.shopsExtra) / 100)
    own[4] = Math.floor(payBuyers(position) / points.payBuyersPerPoint)
    own[5] = stakePoints(position)
    own[6] = Math.floor(position.organs.reduce((sum, level) => sum + level, 0) / points.organLevelsPerPoint)
  } else own[5] = 0 - soldStakePoints(position, seat)
  return own
}

function stakePart(position: Position, seat: number, percent: number): number {
  return percent === 0 ? 0 : Math.floor((sharePoints(position, seat) * percent * position.config.numbers.points.stakeRate) / 10000)
}
