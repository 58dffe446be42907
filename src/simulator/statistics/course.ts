import { ALL_SEATS, TENCENT, seatOf, type Faction, type MoveType } from '../../../rules'
import { perFaction } from '../per-faction'
import type { GameRecord } from '../record'
import { meanOf, wilson, type Mean, type Rate } from '../../statistics/estimates'

/** How games run from their openings to their ends. */
export interface CourseStatistics {
  /** How often the lead passes from one seat to another between the close of one quarter and of the next. */
  readonly leaderChanges: Mean
  /** Games with a half time that each seat leads there. */
  readonly leadsAtHalfTime: Readonly<Record<Faction, Rate>>
  /** Games that whoever led before the last quarter won, and that whoever was last at half time won. */
  readonly lateLeaderWins: Rate
  readonly halfTimeLastWins: Rate
  /** What each seat spends its first action on, the most frequent first. */
  readonly openings: Readonly<Record<Faction, Readonly<Partial<Record<MoveType, Rate>>>>>
  /** Games in which somebody besides Tencent was fined. */
  readonly othersFined: Rate
}

/** Sums up the course of some games. */
export const courseIn = (games: readonly GameRecord[]): CourseStatistics => {
  const withHalf = games.filter(({ halfTimeLeader }) => halfTimeLeader !== -1)
  const late = games.flatMap(({ standings, winner }) => {
    const leader = standings.leaders[standings.leaders.length - 2]
    return leader === undefined ? [] : [leader === winner]
  })
  return {
    leaderChanges: meanOf(games.map(changesIn)),
    leadsAtHalfTime: perFaction((faction) =>
      wilson(withHalf.filter(({ halfTimeLeader }) => halfTimeLeader === seatOf(faction)).length, withHalf.length),
    ),
    lateLeaderWins: wilson(late.filter((won) => won).length, late.length),
    halfTimeLastWins: wilson(withHalf.filter(({ standings, winner }) => standings.halfTimeLast === winner).length, withHalf.length),
    openings: perFaction((faction) => openingsOf(games, faction)),
    othersFined: wilson(
      games.filter(({ standings }) => ALL_SEATS.some((seat) => seat !== TENCENT && standings.fines[seat] > 0)).length,
      games.length,
    ),
  }
}

const changesIn = ({ standings: { leaders } }: GameRecord): number =>
  leaders.filter((leader, at) => at > 0 && leader !== leaders[at - 1]).length

const openingsOf = (games: readonly GameRecord[], faction: Faction): Partial<Record<MoveType, Rate>> => {
  const counts = new Map<MoveType, number>()
  for (const { standings } of games) {
    const first = standings.openings[seatOf(faction)]
    if (first !== null) counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  const sorted = [...counts].sort(([, more], [, fewer]) => fewer - more)
  return Object.fromEntries(sorted.map(([type, count]) => [type, wilson(count, games.length)]))
}
