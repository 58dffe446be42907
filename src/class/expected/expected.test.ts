import { describe, expect, it } from 'vitest'
import { builtInScenario, SCENARIOS } from '../../../rules'
import { expectedFrom, expectedOf } from './expected'
import { playExpectedGame } from './expected-game'
import kept from './expected.json'

describe('what the guide tells to expect', () => {
  it('rests on games of the rules, content and scenarios as they are: otherwise run “npm run expected”', () => {
    for (const scenario of SCENARIOS) {
      const expected = expectedOf(scenario)
      expect(expected?.games.length, scenario.id).toBeGreaterThanOrEqual(40)
      expect(expected?.level).toBe('normal')
    }
  })

  it.each(['first-steps', 'spring-2021'])('is what bots play today in %s: otherwise run “npm run expected”', (id) => {
    const scenario = builtInScenario(id)
    const expected = expectedOf(scenario)
    expect(playExpectedGame({ scenario, seed: expected?.seed ?? 0, level: 'normal' }, 3)).toEqual(expected?.games[3])
  })

  it('is not told of a scenario with another number, nor by other rules or other content', () => {
    const spring = builtInScenario('spring-2021')
    const results = { ...kept, level: 'normal', scenarios: kept.scenarios } as unknown as Parameters<typeof expectedFrom>[0]
    expect(expectedFrom(results, spring)).not.toBeNull()
    expect(expectedFrom(results, { ...spring, start: { ...spring.start, cash: [16, 20, 8, 12] } })).toBeNull()
    expect(expectedFrom({ ...results, rulesVersion: 'of old' }, spring)).toBeNull()
    expect(expectedFrom({ ...results, contentHash: 'of old' }, spring)).toBeNull()
  })
})
