import {
  BELTS,
  FACTIONS,
  HIDDEN,
  MACROS,
  MAX_TERMS,
  REGIONS,
  beltCellOf,
  checkMove,
  pendingApplications,
  seatOf,
  type Deal,
  type DealTerm,
  type Faction,
  type Move,
  type MoveOf,
  type Position,
  type PromiseTerm,
  type Rejection,
} from '../../../../rules'

/** Which side of the table a term lies on: what the proposer gives, or what it takes. */
export type Side = 'give' | 'take'

/** A deal being put together by the seat on turn. */
export interface DealDraft {
  readonly to: Faction
  readonly give: readonly DealTerm[]
  readonly take: readonly DealTerm[]
}

/** A kind of term as people choose it: promises are listed one by one. */
export type TermKind = Exclude<DealTerm['kind'], 'promise'> | PromiseTerm['kind']
const PROMISES: readonly PromiseTerm['kind'][] = ['no-subsidy', 'support', 'no-petition', 'no-throttle', 'no-bid']
export const TERM_KINDS: readonly TermKind[] = ['cash', 'card', 'lobby', 'supply', 'campaign', 'traffic', ...PROMISES]

const isPromise = (kind: TermKind): kind is PromiseTerm['kind'] => PROMISES.some((promise) => promise === kind)

/** The kind of a term. */
export const kindOf = (term: DealTerm): TermKind => (term.kind === 'promise' ? term.promise.kind : term.kind)

/** The move a draft stands for: a counter-offer while a deal waits for its answer, a first offer otherwise. */
export const moveOf = ({ pending }: Position, seat: Faction, { to, give, take }: DealDraft): MoveOf<'propose-deal' | 'counter-deal'> =>
  pending.kind === 'deal' ? { type: 'counter-deal', seat, give, take } : { type: 'propose-deal', seat, to, give, take }

/** The draft a counter-offer begins with: the terms advised, or else the deal as it lies there, seen from its other side. */
export const draftAgainst = ({ from, give, take }: Deal, advised: Move | null): DealDraft =>
  advised?.type === 'counter-deal' ? { to: from, give: advised.give, take: advised.take } : { to: from, give: take, take: give }

/** The draft a composed move stands for; an empty one for the first other seat when there is none. */
export function draftFrom(seat: Faction, move: Move | null): DealDraft {
  if (move?.type === 'propose-deal') return { to: move.to, give: move.give, take: move.take }
  return { to: FACTIONS.find((faction) => faction !== seat) as Faction, give: [], take: [] }
}

/** A draft made to another seat: terms that only made sense with the last one go. */
export const redirect = (position: Position, seat: Faction, draft: DealDraft, to: Faction): DealDraft => {
  const keep = (side: Side): readonly DealTerm[] => draft[side].filter((term) => refusalAlone(position, seat, to, side, term) === null)
  return { to, give: keep('give'), take: keep('take') }
}

/** A draft with a term added on a side, a shared campaign on both; unchanged when there is no room. */
export const addTerm = (draft: DealDraft, side: Side, term: DealTerm): DealDraft => {
  const sides: readonly Side[] = term.kind === 'campaign' ? ['give', 'take'] : [side]
  return sides.some((one) => draft[one].length >= MAX_TERMS)
    ? draft
    : sides.reduce((next, one) => ({ ...next, [one]: [...next[one], term] }), draft)
}

/** A draft with a term put in another's place. */
export const replaceTerm = (draft: DealDraft, side: Side, index: number, term: DealTerm): DealDraft => {
  const swap = (terms: readonly DealTerm[]): readonly DealTerm[] => terms.map((other) => (other.kind === 'campaign' ? term : other))
  return term.kind === 'campaign'
    ? { ...draft, give: swap(draft.give), take: swap(draft.take) }
    : { ...draft, [side]: draft[side].map((other, i) => (i === index ? term : other)) }
}

/** A draft with a term taken out. */
export const removeTerm = (draft: DealDraft, side: Side, index: number): DealDraft => {
  const rest = (terms: readonly DealTerm[]): readonly DealTerm[] => terms.filter(({ kind }) => kind !== 'campaign')
  return draft[side][index]?.kind === 'campaign'
    ? { ...draft, give: rest(draft.give), take: rest(draft.take) }
    : { ...draft, [side]: draft[side].filter((_, i) => i !== index) }
}

/** Why a term cannot be part of any deal between two seats; null when it can. */
export const refusalAlone = (position: Position, seat: Faction, to: Faction, side: Side, term: DealTerm): Rejection | null =>
  checkMove(position, moveOf(position, seat, addTerm({ to, give: [], take: [] }, side, term)))

/** The first term of a kind that the rules would take on a side and that is not there yet; null when there is none. */
export function startingTerm(position: Position, seat: Faction, draft: DealDraft, side: Side, kind: TermKind): DealTerm | null {
  const giver = side === 'give' ? seat : draft.to
  const there = new Set(draft[side].map((term) => JSON.stringify(term)))
  const fits = (term: DealTerm): boolean => {
    if (there.has(JSON.stringify(term))) return false
    const next = addTerm(draft, side, term)
    // A draft that has no room is left as it was.
    return next !== draft && checkMove(position, moveOf(position, seat, next)) === null
  }
  return possibleTerms(position, giver, kind).find(fits) ?? null
}

/** Every term of a kind a giver might hand over, at its usual size. */
export function possibleTerms(position: Position, giver: Faction, kind: TermKind): readonly DealTerm[] {
  const seat = seatOf(giver)
  if (isPromise(kind)) return promisesOf(kind)
  switch (kind) {
    case 'cash':
      return [2, 1].filter((amount) => amount <= position.cash[seat]).map((amount) => ({ kind, amount }))
    case 'card':
      return cardsToGive(position, giver).map((card) => ({ kind, card }))
    case 'lobby':
      return pendingApplications(position).flatMap((application) =>
        (['for', 'against'] as const).map((side) => ({ kind, application: application.id, side, amount: 1 })),
      )
    case 'supply':
      return BELTS.filter((belt) => position.supply[beltCellOf(belt.index, seat)] > 0).map((belt) => ({ kind, belt: belt.id, quarters: 2 }))
    case 'campaign':
    case 'traffic':
      return MACROS.map((macro) => (kind === 'campaign' ? { kind, macro } : { kind, macro, quarters: 2 }))
  }
}

const promisesOf = (kind: PromiseTerm['kind']): readonly DealTerm[] =>
  kind === 'no-subsidy'
    ? REGIONS.map((region) => ({ kind: 'promise', promise: { kind, regions: [region.id], quarters: 2 } }))
    : [{ kind: 'promise', promise: { kind, quarters: 2 } }]

/** The cards a giver may hand over: those it has shown in the deal that waits for an answer, else those of its hand that the viewer sees. */
export const cardsToGive = ({ pending, hands }: Position, giver: Faction): readonly string[] =>
  pending.kind === 'deal' && pending.deal.from === giver
    ? pending.deal.give.flatMap((term) => (term.kind === 'card' ? [term.card] : []))
    : hands[seatOf(giver)].filter((card) => card !== HIDDEN)
