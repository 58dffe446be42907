import { SCENARIOS } from '../../rules'
import { chanceOf, type Chance } from './chance'

/** What goes on when the game is killed, and how often each. */
const MOMENTS = { playing: 0.56, 'new-game': 0.13, 'saving-as': 0.11, closing: 0.1, continuing: 0.1 } as const

/** What goes on when the game is killed; `compared`: nothing, the restarted game was only looked at. */
export type Moment = keyof typeof MOMENTS | 'compared'

/** A new game, should the round need one. */
export interface NewGame {
  readonly scenario: string
  readonly seats: 'four' | 'alone'
  readonly seed: number
}

/** What is done in a round; it follows from the seed and the round alone. */
export interface Plan {
  readonly moment: Moment
  /** Deeds done before that moment comes. */
  readonly deeds: number
  /** The kill comes this long after the moment has begun, ms. */
  readonly afterMs: number
  readonly newGame: NewGame
  /** Which deeds, and at what they aim. */
  readonly chance: Chance
}

/** The longest after the moment has begun, ms: about what the thing itself takes, so that kills fall before, into and after it. */
const LONGEST_MS: Readonly<Record<Moment, number>> = {
  playing: 900,
  'new-game': 500,
  'saving-as': 150,
  closing: 250,
  continuing: 600,
  compared: 0,
}
const MOST_DEEDS = 6

/** The guide of First steps would have to be read where one person plays alone. */
const ALONE = SCENARIOS.filter(({ id }) => id !== 'first-steps')

/** Draws a round's plan. */
export const planOf = (seed: number, round: number): Plan => {
  const chance = chanceOf(seed, round)
  const moment = momentAt(chance.next())
  const deeds = moment === 'continuing' ? 0 : chance.below(MOST_DEEDS + 1)
  const afterMs = Math.floor(chance.next() * LONGEST_MS[moment])
  const seats = chance.next() < 0.75 ? 'four' : 'alone'
  const scenario = chance.among(seats === 'four' ? SCENARIOS : ALONE).id
  return { moment, deeds, afterMs, newGame: { scenario, seats, seed: 1 + chance.below(1_000_000) }, chance }
}

/** The last look at a folder: the game is started and gone on with once more, and ended as soon as it is compared. */
export const lastLook = (seed: number, round: number): Plan => ({ ...planOf(seed, round), moment: 'compared', deeds: 0, afterMs: 0 })

const momentAt = (drawn: number): Moment => {
  let left = drawn
  for (const [moment, share] of Object.entries(MOMENTS)) {
    left -= share
    if (left < 0) return moment as Moment
  }
  return 'playing'
}
