import { beltCellOf } from '../model/indexes'
import { findBelt, findRegion } from '../content/board'
import { seatOf, type Faction } from '../model/ids'
import type { DealTerm, PromiseTerm } from '../model/offer'
import type { Rejection } from '../model/outcome'
import type { Position } from '../model/state'
import { checkLobby } from './lobby'
import { isWhole, refuse } from './move-rule'

/** Most terms on one side of a deal, and most quarters a term may cover. */
export const MAX_TERMS = 3
export const MAX_QUARTERS = 4

/** Whether one side of a deal can hand over what it is to hand over; null when it can. */
export function checkTerms(
  position: Position,
  giver: Faction,
  taker: Faction,
  terms: readonly DealTerm[],
  cardsAllowed: boolean,
): Rejection | null {
  if (terms.length > MAX_TERMS) return refuse('deal.terms', { max: MAX_TERMS })
  let cash = 0
  let room = position.config.numbers.handLimit - position.hands[seatOf(taker)].length
  for (const term of terms) {
    const refusal = checkTerm(position, giver, taker, term, cardsAllowed && room > 0)
    if (refusal !== null) return refusal
    if (term.kind === 'cash' || term.kind === 'lobby') cash += term.amount
    if (term.kind === 'card') room--
  }
  if (terms.length > 1 && new Set(terms.map(sameThing)).size !== terms.length) return refuse('deal.terms', { max: MAX_TERMS })
  const have = position.cash[seatOf(giver)]
  return cash > have ? refuse('deal.cash', { seat: giver, need: cash, have }) : null
}

/** What may stand only once on a side of a deal: an application lobbied on, else a term word for word. */
function sameThing(term: DealTerm): string {
  return term.kind === 'lobby' ? `lobby ${term.application}` : JSON.stringify(term)
}

function checkTerm(position: Position, giver: Faction, taker: Faction, term: DealTerm, cardsAllowed: boolean): Rejection | null {
  switch (term.kind) {
    case 'cash':
      return Number.isInteger(term.amount) && term.amount > 0
        ? null
        : refuse('amount.range', { from: 1, to: position.cash[seatOf(giver)], found: term.amount })
    case 'card':
      return cardsAllowed && position.hands[seatOf(giver)].includes(term.card) ? null : refuse('deal.card', { card: term.card })
    case 'lobby':
      return checkLobby(position, giver, term.application, term.amount)
    case 'supply':
      return checkSupply(position, giver, term.belt, term.quarters)
    case 'promise':
      return checkPromise(position, giver, taker, term.promise)
    default:
      return refuse('move.malformed')
  }
}

function checkSupply(position: Position, giver: Faction, belt: string, quarters: number): Rejection | null {
  const index = findBelt(belt)
  if (index === undefined) return refuse('belt.unknown', { belt })
  if (!isWhole(quarters, 1, MAX_QUARTERS)) return refuse('amount.range', { from: 1, to: MAX_QUARTERS, found: quarters })
  return position.supply[beltCellOf(index, seatOf(giver))] > 0 ? null : refuse('deal.supply', { belt })
}

function checkPromise(position: Position, giver: Faction, taker: Faction, promise: PromiseTerm): Rejection | null {
  if (!Object.hasOwn(MAY_PROMISE, promise.kind)) return refuse('move.malformed')
  if (!isWhole(promise.quarters, 1, MAX_QUARTERS)) return refuse('amount.range', { from: 1, to: MAX_QUARTERS, found: promise.quarters })
  const unknown = promise.kind === 'no-subsidy' ? promise.regions.find((id) => findRegion(id) === undefined) : undefined
  if (unknown !== undefined) return refuse('region.unknown', { region: unknown })
  return MAY_PROMISE[promise.kind]({ position, giver, taker, promise }) ? null : refuse('deal.promise')
}

interface Vow {
  readonly position: Position
  readonly giver: Faction
  readonly taker: Faction
  readonly promise: PromiseTerm
}

/** Whether a seat can give its word to another, by what it promises: what it can do, and what the other has any use for. */
const MAY_PROMISE: Readonly<Record<PromiseTerm['kind'], (vow: Vow) => boolean>> = {
  'no-subsidy': ({ promise }) => promise.kind === 'no-subsidy' && promise.regions.length > 0,
  support: ({ position, giver, taker, promise }) => taker !== 'tencent' && !comesTooLate(position, giver, promise.quarters),
  'no-petition': () => true,
  'no-lobby-against': ({ giver, taker }) => giver !== 'tencent' && taker !== 'tencent',
  'no-throttle': ({ giver }) => giver === 'tencent',
}

/** Support promised for this quarter only by a seat that has no turn left in it could not be kept; Tencent rules at the end and can. */
function comesTooLate(position: Position, giver: Faction, quarters: number): boolean {
  if (giver === 'tencent' || position.order.indexOf(seatOf(giver)) >= position.turn) return false
  return Math.min(position.config.length, position.quarter + quarters - 1) === position.quarter
}
