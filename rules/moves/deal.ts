import { perSeat } from '../model/indexes'
import { beltIndex } from '../content/board'
import { makePromise } from '../access/promises'
import { addCash } from '../effects/meters'
import { count, record, type Run } from '../effects/run'
import { FACTIONS, factionAt, seatOf, type Faction } from '../model/ids'
import type { Move } from '../model/move'
import type { Deal, DealTerm } from '../model/offer'
import { HIDDEN, type Position } from '../model/state'
import { nextInt } from '../random/generator'
import * as field from '../schema/move-fields'
import { actor, actorSeat } from './actor'
import { checkTerms } from './deal-check'
import { NO_MOVES, bySeat } from './fixed-moves'
import { lobbyFromDeal } from './lobby'
import { YES_NO, free, refuse, type MoveRule } from './move-rule'

/** Proposes a deal to another seat, which answers at once. Free; once a turn. */
export const proposeDeal: MoveRule<'propose-deal'> = {
  type: 'propose-deal',
  fields: { to: field.faction, give: field.terms, take: field.terms },
  answers: 'action',
  cash: free,
  check(position, move) {
    if (move.to === move.seat) return refuse('seat.self')
    if (position.proposalsLeft < 1) return refuse('deal.proposals')
    if (move.give.length + move.take.length === 0) return refuse('deal.empty')
    return checkTerms(position, move.seat, move.to, move.give, true) ?? checkTerms(position, move.to, move.seat, move.take, false)
  },
  apply(state, move, run) {
    const deal: Deal = { id: state.nextId++, from: move.seat, to: move.to, give: move.give, take: move.take }
    state.proposalsLeft--
    state.pending = { kind: 'deal', seat: move.to, deal }
    record(state, run, { kind: 'deal-proposed', deal })
  },
  candidates: (position) => (position.proposalsLeft < 1 ? NO_MOVES : proposals(position)),
  representatives: (position) => (position.proposalsLeft < 1 ? NO_MOVES : FEW[actorSeat(position)]),
  any(position, random) {
    if (position.proposalsLeft < 1) return null
    const index = actorSeat(position)
    const fixed = FIXED[index]
    const hand = position.hands[index].filter((card) => card !== HIDDEN)
    const place = nextInt(random, fixed.length + OTHERS[index].length * hand.length)
    if (place < fixed.length) return fixed[place] ?? null
    const others = OTHERS[index]
    const to = others[(place - fixed.length) % others.length]
    const card = hand[Math.floor((place - fixed.length) / others.length)]
    return to === undefined || card === undefined ? null : cardForCash(factionAt(index), to, card)
  },
}

/** Accepts or declines a deal; what a deal names is handed over at once, promises are recorded. */
export const answerDeal: MoveRule<'answer-deal'> = {
  type: 'answer-deal',
  fields: { accept: field.bool },
  answers: 'deal',
  cash: free,
  check: () => null,
  apply(state, move, run) {
    if (state.pending.kind !== 'deal') return
    const { deal } = state.pending
    state.pending = { kind: 'action', seat: deal.from }
    run.reveals = true
    record(state, run, { kind: 'deal-answered', deal, accepted: move.accept })
    if (!move.accept) return
    handOver(state, run, deal.from, deal.to, deal.give, deal.take)
    handOver(state, run, deal.to, deal.from, deal.take, deal.give)
    // A present is no deal: both sides must hand something over.
    if (deal.give.length === 0 || deal.take.length === 0) return
    count(state, seatOf(deal.from), 'deals-made', 1)
    count(state, seatOf(deal.to), 'deals-made', 1)
  },
  candidates: (position) => ANSWERS[actorSeat(position)],
}

/** The other factions of each seat, in seat order from the next one on. */
const OTHERS = perSeat((seat) => [...FACTIONS.slice(seat + 1), ...FACTIONS.slice(0, seat)])

const ANSWERS = bySeat((seat) => YES_NO.map((accept) => ({ type: 'answer-deal', seat, accept })))

