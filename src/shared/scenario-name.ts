import { wordsSchema } from './game-result'
import { readValue } from './read-value'
import type { SaveEnvelope } from './save-envelope'
import type { SaveSummary } from './saves'

/** What a player's own scenario in a save is called; null for one of the game's own, and where it does not say. */
export const ownScenarioName = (scenario: SaveEnvelope['scenario']): SaveSummary['ownScenario'] => {
  if (typeof scenario === 'string') return null
  const name = readValue(wordsSchema, scenario['name'])
  return name.ok ? name.value : null
}
