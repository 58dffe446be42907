import {
  BASE_NUMBERS,
  applyMove,
  canonicalJson,
  legalMoves,
  openGame,
  parseScenario,
  pick,
  problemWords,
  randomMove,
  SCENARIOS,
  type Scenario,
} from '../../../rules'
import { checkInvariants } from '../../../rules/testing/invariants'
import { mutated, mutatedText, sampleOf, type Sample } from '../../../rules/testing/mutations'
import { ACCEPTED, jsonText, REFUSED, wrong, type Reader } from '../reader'

/** Moves played of a scenario that was taken. */
const MOVES = 12

/** Each as it is, and with every number the rules have, which a teacher may change. */
const SAMPLES: readonly Sample[] = SCENARIOS.flatMap((scenario) => [scenario, { ...scenario, numbers: BASE_NUMBERS }]).map(sampleOf)

/** What does not hold in the first moves of a game. */
const faultIn = (scenario: Scenario): string | null => {
  let { state } = openGame({ scenario, seed: 11 })
  const chance = { rng: 11 }
  if (legalMoves(state).length === 0) return 'nobody has a move'
  for (let made = 0; made < MOVES && state.phase !== 'over'; made++) {
    const outcome = applyMove(state, randomMove(state, chance))
    if (!outcome.ok) return `a legal move is refused: ${outcome.code}`
    state = outcome.state
    const [fault] = checkInvariants(state)
    if (fault !== undefined) return fault
  }
  return null
}

/** The file of a scenario: what is refused says why in words, what is taken can be played. */
export const scenarioReader: Reader = {
  name: 'scenario',
  weight: 20,
  samples: SAMPLES,
  textOf: jsonText,
  input: (chance) => {
    const text = jsonText(mutated(pick(chance, SAMPLES), 1 + (chance.rng % 2), chance))
    return chance.rng % 5 === 0 ? mutatedText(text, chance) : text
  },
  read: (text) => {
    const read = parseScenario(text, 'mine.json')
    if (!read.ok) {
      const words = read.problems.map(problemWords)
      return words.length > 0 && words.every(({ expected, found }) => expected.en !== '' && found['zh-CN'].length < 200)
        ? REFUSED
        : wrong('a problem that is not told')
    }
    const again = parseScenario(JSON.stringify(read.scenario), 'again.json')
    if (!again.ok || canonicalJson(again.scenario) !== canonicalJson(read.scenario)) return wrong('it reads otherwise when written again')
    const fault = faultIn(read.scenario)
    return fault === null ? ACCEPTED : wrong(fault)
  },
}
