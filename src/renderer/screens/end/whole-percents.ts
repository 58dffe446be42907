import { FACTIONS, apportion } from '../../../../rules'

/** Chances as whole percents that add up to a hundred. */
export function wholePercents(chances: readonly number[]): readonly number[] {
  const parts = FACTIONS.map(() => 0)
  const weights = FACTIONS.map((_, seat) => Math.round((chances[seat] ?? 0) * 1e6))
  apportion(100, weights, parts.length, parts, 0)
  return parts
}
