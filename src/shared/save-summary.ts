import { summariseResult } from './game-result'
import type { SaveEnvelope } from './save-envelope'
import type { SaveSummary } from './saves'
import { ownScenarioName } from './scenario-name'

/** Where a save stands in the order of play: when it was made, or later where the clock had been set back meanwhile. */
export const orderOf = ({ order, savedAt }: SaveEnvelope): number => order ?? Date.parse(savedAt)

/** What a list shows of a save, by what it says of itself. */
export const summariseSave = (envelope: SaveEnvelope): SaveSummary => ({
  name: envelope.name,
  savedAt: envelope.savedAt,
  order: orderOf(envelope),
  rulesVersion: envelope.rulesVersion,
  contentHash: envelope.contentHash,
  scenarioId: typeof envelope.scenario === 'string' ? envelope.scenario : null,
  ownScenario: ownScenarioName(envelope.scenario),
  seats: envelope.seats,
  status: envelope.status,
  moveCount: envelope.moves.length,
  result: envelope.result === undefined ? null : summariseResult(envelope.result),
})
