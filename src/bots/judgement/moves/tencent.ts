import {
  ALL_CELLS,
  ALL_MACROS,
  ALL_SEATS,
  ORGAN_INDEX,
  REGIONS_OF,
  TENCENT,
  carriesWeChatPay,
  causeAmount,
  cellOf,
  macroIndex,
  platformOf,
  regionOf,
  seatOf,
  type MacroIndex,
  type MoveOf,
  type OrganId,
  type Seat,
} from '../../../../rules'
import { reason } from '../../decision'
import { shown, type Choice } from '../choice'
import { costOfScrutiny } from '../scrutiny'
import { openPull, pull, type Situation } from '../situation'
import { lasting, worthOfAppeal, worthOfBuyers, worthOfCash, organsGive } from '../worth'

/** Weighs Tencent's own shops in a macro-region. */
export const weighShops = (s: Situation, move: MoveOf<'open-shops'>): Choice => {
  const macro = macroIndex(move.macro)
  const level = s.view.shops[macro]
  const worth = worthOfShops(s, macro, 1)
  const drawn = (by: typeof pull): number => (level === 0 ? by(s, 'shops-macros') : 0)
  const goals = drawn(pull)
  return {
    move,
    value: worth + goals - worthOfCash(s, s.numbers.shops.cost[level] ?? 0),
    why: () => [
      reason(level === 0 ? 'open-shops.first' : 'open-shops.second', { macro: move.macro, points: shown(worth + drawn(openPull)) }),
    ],
  }
}

/** What some levels of shops more in a macro-region are worth until the end. */
export const worthOfShops = (s: Situation, macro: MacroIndex, levels: number): number => {
  const { standing } = s.numbers.shops
  const level = s.view.shops[macro]
  const next = Math.min(2, level + levels)
  const organs = level === 0 && next > 0 ? organsGive(s, 'shops') : 0
  const appeal = (standing[next] ?? 0) - (standing[level] ?? 0) + organs
  return REGIONS_OF[macro].reduce<number>((sum, region) => sum + worthOfAppeal(s, region, TENCENT, appeal, lasting(s)), 0)
}

/** Weighs a level of one of WeChat's organs: a point, cash or shops for Tencent, and louder word of mouth for everybody. */
export const weighOrgan = (s: Situation, move: MoveOf<'grow-organ'>): Choice => {
  const level = s.view.organs[ORGAN_INDEX[move.organ]]
  const worth = worthOfOrgan(s, move.organ, 1)
  return {
    move,
    value: worth - worthOfCash(s, s.numbers.organs.cost[level] ?? 0),
    why: () => [reason('grow-organ.worth', { organ: move.organ, level: level + 1, points: shown(worth) })],
  }
}

/** What some levels of an organ are worth to the bot, whoever grows it. */
export const worthOfOrgan = (s: Situation, id: OrganId, levels: number): number => {
  const effect = s.numbers.organs.effect[ORGAN_INDEX[id]]
  const quarters = lasting(s)
  let worth = 0
  const { ledger } = s.ahead
  for (const cell of ALL_CELLS) {
    const region = regionOf(cell)
    const told = causeAmount(ledger, cell, 'word-of-mouth') * effect.wordOfMouth
    const louder = (told + causeAmount(ledger, cell, 'fission') * effect.fission) / 100
    if (louder > 0)
      worth += worthOfBuyers(s, region, platformOf(cell), louder * (1 - ledger.appeal[cell] / s.prospect.appeal[region]), quarters)
  }
  for (const macro of ALL_MACROS) {
    if (effect.shops > 0 && s.view.shops[macro] > 0)
      for (const region of REGIONS_OF[macro]) worth += worthOfAppeal(s, region, TENCENT, effect.shops, quarters)
  }
  const ownPoint =
    s.me === TENCENT ? s.bonus * s.numbers.points.organLevel + pull(s, 'organ-levels') + worthOfCash(s, effect.cash * s.left) : 0
  return levels * (worth + ownPoint)
}

/** Weighs a new toll: cash from those who carry WeChat Pay. */
export const weighToll = (s: Situation, move: MoveOf<'set-toll'>): Choice => {
  const rise = move.toll - s.view.toll
  const paid = worthOfTollRise(s, rise)
  return {
    move,
    value: paid,
    why: () => [reason(rise > 0 ? 'set-toll.raise' : 'set-toll.lower', { toll: move.toll, points: shown(paid) })],
  }
}

/** What a rise of the toll is worth to the bot over the rest of the game, whose last books take none. */
export const worthOfTollRise = (s: Situation, rise: number): number => {
  let cash = 0
  for (const seat of ALL_SEATS) {
    if (seat === TENCENT || !carriesWeChatPay(s.view, seat)) continue
    const owed = (s.standing.buyers[seat] * rise * s.left) / s.numbers.toll.buyersPerCash
    if (seat === s.me) return -worthOfCash(s, owed)
    cash += owed
  }
  return s.me === TENCENT ? worthOfCash(s, cash) + cash * pull(s, 'tally:toll-income') : 0
}

/** Weighs holding back a platform's word of mouth in a macro-region. */
export const weighThrottle = (s: Situation, move: MoveOf<'throttle'>): Choice => {
  const platform = seatOf(move.platform)
  const free = s.view.contracts[platform]?.terms.control === true
  const worth = worthOfThrottle(s, platform, macroIndex(move.macro), s.numbers.throttle.quarters)
  const scrutiny = free ? 0 : costOfScrutiny(s, TENCENT, s.numbers.throttle.scrutiny)
  return {
    move,
    value: worth - scrutiny + pull(s, 'tally:throttles'),
    why: () => [
      reason('throttle.rival', { seat: move.platform, macro: move.macro, points: shown(worth) }),
      ...(free ? [reason('throttle.conceded', { seat: move.platform })] : []),
    ],
  }
}

/** What it is worth to the bot that a platform's word of mouth is held back in a macro-region for some quarters. */
export const worthOfThrottle = (s: Situation, platform: Seat, macro: MacroIndex, quarters = 1): number =>
  REGIONS_OF[macro].reduce<number>((sum, region) => {
    const cell = cellOf(region, platform)
    const heard = causeAmount(s.ahead.ledger, cell, 'word-of-mouth') + causeAmount(s.ahead.ledger, cell, 'fission')
    const lost = (heard * s.numbers.appeal.throttle * (1 - s.ahead.ledger.appeal[cell] / s.prospect.appeal[region])) / 100
    return sum + worthOfBuyers(s, region, platform, -lost, quarters)
  }, 0)

/** Weighs offering a partner a push at a price the partner might pay. */
export const weighSupport = (s: Situation, move: MoveOf<'traffic-support'>, partnersWorth: number): Choice => {
  const macro = macroIndex(move.macro)
  const given = REGIONS_OF[macro].reduce<number>(
    (sum, region) => sum + worthOfAppeal(s, region, seatOf(move.partner), s.numbers.push.appeal, s.numbers.push.quarters),
    0,
  )
  const likely = Math.max(0, Math.min(1, 0.5 + partnersWorth))
  const gain = given + worthOfCash(s, move.price) + move.price * pull(s, 'tally:push-income')
  return {
    move,
    value: gain * likely,
    why: () => [reason('traffic-support.sell', { seat: move.partner, macro: move.macro, cash: move.price })],
  }
}
