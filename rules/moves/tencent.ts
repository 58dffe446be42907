import { cloneState } from '../model/clone'
import { macroCellOf, type Seat } from '../model/indexes'
import { findMacro, macroIndex } from '../content/board'
import { judgeDeed } from '../access/promises'
import { boostMacro, isPushRunning } from '../effects/boost-macro'
import { addCash, addScrutiny } from '../effects/meters'
import { count, record } from '../effects/run'
import { MACROS, ORGANS, ORGAN_INDEX, TENCENT, seatOf, type Faction } from '../model/ids'
import type { Rejection } from '../model/outcome'
import type { Move } from '../model/move'
import type { Position } from '../model/state'
import * as field from '../schema/move-fields'
import { actorSeat } from './actor'
import { NO_MOVES, bySeat, kept } from './fixed-moves'
import { APPLICANTS, TENCENT_ALONE, YES_NO, free, isWhole, refuse, type MoveRule } from './move-rule'

/** Tencent opens its own shops in a macro-region: Little Goose Pinpin first, then Huiju. */
export const openShops: MoveRule<'open-shops'> = {
  type: 'open-shops',
  fields: { macro: field.macro },
  answers: 'action',
  cash: (position, move) => position.config.numbers.shops.cost[position.shops[macroIndex(move.macro)]] ?? 0,
  check(position, move) {
    if (move.seat !== 'tencent') return refuse('faction.cannot')
    const macro = findMacro(move.macro)
    if (macro === undefined) return refuse('macro.unknown', { macro: move.macro })
    return position.shops[macro] >= position.config.numbers.shops.cost.length ? refuse('shops.full') : null
  },
  apply(state, move, run) {
    const cost = openShops.cash(state, move)
    const level = ++state.shops[macroIndex(move.macro)]
    record(state, run, { kind: 'shops-opened', seat: move.seat, macro: move.macro, level, cost })
  },
  seats: TENCENT_ALONE,
  candidates: () => SHOPS,
}

const SHOPS: readonly Move[] = MACROS.map((macro) => ({ type: 'open-shops', seat: 'tencent', macro }))

/** Tencent grows one of WeChat's five organs by a level. */
export const growOrgan: MoveRule<'grow-organ'> = {
  type: 'grow-organ',
  fields: { organ: field.organ },
  answers: 'action',
  cash: (position, move) => position.config.numbers.organs.cost[position.organs[ORGAN_INDEX[move.organ]]] ?? 0,
  check(position, move) {
    if (move.seat !== 'tencent') return refuse('faction.cannot')
    if (!ORGANS.includes(move.organ)) return refuse('organ.unknown', { organ: move.organ })
    const { max } = position.config.numbers.organs
    return position.organs[ORGAN_INDEX[move.organ]] >= max ? refuse('organ.full', { max }) : null
  },
  apply(state, move, run) {
    const cost = growOrgan.cash(state, move)
    const level = ++state.organs[ORGAN_INDEX[move.organ]]
    record(state, run, { kind: 'organ-grown', seat: move.seat, organ: move.organ, level, cost })
  },
  seats: TENCENT_ALONE,
  candidates: () => ORGAN_STEPS,
}

const ORGAN_STEPS: readonly Move[] = ORGANS.map((organ) => ({ type: 'grow-organ', seat: 'tencent', organ }))

/** Tencent moves the WeChat Pay toll by a step or two, once a turn. */
export const setToll: MoveRule<'set-toll'> = {
  type: 'set-toll',
  fields: { toll: field.figure },
  answers: 'action',
  onceATurn: true,
  cash: free,
  check(position, move) {
    if (move.seat !== 'tencent') return refuse('faction.cannot')
    const { max, step } = position.config.numbers.toll
    if (!isWhole(move.toll, 0, max)) return refuse('amount.range', { from: 0, to: max, found: move.toll })
    if (move.toll === position.toll) return refuse('toll.same')
    if (Math.abs(move.toll - position.toll) > step)
      return refuse('amount.range', { from: Math.max(0, position.toll - step), to: Math.min(max, position.toll + step), found: move.toll })
    return position.turnUsed.includes('set-toll') ? refuse('turn.already') : null
  },
  apply(state, move, run) {
    state.toll = move.toll
    state.turnUsed.push('set-toll')
    record(state, run, { kind: 'toll-set', seat: move.seat, toll: move.toll })
  },
  seats: TENCENT_ALONE,
  candidates: (position) => TOLLS(position.config.numbers.toll.max),
}

const TOLLS = kept((max) => Array.from({ length: max + 1 }, (_, toll) => ({ type: 'set-toll', seat: 'tencent', toll })))

/**
 * Tencent holds back a platform's word of mouth and fission in a macro-region for some quarters, once a turn; no action and no scrutiny
 * where control was conceded.
 */
