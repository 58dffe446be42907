import { describe, expect, it } from 'vitest'
import {
  applyInPlace,
  cloneState,
  createGame,
  playerView,
  randomMove,
  randomPlayout,
  builtInScenario,
  seatOf,
  standingOf,
  totals,
  winnerOf,
  type GameState,
} from '../../rules'
import { winChances } from '.'

const spring = builtInScenario('spring-2021')

const after = (moves: number): GameState => {
  const state = createGame({ scenario: spring, seed: 3 })
  const random = { rng: 17 }
  for (let made = 0; made < moves; made++) applyInPlace(state, randomMove(state, random))
  return state
}

describe('the chances to win', () => {
  it('add up to one, are the same for the same seed, and change nothing', () => {
    for (const moves of [0, 6, 20, 40]) {
      const view = playerView(after(moves), null)
      const before = JSON.stringify(view)
      const chances = winChances(view, 5, 8)
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1)
      expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true)
      expect(winChances(view, 5, 8)).toEqual(chances)
      expect(JSON.stringify(view)).toBe(before)
    }
  })

  it('rise for a seat that is given points', () => {
    const state = after(30)
    const seat = seatOf('jd')
    const rich = cloneState(state)
    rich.finePoints[seat] = -80
    expect(winChances(playerView(rich, null), 5, 8)[seat]).toBeGreaterThan(winChances(playerView(state, null), 5, 8)[seat] + 0.2)
  })

  it('are decided at the end', () => {
    const state = after(10)
    randomPlayout(state, { rng: 9 })
    const winner = winnerOf(state, totals(standingOf(state), { secret: true }))
    expect(winChances(playerView(state, null), 5)).toEqual([0, 1, 2, 3].map((seat) => (seat === winner ? 1 : 0)))
  })
})
