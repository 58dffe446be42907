import { describe, expect, it } from 'vitest'
import { account, builtInScenario, seatOf, standingOf, totals, FACTIONS } from '../../rules'
import { playRandomGame } from '../../rules/testing/random-play'
import { countedUpTo, finalCount, stepsOf } from './final-count'

const games = [1, 2, 3].map((seed) => playRandomGame(builtInScenario('spring-2021'), seed).state)

const HIDDEN: readonly string[] = ['agenda', 'red-line', 'wish']

describe('the count of a game', () => {
  it('adds up to what the rules say, step by step', () => {
    for (const state of games) {
      const count = finalCount(state)
      expect(countedUpTo(count, stepsOf(count))).toEqual([...totals(standingOf(state), { secret: true })])
      expect(count.totals).toEqual(countedUpTo(count, stepsOf(count)))
      expect(countedUpTo(count, 0)).toEqual([0, 0, 0, 0])
      const [first] = count.rows
      expect(countedUpTo(count, 1)).toEqual(first?.points)
    }
  })

  it('tells nothing hidden before everything known has been counted', () => {
    for (const state of games) {
      const count = finalCount(state)
      for (const faction of FACTIONS) {
        const lines = account(standingOf(state), faction, { secret: true }).lines.filter(({ source }) => !HIDDEN.includes(source))
        const known = lines.reduce((sum, { points }) => sum + points, 0)
        expect(countedUpTo(count, count.rows.length)[seatOf(faction)]).toBe(known)
      }
    }
  })

  it('turns over last what belongs to whoever leads until then', () => {
    for (const state of games) {
      const count = finalCount(state)
      const known = countedUpTo(count, count.rows.length)
      const turned = count.secrets.map(({ seat }) => known[seatOf(seat)] ?? 0)
      expect(count.secrets).toHaveLength(4)
      expect(turned).toEqual([...turned].sort((a, b) => a - b))
    }
  })
})
