import { beltCellOf, cellOf } from '../model/indexes'
import { REGIONS_OF, findBelt, findMacro, findRegion } from '../content/board'
import { isCampaigning, isPushRunning } from '../effects/boost-macro'
import { seatOf, type Faction } from '../model/ids'
import type { DealTerm, PromiseTerm } from '../model/offer'
import type { Rejection } from '../model/outcome'
import type { Position } from '../model/state'
import { checkLobby } from './lobby'
import { isWhole, refuse } from './move-rule'
import { sameTerm } from './same-term'

/** Most terms on one side of a deal, and most quarters a term may cover. */
export const MAX_TERMS = 3
export const MAX_QUARTERS = 4
/** Most quarters a seat may promise not to bid for the stage. */
export const MAX_QUARTERS_WITHOUT_BID = 2

/** Whether one side of a deal can hand over what it is to hand over, of its cards any that it holds or those that it has shown; null when it can. */
export function checkTerms(
  position: Position,
  giver: Faction,
  taker: Faction,
  terms: readonly DealTerm[],
  cards: 'any' | readonly string[],
): Rejection | null {
  if (terms.length > MAX_TERMS) return refuse('deal.terms', { max: MAX_TERMS })
  const held = cards === 'any' ? position.hands[seatOf(giver)] : cards
  let cash = 0
  let room = position.config.numbers.handLimit - position.hands[seatOf(taker)].length
  for (const term of terms) {
    const refusal = checkTerm(position, giver, taker, term, room > 0 ? held : NONE)
    if (refusal !== null) return refusal
    cash += cashFor(position, term)
    if (term.kind === 'card') room--
  }
  if (namesTwice(terms)) return refuse('deal.terms', { max: MAX_TERMS })
  const have = position.cash[seatOf(giver)]
  return cash > have ? refuse('deal.cash', { seat: giver, need: cash, have }) : null
}

const NONE: readonly string[] = []

/** Cash that its giver pays for a term, at once or in escrow. */
function cashFor({ config }: Position, term: DealTerm): number {
  if (term.kind === 'campaign') return config.numbers.campaign.cost
  return term.kind === 'cash' || term.kind === 'lobby' ? term.amount : 0
}

/** Whether something that may stand only once on a side of a deal stands there twice. */
function namesTwice(terms: readonly DealTerm[]): boolean {
  for (let i = 1; i < terms.length; i++) for (let j = 0; j < i; j++) if (sameThing(terms[i], terms[j])) return true
  return false
}

/** What may stand only once: an application lobbied on, a campaign, a push, else a term word for word. */
function sameThing(one: DealTerm | undefined, other: DealTerm | undefined): boolean {
  if (one === undefined || one.kind !== other?.kind) return false
  if (one.kind === 'campaign' || one.kind === 'traffic') return true
  return one.kind === 'lobby' && other.kind === 'lobby' ? one.application === other.application : sameTerm(one, other)
}

/** Whether a shared campaign stands on both sides alike: nobody can campaign together alone. */
export function checkShared(give: readonly DealTerm[], take: readonly DealTerm[]): Rejection | null {
  return campaignIn(give) === campaignIn(take) ? null : refuse('campaign.alone')
}

function campaignIn(terms: readonly DealTerm[]): string | undefined {
  for (const term of terms) if (term.kind === 'campaign') return term.macro
  return undefined
}

function checkTerm(position: Position, giver: Faction, taker: Faction, term: DealTerm, cards: readonly string[]): Rejection | null {
  switch (term.kind) {
    case 'cash':
      return Number.isInteger(term.amount) && term.amount > 0
        ? null
        : refuse('amount.range', { from: 1, to: position.cash[seatOf(giver)], found: term.amount })
    case 'card':
      return cards.includes(term.card) ? null : refuse('deal.card', { card: term.card })
    case 'lobby':
      return checkLobby(position, giver, term.application, term.amount)
    case 'supply':
      return checkSupply(position, giver, term.belt, term.quarters)
    case 'campaign':
      return checkCampaign(position, giver, term.macro)
    case 'traffic':
      return checkTraffic(position, giver, term.macro, term.quarters)
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

/** Whoever campaigns needs buyers there to win others with, and is in no other campaign. */
function checkCampaign(position: Position, giver: Faction, macro: string): Rejection | null {
  const index = findMacro(macro)
  if (index === undefined) return refuse('macro.unknown', { macro })
  const seat = seatOf(giver)
  if (isCampaigning(position, seat)) return refuse('campaign.running', { seat: giver })
  const hasBuyers = REGIONS_OF[index].some((region) => position.buyers[cellOf(region, seat)] > 0)
  return hasBuyers ? null : refuse('campaign.no-buyers', { seat: giver, macro })
}

function checkTraffic(position: Position, giver: Faction, macro: string, quarters: number): Rejection | null {
  if (giver !== 'tencent') return refuse('deal.traffic')
  if (findMacro(macro) === undefined) return refuse('macro.unknown', { macro })
  const most = position.config.numbers.push.quarters
  if (!isWhole(quarters, 1, most)) return refuse('amount.range', { from: 1, to: most, found: quarters })
  return isPushRunning(position) ? refuse('support.running') : null
}

function checkPromise(position: Position, giver: Faction, taker: Faction, promise: PromiseTerm): Rejection | null {
  if (!Object.hasOwn(MAY_PROMISE, promise.kind)) return refuse('move.malformed')
  const most = promise.kind === 'no-bid' ? MAX_QUARTERS_WITHOUT_BID : MAX_QUARTERS
  if (!isWhole(promise.quarters, 1, most)) return refuse('amount.range', { from: 1, to: most, found: promise.quarters })
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
  support: ({ position, giver, taker, promise }) =>
    taker !== 'tencent' && (giver === 'tencent' || !comesTooLate(position, giver, promise.quarters)),
  'no-petition': () => true,
  'no-throttle': ({ giver }) => giver === 'tencent',
  'no-bid': ({ position, giver, promise }) =>
    position.config.numbers.stage.max > 0 &&
    !comesTooLate(position, giver, promise.quarters) &&
    Math.min(promise.quarters, position.config.length - position.quarter + 1) > position.stageRest[seatOf(giver)],
}

/** What is promised for this quarter only by a seat that has no turn left in it; Tencent rules at the end and can still support. */
function comesTooLate(position: Position, giver: Faction, quarters: number): boolean {
  if (position.order.indexOf(seatOf(giver)) >= position.turn) return false
  return Math.min(position.config.length, position.quarter + quarters - 1) === position.quarter
}
