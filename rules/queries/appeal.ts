import { MACRO_OF, SHOPPERS, TIER_INDEX, neighbours } from '../content/board'
import { SEATS, TENCENT } from '../model/ids'
import { GAIN_CAUSES } from '../model/ledger'
import type { Position } from '../model/state'
import { accessAt } from './access'

/** Percentages that organs add, for the whole market. */
export interface OrganEffect {
  readonly wordOfMouth: number
  readonly fission: number
  readonly shops: number
}

/** What the organs' levels add up to: percent of word of mouth, percent of fission, appeal of Tencent's shops. */
export function organEffect(position: Position): OrganEffect {
  const effects = position.config.numbers.organs.effect
  let wordOfMouth = 0
  let fission = 0
  let shops = 0
  for (let organ = 0; organ < effects.length; organ++) {
    const level = position.organs[organ]
    wordOfMouth += level * effects[organ].wordOfMouth
    fission += level * effects[organ].fission
    shops += level * effects[organ].shops
  }
  return { wordOfMouth, fission, shops }
}

/**
 * Fills `into[0..6]` with the appeal of one platform in one region, a number for each gain cause of the ledger (standing, subsidy, supply,
 * word of mouth, fission, card, event), and returns their sum, at least 0. Supply appeal comes from fillSupplyAppeal.
 */
export function fillAppeal(position: Position, region: number, seat: number, organs: OrganEffect, supplyAppeal: readonly number[], into: number[]): number {
  const { appeal } = position.config.numbers
  const cell = region * SEATS + seat
  const shops = seat === TENCENT ? position.shops[MACRO_OF[region]] : 1
  for (let i = 0; i < GAIN_CAUSES; i++) into[i] = 0
  if (shops === 0) return 0
  into[0] = appeal.standing[seat][TIER_INDEX[region]]
  if (seat === TENCENT) into[0] += position.config.numbers.shops.standing[shops] + organs.shops
  into[1] = position.subsidy[cell] * appeal.subsidy[seat]
  into[2] = Math.min(supplyAppeal[cell], appeal.supplyCap)
  into[3] = wordOfMouth(position, region, seat, organs)
  into[4] = fissionAppeal(position, region, seat, organs)
  addBoosts(position, region, seat, into)
  let sum = 0
  for (let i = 0; i < GAIN_CAUSES; i++) sum += into[i]
  return Math.max(0, sum)
}

/** Percent of a region's shoppers who buy here, twice, and next door, once, over three; as appeal by access, organs and fatigue. */
function wordOfMouth(position: Position, region: number, seat: number, organs: OrganEffect): number {
  const { appeal } = position.config.numbers
  const byAccess = appeal.wordOfMouth[accessAt(position, seat, region)]
  if (byAccess === 0) return 0
  const cell = region * SEATS + seat
  let nearBuyers = 0
  let nearShoppers = 0
  for (const near of neighbours(region)) {
    nearBuyers += position.buyers[near * SEATS + seat]
    nearShoppers += SHOPPERS[near]
  }
  const heard = (200 * position.buyers[cell]) / SHOPPERS[region] + (100 * nearBuyers) / nearShoppers
  const throttled = position.throttled[MACRO_OF[region] * SEATS + seat] === 1 ? 100 - appeal.throttle : 100
  const spread = appeal.spread[seat] * (100 + organs.wordOfMouth) * throttled * Math.max(0, 100 + boosted(position, region, seat, 'word-of-mouth'))
  return Math.floor((heard * byAccess * spread * 4) / (3 * 1e10 * (4 + position.fatigue[cell])))
}

/** What campaigns here and next door bring, by access, organs and fatigue. */
function fissionAppeal(position: Position, region: number, seat: number, organs: OrganEffect): number {
  const { fission } = position.config.numbers
  const cell = region * SEATS + seat
  let strength = position.fission[cell] * fission.here[seat]
  for (const near of neighbours(region)) strength += position.fission[near * SEATS + seat] * fission.near[seat]
  if (strength === 0) return 0
  const percent = fission.access[accessAt(position, seat, region)] * (100 + organs.fission) * Math.max(0, 100 + boosted(position, region, seat, 'fission'))
  return Math.floor((strength * percent * 2) / (1e6 * (2 + position.fatigue[cell])))
}

function addBoosts(position: Position, region: number, seat: number, into: number[]): void {
  for (const boost of position.boosts) {
    if (boost.kind !== 'appeal' || boost.platform !== seat || (boost.regions & (1 << region)) === 0) continue
    into[boost.cause === 'event' ? 6 : 5] += boost.amount
  }
}

/** The sum of one kind of boost for a platform in a region, of cards and events together. */
export function boosted(position: Position, region: number, seat: number, kind: 'churn' | 'word-of-mouth' | 'fission', cause?: 'card' | 'event'): number {
  let sum = 0
  for (const boost of position.boosts) {
    if (boost.kind !== kind || boost.platform !== seat || (boost.regions & (1 << region)) === 0) continue
    if (cause !== undefined && (boost.cause === 'event') !== (cause === 'event')) continue
    sum += boost.amount
  }
  return sum
}
