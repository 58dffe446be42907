import { FACTIONS } from '../../../../rules'
import type { GameRecord } from '../../record'
import { gamesOf, type Results } from '../../results'
import { courseIn } from '../../statistics/course'
import { decisionsIn, dramaIn } from '../../statistics/drama'
import { everyRow, meanRow, rateRow, type Row } from '../row'
import { atLeast, between } from '../targets'
import { nameOf } from './seats'

const HALF_TIME = atLeast(10)
const LATE_LEADER = between(40, 60)
const FROM_BEHIND = atLeast(12)
const MOST_DECISIONS = 34

/** Whether the game stays open to its end, and short enough. */
export const dramaRows = (results: Results): readonly Row[] => {
  const games = gamesOf(results, 'long-war')
  const drama = dramaIn(games)
  const course = courseIn(games)
  const leads = Object.fromEntries(FACTIONS.map((faction) => [nameOf(faction), course.leadsAtHalfTime[faction]]))
  return [
    everyRow('Every seat leads at half time', `${HALF_TIME.wanted} of games`, leads, HALF_TIME.limits, 'long-war', true),
    meanRow('Changes of leader (from quarter to quarter)', '2 or more a game', course.leaderChanges, { least: 2 }, 'long-war', ' a game'),
    rateRow('The leader before the last quarter wins', LATE_LEADER.wanted, course.lateLeaderWins, LATE_LEADER.limits, 'long-war'),
    rateRow('The leader at half time wins', 'under 60%', drama.halfTimeLeaderWins, { most: 0.6 }, 'long-war'),
    rateRow('The last at half time wins', FROM_BEHIND.wanted, course.halfTimeLastWins, FROM_BEHIND.limits, 'long-war'),
    rateRow(
      "Final margin under 10% of the winner's points",
      'half of the games or more',
      drama.marginUnderTenPercent,
      { least: 0.5 },
      'long-war',
    ),
    decisionRow(games),
  ]
}

const decisionRow = (games: readonly GameRecord[]): Row => {
  const decisions = decisionsIn(games)
  const most = Math.max(...FACTIONS.map((faction) => decisions[faction].median))
  return {
    target: 'Decisions of a seat (median; most in one game)',
    wanted: `${MOST_DECISIONS} at most`,
    measured: FACTIONS.map((faction) => `${nameOf(faction)} ${decisions[faction].median} (${decisions[faction].most})`).join(', '),
    holds: most <= MOST_DECISIONS,
    sure: true,
    from: 'long-war',
  }
}
