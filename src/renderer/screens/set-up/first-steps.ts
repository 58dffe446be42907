import { builtInScenario } from '../../../../rules'
import type { GameSetup } from '../../table'
import { randomSeed } from './seed-field'
import { firstDraft, setupFrom, withScenario } from './set-up-draft'

const SCENARIO = 'first-steps'

/** The guided game for whoever comes for the first time: alone as Ali, against three easy bots. */
export function firstSteps(): GameSetup {
  const scenario = builtInScenario(SCENARIO)
  return setupFrom(withScenario(firstDraft(randomSeed()), SCENARIO), scenario)
}
