import { TENCENT, conceded, goalPoints, measure, type Concession } from '../../../../rules'
import { leastOf, termsThought } from '../terms-thought'
import { progressPull } from '../goals'
import type { Situation } from '../situation'

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
export const privateWorths = (s: Situation, applicant: number): readonly PrivateWorth[] => {
  if (s.me !== applicant && s.me !== TENCENT) return []
  const { guess, privately } = s.character.terms
  return termsThought(s.view, s.me, guess).flatMap(([term, chance]) => {
    const { goal } = term
    const { metric } = goal
    if (metric.of !== 'conceded' && metric.of !== 'partners-conceding') return []
    const least = leastOf(term)
    if (conceded(s.view, applicant, metric.concession) >= least) return []
    const now = measure(s.view, s.me, metric)
    const points = metric.of === 'conceded' ? -goalPoints(goal, now) : progressPull(goal, now)
    return points === 0 ? [] : [{ concession: metric.concession, least, points: points * chance * privately }]
  })
}