export const throttle: MoveRule<'throttle'> = {
  type: 'throttle',
  fields: { platform: field.faction, macro: field.macro },
  answers: 'action',
  onceATurn: true,
  cash: free,
  check(position, move) {
    if (move.seat !== 'tencent') return refuse('faction.cannot')
    if (move.platform === 'tencent') return refuse('throttle.own')
    const macro = findMacro(move.macro)
    if (macro === undefined) return refuse('macro.unknown', { macro: move.macro })
    if (position.throttled[macroCellOf(macro, seatOf(move.platform))] > 0) return refuse('throttle.already')
    return position.turnUsed.includes('throttle') ? refuse('turn.already') : null
  },
  actions: (position, move) =>
    position.contracts[seatOf(move.platform)]?.terms.control === true ? 0 : (position.config.numbers.actionCost.throttle ?? 1),
  apply(state, move, run) {
    const platform = seatOf(move.platform)
    state.throttled[macroCellOf(macroIndex(move.macro), platform)] = state.config.numbers.throttle.quarters
    state.turnUsed.push('throttle')
    count(state, TENCENT, 'throttles', 1)
    record(state, run, { kind: 'throttled', seat: move.seat, platform: move.platform, macro: move.macro })
    if (state.contracts[platform]?.terms.control !== true)
      addScrutiny(state, run, TENCENT, state.config.numbers.throttle.scrutiny, 'throttle')
    judgeDeed(state, run, TENCENT, { kind: 'throttled', against: platform })
  },
  seats: TENCENT_ALONE,
  candidates: () => THROTTLES,
}

const THROTTLES: readonly Move[] = APPLICANTS.flatMap((platform) =>
  MACROS.map((macro): Move => ({ type: 'throttle', seat: 'tencent', platform, macro })),
)

/** Tencent offers a partner a push in a macro-region at a price, one running at a time; the action is spent only if the partner buys. */
export const trafficSupport: MoveRule<'traffic-support'> = {
  type: 'traffic-support',
  fields: { partner: field.faction, macro: field.macro, price: field.figure },
  answers: 'action',
  cash: free,
  check(position, move): Rejection | null {
    if (move.seat !== 'tencent') return refuse('faction.cannot')
    if (move.partner === 'tencent') return refuse('support.own')
    if (findMacro(move.macro) === undefined) return refuse('macro.unknown', { macro: move.macro })
    if (isPushRunning(position)) return refuse('support.running')
    const { priceMax } = position.config.numbers.push
    if (!isWhole(move.price, 0, priceMax)) return refuse('amount.range', { from: 0, to: priceMax, found: move.price })
    if (position.proposalsLeft < 1) return refuse('deal.proposals')
    const have = position.cash[seatOf(move.partner)]
    return move.price > have ? refuse('deal.cash', { seat: move.partner, need: move.price, have }) : null
  },
  apply(state, move, run) {
    state.proposalsLeft--
    state.pending = { kind: 'support', seat: move.partner, macro: move.macro, price: move.price }
    record(state, run, { kind: 'support-offered', seat: 'tencent', partner: move.partner, macro: move.macro, price: move.price })
  },
  seats: TENCENT_ALONE,
  candidates: (position) => (mayOfferPush(position) ? PUSHES : NO_MOVES),
  representatives: (position) => (mayOfferPush(position) ? PUSHES_AT_TWO : NO_MOVES),
}

const mayOfferPush = (position: Position): boolean => position.proposalsLeft > 0 && !isPushRunning(position)

const PUSHES = pushesAt([2, 4, 6])
const PUSHES_AT_TWO = pushesAt([2])

function pushesAt(prices: readonly number[]): readonly Move[] {
  return APPLICANTS.flatMap((partner) =>
    MACROS.flatMap((macro) => prices.map((price): Move => ({ type: 'traffic-support', seat: 'tencent', partner, macro, price }))),
  )
}

/** The partner buys the push or does not. */
export const answerSupport: MoveRule<'answer-support'> = {
  type: 'answer-support',
  fields: { accept: field.bool },
  answers: 'support',
  cash: free,
  check: () => null,
  apply(state, move, run) {
    if (state.pending.kind !== 'support') return
    const { macro, price } = state.pending
    const partner = seatOf(move.seat)
    state.pending = { kind: 'action', seat: 'tencent' }
    run.reveals = true
    record(state, run, {
      kind: move.accept ? 'support-sold' : 'support-declined',
      seat: 'tencent',
      partner: move.seat,
      macro: MACROS[macroIndex(macro)],
      price,
    })
    if (!move.accept) {
      state.actionsLeft += state.config.numbers.actionCost['traffic-support'] ?? 0
      return
    }
    sellPush(state, partner, macro, price)
  },
  candidates: (position) => ANSWERS[actorSeat(position)],
}

/** A position as it is right after a partner has bought a push: a copy. Needs only what is public and one's own, so a PlayerView will do. */
export function positionWithPush<T extends Position>(position: T, partner: Faction, macro: string, price: number): T {
  const copy = cloneState(position)
  sellPush(copy, seatOf(partner), macro, price)
  return copy
}

function sellPush(state: Position, partner: Seat, macro: string, price: number): void {
  addCash(state, partner, -price)
  addCash(state, TENCENT, price)
  count(state, TENCENT, 'push-income', price)
  boostMacro(state, 'push', partner, macroIndex(macro), state.config.numbers.push)
}

const ANSWERS = bySeat((seat) => YES_NO.map((accept) => ({ type: 'answer-support', seat, accept })))
