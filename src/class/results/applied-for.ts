import { concessionsOf, factionAt, type Application, type Concession, type Faction, type GameState } from '../../../rules'

/** What became of an application to Tencent, for a comparison of tables. */
export interface AppliedFor {
  readonly application: number
  readonly applicant: Faction
  readonly level: 2 | 3
  readonly filedIn: number
  readonly status: Application['status']
  /** The quarter of its last step. */
  readonly settledIn: number
  /** Reviews that passed without approval or rejection. */
  readonly holds: number
  readonly counters: number
  /** What was conceded as it stood last, in the order people see concessions. */
  readonly concessions: readonly Concession[]
  readonly trafficFee: number
  /** The how-manieth door Tencent opened at its table, by approval or by order; null where it stayed shut. */
  readonly order: number | null
}

/** Whether an application has come to a contract. */
export const isOpened = ({ status }: Pick<AppliedFor, 'status'>): boolean => status === 'approved' || status === 'forced-open'

/** The applications of a game in the order they were filed. */
export const applicationsIn = ({ applications }: Pick<GameState, 'applications'>): readonly AppliedFor[] => {
  const stories = applications.map(storyOf)
  const opened = stories.filter(isOpened).sort((a, b) => a.settledIn - b.settledIn || a.application - b.application)
  return stories.map((story) => ({ ...story, order: isOpened(story) ? opened.indexOf(story) + 1 : null }))
}

const storyOf = ({ id, seat, level, filedIn, status, offer, holds, steps }: Application): AppliedFor => ({
  application: id,
  applicant: factionAt(seat),
  level,
  filedIn,
  status,
  settledIn: steps[steps.length - 1]?.quarter ?? filedIn,
  holds,
  counters: steps.filter(({ step }) => step === 'countered').length,
  concessions: concessionsOf(offer),
  trafficFee: offer.trafficFee,
  order: null,
})
