import { describe, expect, it } from 'vitest'
import { builtInScenario } from '../../../rules'
import { parOf, playParGame, spreadOf } from './par'

const start = { scenario: builtInScenario('first-steps'), seed: 7, level: 'easy' } as const

describe('bot par', () => {
  it('is the same for the same game of a start, wherever it is played, and games differ by the bots’ dice alone', () => {
    expect(playParGame(start, 3)).toEqual(playParGame(start, 3))
    const games = [0, 1, 2, 3].map((game) => playParGame(start, game).points.join())
    expect(new Set(games).size).toBeGreaterThan(1)
  })

  it('tells the middle and the spread of each role by each measure', () => {
    const games = [0, 1, 2].map((game) => playParGame(start, game))
    const par = parOf(start, games)
    expect([par.games, par.level]).toEqual([3, 'easy'])
    const [low, middle, high] = games.map(({ profit }) => profit[1]).sort((a, b) => a - b) as [number, number, number]
    expect(par.roles.tencent.profit).toEqual({ low: (low + middle) / 2, middle, high: (middle + high) / 2 })
  })

  it('has quartiles between two values, and none of nothing', () => {
    expect(spreadOf([4, 1, 3, 2])).toEqual({ low: 1.75, middle: 2.5, high: 3.25 })
    expect(spreadOf([5])).toEqual({ low: 5, middle: 5, high: 5 })
    expect(spreadOf([])).toEqual({ low: 0, middle: 0, high: 0 })
  })
})
