import type { Scenario } from '../../../rules'

/**
 * Makes a scenario whose length a person changed whole again: a contract cannot outlast the game, and one that ends with it never
 * lapses. Without this a shortened game would be saved with a scenario that is refused on loading.
 */
export const fitScenario = (scenario: Scenario): Scenario => {
  const { start, length } = scenario
  if (start.contracts.every(({ until }) => until <= length)) return scenario
  const contracts = start.contracts.map((contract) => ({ ...contract, until: Math.min(contract.until, length) }))
  return { ...scenario, start: { ...start, contracts } }
}
