import { ALL_MACROS, beltCellOf, cellOf, isRegion, isSeat, macroCellOf, perSeat, type Seat } from '../model/indexes'
import { beltIndex, regionIndex } from '../content/board'
import { CARDS, cardOf } from '../content/catalogue'
import { openByOrder } from '../access/contracts'
import { judgeDeed } from '../access/promises'
import { performEffects } from '../effects/interpret'
import { count, record, type Run } from '../effects/run'
import type { Card, CardNeed } from '../model/content'
import { ALI, TENCENT, factionAt, seatOf, type CardId } from '../model/ids'
import type { CardTarget, Move } from '../model/move'
import type { Rejection } from '../model/outcome'
import { HIDDEN, type Position } from '../model/state'
import { nextInt } from '../random/generator'
import * as field from '../schema/move-fields'
import { actorSeat } from './actor'
import { checkTarget, targetsOf } from './card-target'
import { NO_MOVES } from './fixed-moves'
import { refuse, type MoveRule } from './move-rule'

/** Plays a card from the hand at what it is aimed at. */
export const playCard: MoveRule<'play-card'> = {
  type: 'play-card',
  fields: { card: field.id, target: field.target },
  answers: 'action',
  cash: (_position, move) => CARDS.get(move.card)?.cost ?? 0,
  actions: (_position, move) => CARDS.get(move.card)?.actions ?? 0,
  check(position, move) {
    const card = CARDS.get(move.card)
    if (card === undefined) return refuse('card.unknown', { card: move.card })
    const seat = seatOf(move.seat)
    if (!position.hands[seat].includes(move.card)) return refuse('card.not-in-hand', { card: move.card })
    return (
      checkTarget(card, move.target, move.seat) ??
      checkNeeds(position, card, seat, move.target) ??
      checkFaction(position, card, seat, move.target)
    )
  },
  apply(state, move, run) {
    const seat = seatOf(move.seat)
    const card = cardOf(move.card)
    state.hands[seat].splice(state.hands[seat].indexOf(move.card), 1)
    state.discards[seat].push(move.card)
    count(state, seat, 'cards-played', 1)
    record(state, run, { kind: 'card-played', seat: move.seat, card: move.card, target: move.target, cost: card.cost })
    const bound = state.promises.some((promise) => promise.by === seat && promise.status === 'open')
    const before = bound ? { subsidy: state.subsidy.slice(), throttled: state.throttled.slice() } : null
    performEffects(state, run, card.effects, { seat, target: move.target, cause: 'card', id: card.id })
    if (before !== null) judgeCard(before, state, run, seat)
    openByOrder(state, run)
  },
  candidates(position) {
    const seat = actorSeat(position)
    return position.hands[seat].flatMap((id) => playsOf(position, id, seat))
  },
  any(position, random) {
    const seat = actorSeat(position)
    let plays = 0
    for (const id of position.hands[seat]) plays += playsOf(position, id, seat).length
    if (plays === 0) return null
    let place = nextInt(random, plays)
    for (const id of position.hands[seat]) {
      const ofCard = playsOf(position, id, seat)
      const play = ofCard[place]
      if (play !== undefined) return play
      place -= ofCard.length
    }
    return null
  },
}

/** Every way a seat could aim a card of its hand; none for a card it may not know, cannot pay or has no action left for. */
function playsOf(position: Position, id: CardId, seat: Seat): readonly Move[] {
  if (id === HIDDEN) return NO_MOVES
  const card = cardOf(id)
  if (card.cost > position.cash[seat] || card.actions > position.actionsLeft) return NO_MOVES
  const known = PLAYS[seat].get(card)
  if (known !== undefined) return known
  const faction = factionAt(seat)
  const plays = targetsOf(card, faction).map((target): Move => ({ type: 'play-card', seat: faction, card: id, target }))
  PLAYS[seat].set(card, plays)
  return plays
}

const PLAYS = perSeat(() => new Map<Card, readonly Move[]>())

function checkNeeds(position: Position, card: Card, seat: Seat, target: CardTarget): Rejection | null {
  for (const need of card.needs ?? []) {
    const refusal = NEEDS[need](position, seat, target)
    if (refusal !== null) return refusal
  }
  return null
}

/** What a card may need of whoever plays it and of the place it is aimed at; null when that is there. */
const NEEDS: Readonly<Record<CardNeed, (position: Position, seat: Seat, target: CardTarget) => Rejection | null>> = {
  'mini-program': (position, seat) => (position.access[seat] < 2 ? refuse('card.needs-mini-program') : null),
  present: (position, seat, { region }) =>
    region !== undefined && position.buyers[cellOf(regionIndex(region), seat)] === 0 ? refuse('card.needs-buyers') : null,
  supply: (position, seat, { belt }) =>
    belt !== undefined && position.supply[beltCellOf(beltIndex(belt), seat)] === 0 ? refuse('card.needs-supply') : null,
  room: (position, seat, { belt }) => {
    const { max } = position.config.numbers.supply
    return belt !== undefined && position.supply[beltCellOf(beltIndex(belt), seat)] >= max ? refuse('belt.full', { max }) : null
  },
}

/**
 * Organs, shops and toll are Tencent's alone and "choose one of two" is Ali's, whoever was given the card; a contract that ended it binds
 * cards too.
 */
function checkFaction(position: Position, card: Card, seat: Seat, target: CardTarget): Rejection | null {
  if (seat !== TENCENT && card.effects.some((effect) => effect.do === 'organ' || effect.do === 'shops' || effect.do === 'toll'))
    return refuse('faction.cannot')
  if (!card.effects.some((effect) => effect.do === 'exclusive' && effect.end !== true)) return null
  if (seat !== ALI) return refuse('faction.cannot')
  if (target.belt !== undefined && position.exclusive[beltIndex(target.belt)] === 1)
    return refuse('exclusive.already', { belt: target.belt })
  return position.contracts[ALI]?.terms.endExclusivity === true ? refuse('exclusive.given-up') : null
}

/** A promise not to subsidise or throttle is broken by a card that does as by an action that does. */
function judgeCard(before: Pick<Position, 'subsidy' | 'throttled'>, state: Position, run: Run, seat: Seat): void {
  for (let region = 0; isRegion(region); region++) {
    const cell = cellOf(region, seat)
    if (state.subsidy[cell] > before.subsidy[cell]) judgeDeed(state, run, seat, { kind: 'subsidised', region })
  }
  for (let platform = 0; isSeat(platform); platform++) {
    const held = ALL_MACROS.some((macro) => {
      const cell = macroCellOf(macro, platform)
      return state.throttled[cell] > before.throttled[cell]
    })
    if (held) judgeDeed(state, run, seat, { kind: 'throttled', against: platform })
  }
}
