import {
  ALL_ORGANS,
  MACRO_OF,
  REGIONS,
  SHOPPERS,
  TENCENT,
  TOTAL_SHOPPERS,
  cellOf,
  factionAt,
  macroCellOf,
  type OrganEffect,
  type RegionIndex,
  type Seat,
} from '../../../rules'
import { MACRO_SHOPPERS } from './prospect'
import { pull, type Situation } from './situation'

/** Buyers more (or fewer) a change of appeal would bring a platform in a region this quarter, units of 100,000. */
export const buyersFor = (s: Situation, region: RegionIndex, seat: Seat, appeal: number): number => {
  const { ledger } = s.ahead
  const own = ledger.appeal[cellOf(region, seat)]
  const all = s.prospect.appeal[region]
  const after = Math.max(0, own + appeal)
  return ledger.pool[region] * (after / Math.max(1, all + after - own) - own / all)
}

/** Quarters that something lasting still counts in. */
export const lasting = (s: Situation): number => s.left + 1

/** What a platform's gain in a region, repeated over some quarters, is worth to the bot in points. */
export const worthOfBuyers = (s: Situation, region: RegionIndex, seat: Seat, buyers: number, quarters = 1): number => {
  if (buyers === 0) return 0
  const { kept, halfTime, halfTimeOfLeads, shareRate, counting } = s.prospect
  const span = Math.min(quarters, s.left + 1)
  const atTheEnd = buyers * (kept[span] ?? 0) * counting[cellOf(region, seat)]
  const leads = leadWorth(s, region, seat, atTheEnd) + macroWorth(s, region, seat, atTheEnd)
  const points = atTheEnd * shareRate[seat] * (halfTime[span] ?? 1) + leads * (halfTimeOfLeads[span] ?? 1)
  const worth = points * s.interest[seat]
  return seat === s.me ? worth + incomeWorth(s, buyers, span) + ownGoals(s, atTheEnd) : worth + rivalGoals(s, seat, atTheEnd)
}

/** What a change of a platform's appeal in a region is worth to the bot, and the buyers it moves each quarter. */
export const worthOfAppeal = (s: Situation, region: RegionIndex, seat: Seat, appeal: number, quarters = 1): number =>
  worthOfBuyers(s, region, seat, buyersFor(s, region, seat, appeal), quarters)

/** Chance of leading by a margin, as a part of what is contested: a half when level. */
const chanceOfLead = (margin: number, spread: number): number => 0.5 + (0.5 * margin) / (Math.abs(margin) + spread)

const leadWorth = (s: Situation, region: RegionIndex, seat: Seat, buyers: number): number => {
  const { region: plain, regionTier5 } = s.numbers.points
  const rural = REGIONS[region].tier === 5
  const goals = seat === s.me ? pull(s, 'regions-led') + (rural ? pull(s, 'regions-led-lead') : 0) : 0
  const points = (rural ? regionTier5[seat] : plain[seat]) + goals
  const margin = s.prospect.margin[cellOf(region, seat)]
  const spread = s.character.leadSpread * SHOPPERS[region]
  return points * (chanceOfLead(margin + buyers, spread) - chanceOfLead(margin, spread))
}

const macroWorth = (s: Situation, region: RegionIndex, seat: Seat, buyers: number): number => {
  const macro = MACRO_OF[region]
  const margin = s.prospect.marginOfMacro[macroCellOf(macro, seat)]
  const spread = s.character.leadSpread * MACRO_SHOPPERS[macro]
  return s.numbers.points.macro[seat] * (chanceOfLead(margin + buyers, spread) - chanceOfLead(margin, spread))
}

/** Whether some buyers more would take a region from its leader. */
export const wouldTakeLead = (s: Situation, region: RegionIndex, buyers: number): boolean => {
  const margin = s.prospect.margin[cellOf(region, s.me)]
  return margin <= 0 && margin + buyers > 0
}

const incomeWorth = (s: Situation, buyers: number, quarters: number): number => {
  const each = s.numbers.income.buyersPerCash[s.me]
  return (buyers * Math.min(quarters, s.left) * s.left * 0.5 * s.cashPrice) / each
}

const ownGoals = (s: Situation, buyers: number): number =>
  (buyers * 100 * pull(s, 'share-percent')) / TOTAL_SHOPPERS + buyers * (pull(s, 'buyers') + pull(s, 'buyers-lead'))

/** Some goals are about how small another stays. */
const rivalGoals = (s: Situation, seat: Seat, buyers: number): number => {
  const isLargest = seat !== TENCENT && s.ahead.share.every((share, other) => other === TENCENT || share <= s.ahead.share[seat])
  return (buyers * 100 * (pull(s, `percent-of:${factionAt(seat)}`) + (isLargest ? pull(s, 'largest-partner-percent') : 0))) / TOTAL_SHOPPERS
}

/** What the levels of WeChat's organs add up to in one of the things they bring. */
export const organsGive = ({ numbers, view }: Situation, what: keyof OrganEffect): number =>
  ALL_ORGANS.reduce<number>((sum, organ) => sum + numbers.organs.effect[organ][what] * view.organs[organ], 0)

/** What some cash is worth to the bot, in points. */
export const worthOfCash = (s: Situation, cash: number): number => cash * s.cashPrice
