import type { Faction } from '../model/ids'
import type { Move } from '../model/move'
import type { Deal, DealTerm } from '../model/offer'
import type { Position } from '../model/state'
import { nextInt, type Seeded } from '../random/generator'
import { NO_MOVES } from './fixed-moves'

/** Counter-offers for enumeration: the same deal for a little more cash or a little less, and a promise for a quarter less; any other is checked the same way. */
export function counters(position: Position): readonly Move[] {
  const { pending } = position
  if (pending.kind !== 'deal' || !isOpen(pending.deal)) return NO_MOVES
  const moves: Move[] = []
  for (let place = 0; place < placesIn(pending.deal); place++) moves.push(counterAt(pending.seat, pending.deal, place))
  return moves
}

/** One of the counter-offers for enumeration by chance: the others are not made. */
export function randomCounter(position: Position, random: Seeded): Move | null {
  const { pending } = position
  if (pending.kind !== 'deal' || !isOpen(pending.deal)) return null
  return counterAt(pending.seat, pending.deal, nextInt(random, placesIn(pending.deal)))
}

/** Whether a deal can be haggled over: once, and nobody does over a present. */
function isOpen({ counterTo, take }: Deal): boolean {
  return counterTo === null && take.length > 0
}

/** By how much cash a bot haggles: a place in the list of counter-offers each; a shorter promise comes last. */
const STEPS = [1, 2, 3] as const

function placesIn({ take }: Deal): number {
  return STEPS.length + (take.some(canBeShorter) ? 1 : 0)
}

type Sides = Pick<Deal, 'give' | 'take'>

function counterAt(seat: Faction, deal: Deal, place: number): Move {
  const step = STEPS[place]
  const { give, take } = step === undefined ? { give: shorter(deal.take), take: deal.give } : dearer(deal, step)
  return { type: 'counter-deal', seat, give, take }
}

/** The deal as whoever answers it would have it for some cash more: less of its own, or else more of the other's. */
function dearer({ give, take }: Deal, step: number): Sides {
  const own = cashIn(take)
  return own >= step ? { give: withCash(take, own - step), take: give } : { give: take, take: withCash(give, cashIn(give) + step) }
}

function canBeShorter(term: DealTerm): boolean {
  return term.kind === 'promise' && term.promise.quarters > 1
}

/** Terms in which the first promise that covers several quarters covers one less. */
function shorter(terms: readonly DealTerm[]): readonly DealTerm[] {
  const at = terms.findIndex(canBeShorter)
  return terms.map((term, place) =>
    place === at && term.kind === 'promise' ? { kind: 'promise', promise: { ...term.promise, quarters: term.promise.quarters - 1 } } : term,
  )
}

function withCash(terms: readonly DealTerm[], amount: number): readonly DealTerm[] {
  const rest = terms.filter(({ kind }) => kind !== 'cash')
  return amount > 0 ? [...rest, { kind: 'cash', amount }] : rest
}

/** All cash among the terms of one side. */
export function cashIn(terms: readonly DealTerm[]): number {
  let cash = 0
  for (const term of terms) if (term.kind === 'cash') cash += term.amount
  return cash
}
