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
  const { metric } = own.term.goal
  if (metric.of === 'conceded') return metric.concession === concession && viewer === applicant ? redLineMark(own) : null
  if (metric.of !== 'partners-conceding' || metric.concession !== concession || viewer === applicant) return null
  return conceded(position, seatOf(applicant), concession) >= (metric.level ?? 1) ? null : wishMark(own)
}

type OwnTerm = NonNullable<ReturnType<typeof privateTermProgress>>

/** What oneself gives up by conceding it. */
function redLineMark({ term, points }: OwnTerm): PrivateMark {
  const most = term.goal.steps.at(0)?.at ?? 0
  const crosses = most > 0 ? 'crossesFee' : 'crosses'
  return { kind: term.kind, says: points === 0 ? 'crossed' : crosses, points, most }
}

/** What another's conceding it brings. */
function wishMark({ term, points, value }: OwnTerm): PrivateMark {
  const gain = goalPoints(term.goal, value + 1) - points
  return { kind: term.kind, says: gain > 0 ? 'wanted' : 'nearer', points: gain, most: 0 }
}
