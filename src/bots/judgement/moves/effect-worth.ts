import {
  ALI,
  ALL_BELTS,
  ALL_SEATS,
  FACTIONS,
  TENCENT,
  beltCellOf,
  beltIndex,
  causeAmount,
  cellOf,
  isOnDesk,
  subsidyAppeal,
  type BeltIndex,
  type Card,
  type CardTarget,
  type Cause,
  type Effect,
  type RegionIndex,
  type Seat,
} from '../../../../rules'
import { costOfScrutiny } from '../scrutiny'
import { pull, type Situation } from '../situation'
import { lasting, worthOfAppeal, worthOfBuyers } from '../worth'
import { worthOfExclusive, worthOfService, worthOfStaying, worthOfSupply } from './build'
import { worthOfCampaign, worthOfFreshness } from './fission'
import { macrosMeant, regionsMeant, seatsMeant } from './reach'
import { worthOfOrgan, worthOfShops, worthOfThrottle, worthOfTollRise } from './tencent'

type Kind = Effect['do']
type EffectOf<K extends Kind> = Extract<Effect, { readonly do: K }>

/** What a card is, and what it is aimed at. */
interface Aim {
  readonly card: Card
  readonly target: CardTarget
}

/** What playing a card at a target is worth to the bot, its price left out. */
export const worthOfEffects = (s: Situation, card: Card, target: CardTarget): number => worthOfSome(s, card, target, card.effects)

/** The part of it that no forecast of the board shows. */
export const worthBeyondBoard = (s: Situation, card: Card, target: CardTarget): number =>
  worthOfSome(
    s,
    card,
    target,
    card.effects.filter((effect) => UNSEEN.has(effect.do)),
  )

const worthOfSome = (s: Situation, card: Card, target: CardTarget, effects: readonly Effect[]): number => {
  let worth = 0
  for (const effect of effects) worth += worthOf(s, effect.do, effect, { card, target })
  return worth
}

const worthOf = <K extends Kind>(s: Situation, kind: K, effect: EffectOf<K>, aim: Aim): number => WEIGHERS[kind](s, effect, aim)

const UNSEEN: ReadonlySet<Kind> = new Set<Kind>(['scrutiny', 'quiet-holds', 'block-filing', 'interconnection', 'draw'])

