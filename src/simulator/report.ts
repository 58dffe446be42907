import { FACTIONS, FACTION_INFO, type Faction } from '../../rules'
import type { SeatLevels } from './play'
import { perFaction, type SeriesSetup, type SeriesSums } from './series'

/** What `simulate --json` prints. */
export interface SeriesReport {
  readonly scenario: string
  readonly games: number
  readonly seed: number
  readonly seats: SeatLevels
  readonly wins: Readonly<Record<Faction, number>>
  readonly meanPoints: Readonly<Record<Faction, number>>
  /** Moves of all games together. */
  readonly moves: number
  readonly gamesPerSecond: number
}

/** A series as figures; only the speed depends on the machine. */
export const reportOf = ({ scenario, games, seed, seats }: SeriesSetup, sums: SeriesSums, seconds: number): SeriesReport => ({
  scenario: scenario.id,
  games,
  seed,
  seats,
  wins: sums.wins,
  meanPoints: perFaction((faction) => rounded(sums.points[faction] / games, 2)),
  moves: sums.moves,
  gamesPerSecond: rounded(games / Math.max(seconds, 1e-6), 2),
})

/** A report as a table for people. */
export const tableOf = (report: SeriesReport): string => {
  const rows = FACTIONS.map((faction) => [
    FACTION_INFO[faction].name.en,
    report.seats[faction],
    `${report.wins[faction]}`,
    `${rounded((100 * report.wins[faction]) / report.games, 1).toFixed(1)}%`,
    report.meanPoints[faction].toFixed(1),
  ])
  const head = ['Seat', 'Bot', 'Wins', 'Of games', 'Mean points']
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)))
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('   ')
  const { games, seed, scenario, moves, gamesPerSecond } = report
  return [
    `${scenario}: ${games} ${games === 1 ? 'game' : 'games'} from seed ${seed}`,
    '',
    line(head),
    ...rows.map(line),
    '',
    `${rounded(moves / games, 1)} moves a game, ${gamesPerSecond} games a second`,
  ].join('\n')
}

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits
