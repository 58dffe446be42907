import { CONCESSIONS, type Concession } from '../../../rules'
import type { GameRecord } from '../record'
import { medianOf, wilson, type Rate } from './estimates'

/** How Ali came to its mini program, and what was conceded for it. */
export interface ApprovalStatistics {
  /** Games in which Tencent's approval was Ali's first way in, and its quarter. */
  readonly granted: Rate
  readonly grantedQuarters: Readonly<Record<string, number>>
  readonly medianQuarter: number
  /** Games in which an interconnection order was. */
  readonly forcedOpen: Rate
  readonly forcedQuarters: Readonly<Record<string, number>>
  /** Games in which Ali stayed outside. */
  readonly outside: Rate
  /** Games with an interconnection order, whoever it let in. */
  readonly orders: Rate
  /** Ali's approved offers (renewals among them), and the part of them that holds each concession. */
  readonly offers: number
  readonly concessions: Readonly<Record<Concession, Rate>>
  /** The same of all applicants' approved offers. */
  readonly allOffers: number
  readonly allConcessions: Readonly<Record<Concession, Rate>>
}

/** Sums up the approvals in some games. */
export const approvalIn = (games: readonly GameRecord[]): ApprovalStatistics => {
  const quartersOf = (by: 'approved' | 'forced-open'): readonly number[] =>
    games.flatMap(({ entry }) => (entry?.by === by ? [entry.quarter] : []))
  const granted = quartersOf('approved')
  const forced = quartersOf('forced-open')
  const all = games.flatMap(({ offers }) => offers)
  const own = all.filter(({ seat }) => seat === 0)
  return {
    granted: wilson(granted.length, games.length),
    grantedQuarters: countsOf(granted),
    medianQuarter: medianOf(granted),
    forcedOpen: wilson(forced.length, games.length),
    forcedQuarters: countsOf(forced),
    outside: wilson(games.length - granted.length - forced.length, games.length),
    orders: wilson(games.filter(({ interconnection }) => interconnection > 0).length, games.length),
    offers: own.length,
    concessions: concessionsIn(own),
    allOffers: all.length,
    allConcessions: concessionsIn(all),
  }
}

const concessionsIn = (offers: readonly { readonly concessions: readonly Concession[] }[]): Record<Concession, Rate> =>
  Object.fromEntries(
    CONCESSIONS.map((concession) => [
      concession,
      wilson(offers.filter(({ concessions }) => concessions.includes(concession)).length, offers.length),
    ]),
  ) as Record<Concession, Rate>

/** How often each value comes, smallest first. */
const countsOf = (values: readonly number[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const value of [...values].sort((a, b) => a - b)) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
