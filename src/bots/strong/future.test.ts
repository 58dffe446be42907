import { describe, expect, it } from 'vitest'
import {
  PDD,
  SCENARIOS,
  builtInScenario,
  SEATS,
  applyInPlace,
  createGame,
  legalMoves,
  playerView,
  randomMove,
  type Move,
  type Seat,
} from '../../../rules'
import { chanceFrom, type Chance } from '../chance'
import { byKind, dream, inOrder, turnIn, type Epoch } from './future'
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

describe('a future', () => {
  const start = createGame({ scenario: builtInScenario('long-war'), seed: 1 })
  while (start.pending.kind === 'agenda') applyInPlace(start, randomMove(start, { rng: 1 }))
  const view = playerView(start, 'pdd')
  const { length } = view.config
  const subsidy = (region: string): Move => ({ type: 'subsidise', seat: 'pdd', region, amount: 1 })
  const wish = (move: Move, worth: number, lasting = false): Wish => ({ move, worth, lasting })
  /** What Pinduoduo would like to do; the others, nothing. */
  const epoch = (quarter: number, ...own: readonly Wish[]): Epoch => ({ quarter, wishes: [[], [], own, []] })
  /** Throws all alike, and of a list the first. */
  const plain: Chance = { next: () => 0.5, pick: (list) => list[0], pickWeighted: (list) => list[0] }
  const planned = (epochs: readonly Epoch[], quarter: number, seat: Seat = PDD): readonly (readonly Move[])[] =>
    turnIn(dream(view, epochs, plain), quarter, seat).plan

  it('has plans and throws for every seat and quarter to the last', () => {
    const { turns } = dream(view, [epoch(1, wish(subsidy('hubei'), 1))], chanceFrom(3))
    const dice = turns.flatMap((seats) => seats.map((turn) => turn.dice))
    expect(turns).toHaveLength(length + 1)
    expect(dice).toHaveLength((length + 1) * SEATS)
    expect(new Set(dice).size).toBeGreaterThan(1)
    expect(dice.every((throwOf) => throwOf >= 0 && throwOf < 1)).toBe(true)
    for (let quarter = 1; quarter <= length; quarter++)
      expect(turns[quarter].map(({ plan }) => plan.length)).toEqual([0, 0, STRONG.wishes.perTurn, 0])
  })

  it('follows the wishes of the last epoch that has begun, and before the first none', () => {
    const epochs = [epoch(2, wish(subsidy('hubei'), 1)), epoch(4, wish(subsidy('hunan'), 1))]
    expect(planned(epochs, 1)).toEqual([])
    expect(planned(epochs, 2)[0]).toEqual([subsidy('hubei')])
    expect(planned(epochs, 3)[0]).toEqual([subsidy('hubei')])
    expect(planned(epochs, 4)[0]).toEqual([subsidy('hunan')])
  })

  it('plans nothing its seat has no habit of', () => {
    const odd: Move = { type: 'withdraw', seat: 'pdd', application: 1 }
    expect(planned([epoch(1, wish(odd, 9))], 1)).toEqual([])
    expect(planned([epoch(1, wish(odd, 9), wish(subsidy('hubei'), 1))], 1)[0]).toEqual([subsidy('hubei')])
  })

  it('does what lasts early: it is worth the less the less is left of the game', () => {
    const epochs = [epoch(1, wish(subsidy('hubei'), 3, true), wish(subsidy('hunan'), 2))]
    const first = (quarter: number): Move => planned(epochs, quarter)[0][0]
    // Worth 3 over the whole game and 2 on the spot: the turn comes when a third of it is over.
    for (let quarter = 1; quarter <= length; quarter++)
      expect(first(quarter)).toEqual(subsidy((3 * (length - quarter + 1)) / length >= 2 ? 'hubei' : 'hunan'))
    expect(first(1)).not.toEqual(first(length))
  })
})
