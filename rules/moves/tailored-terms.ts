import { BELTS, REGIONS, REGIONS_OF } from '../content/board'
import { isCampaigning, isPushRunning } from '../effects/boost-macro'
import { MACROS, seatOf, type Faction } from '../model/ids'
import { ALL_BELTS, ALL_MACROS, ALL_REGIONS, beltCellOf, cellOf, type BeltIndex, type MacroIndex, type Seat } from '../model/indexes'
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
  return [...campaigns(position, seat, to), ...goods(position, seat, to), ...border(position, seat, to), ...traffic(position, seat, to)]
}

/** A promise that names nothing but its quarters. */
export function promiseFor(kind: Exclude<PromiseTerm['kind'], 'no-subsidy'>, quarters: number): DealTerm {
  return { kind: 'promise', promise: { kind, quarters } }
}

/** Where the one of the two that has fewer buyers has most. */
function campaigns(position: Position, seat: Faction, to: Faction): readonly Terms[] {
  const [one, other] = [seatOf(seat), seatOf(to)]
  if (isCampaigning(position, one) || isCampaigning(position, other)) return []
  return best((macro) => Math.min(buyersIn(position, macro, one), buyersIn(position, macro, other))).map((macro) => {
    const part: DealTerm = { kind: 'campaign', macro: MACROS[macro] }
    return { give: [part], take: [part] }
  })
}

/** Each lends the other what it makes at its own best belt. */
function goods(position: Position, seat: Faction, to: Faction): readonly Terms[] {
  const own = beltFor(position, seatOf(seat), seatOf(to))
  const theirs = beltFor(position, seatOf(to), seatOf(seat))
  return own === null || theirs === null ? [] : [{ give: [lent(own)], take: [lent(theirs)] }]
}

/** Neither subsidises where the other leads by little and it comes next. */
function border(position: Position, seat: Faction, to: Faction): readonly Terms[] {
  if (haveBorder(position, seatOf(seat), seatOf(to))) return []
  const own = ledAgainst(position, seatOf(seat), seatOf(to))
  const theirs = ledAgainst(position, seatOf(to), seatOf(seat))
  return own.length === 0 || theirs.length === 0 ? [] : [{ give: [keepOut(theirs)], take: [keepOut(own)] }]
}

function haveBorder({ promises }: Position, one: Seat, other: Seat): boolean {
  return promises.some(
    ({ by, to, promise, status }) =>
      status === 'open' && promise.kind === 'no-subsidy' && ((by === one && to === other) || (by === other && to === one)),
  )
}

/** Traffic where its taker has most buyers, for cash, goods or a promise; whoever of the two proposes it. */
function traffic(position: Position, seat: Faction, to: Faction): readonly Terms[] {
  if ((seat !== 'tencent' && to !== 'tencent') || isPushRunning(position)) return []
  const taker = seat === 'tencent' ? to : seat
  const goodsOf = beltFor(position, seatOf(taker), seatOf('tencent'))
  const prices = goodsOf === null ? PRICES : [...PRICES, lent(goodsOf)]
  const { quarters } = position.config.numbers.push
  return best((macro) => buyersIn(position, macro, seatOf(taker))).flatMap((macro) => {
    const push: readonly DealTerm[] = [{ kind: 'traffic', macro: MACROS[macro], quarters }]
    return prices.map((price) => (seat === 'tencent' ? { give: push, take: [price] } : { give: [price], take: push }))
  })
}

const PRICES: readonly DealTerm[] = [
  { kind: 'cash', amount: 3 },
  { kind: 'cash', amount: 6 },
  promiseFor('no-petition', QUARTERS),
  promiseFor('no-bid', QUARTERS),
]

function best(measure: (macro: MacroIndex) => number): readonly MacroIndex[] {
  return ALL_MACROS.map((macro) => ({ macro, size: measure(macro) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size)
    .slice(0, MACROS_TRIED)
    .map(({ macro }) => macro)
}

function buyersIn(position: Position, macro: MacroIndex, seat: Seat): number {
  return REGIONS_OF[macro].reduce<number>((sum, region) => sum + position.buyers[cellOf(region, seat)], 0)
}

/** The belt at which a seat has most beyond what the other has itself. */
function beltFor(position: Position, giver: Seat, taker: Seat): BeltIndex | null {
  let found: BeltIndex | null = null
  let most = 0
  for (const belt of ALL_BELTS) {
    const more = position.supply[beltCellOf(belt, giver)] - supplyAt(position, belt, taker)
    if (more <= most) continue
    found = belt
    most = more
  }
  return found
}

function lent(belt: BeltIndex): DealTerm {
  return { kind: 'supply', belt: BELTS[belt].id, quarters: QUARTERS }
}

/** The regions a seat leads in which another is nearest to it. */
function ledAgainst(position: Position, leader: Seat, rival: Seat): readonly string[] {
  return ALL_REGIONS.filter((region) => regionLeader(position, region) === leader && position.buyers[cellOf(region, rival)] > 0)
    .map((region) => ({ region, margin: countedBuyers(position, region, leader) - countedBuyers(position, region, rival) }))
    .sort((a, b) => a.margin - b.margin)
    .slice(0, REGIONS_TRIED)
    .map(({ region }) => REGIONS[region].id)
}

function keepOut(regions: readonly string[]): DealTerm {
  return { kind: 'promise', promise: { kind: 'no-subsidy', regions, quarters: BORDER_QUARTERS } }
}
