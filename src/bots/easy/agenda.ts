import { AGENDAS, measure, type Goal, type MoveOf } from '../../../rules'
import { reason } from '../decision'
import type { Choice } from './choice'
import type { Situation } from './situation'

/** Weighs keeping an agenda: the points of its steps, the nearer the likelier. The reason names nothing: the agenda is secret. */
export const weighAgenda = (s: Situation, move: MoveOf<'choose-agenda'>): Choice => {
  const agenda = AGENDAS.get(move.agenda)
  if (agenda === undefined) throw new Error(`no agenda "${move.agenda}"`)
  const value = hopeOf(agenda.goal, measure(s.view, s.me, agenda.goal.metric))
  return { move, value, why: () => [reason('choose-agenda.near')] }
}

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
