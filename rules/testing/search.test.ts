import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../content/catalogue'
import { stateHash } from '../codec/identity'
import { cloneState } from '../model/clone'
import { FACTIONS } from '../model/ids'
import { type Move, type MoveType } from '../model/move'
import { MOVE_TYPES } from '../moves/registry'
import { legalMoves, randomMove, searchMoves } from '../moves/enumerate'
import { checkMove } from '../moves/registry'
import { applyInPlace, applyMove } from '../phases/apply'
import { createGame } from '../phases/create-game'
import { forecast, forecastPoints } from '../phases/forecast'
import { randomPlayout } from '../phases/playout'
import type { Seeded } from '../random/generator'
import { totals } from '../queries/account'
import { playerView } from '../visibility/player-view'
import { checkInvariants } from './invariants'
import { playRandomGame } from './random-play'
import { standingOf } from '../queries/standing'

const scenarioAndSeed = fc.record({ scenario: fc.constantFrom(...SCENARIOS), seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }) })

describe('for a search', () => {
  it('a silent move leads where the move leads, and touches nothing of the position it was copied from', () => {
    fc.assert(
      fc.property(scenarioAndSeed, ({ scenario, seed }) => {
        const game = playRandomGame(scenario, seed)
        const silent = createGame({ scenario, seed })
        let state = createGame({ scenario, seed })
        for (const move of game.moves) {
          const before = JSON.stringify(state)
          const copy = cloneState(state)
          applyInPlace(copy, move)
          expect(JSON.stringify(state)).toBe(before)
          const outcome = applyMove(state, move)
          if (!outcome.ok) throw new Error(outcome.code)
          state = outcome.state
          applyInPlace(silent, move)
          expect(copy).toEqual(state)
        }
        expect(stateHash(silent)).toBe(stateHash(game.state))
      }),
      { numRuns: 8 },
    )
  })

  it('the few moves are legal, different, and have every type that can be played', () => {
    fc.assert(
      fc.property(scenarioAndSeed, ({ scenario, seed }) => {
        playRandomGame(scenario, seed, (state, legal) => {
          const few = searchMoves(state)
          for (const move of few) expect(checkMove(state, move)).toBeNull()
          expect(new Set(few.map((move) => JSON.stringify(move))).size).toBe(few.length)
          // A deal that nobody would need a search for is left out.
          const types = (moves: readonly Move[]): Set<MoveType> =>
            new Set(moves.map(({ type }) => type).filter((type) => type !== 'propose-deal'))
          expect(types(few)).toEqual(types(legal))
        })
      }),
      { numRuns: 12 },
    )
  })

  it('adds to a list it is given', () => {
    const state = createGame({ scenario: SCENARIOS[1], seed: 1 })
    const out: Move[] = []
    const alone = searchMoves(state)
    expect(searchMoves(state, out)).toBe(out)
    searchMoves(state, out)
    expect(out).toEqual([...alone, ...alone])
  })

  it('a move by chance is one of the enumerated, and sooner or later of every type', () => {
    const seen = new Set<MoveType>()
    for (let seed = 1; seed <= 12; seed++) {
      const state = createGame({ scenario: SCENARIOS[seed % SCENARIOS.length], seed })
      const random: Seeded = { rng: seed }
      while (state.pending.kind !== 'over') {
        const move = randomMove(state, random)
        expect(legalMoves(state)).toContainEqual(move)
        seen.add(move.type)
        applyInPlace(state, move)
      }
    }
    expect(MOVE_TYPES.filter((type) => !seen.has(type))).toEqual([])
  })

  it('a type that can be played is as likely as another, and within it every move', () => {
    const state = createGame({ scenario: SCENARIOS[1], seed: 3 })
    while (state.pending.kind !== 'action') applyInPlace(state, legalMoves(state)[0])
    const legal = legalMoves(state)
    const types = [...new Set(legal.map(({ type }) => type))]
    const random: Seeded = { rng: 5 }
    const counts = new Map<MoveType, number>()
    const seen = new Set<string>()
    const draws = 600 * types.length
    for (let i = 0; i < draws; i++) {
      const move = randomMove(state, random)
      counts.set(move.type, (counts.get(move.type) ?? 0) + 1)
      seen.add(JSON.stringify(move))
    }
    // 600 expected of each; six deviations (about 24 each) either side.
    for (const type of types) expect(Math.abs((counts.get(type) ?? 0) - 600), type).toBeLessThan(150)
    const enumerated = legal.map((move) => JSON.stringify(move))
    for (const move of seen) expect(enumerated).toContain(move)
    const small = types.filter((type) => legal.filter((move) => move.type === type).length < 30)
    for (const move of legal) if (small.includes(move.type)) expect(seen).toContain(JSON.stringify(move))
  })

  it('a playout ends the game with its invariants kept, the same way for the same seed', () => {
    fc.assert(
      fc.property(scenarioAndSeed, ({ scenario, seed }) => {
        const [one, other] = [createGame({ scenario, seed }), createGame({ scenario, seed })]
        const moves = randomPlayout(one, { rng: seed })
        expect(one.phase).toBe('over')
        expect(checkInvariants(one)).toEqual([])
        expect(randomPlayout(other, { rng: seed })).toBe(moves)
        expect(stateHash(other)).toBe(stateHash(one))
      }),
      { numRuns: 25 },
    )
  })

  it('forecast points are those of the forecast, from a view as from the state', () => {
    fc.assert(
      fc.property(scenarioAndSeed, ({ scenario, seed }) => {
        playRandomGame(scenario, seed, (state) => {
          if (state.phase === 'over') return
          const before = JSON.stringify(state)
          const points = forecastPoints(state)
          expect(points).toEqual(forecast(state).accounts.map(({ total }) => total))
          expect(JSON.stringify(state)).toBe(before)
          for (const viewer of FACTIONS) expect(forecastPoints(playerView(state, viewer))).toEqual(points)
        })
      }),
      { numRuns: 5 },
    )
  })

  it('the end of a game has no move to search', () => {
    const state = createGame({ scenario: SCENARIOS[0], seed: 9 })
    randomPlayout(state, { rng: 1 })
    expect(searchMoves(state)).toEqual([])
    expect(() => randomMove(state, { rng: 1 })).toThrow()
    expect(totals(standingOf(state)).every(Number.isInteger)).toBe(true)
  })
})
