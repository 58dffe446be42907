import {
  conceded,
  goalPoints,
  privateTermProgress,
  seatOf,
  termAbout,
  type Concession,
  type Faction,
  type Position,
  type TermKind,
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
  const about = termAbout(own.term)
  if (about?.concession !== concession) return null
  const { kind, goal } = own.term
  if (kind === 'red-line') {
    const most = about.least - 1
    const says = own.points === 0 ? 'crossed' : most > 0 ? 'crossesFee' : 'crosses'
    return viewer === applicant ? { kind, says, points: own.points, most } : null
  }
  if (conceded(position, seatOf(applicant), concession) >= about.least) return null
  const gain = goalPoints(goal, own.value + 1) - own.points
  return { kind, says: gain > 0 ? 'wanted' : 'nearer', points: gain, most: 0 }
}
