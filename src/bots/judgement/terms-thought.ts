import {
  HIDDEN,
  PRIVATE_TERMS,
  TENCENT,
  conceded,
  factionAt,
  termAbout,
  touches,
  type Position,
  type PrivateTerm,
  type Seat,
} from '../../../rules'
import type { Character } from './character'

/** A private term a seat may have, and how likely. */
export type TermThought = readonly [term: PrivateTerm, chance: number]

/**
 * The private terms a seat may have drawn: its own where the position tells, else every one of its faction by what its offers, its answers
 * and (for Tencent) its rulings make likely, from even odds.
 */
export const termsThought = (position: Position, seat: Seat, trust: Character['terms']['guess']): readonly TermThought[] => {
  const known = position.privateTerms[seat]
  if (known === null || known === undefined) return []
  if (known !== HIDDEN) {
    const term = PRIVATE_TERMS.get(known)
    return term === undefined ? [] : [[term, 1]]
  }
  const faction = factionAt(seat)
  const terms = [...PRIVATE_TERMS.values()].filter((term) => term.faction === faction)
  const weights = terms.map((term) => Math.exp(seat === TENCENT ? wishedFor(position, term, trust) : shied(position, seat, term, trust)))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return terms.map((term, i): TermThought => [term, (weights[i] ?? 0) / all])
}

/** What speaks for a red line, as a logarithm: what it has refused to add, and what it leaves out whenever it offers. */
const shied = (position: Position, seat: Seat, term: PrivateTerm, trust: Character['terms']['guess']): number => {
  const about = termAbout(term)
  if (about !== null && conceded(position, seat, about.concession) >= about.least) return -trust.offered
  let score = 0
  for (const application of position.applications) {
    if (application.seat !== seat) continue
    const { steps } = application
    steps.forEach(({ step, offer }, at) => {
      const before = steps[at - 1]?.offer
      if (step === 'filed' || step === 'revised') score += touches(term, offer) ? -trust.offered : trust.leftOut
      else if (step === 'declined' && before !== undefined && touches(term, before) && !touches(term, offer)) score += trust.declined
    })
  }
  return score
}

/** What speaks for a wish, as a logarithm: what Tencent asks for in counters, what it lets in, and what it lets wait. */
const wishedFor = ({ applications }: Position, term: PrivateTerm, trust: Character['terms']['guess']): number => {
  let score = 0
  for (const { steps } of applications)
    steps.forEach(({ step, offer }, at) => {
      const before = steps[at - 1]?.offer
      const has = touches(term, offer)
      if (step === 'countered' && has && before !== undefined && !touches(term, before)) score += trust.asked
      else if (step === 'approved') score += has ? trust.letIn : -trust.letIn
      else if (step === 'held' || step === 'rejected') score += has ? -trust.letIn : 0
    })
  return score
}
