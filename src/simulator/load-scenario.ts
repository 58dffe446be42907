import { existsSync, readFileSync } from 'node:fs'
import { SCENARIOS, numbersWith, parseScenario, problemWords, type DeepPartial, type Numbers, type Scenario } from '../../rules'
import { ArgumentError } from './options'

/** The built-in scenario of that id, or the one in that file; throws an ArgumentError that says what is wrong and where. */
export const loadScenario = (name: string): Scenario => {
  const built = SCENARIOS.find(({ id }) => id === name)
  if (built !== undefined) return built
  if (!existsSync(name)) {
    throw new ArgumentError(
      `--scenario: there is no scenario "${name}" and no file of that name. Scenarios are ${SCENARIOS.map(({ id }) => id).join(', ')}.`,
    )
  }
  const result = parseScenario(textOf(name), name)
  if (result.ok) return result.scenario
  const problems = result.problems
    .map(problemWords)
    .map(({ place, expected, found }) => `  ${place.en}: expected ${expected.en}, found ${found.en}`)
  throw new ArgumentError(
    [`--scenario: ${name} is not a scenario that can be played.`, ...problems, 'Correct these places and try again.'].join('\n'),
  )
}

/** A scenario in which some more numbers are others; itself where none are. */
export const changedIn = (scenario: Scenario, changes: DeepPartial<Numbers> | undefined): Scenario =>
  changes === undefined ? scenario : { ...scenario, numbers: numbersWith(changes, numbersWith(scenario.numbers)) }

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new ArgumentError(
      `--scenario: ${file} cannot be read (${error instanceof Error ? error.message : String(error)}). Name a readable file.`,
    )
  }
}
