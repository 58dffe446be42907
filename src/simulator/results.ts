import type { GameRecord } from './record'

/** The games of experiments, by their names; a series that was not played is missing. */
export type Results = Readonly<Record<string, readonly GameRecord[]>>

/** The games of an experiment that was played. */
export const gamesOf = (results: Results, name: string): readonly GameRecord[] => {
  const games = results[name]
  if (games === undefined) throw new Error(`the series "${name}" was not played`)
  return games
}
