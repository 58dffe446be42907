import type { GameRecord } from '../record'

/** What a figure of some games is above that of others of the same seeds; games without a fellow say nothing. */
export const differencesBySeed = (
  games: readonly GameRecord[],
  others: readonly GameRecord[],
  figure: (game: GameRecord) => number,
): readonly number[] => {
  const without = new Map(others.map((game) => [game.seed, figure(game)]))
  return games.flatMap((game) => {
    const other = without.get(game.seed)
    return other === undefined ? [] : [figure(game) - other]
  })
}
