import type { Faction } from '../../../rules'
import { logOf, realRules, resultOf } from '../../table'
import type { PerSeat } from '../../shared/game-result'
import { playBotGame, type ParStart } from '../par/par'
import { applicationsIn, isOpened } from '../results/applied-for'
import { measuresOf } from '../results/measures'

/** What a game of bots came to, as far as a teacher is told what to expect. */
export interface ExpectedGame {
  readonly points: PerSeat<number>
  /** Tenths of a percent of all shoppers. */
  readonly share: PerSeat<number>
  readonly winner: Faction
  /** The quarter in which Ali got through Tencent's door, by approval or by order; null where it never did, or began inside. */
  readonly entry: number | null
  readonly byOrder: boolean
  /** Reviews that ended without a decision on an application of anybody's, and rejections. */
  readonly refusals: number
}

/** Plays one of the games that expectations rest on: every game has a seed of its own, the first the start's. */
export const playExpectedGame = (start: ParStart, game: number): ExpectedGame => {
  const record = playBotGame({ ...start, seed: start.seed + game }, 0)
  const result = resultOf(realRules, record)
  const { points, share } = measuresOf(result, record.state, logOf(record))
  const applications = applicationsIn(record.state)
  const opened = applications.find((application) => application.applicant === 'ali' && isOpened(application))
  return {
    points,
    share,
    winner: result.ranking[0],
    entry: opened?.settledIn ?? null,
    byOrder: opened?.status === 'forced-open',
    refusals: applications.reduce((sum, { holds, status }) => sum + holds + (status === 'rejected' ? 1 : 0), 0),
  }
}
