import type { Scenario } from '../../rules'
import type { SeatBots } from './bot-name'
import type { OrderRule } from './turn-places'

/** Many games of one scenario with the same bots. */
export interface SeriesSetup {
  readonly scenario: Scenario
  readonly games: number
  /** Seed of the first game; the next ones follow. */
  readonly seed: number
  readonly seats: SeatBots
  readonly order: OrderRule
  /** Other than 0 where the same seeds are played again and the bots roll other dice. */
  readonly dice?: number
  /** The folder every game is kept in as a save, where they are. */
  readonly keep?: string
}

/** One part of a series that is played in several places: `part` from 1 to `of`. */
export interface Shard {
  readonly part: number
  readonly of: number
}

/** The whole of a series. */
export const WHOLE: Shard = { part: 1, of: 1 }

/** The seeds of a series, or of a part of it, one for each game; the parts follow one another and differ by one game at most. */
export const seedsOf = ({ seed, games }: Pick<SeriesSetup, 'seed' | 'games'>, { part, of }: Shard = WHOLE): readonly number[] => {
  const from = Math.floor(((part - 1) * games) / of)
  const to = Math.floor((part * games) / of)
  return Array.from({ length: to - from }, (_, game) => (seed + from + game) >>> 0)
}