const WEIGHERS: { readonly [K in Kind]: (s: Situation, effect: EffectOf<K>, aim: Aim) => number } = {
  cash: (s, effect, { target }) =>
    sum(
      seatsMeant(s, effect.who, target),
      (seat) => s.interest[seat] * effect.amount * (seat === s.me ? s.cashPrice : s.character.cash.price),
    ),
  appeal: (s, effect, { target }) =>
    cells(s, effect, target, (region, seat) => worthOfAppeal(s, region, seat, effect.amount, effect.quarters)),
  churn: (s, effect, { target }) =>
    cells(s, effect, target, (region, seat) => worthOfStaying(s, region, seat, -effect.amount, effect.quarters)),
  'word-of-mouth': (s, effect, { target }) =>
    cells(s, effect, target, (region, seat) => worthOfLouder(s, region, seat, 'word-of-mouth', effect.percent, effect.quarters)),
  'fission-strength': (s, effect, aim) => worthOfStrength(s, effect, aim),
  'start-fission': (s, effect, { target }) =>
    cells(s, effect, target, (region, seat) =>
      seat === s.me && s.view.fission[cellOf(region, seat)] === 0 ? worthOfCampaign(s, region).value : 0,
    ),
  subsidy: (s, effect, { target }) =>
    cells(s, effect, target, (region, seat) => worthOfAppeal(s, region, seat, effect.amount * subsidyAppeal(s.view, seat))) *
    s.character.faithInSubsidy *
    0.8,
  supply: (s, effect, { target }) =>
    sum(seatsMeant(s, effect.who, target), (seat) =>
      sum(beltsMeant(s, seat, target), (belt) => worthOfLevels(s, belt, seat, effect.amount)),
    ),
  exclusive: (s, effect, { target }) => {
    if (target.belt === undefined || s.view.exclusive[beltIndex(target.belt)] === 1) return 0
    return effect.end === true ? 0 : worthOfExclusive(s, beltIndex(target.belt)) + pull(s, 'exclusive-belts')
  },
  service: (s, effect, { target }) =>
    seatsMeant(s, effect.who, target).includes(s.me)
      ? sum(
          macrosMeant(regionsMeant(s, effect.where, target)),
          (macro) => worthOfService(s, macro, effect.amount) + pull(s, 'serviced-macros') * 0.5,
        )
      : 0,
  fatigue: (s, effect, { target }) => cells(s, effect, target, (region, seat) => worthOfTiring(s, region, seat, effect.amount)),
  scrutiny: (s, effect, { target }) =>
    sum(seatsMeant(s, effect.who, target), (seat) =>
      seat === s.me ? -costOfScrutiny(s, seat, effect.amount) : Math.max(0, -s.interest[seat]) * costOfScrutiny(s, seat, effect.amount),
    ),
  'move-buyers': (s, effect, { target }) => worthOfMoving(s, effect, target),
  'true-buyers': (s, effect, { target }) =>
    sum(
      regionsMeant(s, effect.where, target),
      (region) =>
        (s.view.leftHand[region] *
          effect.percent *
          s.interest[ALI] *
          (s.prospect.shareRate[ALI] * 1.5 + pull(s, 'core') / s.numbers.core.leftHandPerPoint)) /
        100,
    ),
  core: (s, effect) => s.interest[ALI] * effect.amount * ((s.left * s.cashPrice) / s.numbers.core.pointsPerCash + pull(s, 'core')),
  draw: (s, effect, { target }) => (seatsMeant(s, effect.who, target).includes(s.me) && s.left > 0 ? effect.amount * s.character.card : 0),
  organ: (s, effect, { target }) => {
    const organ = effect.organ === 'target' ? target.organ : effect.organ
    return organ === undefined ? 0 : worthOfOrgan(s, organ, effect.amount)
  },
  shops: (s, effect, { target }) =>
    sum(
      macrosMeant(regionsMeant(s, effect.where, target)),
      (macro) => worthOfShops(s, macro, effect.amount) + (s.view.shops[macro] === 0 ? pull(s, 'shops-macros') : 0),
    ),
  toll: (s, effect) => worthOfTollRise(s, Math.min(effect.amount, s.numbers.toll.max - s.view.toll)),
  throttle: (s, effect, { target }) =>
    sum(seatsMeant(s, effect.who, target), (seat) =>
      sum(macrosMeant(regionsMeant(s, effect.where, target)), (macro) => worthOfThrottle(s, seat, macro)),
    ),
  contract: (s, effect, { target }) => sum(seatsMeant(s, effect.who, target), (seat) => worthOfLonger(s, seat, effect.quarters)),
  stake: (s, effect, { target }) =>
    sum(
      seatsMeant(s, effect.who, target),
      (seat) => ((s.interest[TENCENT] - s.interest[seat]) * s.ahead.share[seat] * s.prospect.shareRate[seat] * effect.percent) / 100,
    ),
  'quiet-holds': (s, effect) =>
    Math.min(effect.quarters, s.left + 1) *
    s.view.applications.filter(isOnDesk).length *
    costOfScrutiny(s, TENCENT, s.numbers.scrutiny.hold) *
    0.7,
  'block-filing': (s, effect, { target }) =>
    sum(seatsMeant(s, effect.who, target), (seat) =>
      s.view.access[seat] < 2 ? s.interest[seat] * -s.character.order[FACTIONS[seat]] * 0.15 * Math.min(effect.quarters, s.left) : 0,
    ),
  interconnection: (s) =>
    s.view.interconnection > 0
      ? 0
      : sum(ALL_SEATS, (seat) => (s.view.access[seat] < 2 ? s.interest[seat] * s.character.order[FACTIONS[seat]] : 0)),
}

const sum = <T>(list: readonly T[], worth: (item: T) => number): number => list.reduce((total, item) => total + worth(item), 0)

