import { describe, expect, it } from 'vitest'
import { SCENARIOS, builtInScenario } from '../content/catalogue'
import { replay } from '../codec/replay'
import { contentHash, stateHash } from '../codec/identity'
import type { Move } from '../model/move'
import { totals } from '../queries/account'
import golden from './golden.json'
import { standingOf } from '../queries/standing'

/** A recorded game: what its moves led to when it was recorded with `npm run golden`. */
interface GoldenGame {
  readonly scenario: string
  readonly seed: number
  readonly moves: readonly Move[]
  readonly totals: readonly number[]
  readonly stateHash: string
}

describe('golden games', () => {
  const games = golden.games as unknown as readonly GoldenGame[]

  it('were recorded with the content as it is', () => {
    expect(golden.contentHash, 'content has changed: look at what it does to play, then run `npm run golden`').toBe(contentHash())
  })

  it('cover every scenario', () => {
    expect(new Set(games.map((game) => game.scenario))).toEqual(new Set(SCENARIOS.map((scenario) => scenario.id)))
  })

  it.each(games.map((game) => [`${game.scenario}, seed ${game.seed}`, game] as const))('%s ends as recorded', (_name, game) => {
    const scenario = builtInScenario(game.scenario)
    const again = replay({ scenario, seed: game.seed }, game.moves)
    expect(again.ok).toBe(true)
    expect(totals(standingOf(again.state), { secret: true })).toEqual(game.totals)
    expect(stateHash(again.state)).toBe(game.stateHash)
  })
})
