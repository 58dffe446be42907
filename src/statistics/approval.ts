import { ALI, CONCESSIONS, concessionsOf, type Concession, type GameState, type Seat } from '../../rules'
import { medianOf, wilson, type Rate } from './estimates'

/** An application Tencent approved. */
export interface ApprovedOffer {
  readonly seat: Seat
  readonly quarter: number
  readonly level: 2 | 3
  readonly concessions: readonly Concession[]
}

/** What became of the applications of a game. */
export interface AccessRecord {
  /** Ali's first way in. */
  readonly entry: { readonly by: 'approved' | 'forced-open'; readonly quarter: number } | null
  readonly offers: readonly ApprovedOffer[]
  /** Quarter of the interconnection order; 0 without one. */
  readonly interconnection: number
}

/** Reads it off a finished game. */
export const accessIn = ({ applications, interconnection }: GameState): AccessRecord => {
  const ends = applications.flatMap(({ seat, level, status, offer, steps }) => {
    const quarter = steps[steps.length - 1]?.quarter ?? 0
    return status === 'approved' || status === 'forced-open'
      ? [{ seat, level, by: status, quarter, concessions: concessionsOf(offer) }]
      : []
  })
  const first = ends.find(({ seat }) => seat === ALI)
  const offers = ends
    .filter(({ by }) => by === 'approved')
    .map(({ seat, quarter, level, concessions }) => ({ seat, quarter, level, concessions }))
  return { entry: first === undefined ? null : { by: first.by, quarter: first.quarter }, offers, interconnection }
}

/** Those of some games in which Tencent's approval in that quarter was Ali's first way in. */
export const approvedIn = <Game extends AccessRecord>(games: readonly Game[], quarter: number): readonly Game[] =>
  games.filter(({ entry }) => entry?.by === 'approved' && entry.quarter === quarter)

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
export const approvalIn = (games: readonly AccessRecord[]): ApprovalStatistics => {
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