const cells = (
  s: Situation,
  effect: Extract<Effect, { readonly who: unknown; readonly where: unknown }>,
  target: CardTarget,
  worth: (region: RegionIndex, seat: Seat) => number,
): number => {
  const { who, where } = effect as Extract<Effect, { readonly do: 'appeal' }>
  const seats = seatsMeant(s, who, target)
  return sum(regionsMeant(s, where, target), (region) => sum(seats, (seat) => worth(region, seat)))
}

const beltsMeant = (s: Situation, seat: Seat, target: CardTarget): readonly BeltIndex[] =>
  target.belt === undefined ? ALL_BELTS.filter((belt) => s.view.supply[beltCellOf(belt, seat)] > 0) : [beltIndex(target.belt)]

const worthOfLevels = (s: Situation, belt: BeltIndex, seat: Seat, levels: number): number => {
  const have = s.view.supply[beltCellOf(belt, seat)]
  const change = Math.max(-have, Math.min(levels, s.numbers.supply.max - have))
  const goals =
    seat === s.me
      ? change * pull(s, 'supply-levels') + (have + change === s.numbers.supply.max && change > 0 ? pull(s, 'full-belts-lead') : 0)
      : 0
  return worthOfSupply(s, belt, change, seat) + goals
}

/** More or less of what word of mouth or a running campaign brings. */
const worthOfLouder = (s: Situation, region: RegionIndex, seat: Seat, cause: Cause, percent: number, quarters: number): number => {
  const cell = cellOf(region, seat)
  const heard = causeAmount(s.ahead.ledger, cell, cause)
  return worthOfBuyers(s, region, seat, (heard * percent * (1 - s.ahead.ledger.appeal[cell] / s.prospect.appeal[region])) / 100, quarters)
}

/** Stronger campaigns: those that run, the one this card starts, and a hope of one to come. */
const worthOfStrength = (s: Situation, effect: Extract<Effect, { readonly do: 'fission-strength' }>, { card, target }: Aim): number => {
  const running = cells(s, effect, target, (region, seat) => worthOfLouder(s, region, seat, 'fission', effect.percent, 1))
  const starts = card.effects.some((other) => other.do === 'start-fission')
  if (!starts || !seatsMeant(s, effect.who, target).includes(s.me)) return running
  const started = target.region === undefined ? [] : regionsMeant(s, 'target', target)
  return running + sum(started, (region) => (worthOfCampaign(s, region).value * effect.percent) / 100)
}

const worthOfTiring = (s: Situation, region: RegionIndex, seat: Seat, fatigue: number): number => {
  if (seat === s.me) return -worthOfFreshness(s, region, fatigue)
  const heard = causeAmount(s.ahead.ledger, cellOf(region, seat), 'word-of-mouth')
  return worthOfBuyers(s, region, seat, -heard * 0.2 * fatigue)
}

const worthOfMoving = (s: Situation, effect: Extract<Effect, { readonly do: 'move-buyers' }>, target: CardTarget): number =>
  sum(regionsMeant(s, effect.where, target), (region) => {
    const holders = (who: typeof effect.from): readonly (Seat | -1)[] => (who === 'floating' ? [-1] : seatsMeant(s, who, target))
    return sum(holders(effect.from), (from) => {
      const had = from === -1 ? s.view.floating[region] : s.view.buyers[cellOf(region, from)]
      const moved = Math.floor((had * effect.percent) / 100)
      const lost = from === -1 ? 0 : worthOfBuyers(s, region, from, -moved)
      return lost + sum(holders(effect.to), (to) => (to === -1 ? 0 : worthOfBuyers(s, region, to, moved)))
    })
  })

/** A longer contract saves a renewal, if the game lasts beyond its end. */
const worthOfLonger = (s: Situation, seat: Seat, quarters: number): number => {
  const contract = s.view.contracts[seat]
  if (contract === null || contract.until >= s.view.config.length) return 0
  const gained = Math.min(quarters, s.view.config.length - contract.until)
  return (s.interest[seat] * s.character.order[FACTIONS[seat]] * gained) / lasting(s)
}
