import { AGENDAS, measure, type Goal, type MoveOf } from '../../../../rules'
import { reason } from '../../decision'
import type { Choice } from '../choice'
import type { Situation } from '../situation'

/** Weighs keeping an agenda: the points of its steps, the nearer the likelier. The reason names nothing: the agenda is secret. */
export const weighAgenda = (s: Situation, move: MoveOf<'choose-agenda'>): Choice => {
  const agenda = AGENDAS.get(move.agenda)
  if (agenda === undefined) throw new Error(`no agenda "${move.agenda}"`)
  const value = hopeOf(agenda.goal, standingAt(s, agenda.goal)) * s.character.agendaFirmness
  return { move, value, why: () => [reason('choose-agenda.near')] }
}

/** Where a goal stands. What is counted up from nothing starts at nothing for everybody: it is taken to be half-way to its first step. */
const standingAt = (s: Situation, goal: Goal): number =>
  goal.metric.of === 'tally'
    ? Math.max((goal.steps[0]?.at ?? 0) / 2, measure(s.standing, s.me, goal.metric))
    : measure(s.standing, s.me, goal.metric)

/** Points expected of a goal that stands at a value. */
const hopeOf = (goal: Goal, value: number): number => {
  let had = 0
  let hope = 0
  for (const { at, points } of goal.steps) {
    const short = goal.reach === 'at-least' ? (at - value) / (at + 2) : (value - at) / (value + 2)
    hope += (points - had) * Math.max(0.1, Math.min(1, 1 - 0.6 * short))
    had = points
  }
  return hope
}
