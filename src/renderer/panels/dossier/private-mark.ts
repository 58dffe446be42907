import {
  conceded,
  goalPoints,
  privateTermProgress,
  type Concession,
  type Faction,
  type Position,
  type TermKind,
  seatOf,
} from '../../../../rules'

/** What a concession by an applicant is to a person's own red line or wish, in points; `most` is the fee a red line still allows. */
export interface PrivateMark {
  readonly kind: TermKind
  readonly says: 'crosses' | 'crossesFee' | 'crossed' | 'wanted' | 'nearer'
  readonly points: number
  readonly most: number
}

/** The mark beside a concession for the one person who may see it; null where it is nothing to them, or others see the screen too. */
export function privateMark(position: Position, viewer: Faction | null, applicant: Faction, concession: Concession): PrivateMark | null {
  const own = viewer === null ? null : privateTermProgress(position, viewer)
  if (own === null) return null
  const { kind, goal } = own.term
  const { metric } = goal
  const most = goal.steps[0]?.at ?? 0
  if (metric.of === 'conceded' && metric.concession === concession && viewer === applicant)
    return { kind, says: own.points === 0 ? 'crossed' : most > 0 ? 'crossesFee' : 'crosses', points: own.points, most }
  if (metric.of !== 'partners-conceding' || metric.concession !== concession || viewer === applicant) return null
  if (conceded(position, seatOf(applicant), concession) >= (metric.level ?? 1)) return null
  const gain = goalPoints(goal, own.value + 1) - own.points
  return { kind, says: gain > 0 ? 'wanted' : 'nearer', points: gain, most: 0 }
}
