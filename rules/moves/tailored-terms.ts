import { BELTS, REGIONS, REGIONS_OF } from '../content/board'
import { isCampaigning, isPushRunning } from '../effects/boost-macro'
import { MACROS, TENCENT, seatOf, type Faction } from '../model/ids'
import {
  ALL_BELTS,
  ALL_MACROS,
  beltCellOf,
  cellOf,
  flat,
  isBelt,
  isMacro,
  isRegion,
  type BeltIndex,
  type MacroIndex,
  type PerBelt,
  type PerMacro,
  type RegionIndex,
  type Seat,
} from '../model/indexes'
import type { DealTerm, PromiseTerm } from '../model/offer'
import type { Position } from '../model/state'
import { countedBuyers, regionLeader } from '../queries/leaders'
import { supplyAt } from '../queries/supply'

/** Both sides of a deal. */
export interface Terms {
  readonly give: readonly DealTerm[]
  readonly take: readonly DealTerm[]
}

/** How many macro-regions, and how many regions a side, are thought of. */
const MACROS_TRIED = 3
const REGIONS_TRIED = 3
/** Quarters that goods are lent for, promises sold for, and borders respected for. */
const QUARTERS = 2
const BORDER_QUARTERS = 3

/** Deals that suit two seats as they stand: a shared campaign, goods for goods, a border, and Tencent's traffic for what it may want. */
export function tailored(position: Position, seat: Faction, to: Faction): readonly Terms[] {
  const terms: Terms[] = []
  addCampaigns(terms, position, seatOf(seat), seatOf(to))
  addGoods(terms, position, seatOf(seat), seatOf(to))
  addBorder(terms, position, seatOf(seat), seatOf(to))
  addTraffic(terms, position, seatOf(seat), seatOf(to))
  return terms
}

/** A promise that names nothing but its quarters. */
export function promiseFor(kind: Exclude<PromiseTerm['kind'], 'no-subsidy'>, quarters: number): DealTerm {
  return { kind: 'promise', promise: { kind, quarters } }
}

/** Where the one of the two that has fewer buyers has most. */
function addCampaigns(terms: Terms[], position: Position, one: Seat, other: Seat): void {
  if (isCampaigning(position, one) || isCampaigning(position, other)) return
  const places = largest((macro) => Math.min(buyersIn(position, macro, one), buyersIn(position, macro, other)))
  for (const { of: macro } of places) terms.push(CAMPAIGNS[macro])
}

/** A campaign in each macro-region: made once, as are the other terms here that are the same in every game. */
const CAMPAIGNS: PerMacro<Terms> = flat(ALL_MACROS, (macro) => {
  const part: DealTerm = { kind: 'campaign', macro: MACROS[macro] }
  return { give: [part], take: [part] }
})

/** Each lends the other what it makes at its own best belt. */
function addGoods(terms: Terms[], position: Position, seat: Seat, to: Seat): void {
  const own = beltFor(position, seat, to)
  const theirs = beltFor(position, to, seat)
  if (own !== null && theirs !== null) terms.push({ give: [LENT[own]], take: [LENT[theirs]] })
}

/** Neither subsidises where the other leads by little and it comes next. */
function addBorder(terms: Terms[], position: Position, seat: Seat, to: Seat): void {
  if (haveBorder(position, seat, to)) return
  const own = ledAgainst(position, seat, to)
  if (own.length === 0) return
  const theirs = ledAgainst(position, to, seat)
  if (theirs.length > 0) terms.push({ give: [keepOut(theirs)], take: [keepOut(own)] })
}

function haveBorder({ promises }: Position, one: Seat, other: Seat): boolean {
  for (const { by, to, promise, status } of promises)
    if (status === 'open' && promise.kind === 'no-subsidy' && ((by === one && to === other) || (by === other && to === one))) return true
  return false
}

/** Traffic where its taker has most buyers, for cash, goods or a promise; whoever of the two proposes it. */
function addTraffic(terms: Terms[], position: Position, seat: Seat, to: Seat): void {
  if ((seat !== TENCENT && to !== TENCENT) || isPushRunning(position)) return
  const taker = seat === TENCENT ? to : seat
  const goodsOf = beltFor(position, taker, TENCENT)
  const { quarters } = position.config.numbers.push
  for (const { of: macro } of largest((macro) => buyersIn(position, macro, taker))) {
    const push: readonly DealTerm[] = [{ kind: 'traffic', macro: MACROS[macro], quarters }]
    const sell = (price: readonly DealTerm[]): Terms => (seat === TENCENT ? { give: push, take: price } : { give: price, take: push })
    for (const price of PRICES) terms.push(sell(price))
    if (goodsOf !== null) terms.push(sell([LENT[goodsOf]]))
  }
}

const PRICES: readonly (readonly DealTerm[])[] = [
  [{ kind: 'cash', amount: 3 }],
  [{ kind: 'cash', amount: 6 }],
  [promiseFor('no-petition', QUARTERS)],
  [promiseFor('no-bid', QUARTERS)],
]

/** A few with most of something, the most first; of those that are level the earlier. */
type WithMost<T> = { readonly of: T; readonly size: number }[]

/** Puts one where it belongs among the few with most, if there is room: a list of all need not be made and sorted. */
function put<T>(few: WithMost<T>, of: T, size: number, room: number): void {
  let place = few.length
  while (place > 0 && size > (few[place - 1]?.size ?? 0)) place--
  if (place === room) return
  if (few.length === room) few.pop()
  few.splice(place, 0, { of, size })
}

/** The macro-regions in which something is largest. */
function largest(measure: (macro: MacroIndex) => number): WithMost<MacroIndex> {
  const few: WithMost<MacroIndex> = []
  for (let macro = 0; isMacro(macro); macro++) {
    const size = measure(macro)
    if (size > 0) put(few, macro, size, MACROS_TRIED)
  }
  return few
}

function buyersIn(position: Position, macro: MacroIndex, seat: Seat): number {
  let buyers = 0
  for (const region of REGIONS_OF[macro]) buyers += position.buyers[cellOf(region, seat)]
  return buyers
}

/** The belt at which a seat has most beyond what the other has itself. */
function beltFor(position: Position, giver: Seat, taker: Seat): BeltIndex | null {
  let found: BeltIndex | null = null
  let most = 0
  for (let belt = 0; isBelt(belt); belt++) {
    const has = position.supply[beltCellOf(belt, giver)]
    if (has <= most) continue
    const more = has - supplyAt(position, belt, taker)
    if (more <= most) continue
    found = belt
    most = more
  }
  return found
}

const LENT: PerBelt<DealTerm> = flat(ALL_BELTS, (belt): DealTerm => ({ kind: 'supply', belt: BELTS[belt].id, quarters: QUARTERS }))

/** The regions a seat leads in which another is nearest to it. */
function ledAgainst(position: Position, leader: Seat, rival: Seat): readonly string[] {
  const few: WithMost<RegionIndex> = []
  for (let region = 0; isRegion(region); region++) {
    if (position.buyers[cellOf(region, rival)] === 0 || regionLeader(position, region) !== leader) continue
    put(few, region, countedBuyers(position, region, rival) - countedBuyers(position, region, leader), REGIONS_TRIED)
  }
  return few.map(({ of }) => REGIONS[of].id)
}

function keepOut(regions: readonly string[]): DealTerm {
  return { kind: 'promise', promise: { kind: 'no-subsidy', regions, quarters: BORDER_QUARTERS } }
}
