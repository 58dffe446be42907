import { MACRO_OF, REGIONS, REGIONS_OF, SEATS, SHOPPERS, TENCENT, TOTAL_SHOPPERS, factionAt } from '../../../rules'
import { CHARACTER } from './character'
import { countingPart, pull, shareRate, type Situation } from './situation'

/** Buyers more (or fewer) a change of appeal would bring a platform in a region this quarter, units of 100,000. */
export const buyersFor = (s: Situation, region: number, seat: number, appeal: number): number => {
  const own = s.ahead.ledger.appeal[region * SEATS + seat]
  const all = s.appeal[region]
  const after = Math.max(0, own + appeal)
  const pool = s.ahead.ledger.pool[region]
  return pool * (after / Math.max(1, all + after - own) - own / all)
}

/** How many buyers are left at the end of one gained in each of the next so many quarters. */
export const keptOver = (s: Situation, quarters: number): number => {
  let kept = 0
  for (let k = 0; k < Math.min(quarters, s.left + 1); k++) kept += CHARACTER.keep ** (s.left - k)
  return kept
}

/** Quarters that something lasting still counts in. */
export const lasting = (s: Situation): number => s.left + 1

/** What a platform's gain in a region, repeated over some quarters, is worth to the bot in points. */
export const worthOfBuyers = (s: Situation, region: number, seat: number, buyers: number, quarters = 1): number => {
  const counting = buyers * keptOver(s, quarters) * countingPart(s, seat, region)
  const points = counting * shareRate(s, seat) + leadWorth(s, region, seat, counting) + macroWorth(s, region, seat, counting)
  const worth = points * s.bonus * s.interest[seat]
  return seat === s.me ? worth + incomeWorth(s, buyers, quarters) + ownGoals(s, counting) : worth + rivalGoals(s, seat, counting)
}

/** What a change of a platform's appeal in a region is worth to the bot, and the buyers it moves each quarter. */
export const worthOfAppeal = (s: Situation, region: number, seat: number, appeal: number, quarters = 1): number =>
  worthOfBuyers(s, region, seat, buyersFor(s, region, seat, appeal), quarters)

const MACRO_SHOPPERS: readonly number[] = REGIONS_OF.map((regions) => regions.reduce((sum, region) => sum + SHOPPERS[region], 0))

/** Chance of leading by a margin, as a part of what is contested: a half when level. */
const chanceOfLead = (margin: number, whole: number): number => 0.5 + (0.5 * margin) / (Math.abs(margin) + CHARACTER.leadSpread * whole)

const leadWorth = (s: Situation, region: number, seat: number, buyers: number): number => {
  const { region: plain, regionTier5 } = s.numbers.points
  const rural = REGIONS[region].tier === 5
  const goals = seat === s.me ? pull(s, 'regions-led') + (rural ? pull(s, 'regions-led-lead') : 0) : 0
  const points = (rural ? regionTier5[seat] : plain[seat]) + goals
  const margin = marginIn(s.counted, region, seat)
  const whole = SHOPPERS[region]
  return points * (chanceOfLead(margin + buyers, whole) - chanceOfLead(margin, whole))
}

const macroWorth = (s: Situation, region: number, seat: number, buyers: number): number => {
  const macro = MACRO_OF[region]
  const margin = marginIn(s.countedIn, macro, seat)
  const whole = MACRO_SHOPPERS[macro]
  return s.numbers.points.macro[seat] * (chanceOfLead(margin + buyers, whole) - chanceOfLead(margin, whole))
}

/** A seat's lead over the best other seat in a row of four. */
export const marginIn = (list: readonly number[], row: number, seat: number): number => {
  let best = 0
  for (let other = 0; other < SEATS; other++) if (other !== seat) best = Math.max(best, list[row * SEATS + other])
  return list[row * SEATS + seat] - best
}

/** Whether some buyers more would take a region from its leader. */
export const wouldTakeLead = (s: Situation, region: number, buyers: number): boolean => {
  const margin = marginIn(s.counted, region, s.me)
  return margin <= 0 && margin + buyers > 0
}

const incomeWorth = (s: Situation, buyers: number, quarters: number): number => {
  const each = s.numbers.income.buyersPerCash[s.me]
  return (buyers * Math.min(quarters, s.left) * s.left * 0.5 * s.cashPrice) / each
}

const ownGoals = (s: Situation, buyers: number): number =>
  (buyers * 100 * pull(s, 'share-percent')) / TOTAL_SHOPPERS + buyers * (pull(s, 'buyers') + pull(s, 'buyers-lead'))

/** Some goals are about how small another stays. */
const rivalGoals = (s: Situation, seat: number, buyers: number): number => {
  const isLargest = seat !== TENCENT && s.ahead.share.every((share, other) => other === TENCENT || share <= s.ahead.share[seat])
  return (buyers * 100 * (pull(s, `percent-of:${factionAt(seat)}`) + (isLargest ? pull(s, 'largest-partner-percent') : 0))) / TOTAL_SHOPPERS
}

/** What some cash is worth to the bot, in points. */
export const worthOfCash = (s: Situation, cash: number): number => cash * s.cashPrice
