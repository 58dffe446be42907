import {
  AGENDAS,
  ALL_SEATS,
  FACTION_INFO,
  HIDDEN,
  applyInPlace,
  cloneState,
  measure,
  projection,
  projectorFrom,
  standingOf,
  totals,
  type Goal,
  type Move,
  type PlayerView,
  type Standing,
} from '../../../rules'
import type { Situation } from '../judgement/situation'

/**
 * How well a seat stands: points expected at the end of the game, rivals' weighed against them, with what its cash and half-reached goals
 * are worth.
 */
export const outlook = (s: Situation, view: PlayerView): number => outlookAtEnd(s, projection(view))

const outlookAtEnd = (s: Situation, end: PlayerView): number => {
  const standing = standingOf(end)
  const points = totals(standing)
  const board = ALL_SEATS.reduce<number>((sum, seat) => sum + s.interest[seat] * points[seat], 0)
  return board + end.cash[s.me] * s.cashPrice + hopes(s, standing)
}

/** How well a seat stands as things are, and how it would after moves of its own. */
export interface Outlooks {
  readonly now: number
  readonly after: (move: Move) => number
}

/** The outlooks of a situation's seat: what a move does not touch is projected once for all of them. */
export const outlooksOf = (s: Situation): Outlooks => {
  const { end, project } = projectorFrom(s.view)
  return {
    now: outlookAtEnd(s, end),
    after: (move) => {
      const copy = cloneState(s.view)
      applyInPlace(copy, move)
      project(copy)
      return outlookAtEnd(s, copy)
    },
  }
}

/** Points of the seat's missions and of its agenda, part of a step counting for part of its points. */
const hopes = (s: Situation, standing: Standing): number => {
  const goals: Goal[] = [...FACTION_INFO[s.seat].missions]
  const agenda = s.view.agendas[s.me]
  const own = agenda === null || agenda === HIDDEN ? undefined : AGENDAS.get(agenda)
  if (own !== undefined) goals.push(own.goal)
  return goals.reduce((sum, goal) => sum + hopeOf(goal, measure(standing, s.me, goal.metric)), 0)
}

/** Between two steps points grow evenly; before the first they start from its own height away. */
const hopeOf = ({ steps, reach }: Goal, value: number): number => {
  let from = reach === 'at-least' ? 0 : 2 * (steps[0]?.at ?? 0)
  let had = 0
  for (const { at, points } of steps) {
    const reached = reach === 'at-least' ? value >= at : value <= at
    if (!reached) return had + (points - had) * Math.max(0, Math.min(1, (value - from) / (at - from || 1))) * 0.8
    from = at
    had = points
  }
  return had
}
