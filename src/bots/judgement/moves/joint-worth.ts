import {
  BELTS,
  MACRO_OF,
  REGIONS_OF,
  beltCellOf,
  beltIndex,
  cellOf,
  macroIndex,
  neighbours,
  regionIndex,
  ALL_SEATS,
  TENCENT,
  supplyAt,
  type BeltIndex,
  type RegionIndex,
  type Seat,
} from '../../../../rules'
import { chanceOfStage } from '../stage'
import type { Situation } from '../situation'
import { worthOfBuyers, worthOfCash } from '../worth'
import { supplyRoom } from './build'

/** By how much two seats become more attractive somewhere: the bot's own, and another's. */
interface Change {
  readonly own: number
  readonly other: Seat
  readonly theirs: number
}

/** What a change of two seats' appeal in a region is worth to the bot: what it wins, what the other wins, and what the rest lose. */
const worthOfChange = (s: Situation, region: RegionIndex, { own, other, theirs }: Change, quarters: number): number => {
  const { ledger } = s.ahead
  const pool = ledger.pool[region]
  const before = Math.max(1, s.prospect.appeal[region])
  const after = Math.max(1, before + own + theirs)
  let worth = 0
  for (const seat of ALL_SEATS) {
    const appeal = ledger.appeal[cellOf(region, seat)]
    const more = seat === s.me ? own : seat === other ? theirs : 0
    if (appeal + more > 0) worth += worthOfBuyers(s, region, seat, pool * ((appeal + more) / after - appeal / before), quarters)
  }
  return worth
}

/** What the terms of one deal are worth is asked again for every other they stand in; a situation never changes. */
const KNOWN = new WeakMap<Situation, Map<string, number>>()

const once = (s: Situation, what: string, work: () => number): number => {
  const known = KNOWN.get(s) ?? new Map<string, number>()
  KNOWN.set(s, known)
  const worth = known.get(what) ?? work()
  known.set(what, worth)
  return worth
}

/** What a campaign shared with another seat is worth to the bot, before it has paid its part. */
export const worthOfSharedCampaign = (s: Situation, other: Seat, macro: string): number => {
  const { appeal, quarters } = s.numbers.campaign
  return overMacro(s, macro, { own: appeal, other, theirs: appeal }, quarters)
}

/** What a push is worth to the bot that Tencent gives it, or that it, Tencent, gives another. */
export const worthOfTraffic = (s: Situation, giver: Seat, taker: Seat, macro: string, quarters: number): number =>
  once(s, `traffic ${giver} ${taker} ${macro} ${quarters}`, () =>
    overMacro(s, macro, changeFor(s, giver, taker, s.numbers.push.appeal), quarters),
  )

/** A change of the taker's appeal alone, by what another gives it. */
const changeFor = (s: Situation, giver: Seat, taker: Seat, appeal: number): Change =>
  taker === s.me ? { own: appeal, other: giver, theirs: 0 } : { own: 0, other: taker, theirs: appeal }

const overMacro = (s: Situation, macro: string, change: Change, quarters: number): number =>
  REGIONS_OF[macroIndex(macro)].reduce<number>((sum, region) => sum + worthOfChange(s, region, change, quarters), 0)

/** What goods lent at a belt for some quarters are worth to the bot, whether it gets them or gives them. */
export const worthOfLoan = (s: Situation, giver: Seat, taker: Seat, belt: string, quarters: number): number =>
  once(s, `loan ${giver} ${taker} ${belt} ${quarters}`, () => loanWorth(s, giver, taker, beltIndex(belt), quarters))

const loanWorth = (s: Situation, giver: Seat, taker: Seat, belt: BeltIndex, quarters: number): number => {
  const { supplyHere, supplyNear } = s.numbers.appeal
  const levels = Math.max(0, s.view.supply[beltCellOf(belt, giver)] - supplyAt(s.view, belt, taker))
  const { region } = BELTS[belt]
  if (levels === 0 || (taker === TENCENT && s.view.shops[MACRO_OF[region]] === 0)) return 0
  const near = changeFor(s, giver, taker, levels * supplyNear)
  const here = changeFor(s, giver, taker, levels * supplyHere * supplyRoom(s, region, taker))
  return neighbours(region).reduce<number>(
    (sum, next) => sum + worthOfChange(s, next, near, quarters),
    worthOfChange(s, region, here, quarters),
  )
}

/** What it is worth to the bot that another puts no cash into some regions for some quarters. */
export const worthOfPeace = (s: Situation, other: Seat, regions: readonly string[], quarters: number): number => {
  const { cash, likely } = s.character.border
  const theirs = cash * s.numbers.appeal.subsidy[other]
  const harm = regions.reduce((sum, id) => sum - worthOfChange(s, regionIndex(id), { own: 0, other, theirs }, 1), 0)
  return likely * quarters * Math.max(0, harm)
}

/** What the bot gives up by putting no cash into some regions for some quarters; most of it can go elsewhere. */
export const costOfPeace = (s: Situation, other: Seat, regions: readonly string[], quarters: number): number => {
  const { cash, likely, nowhereElse } = s.character.border
  const own = cash * s.numbers.appeal.subsidy[s.me]
  const lost = regions.reduce(
    (sum, id) => sum + Math.max(0, worthOfChange(s, regionIndex(id), { own, other, theirs: 0 }, 1) - worthOfCash(s, cash)),
    0,
  )
  return likely * nowhereElse * quarters * lost
}

/** What it is worth to the bot that another does not bid for the stage: a better chance, and a lower price. */
export const worthOfNoRival = (s: Situation, other: Seat, quarters: number): number =>
  (hopeOfStage(s, other) - hopeOfStage(s, null)) * quartersBidding(s, quarters, Math.max(s.view.stageRest[s.me], s.view.stageRest[other]))

/** What the bot gives up by not bidding itself. */
export const costOfNoBid = (s: Situation, quarters: number): number =>
  hopeOfStage(s, null) * quartersBidding(s, quarters, s.view.stageRest[s.me])

/** In how many of some quarters a seat may bid that sits out the first of them. */
const quartersBidding = (s: Situation, quarters: number, rest: number): number => Math.max(0, Math.min(quarters, s.left + 1) - rest)

/** What the best bid promises the bot, where one of the others may stay away. */
const hopeOfStage = (s: Situation, absent: Seat | null): number =>
  once(s, `stage ${absent}`, () => {
    let hope = 0
    for (let amount = 1; amount <= Math.min(s.view.cash[s.me], s.numbers.stage.max); amount++) {
      const won = s.character.bargain.stage - worthOfCash(s, amount)
      if (won <= 0) break
      hope = Math.max(hope, won * chanceOfStage(s.view, s.me, amount, absent))
    }
    return hope
  })
