import type { Faction } from '../model/ids'
import type { Move } from '../model/move'
import type { Deal, DealTerm } from '../model/offer'
import type { Position } from '../model/state'
import { NO_MOVES } from './fixed-moves'

/** Counter-offers for enumeration: the same deal for a little more cash or a little less, and a promise for a quarter less; any other is checked the same way. */
export function counters(position: Position): readonly Move[] {
  const { pending } = position
  if (pending.kind !== 'deal' || pending.deal.counterTo !== null) return NO_MOVES
  const { seat, deal } = pending
  // Nobody haggles over a present.
  if (deal.take.length === 0) return NO_MOVES
  return [...STEPS.flatMap((step) => dearer(deal, step)), ...shorter(deal.take).map((give) => ({ give, take: deal.give }))].map((terms) =>
    counter(seat, terms),
  )
}

/** By how much cash a bot haggles. */
const STEPS = [1, 2, 3] as const

type Sides = Pick<Deal, 'give' | 'take'>

function counter(seat: Faction, terms: Sides): Move {
  return { type: 'counter-deal', seat, ...terms }
}

/** The deal as whoever answers it would have it for some cash more: less of its own, or else more of the other's. */
function dearer({ give, take }: Deal, step: number): readonly Sides[] {
  const own = cashIn(take)
  return own >= step ? [{ give: withCash(take, own - step), take: give }] : [{ give: take, take: withCash(give, cashIn(give) + step) }]
}

/** Terms in which the first promise that covers several quarters covers one less. */
function shorter(terms: readonly DealTerm[]): readonly (readonly DealTerm[])[] {
  const at = terms.findIndex((term) => term.kind === 'promise' && term.promise.quarters > 1)
  const term = terms[at]
  if (term?.kind !== 'promise') return []
  const promise = { ...term.promise, quarters: term.promise.quarters - 1 }
  return [terms.map((other, place) => (place === at ? { kind: 'promise', promise } : other))]
}

function withCash(terms: readonly DealTerm[], amount: number): readonly DealTerm[] {
  const rest = terms.filter(({ kind }) => kind !== 'cash')
  return amount > 0 ? [...rest, { kind: 'cash', amount }] : rest
}

/** All cash among the terms of one side. */
export function cashIn(terms: readonly DealTerm[]): number {
  return terms.reduce((sum, term) => sum + (term.kind === 'cash' ? term.amount : 0), 0)
}
