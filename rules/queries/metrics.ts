import type { GainRow } from '../model/ledger'
import type { Goal, Metric } from '../model/content'
import {
  ALL_SEATS,
  beltCellOf,
  cellOf,
  isBelt,
  isMacro,
  isRegion,
  isSeat,
  macroCellOf,
  type MacroIndex,
  type PerSeat,
  type Seat,
} from '../model/indexes'
import { TENCENT, seatOf, tierIndex, type Tier } from '../model/ids'
import { TALLY_INDEX, type Position } from '../model/state'
import { carriesWeChatPay } from './access'
import { fillAppeal, fillFrame, newAppealFrame } from './appeal'
import { conceded } from './conceded'
import { organLevels, stakePoints } from './points'
import { taobaoCore, type Standing } from './standing'

/** Reads a metric for a seat as it stands; an integer in the unit the metric's name tells. */
export function measure(standing: Standing, seat: Seat, metric: Metric): number {
  const read: Reading = READINGS[metric.of]
  return read(standing, seat, metric)
}

/** The points a goal is worth for a seat as things stand. */
export function goalPoints(goal: Goal, value: number): number {
  let points = 0
  for (const step of goal.steps) if (goal.reach === 'at-least' ? value >= step.at : value <= step.at) points = Math.max(points, step.points)
  return points
}

interface Read<M extends Metric> {
  read(standing: Standing, seat: Seat, metric: M): number
}
type Reading = Read<Metric>['read']

/** How each metric is read. */
const READINGS: { readonly [K in Metric['of']]: Read<Extract<Metric, { readonly of: K }>>['read'] } = {
  access: ({ position }, seat) => position.access[seat],
  core: (standing) => taobaoCore(standing),
  alipay: ({ position }) => position.alipay,
  'full-belts-lead': ({ position }, seat) => overRivals(seat, (s) => beltsAt(position, s, position.config.numbers.supply.max)),
  'supply-levels': ({ position }, seat) => supplyLevels(position, seat),
  'exclusive-belts': ({ position }) => position.exclusive.reduce((sum, on) => sum + on, 0),
  'pay-carriers': ({ position }) => PARTNERS.filter((s) => carriesWeChatPay(position, s)).length,
  'largest-partner-percent': ({ percent }) => Math.max(...PARTNERS.map((s) => percent[s])),
  'share-percent': ({ percent }, seat) => percent[seat],
  'percent-of': ({ percent }, _seat, { faction }) => percent[seatOf(faction)],
  'buyers-lead': ({ buyers }, seat) => overRivals(seat, (s) => buyers[s]),
  buyers: ({ buyers }, seat) => buyers[seat],
  'regions-led': (standing, seat, { tier }) => led(standing, tier)[seat],
  'regions-led-lead': (standing, seat, { tier }) => overRivals(seat, (s) => led(standing, tier)[s]),
  'macros-led': ({ macrosLed }, seat) => macrosLed[seat],
  'self-reliance-percent': ({ position }, seat) => selfReliance(position, seat),
  'serviced-macros': ({ position }, seat, { level }) => countMacros((macro) => position.service[macroCellOf(macro, seat)] >= level),
  'partners-at-level': ({ position }, seat, { level }) => PARTNERS.filter((s) => s !== seat && position.access[s] >= level).length,
  'stake-points': (standing) => stakePoints(standing),
  'shops-macros': ({ position }) => countMacros((m) => position.shops[m] > 0),
  'organ-levels': ({ position }) => organLevels(position),
  cash: ({ position }, seat) => position.cash[seat],
  scrutiny: ({ position }, seat) => position.scrutiny[seat],
  conceded: ({ position }, seat, { concession }) => conceded(position, seat, concession),
  'partners-conceding': ({ position }, _seat, { concession, level = 1 }) =>
    PARTNERS.filter((s) => conceded(position, s, concession) >= level).length,
  tally: ({ position }, seat, { tally }) => position.tally[seat][TALLY_INDEX[tally]],
}

/** The seats that may be let in to WeChat. */
const PARTNERS = ALL_SEATS.filter((seat) => seat !== TENCENT)

function overRivals(seat: Seat, valueOf: (seat: Seat) => number): number {
  let best = 0
  for (let other = 0; isSeat(other); other++) if (other !== seat) best = Math.max(best, valueOf(other))
  return valueOf(seat) - best
}

function led({ regionsLed, ledByTier }: Standing, tier: Tier | undefined): PerSeat {
  return tier === undefined ? regionsLed : ledByTier[tierIndex(tier)]
}

function beltsAt(position: Position, seat: Seat, level: number): number {
  let belts = 0
  for (let belt = 0; isBelt(belt); belt++) if (position.supply[beltCellOf(belt, seat)] >= level) belts++
  return belts
}

function supplyLevels(position: Position, seat: Seat): number {
  let levels = 0
  for (let belt = 0; isBelt(belt); belt++) levels += position.supply[beltCellOf(belt, seat)]
  return levels
}

function countMacros(holds: (macro: MacroIndex) => boolean): number {
  let count = 0
  for (let macro = 0; isMacro(macro); macro++) if (holds(macro)) count++
  return count
}

/** Percent of a platform's buyers it would keep without WeChat: each region's appeal that is neither word of mouth nor fission. */
function selfReliance(position: Position, seat: Seat): number {
  fillFrame(position, FRAME)
  let own = 0
  let all = 0
  for (let region = 0; isRegion(region); region++) {
    const buyers = position.buyers[cellOf(region, seat)]
    const appeal = fillAppeal(position, region, seat, FRAME, PARTS)
    if (appeal <= 0 || buyers === 0) continue
    all += buyers
    own += Math.floor((buyers * Math.max(0, appeal - PARTS[3] - PARTS[4])) / appeal)
  }
  return all === 0 ? 0 : Math.floor((100 * own) / all)
}

const FRAME = newAppealFrame()
const PARTS: GainRow = [0, 0, 0, 0, 0, 0, 0]
