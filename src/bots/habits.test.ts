import { describe, expect, it } from 'vitest'
import {
  SCENARIOS,
  applyMove,
  createGame,
  legalMoves,
  playerView,
  seatOf,
  type Faction,
  type GameState,
  type Move,
  type Scenario,
} from '../../rules'
import { decideByHabit, type Habit } from './habits'
import { decide, decisionSeed } from './index'

const spring = SCENARIOS.find(({ id }) => id === 'spring-2021') as Scenario
const longWar = SCENARIOS.find(({ id }) => id === 'long-war') as Scenario

/** A game of easy bots in which one seat is held to a habit: the moves of that seat with the positions they were made in. */
const playHeld = (
  scenario: Scenario,
  faction: Faction,
  habit: Habit,
  seed: number,
): { readonly end: GameState; readonly held: readonly [GameState, Move][] } => {
  const held: [GameState, Move][] = []
  let state = createGame({ scenario, seed })
  for (let made = 0; state.pending.kind !== 'over'; made++) {
    const { seat } = state.pending
    const [view, moves, dice] = [playerView(state, seat), legalMoves(state), decisionSeed(seed, made)]
    const { move } = seat === faction ? decideByHabit(view, moves, 'easy', habit, dice) : decide(view, moves, 'easy', dice)
    if (seat === faction) held.push([state, move])
    const outcome = applyMove(state, move)
    if (!outcome.ok) throw new Error(outcome.code)
    state = outcome.state
  }
  return { end: state, held }
}

const rulingsIn = (held: readonly [GameState, Move][]): readonly (Move & { type: 'rule' })[] =>
  held.flatMap(([, move]) => (move.type === 'rule' ? [move] : []))

describe('a bot held to a habit', () => {
  it('always-approve: approves whatever is filed, at its first review', () => {
    const { end, held } = playHeld(spring, 'tencent', 'always-approve', 3)
    const rulings = rulingsIn(held)
    expect(rulings.length).toBeGreaterThan(0)
    expect(new Set(rulings.map(({ ruling }) => ruling))).toEqual(new Set(['approve']))
    expect(end.applications.every(({ holds }) => holds === 0)).toBe(true)
  })

  it('never-approve: neither approves nor counters, so that nobody is let in but by order', () => {
    const { end, held } = playHeld(spring, 'tencent', 'never-approve', 3)
    const rulings = new Set(rulingsIn(held).map(({ ruling }) => ruling))
    expect(rulings.size).toBeGreaterThan(0)
    expect(rulings.has('approve') || rulings.has('counter')).toBe(false)
    expect(end.applications.some(({ status }) => status === 'approved')).toBe(false)
  })

  it('approve-from-3: holds Ali until quarter 3, approves it then, and rules on others as it likes', () => {
    const { end, held } = playHeld(spring, 'tencent', 'approve-from-3', 1)
    for (const [state, move] of held) {
      if (move.type !== 'rule' || state.applications.find(({ id }) => id === move.application)?.seat !== seatOf('ali')) continue
      expect(move.ruling).toBe(state.quarter < 3 ? 'hold' : 'approve')
    }
    const [first] = end.applications.filter(({ seat, status }) => seat === seatOf('ali') && status === 'approved')
    // Ali may take its application back and come later; it never comes in earlier.
    expect(first?.steps[first.steps.length - 1]?.quarter).toBeGreaterThanOrEqual(3)
  })

  it('never-files: leaves Tencent no application of its own', () => {
    const { end } = playHeld(longWar, 'ali', 'never-files', 2)
    expect(end.applications.filter(({ seat }) => seat === seatOf('ali'))).toEqual([])
    expect(end.access[seatOf('ali')]).toBe(1)
  })

  it('subsidy-only: does nothing else in its turns, and makes no deals', () => {
    const { held } = playHeld(longWar, 'pdd', 'subsidy-only', 2)
    const turns = held.filter(([state]) => state.pending.kind === 'action').map(([, { type }]) => type)
    expect(new Set(turns)).toEqual(new Set(['subsidise', 'end-turn']))
    for (const [, move] of held) if (move.type === 'answer-deal' || move.type === 'answer-support') expect(move.accept).toBe(false)
  })
})