/** Hands over what one side of a deal gives; `against` is what the other gives for it. */
function handOver(state: Position, run: Run, from: Faction, to: Faction, terms: readonly DealTerm[], against: readonly DealTerm[]): void {
  const price = priceOfPromise(terms, against)
  for (const term of terms) {
    if (term.kind === 'cash') {
      addCash(state, seatOf(from), -term.amount)
      addCash(state, seatOf(to), term.amount)
    } else if (term.kind === 'card') {
      const hand = state.hands[seatOf(from)]
      state.hands[seatOf(to)].push(...hand.splice(hand.indexOf(term.card), 1))
    } else if (term.kind === 'lobby') lobbyFromDeal(state, run, from, term.application, term.side, term.amount)
    else if (term.kind === 'supply')
      state.loans.push({ from: seatOf(from), to: seatOf(to), belt: beltIndex(term.belt), until: state.quarter + term.quarters - 1 })
    else makePromise(state, run, seatOf(from), seatOf(to), term.promise, price)
  }
}

/** Cash paid for each promise among the terms of one side: all the other pays, in equal parts. */
function priceOfPromise(terms: readonly DealTerm[], against: readonly DealTerm[]): number {
  const promises = terms.filter(({ kind }) => kind === 'promise').length
  const cash = against.reduce((sum, term) => sum + (term.kind === 'cash' ? term.amount : 0), 0)
  return promises === 0 ? 0 : Math.floor(cash / promises)
}

type Terms = { readonly give: readonly DealTerm[]; readonly take: readonly DealTerm[] }

/** A few typical deals for enumeration: cash or a card against a promise, or supply; any other is checked the same way. */
function proposals(position: Position): readonly Move[] {
  const seat = actor(position)
  const hand = position.hands[seatOf(seat)].filter((card) => card !== HIDDEN)
  const moves: Move[] = []
  for (const to of FACTIONS) {
    if (to === seat) continue
    for (const move of FIXED[seatOf(seat)]) if (move.type === 'propose-deal' && move.to === to) moves.push(move)
    for (const card of hand) moves.push(cardForCash(seat, to, card))
  }
  return moves
}

function cardForCash(seat: Faction, to: Faction, card: string): Move {
  return { type: 'propose-deal', seat, to, give: [{ kind: 'card', card }], take: [{ kind: 'cash', amount: 2 }] }
}

function promise(kind: 'support' | 'no-petition' | 'no-lobby-against' | 'no-throttle'): DealTerm {
  return { kind: 'promise', promise: { kind, quarters: 2 } }
}

function toOthers(seat: Faction, deals: readonly Terms[]): readonly Move[] {
  return FACTIONS.filter((to) => to !== seat).flatMap((to) => deals.map((terms): Move => ({ type: 'propose-deal', seat, to, ...terms })))
}

const CASH_FOR_PROMISES: readonly Terms[] = [1, 2, 4].flatMap((amount) =>
  (['support', 'no-petition', 'no-lobby-against', 'no-throttle'] as const).flatMap((kind): Terms[] => {
    const cash: DealTerm = { kind: 'cash', amount }
    return [
      { give: [cash], take: [promise(kind)] },
      { give: [promise(kind)], take: [cash] },
    ]
  }),
)
const PEACE: Terms = { give: [promise('no-petition')], take: [promise('no-petition')] }

/** Deals every seat may propose, whatever it holds. */
const FIXED = bySeat((seat) => toOthers(seat, [...CASH_FOR_PROMISES, PEACE]))

/** Deals that stand for the rest in a search: cash for support, support for cash, peace before the regulator. */
const FEW = bySeat((seat) =>
  toOthers(seat, [
    { give: [{ kind: 'cash', amount: 2 }], take: [promise('support')] },
    { give: [promise('support')], take: [{ kind: 'cash', amount: 2 }] },
    PEACE,
  ]),
)
