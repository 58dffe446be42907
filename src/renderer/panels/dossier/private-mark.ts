import {
  conceded,
  goalPoints,
  privateTermProgress,
  seatOf,
  standingOf,
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
  const own = viewer === null ? null : privateTermProgress(standingOf(position), viewer)
  if (own === null) return null
  const about = termAbout(own.term)
  if (about?.concession !== concession) return null
  if (own.term.kind === 'red-line') return viewer === applicant ? redLineMark(own, about.least - 1) : null
  return conceded(position, seatOf(applicant), concession) >= about.least ? null : wishMark(own)
}

type OwnTerm = NonNullable<ReturnType<typeof privateTermProgress>>

/** What oneself gives up by conceding more of it than `most`. */
function redLineMark({ term, points }: OwnTerm, most: number): PrivateMark {
  const crosses = most > 0 ? 'crossesFee' : 'crosses'
  return { kind: term.kind, says: points === 0 ? 'crossed' : crosses, points, most }
}

/** What another's conceding it brings. */
function wishMark({ term, points, value }: OwnTerm): PrivateMark {
  const gain = goalPoints(term.goal, value + 1) - points
  return { kind: term.kind, says: gain > 0 ? 'wanted' : 'nearer', points: gain, most: 0 }
}
