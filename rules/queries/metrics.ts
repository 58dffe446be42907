import { BELT_COUNT, MACRO_COUNT, REGION_COUNT, TIER_INDEX, TOTAL_SHOPPERS } from '../content/board'
import type { Goal, Metric } from '../model/content'
import { SEATS, TENCENT, seatOf, type Tier } from '../model/ids'
import { GAIN_CAUSES } from '../model/ledger'
import { TALLIES, type Position } from '../model/state'
import { carriesWeChatPay } from './access'
import { fillAppeal, fillFrame, newAppealFrame } from './appeal'
import { conceded } from './conceded'
import { buyersTotal, countedTotal, macrosLed, regionsLed, sharePercent, taobaoCore } from './leaders'
import { stakePoints } from './points'

/** Reads a metric off a position for a seat; an integer in the unit the metric's name tells. */
export function measure(position: Position, seat: number, metric: Metric): number {
  switch (metric.of) {
    case 'access':
      return position.access[seat]
    case 'core':
      return taobaoCore(position)
    case 'alipay':
      return position.alipay
    case 'full-belts-lead':
      return overRivals(seat, (s) => beltsAt(position, s, position.config.numbers.supply.max))
    case 'supply-levels':
      return supplyLevels(position, seat)
    case 'exclusive-belts':
      return position.exclusive.reduce((sum, on) => sum + on, 0)
    case 'pay-carriers':
      return [0, 2, 3].filter((s) => carriesWeChatPay(position, s)).length
    case 'largest-partner-percent':
      return Math.max(...[0, 2, 3].map((s) => Math.floor((100 * countedTotal(position, s)) / TOTAL_SHOPPERS)))
    case 'share-percent':
      return sharePercent(position, seat)
    case 'percent-of':
      return sharePercent(position, seatOf(metric.faction))
    case 'buyers-lead':
      return overRivals(seat, (s) => buyersTotal(position, s))
    case 'buyers':
      return buyersTotal(position, seat)
    case 'regions-led':
      return led(position, seat, metric.tier)
    case 'regions-led-lead':
      return overRivals(seat, (s) => led(position, s, metric.tier))
    case 'macros-led':
      return macrosLed(position, seat)
    case 'self-reliance-percent':
      return selfReliance(position, seat)
    case 'serviced-macros':
      return countMacros((m) => position.service[m * SEATS + seat] >= metric.level)
    case 'partners-at-level':
      return [0, 1, 2, 3].filter((s) => s !== TENCENT && s !== seat && position.access[s] >= metric.level).length
    case 'stake-points':
      return stakePoints(position)
    case 'shops-macros':
      return countMacros((m) => position.shops[m] > 0)
    case 'organ-levels':
      return position.organs.reduce((sum, level) => sum + level, 0)
    case 'cash':
      return position.cash[seat]
    case 'scrutiny':
      return position.scrutiny[seat]
    case 'conceded':
      return conceded(position, seat, metric.concession)
    case 'partners-conceding':
      return [0, 2, 3].filter((s) => conceded(position, s, metric.concession) >= (metric.level ?? 1)).length
    case 'tally':
      return position.tally[seat][TALLIES.indexOf(metric.tally)]
  }
}

/** The points a goal is worth for a seat as things stand. */
export function goalPoints(goal: Goal, value: number): number {
  let points = 0
  for (const step of goal.steps) if (goal.reach === 'at-least' ? value >= step.at : value <= step.at) points = Math.max(points, step.points)
  return points
}

function overRivals(seat: number, valueOf: (seat: number) => number): number {
  let best = 0
  for (let other = 0; other < SEATS; other++) if (other !== seat) best = Math.max(best, valueOf(other))
  return valueOf(seat) - best
}

function led(position: Position, seat: number, tier: Tier | undefined): number {
  return tier === undefined ? regionsLed(position, seat) : regionsLed(position, seat, TIER_INDEX, tier - 3)
}

function beltsAt(position: Position, seat: number, level: number): number {
  let belts = 0
  for (let belt = 0; belt < BELT_COUNT; belt++) if (position.supply[belt * SEATS + seat] >= level) belts++
  return belts
}

function supplyLevels(position: Position, seat: number): number {
  let levels = 0
  for (let belt = 0; belt < BELT_COUNT; belt++) levels += position.supply[belt * SEATS + seat]
  return levels
}

function countMacros(holds: (macro: number) => boolean): number {
  let count = 0
  for (let macro = 0; macro < MACRO_COUNT; macro++) if (holds(macro)) count++
  return count
}

/** Percent of a platform's buyers it would keep without WeChat: each region's appeal that is neither word of mouth nor fission. */
function selfReliance(position: Position, seat: number): number {
  fillFrame(position, FRAME)
  let own = 0
  let all = 0
  for (let region = 0; region < REGION_COUNT; region++) {
    const buyers = position.buyers[region * SEATS + seat]
    const appeal = fillAppeal(position, region, seat, FRAME, PARTS)
    if (appeal <= 0 || buyers === 0) continue
    all += buyers
    own += Math.floor((buyers * Math.max(0, appeal - PARTS[3] - PARTS[4])) / appeal)
  }
  return all === 0 ? 0 : Math.floor((100 * own) / all)
}

const FRAME = newAppealFrame()
const PARTS = new Array<number>(GAIN_CAUSES).fill(0)
