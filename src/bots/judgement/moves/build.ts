import {
  ALI,
  ALL_SEATS,
  BELTS,
  REGIONS_OF,
  beltCellOf,
  beltIndex,
  cashCost,
  cellOf,
  macroCellOf,
  macroIndex,
  neighbours,
  type BeltIndex,
  type MacroIndex,
  type MoveOf,
  type RegionIndex,
  type Seat,
} from '../../../../rules'
import { reason } from '../../decision'
import { shown, type Choice } from '../choice'
import { costOfScrutiny } from '../scrutiny'
import { openPull, pull, type Situation } from '../situation'
import { lasting, worthOfAppeal, worthOfBuyers, worthOfCash } from '../worth'

/** Points from which a mission is named among the reasons. A secret agenda never is: reasons are told to the whole table. */
const TOLD_FROM = 0.3

/** Weighs a level of supply at a belt: appeal there and next door for the rest of the game. */
export const weighDevelop = (s: Situation, move: MoveOf<'develop'>): Choice => {
  const belt = beltIndex(move.belt)
  const level = s.view.supply[beltCellOf(belt, s.me)]
  const worth = worthOfSupply(s, belt, 1)
  const drawn = (by: typeof pull): number =>
    by(s, 'supply-levels') + by(s, 'tally:belts-developed') + by(s, 'full-belts-lead') * (level + 1 === s.numbers.supply.max ? 1 : 0.25)
  const goals = drawn(pull)
  return {
    move,
    value: worth + goals - worthOfCash(s, cashCost(s.view, move)),
    why: () => [
      reason('develop.appeal', { belt: move.belt, level: level + 1, points: shown(worth) }),
      ...(drawn(openPull) > TOLD_FROM ? [reason('develop.mission')] : []),
    ],
  }
}

/** What some levels of supply more (or fewer) of a platform at a belt are worth to the bot until the end. */
export const worthOfSupply = (s: Situation, belt: BeltIndex, levels: number, seat: Seat = s.me): number => {
  const { supplyHere, supplyNear } = s.numbers.appeal
  const { region } = BELTS[belt]
  const quarters = lasting(s)
  const room = levels < 0 ? 1 : supplyRoom(s, region, seat)
  let worth = worthOfAppeal(s, region, seat, levels * supplyHere * room, quarters)
  for (const near of neighbours(region)) worth += worthOfAppeal(s, near, seat, levels * supplyNear, quarters)
  return worth
}

/** What part of a level of supply more still counts in a region: at the cap it adds nothing. */
export const supplyRoom = (s: Situation, region: RegionIndex, seat: Seat): number => {
  const { supplyHere, supplyCap } = s.numbers.appeal
  return Math.max(0, Math.min(1, (supplyCap - suppliedAt(s, region, seat)) / supplyHere))
}

const suppliedAt = (s: Situation, region: RegionIndex, seat: Seat): number => {
  let appeal = 0
  for (const belt of BELTS) {
    const level = s.view.supply[beltCellOf(belt.index, seat)]
    if (belt.region === region) appeal += level * s.numbers.appeal.supplyHere
    else if (neighbours(region).includes(belt.region)) appeal += level * s.numbers.appeal.supplyNear
  }
  return appeal
}

/** Weighs "choose one of two" at a belt: what rivals lose there against what the regulator will say. */
export const weighChooseOne = (s: Situation, move: MoveOf<'choose-one'>): Choice => {
  const shutOut = worthOfExclusive(s, beltIndex(move.belt))
  const { cost, scrutiny } = s.numbers.exclusivity
  const worth = shutOut + pull(s, 'exclusive-belts') - costOfScrutiny(s, ALI, scrutiny)
  return {
    move,
    value: worth - worthOfCash(s, cost),
    why: () => [reason('choose-one.shut-out', { belt: move.belt, points: shown(shutOut) })],
  }
}

/** What it is worth to the bot that rivals' supply at a belt is shut out. */
export const worthOfExclusive = (s: Situation, belt: BeltIndex): number => {
  let worth = s.me === ALI && s.view.supply[beltCellOf(belt, ALI)] > 0 ? worthOfSupply(s, belt, s.numbers.exclusivity.extraLevels) : 0
  for (const rival of ALL_SEATS) {
    const level = rival === ALI ? 0 : s.view.supply[beltCellOf(belt, rival)]
    if (level > 0) worth += worthOfSupply(s, belt, -level, rival)
  }
  return worth
}

/** Weighs a level of service in a macro-region: fewer buyers leave, for good. */
export const weighServe = (s: Situation, move: MoveOf<'serve'>): Choice => {
  const macro = macroIndex(move.macro)
  const level = s.view.service[macroCellOf(macro, s.me)]
  const worth = worthOfService(s, macro, 1)
  const drawn = (by: typeof pull): number => by(s, 'serviced-macros') * (level === 0 ? 1 : 0.5)
  const goals = drawn(pull)
  return {
    move,
    value: worth + goals - worthOfCash(s, cashCost(s.view, move)),
    why: () => [
      reason('serve.keep', { macro: move.macro, points: shown(worth) }),
      ...(drawn(openPull) > TOLD_FROM ? [reason('serve.mission')] : []),
    ],
  }
}

/** What some levels of service in a macro-region are worth: buyers who would have left, and gone elsewhere. */
export const worthOfService = (s: Situation, macro: MacroIndex, levels: number): number => {
  const room = Math.min(levels, s.numbers.service.max - s.view.service[macroCellOf(macro, s.me)])
  return REGIONS_OF[macro].reduce<number>(
    (sum, region) => sum + worthOfStaying(s, region, s.me, room * s.numbers.churn.service, lasting(s)),
    0,
  )
}

/** What some percentage points less of churn are worth to a platform in a region over some quarters. */
export const worthOfStaying = (s: Situation, region: RegionIndex, seat: Seat, percent: number, quarters: number): number => {
  const cell = cellOf(region, seat)
  const elsewhere = 1 - s.ahead.ledger.appeal[cell] / s.prospect.appeal[region]
  return worthOfBuyers(s, region, seat, (s.ahead.ledger.after[cell] * percent * elsewhere) / 100, quarters)
}
