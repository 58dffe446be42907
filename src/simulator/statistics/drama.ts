import { seatOf, type Faction } from '../../../rules'
import { perFaction } from '../per-faction'
import type { GameRecord } from '../record'
import { medianOf, rounded, wilson, type Rate } from '../../statistics/estimates'

/** How open a game stays. */
export interface DramaStatistics {
  /** Games with a half time, and those of them that its leader won. */
  readonly halfTimes: number
  readonly halfTimeLeaderWins: Rate
  /** The winner's lead over the second in percent of its points: the median, and how many games stay under 10. */
  readonly medianMarginPercent: number
  readonly marginUnderTenPercent: Rate
  /** Games by that lead, in steps of 5 percent: the figure under '10' counts leads from 10 to under 15. */
  readonly margins: Readonly<Record<string, number>>
}

/** How many decisions a seat has in a game: the median and the most. */
export interface DecisionStatistics {
  readonly median: number
  readonly most: number
}

/** Sums up how open some games were. */
export const dramaIn = (games: readonly GameRecord[]): DramaStatistics => {
  const withHalf = games.filter(({ halfTimeLeader }) => halfTimeLeader >= 0)
  const margins = games.map(marginOf)
  return {
    halfTimes: withHalf.length,
    halfTimeLeaderWins: wilson(withHalf.filter(({ halfTimeLeader, winner }) => halfTimeLeader === winner).length, withHalf.length),
    medianMarginPercent: rounded(medianOf(margins), 2),
    marginUnderTenPercent: wilson(margins.filter((margin) => margin < 10).length, margins.length),
    margins: stepsOf(margins),
  }
}

const MARGIN_STEP = 5

const stepsOf = (margins: readonly number[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const margin of [...margins].sort((a, b) => a - b)) {
    const step = Math.floor(margin / MARGIN_STEP) * MARGIN_STEP
    counts[step] = (counts[step] ?? 0) + 1
  }
  return counts
}

/** The winner's lead in percent of its points. */
export const marginOf = ({ points }: GameRecord): number => {
  const first = Math.max(...points)
  const second = Math.max(...points.filter((_, seat) => seat !== points.indexOf(first)))
  return (100 * (first - second)) / Math.max(1, first)
}

/** Sums up how many decisions each seat had. */
export const decisionsIn = (games: readonly GameRecord[]): Readonly<Record<Faction, DecisionStatistics>> =>
  perFaction((faction) => {
    const own = games.map(({ decisions }) => decisions[seatOf(faction)])
    return { median: medianOf(own), most: own.reduce((most, count) => Math.max(most, count), 0) }
  })
