import { describe, expect, it } from 'vitest'
import { cloneState } from '../model/clone'
import { ALI, PDD } from '../model/ids'
import type { GameState, Position } from '../model/state'
import { randomMove } from '../moves/enumerate'
import { benchScenario, closeQuarter, offer, position } from '../testing/builders'
import { checkInvariants } from '../testing/invariants'
import { applyInPlace, applyMove } from './apply'
import { createGame } from './create-game'
import { randomPlayout } from './playout'
import { projection } from './projection/projection'

const short = (seed: number): GameState => createGame({ scenario: benchScenario({ length: 2, start: { ...START, cards: 2 } }), seed })
/** Contracts of the bench would outlast so short a game. */
const START = { contracts: [], access: [1, 3, 1, 1] } as const

describe('a move carried out in place', () => {
  it('leads where the same move leads on a copy, from the first to the last', () => {
    for (const seed of [1, 2]) {
      let state = short(seed)
      const inPlace = cloneState(state)
      const random = { rng: seed }
      while (state.pending.kind !== 'over') {
        const move = randomMove(state, random)
        const outcome = applyMove(state, move)
        if (!outcome.ok) throw new Error(`${JSON.stringify(move)} was refused`)
        applyInPlace(inPlace, move)
        expect(inPlace).toEqual(outcome.state)
        state = outcome.state
      }
      expect(inPlace.phase).toBe('over')
    }
  })
})

describe('a playout', () => {
  it('plays a game to its end by chance, counts its moves, and is the same by the same chance', () => {
    const played = (rng: number) => {
      const state = short(1)
      return { moves: randomPlayout(state, { rng }), state }
    }
    const { moves, state } = played(4)
    expect([state.phase, state.pending, checkInvariants(state)]).toEqual(['over', { kind: 'over' }, []])
    expect(moves).toBeGreaterThanOrEqual(2 * 4)
    let counted = 0
    const byHand = short(1)
    for (const random = { rng: 4 }; byHand.pending.kind !== 'over'; counted++) applyInPlace(byHand, randomMove(byHand, random))
    expect(played(4)).toEqual({ moves: counted, state: byHand })
    expect(played(5).state).not.toEqual(state)
    expect(randomPlayout(state, { rng: 4 })).toBe(0)
  })
})

describe('the projection', () => {
  /** What markets and books alone change. */
  const board = ({ buyers, leftHand, floating, cash, scrutiny, banked, contracts, alipay, fatigue, boosts, tally, quarter }: Position) => ({
    buyers,
    leftHand,
    floating,
    cash,
    scrutiny,
    banked,
    contracts,
    alipay,
    fatigue,
    boosts,
    tally,
    quarter,
  })

  it('is where the game ends if nobody does anything more, and leaves the position alone', () => {
    const start = position({
      turn: 'pdd',
      set: (s) => {
        s.fatigue.fill(3)
        s.boosts = [{ cause: 'card', source: 'a', kind: 'appeal', platform: ALI, regions: 5, amount: 4, until: 3 }]
        s.contracts[PDD] = { seat: PDD, level: 2, terms: offer({ weChatPay: true, trafficFee: 1 }), since: 1, until: 6, forced: false }
      },
    })
    const before = structuredClone(start)
    const projected = projection(start)
    expect(start).toEqual(before)
    let end = start
    while (end.phase !== 'over') end = closeQuarter(end).state
    expect(board(projected)).toEqual(board(end))
    expect(projected.quarter).toBe(start.config.length)
    expect(projected.hands).toEqual(start.hands)
  })

  it('of the last quarter closes that one alone', () => {
    const last = position({ scenario: { length: 1, start: START } })
    expect(board(projection(last))).toEqual(board(closeQuarter(last).state))
  })
})
