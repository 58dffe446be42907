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

/**
 * What a concession by an applicant is to a person's own red line or wish, in points. `fee` is the most a red line still allows, or the least
 * a wish asks for; 0 where it is not about how much.
 */
export interface PrivateMark {
  readonly kind: TermKind
  readonly says: 'crosses' | 'crossesFee' | 'crossed' | 'wanted' | 'wantedFee' | 'nearer' | 'nearerFee'
  readonly points: number
  readonly fee: number
}

/** The mark beside a concession for the one person who may see it; null where it is nothing to them, or others see the screen too. */
export function privateMark(position: Position, viewer: Faction | null, applicant: Faction, concession: Concession): PrivateMark | null {
  const own = viewer === null ? null : privateTermProgress(standingOf(position), viewer)
  if (own === null) return null
  const about = termAbout(own.term)
  if (about?.concession !== concession) return null
  if (own.term.kind === 'red-line') return viewer === applicant ? redLineMark(own, about.least - 1) : null
  return conceded(position, seatOf(applicant), concession) >= about.least ? null : wishMark(own, about.least)
}

type OwnTerm = NonNullable<ReturnType<typeof privateTermProgress>>

/** What oneself gives up by conceding more of it than `most`. */
function redLineMark({ term, points }: OwnTerm, most: number): PrivateMark {
  const crosses = most > 0 ? 'crossesFee' : 'crosses'
  return { kind: term.kind, says: points === 0 ? 'crossed' : crosses, points, fee: most }
}

/** What another's conceding at least so much of it brings. */
function wishMark({ term, points, value }: OwnTerm, least: number): PrivateMark {
  const gain = goalPoints(term.goal, value + 1) - points
  const says = gain > 0 ? 'wanted' : 'nearer'
  return { kind: term.kind, says: least > 1 ? `${says}Fee` : says, points: gain, fee: least > 1 ? least : 0 }
}
