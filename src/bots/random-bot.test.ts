import { describe, expect, it } from 'vitest'
import { legalMoves, playerView, type GameState, type MoveType } from '../../rules'
import { position } from '../../rules/testing/builders'
import { chanceFrom, type Chance } from './chance'
import { decideAtRandom } from './random-bot'

/** Weights by kind as the bot gives them to its dice. */
const weights = (state: GameState): ReadonlyMap<MoveType, number> => {
  const seen = new Map<MoveType, number>()
  const chance: Chance = {
    ...chanceFrom(1),
    pickWeighted: (list, weightOf) => {
      for (const item of list) seen.set(item as MoveType, weightOf(item))
      return list[0]!
    },
  }
  decideAtRandom(playerView(state, 'ali'), legalMoves(state), chance)
  return seen
}

describe('a bot that plays by chance', () => {
  const state = position({ turn: 'ali' })

  it('chooses a kind of move first, and then one of that kind, whichever it is', () => {
    const moves = legalMoves(state)
    const taken = new Map<MoveType, Set<string>>()
    for (let seed = 1; seed <= 300; seed++) {
      const { move, why } = decideAtRandom(playerView(state, 'ali'), moves, chanceFrom(seed))
      expect(moves).toContain(move)
      expect(why).toEqual([{ key: 'random', params: {} }])
      taken.set(move.type, (taken.get(move.type) ?? new Set()).add(JSON.stringify(move)))
    }
    expect([...taken.keys()].sort()).toEqual([...new Set(moves.map(({ type }) => type))].sort())
    expect(taken.get('subsidise')?.size).toBeGreaterThan(5)
  })

  it('looks at each kind once, fond of none, and ends its turn gladly only when its actions are spent', () => {
    const fresh = weights(state)
    const spent = weights({ ...state, actionsLeft: 0 })
    expect(fresh.get('subsidise')).toBe(1)
    expect(fresh.get('end-turn')).toBeLessThan(1)
    expect(fresh.get('propose-deal')).toBeLessThan(fresh.get('subsidise') ?? 0)
    expect(spent.get('end-turn')).toBeGreaterThan(4)
    expect([...fresh.keys()]).toEqual([...new Set(legalMoves(state).map(({ type }) => type))])
  })
})
