import { FACTIONS, seatOf, type Faction, type Scenario } from '../../rules'
import { playGame, type PlayedGame, type SeatLevels } from './play'

/** Many games of one scenario with the same bots. */
export interface SeriesSetup {
  readonly scenario: Scenario
  readonly games: number
  /** Seed of the first game; the next ones follow. */
  readonly seed: number
  readonly seats: SeatLevels
}

/** What came of some games; sums, so that parts of a series can be added up. */
export interface SeriesSums {
  readonly games: number
  readonly wins: Readonly<Record<Faction, number>>
  readonly points: Readonly<Record<Faction, number>>
  readonly moves: number
}

/** The seeds of a series, one for each game. */
export const seedsOf = ({ seed, games }: SeriesSetup): readonly number[] => Array.from({ length: games }, (_, game) => (seed + game) >>> 0)

/** Plays a series, or the part of it with the seeds given, and adds it up. */
export const playSeries = (setup: SeriesSetup, seeds = seedsOf(setup), each?: (game: PlayedGame) => void): SeriesSums => {
  const wins = perFaction(() => 0)
  const points = perFaction(() => 0)
  let moves = 0
  for (const seed of seeds) {
    const game = playGame(setup.scenario, seed, setup.seats)
    wins[game.winner] += 1
    for (const faction of FACTIONS) points[faction] += game.points[seatOf(faction)]
    moves += game.moves.length
    each?.(game)
  }
  return { games: seeds.length, wins, points, moves }
}

/** One value for each faction. */
export const perFaction = <T>(valueOf: (faction: Faction) => T): Record<Faction, T> => ({
  ali: valueOf('ali'),
  tencent: valueOf('tencent'),
  pdd: valueOf('pdd'),
  jd: valueOf('jd'),
})
