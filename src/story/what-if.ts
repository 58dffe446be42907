import type { QuarterStory } from './quarter-stories'

/** How a game went on in the mean of several: shares in percent and points, per seat in seat order. */
export interface MeanQuarter {
  readonly quarter: number
  readonly percent: readonly number[]
  readonly points: readonly number[]
}

/** The mean of games that were played on from the same moment, quarter by quarter. */
export function meanOf(games: readonly (readonly QuarterStory[])[]): readonly MeanQuarter[] {
  const [first = []] = games
  return first.map(({ quarter }, index) => ({
    quarter,
    percent: meanColumns(games.map((game) => game[index]?.percent ?? [])),
    points: meanColumns(games.map((game) => game[index]?.points ?? [])),
  }))
}

const meanColumns = (rows: readonly (readonly number[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / rows.length)
