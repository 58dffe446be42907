import { TENCENT, conceded, goalPoints, measure, termAbout, type Concession, type Seat } from '../../../../rules'
import { progressPull } from '../goals'
import type { Situation } from '../situation'
import { termsThought } from '../terms-thought'

/** What a concession is worth to one seat for a reason of its own: from `least` of it on, in points. */
export interface PrivateWorth {
  readonly concession: Concession
  readonly least: number
  readonly points: number
}

/**
 * What signing an applicant's concessions would bring or cost the seat through whose eyes `s` looks by its private term: known where it
 * looks at itself, else what it is thought to have.
 */
export const privateWorths = (s: Situation, applicant: Seat): readonly PrivateWorth[] => {
  if (s.me !== applicant && s.me !== TENCENT) return []
  const { guess, privately } = s.character.terms
  return termsThought(s.view, s.me, guess).flatMap(([term, chance]) => {
    const about = termAbout(term)
    if (about === null || conceded(s.view, applicant, about.concession) >= about.least) return []
    const { goal, kind } = term
    const now = measure(s.standing, s.me, goal.metric)
    const points = kind === 'red-line' ? -goalPoints(goal, now) : progressPull(goal, now)
    return points === 0 ? [] : [{ ...about, points: points * chance * privately }]
  })
}
