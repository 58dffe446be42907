import { beltIndex, macroIndex } from '../content/board'
import { makePromise } from '../access/promises'
import { boostMacro } from '../effects/boost-macro'
import { addCash } from '../effects/meters'
import { count, record, type Run } from '../effects/run'
import { cloneState } from '../model/clone'
import { seatOf, type Faction } from '../model/ids'
import type { Deal, DealTerm } from '../model/offer'
import type { Position } from '../model/state'
import * as field from '../schema/move-fields'
import { actorSeat } from './actor'
import { checkShared, checkTerms } from './deal-check'
import { NO_MOVES, bySeat } from './fixed-moves'
import { lobbyFromDeal } from './lobby'
import { cashIn, counters, randomCounter } from './counters'
import { fewProposals, proposals, randomProposal } from './proposals'
import { YES_NO, free, refuse, type MoveRule } from './move-rule'
import { sameTerms } from './same-term'

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
    return (
      checkTerms(position, move.seat, move.to, move.give, 'any') ??
      checkTerms(position, move.to, move.seat, move.take, NO_CARDS) ??
      checkShared(move.give, move.take)
    )
  },
  apply(state, move, run) {
    state.proposalsLeft--
    putOnTheTable(state, run, { counterTo: null, from: move.seat, to: move.to, give: move.give, take: move.take })
  },
  candidates: (position) => (position.proposalsLeft < 1 ? NO_MOVES : proposals(position)),
  representatives: (position) => (position.proposalsLeft < 1 ? NO_MOVES : fewProposals(position)),
  any: (position, random) => (position.proposalsLeft < 1 ? null : randomProposal(position, random)),
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
    // The turn is the first proposer's, who has answered if this was a counter-offer.
    state.pending = { kind: 'action', seat: deal.counterTo === null ? deal.from : deal.to }
    run.reveals = true
    record(state, run, { kind: 'deal-answered', deal, accepted: move.accept })
    if (move.accept) carryOut(state, run, deal)
  },
  candidates: (position) => ANSWERS[actorSeat(position)],
}

/** Answers a deal with other terms, once: whoever proposed it takes these or leaves them. */
export const counterDeal: MoveRule<'counter-deal'> = {
  type: 'counter-deal',
  fields: { give: field.terms, take: field.terms },
  answers: 'deal',
  cash: free,
  check(position, move) {
    if (position.pending.kind !== 'deal') return refuse('phase.wrong', { pending: position.pending.kind })
    const { deal } = position.pending
    if (deal.counterTo !== null) return refuse('deal.countered')
    if (move.give.length + move.take.length === 0) return refuse('deal.empty')
    if (sameTerms(move.give, deal.take) && sameTerms(move.take, deal.give)) return refuse('deal.unchanged')
    return (
      checkTerms(position, deal.to, deal.from, move.give, 'any') ??
      checkTerms(position, deal.from, deal.to, move.take, cardsIn(deal.give)) ??
      checkShared(move.give, move.take)
    )
  },
  apply(state, move, run) {
    if (state.pending.kind !== 'deal') return
    const { id, from, to } = state.pending.deal
    putOnTheTable(state, run, { counterTo: id, from: to, to: from, give: move.give, take: move.take })
  },
  candidates: counters,
  any: randomCounter,
}

const NO_CARDS: readonly string[] = []

/** The cards that a side has named: nobody can ask for one that was not shown. */
function cardsIn(terms: readonly DealTerm[]): readonly string[] {
  return terms.flatMap((term) => (term.kind === 'card' ? [term.card] : NO_CARDS))
}

function putOnTheTable(state: Position, run: Run, { counterTo, from, to, give, take }: Omit<Deal, 'id'>): void {
  const deal: Deal = { id: state.nextId++, counterTo, from, to, give, take }
  state.pending = { kind: 'deal', seat: deal.to, deal }
  record(state, run, { kind: 'deal-proposed', deal })
}

const ANSWERS = bySeat((seat) => YES_NO.map((accept) => ({ type: 'answer-deal', seat, accept })))

/** The terms of a deal and between whom: all that decides what it does. */
export type DealTerms = Pick<Deal, 'from' | 'to' | 'give' | 'take'>

/** A position as it is right after a deal has been agreed: a copy. Needs only what is public and one's own, so a PlayerView will do. */
export function positionWithDeal<T extends Position>(position: T, deal: DealTerms): T {
  const copy = cloneState(position)
  carryOut(copy, { log: null, reveals: false }, deal)
  return copy
}

function carryOut(state: Position, run: Run, deal: DealTerms): void {
  handOver(state, run, deal.from, deal.to, deal.give, deal.take)
  handOver(state, run, deal.to, deal.from, deal.take, deal.give)
  startCampaign(state, run, deal)
  // A present is no deal: both sides must hand something over.
  if (deal.give.length === 0 || deal.take.length === 0) return
  count(state, seatOf(deal.from), 'deals-made', 1)
  count(state, seatOf(deal.to), 'deals-made', 1)
}

/** Hands over what one side of a deal gives; `against` is what the other gives for it. */
function handOver(state: Position, run: Run, from: Faction, to: Faction, terms: readonly DealTerm[], against: readonly DealTerm[]): void {
  const price = priceOfPromise(terms, against)
  for (const term of terms) handOverTerm(state, run, { from, to, term, price, paid: cashIn(against) })
}

interface Handed {
  readonly from: Faction
  readonly to: Faction
  readonly term: DealTerm
  /** Cash that goes back where the term is a promise and is broken. */
  readonly price: number
  /** All cash that the other side gives. */
  readonly paid: number
}

function handOverTerm(state: Position, run: Run, { from, to, term, price, paid }: Handed): void {
  switch (term.kind) {
    case 'cash':
      addCash(state, seatOf(from), -term.amount)
      addCash(state, seatOf(to), term.amount)
      return
    case 'card': {
      const hand = state.hands[seatOf(from)]
      state.hands[seatOf(to)].push(...hand.splice(hand.indexOf(term.card), 1))
      return
    }
    case 'lobby':
      return lobbyFromDeal(state, run, from, term.application, term.side, term.amount)
    case 'supply':
      state.loans.push({ from: seatOf(from), to: seatOf(to), belt: beltIndex(term.belt), until: state.quarter + term.quarters - 1 })
      return
    case 'traffic':
      boostMacro(state, 'push', seatOf(to), macroIndex(term.macro), { ...state.config.numbers.push, quarters: term.quarters })
      return count(state, seatOf(from), 'push-income', paid)
    case 'promise':
      return makePromise(state, run, seatOf(from), seatOf(to), term.promise, price)
    case 'campaign':
    // Its two sides are one thing: see startCampaign.
  }
}

/** Both sides pay for their shared campaign, and both are heard all over the macro-region. */
function startCampaign(state: Position, run: Run, { from, to, give }: DealTerms): void {
  const { campaign } = state.config.numbers
  for (const term of give) {
    if (term.kind !== 'campaign') continue
    for (const seat of [seatOf(from), seatOf(to)]) {
      addCash(state, seat, -campaign.cost)
      boostMacro(state, 'campaign', seat, macroIndex(term.macro), campaign)
    }
    record(state, run, { kind: 'campaign-began', seat: from, partner: to, macro: term.macro, cost: campaign.cost })
  }
}

/** Cash paid for each promise among the terms of one side: all the other pays, in equal parts. */
export function priceOfPromise(terms: readonly DealTerm[], against: readonly DealTerm[]): number {
  const promises = terms.filter(({ kind }) => kind === 'promise').length
  return promises === 0 ? 0 : Math.floor(cashIn(against) / promises)
}
