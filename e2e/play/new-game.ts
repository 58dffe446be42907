import { expect } from '@playwright/test'
import { FACTIONS, type Faction } from '../../rules'
import type { Sitting } from './sitting'

/** A game to set up by hand. */
export interface GameWish {
  readonly scenario: string
  readonly seats: 'alone' | 'four' | 'watch'
  readonly seed: number
  /** Seats people take besides. */
  readonly people?: readonly Faction[]
  /** Whether people are asked for predictions. */
  readonly predicts?: boolean
  readonly names?: Partial<Record<Faction, string>>
}

/** Goes from the title through the set-up form to the table. */
export const startGame = async (sitting: Sitting, wish: GameWish): Promise<void> => {
  await setUpGame(sitting, wish)
  await sitting.setUp.start()
}

/** Fills in the set-up form; nothing is started yet. */
export const setUpGame = async (
  sitting: Sitting,
  { scenario, seats, seed, people = [], predicts = false, names = {} }: GameWish,
): Promise<void> => {
  const { title, setUp } = sitting
  await expect(title.heading).toBeVisible()
  await title.newGame()
  await expect(setUp.heading).toBeVisible()
  await setUp.chooseScenario(scenario)
  await setUp.seatAs(seats)
  // Where more is at stake than in First steps bots are normal by themselves; tests take the quick ones.
  if (scenario !== 'first-steps' && seats !== 'four') {
    for (const faction of FACTIONS.filter((seat) => seats === 'watch' || seat !== 'ali')) await setUp.seatLevel(faction, 'easy')
  }
  for (const faction of people) await setUp.seatPerson(faction)
  if (predicts) await setUp.switchPredictions()
  for (const [faction, name] of Object.entries(names)) await setUp.writeName(faction as Faction, name)
  await setUp.writeSeed(seed)
}
