import { fitScenario } from './fit-scenario'
import { FRESH_GUIDE, type GameRecord } from './game-record'
import type { RulesDoor } from './rules-door'
import type { GameSetup } from './seats'

/** The record of a game that has just been set up. */
export const startGame = (rules: RulesDoor, setup: GameSetup): GameRecord => {
  const { seed, seats, advice = true, predicts = false, clock, lesson } = setup
  const scenario = fitScenario(setup.scenario)
  const { state, log: opening } = rules.openGame({ scenario, seed })
  return {
    scenario,
    seed,
    seats,
    advice,
    opening,
    played: [],
    undone: [],
    checkpoint: { at: 0, state },
    state,
    guide: FRESH_GUIDE,
    notes: [],
    predicts,
    predictions: [],
    ...(clock === undefined ? {} : { clock }),
    ...(lesson === undefined ? {} : { lesson }),
  }
}
