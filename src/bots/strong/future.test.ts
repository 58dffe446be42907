import { describe, expect, it } from 'vitest'
import { SCENARIOS, applyInPlace, createGame, legalMoves, randomMove } from '../../../rules'
import { chanceFrom } from '../chance'
import { byKind, inOrder } from './future'
import { STRONG } from './settings'
import type { Wish } from './wishes'

/** Every move of an opening, wished for as chance has it; some as much as others. */
const wishesIn = (seed: number): readonly Wish[] => {
  const state = createGame({ scenario: SCENARIOS[seed % SCENARIOS.length], seed })
  while (state.pending.kind === 'agenda') applyInPlace(state, randomMove(state, { rng: seed }))
  const { next } = chanceFrom(seed)
  return legalMoves(state).map((move) => ({
    move,
    worth: Math.floor(next() * 4),
    lasting: next() < 0.5,
  }))
}

describe('wishes by kind', () => {
  it('have the order of one list sorted as a whole', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const wishes = wishesIn(seed)
      const { next } = chanceFrom(seed)
      const sorted = wishes
        .map(({ move, worth, lasting }) => ({
          move,
          key: worth * (lasting ? 0.4 : 1) - STRONG.wishes.spread * Math.log(-Math.log(next() || 1e-9)),
        }))
        .sort((a, b) => b.key - a.key)
        .map(({ move }) => move)
      const kinds = byKind(wishes, 0.4, chanceFrom(seed))
      expect(kinds.length).toBeGreaterThan(2)
      expect(kinds.map(({ type }) => type)).toEqual([...new Set(sorted.map(({ type }) => type))])
      for (const kind of kinds) expect(inOrder(kind)).toEqual(sorted.filter(({ type }) => type === kind.type))
    }
  })
})
