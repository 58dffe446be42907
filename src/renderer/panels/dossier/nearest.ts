import { seatOf, type Application, type ApplicationStep, type Faction, type Move, type Offer, type Position } from '../../../../rules'
import type { NoteView } from '../../table'

/**
 * What was told with the newest ruling on a seat's application: on the one on the page, or on the seat's last one where a new one is
 * being written. Null when there is none, or it was granted.
 */
export function lastRuling(
  notes: readonly NoteView[],
  position: Position,
  applicant: Faction,
  application: Application | null,
): NoteView | null {
  const own = position.applications.filter(({ seat }) => seat === seatOf(applicant))
  const about = application ?? own[own.length - 1] ?? null
  if (about === null || about.status === 'approved' || about.status === 'forced-open') return null
  // Where a person ruled last, and showed nothing, what was told with an earlier ruling no longer holds.
  const rulings = notes.filter((note) => note.type === 'rule' && note.application === about.id && note.quarter === about.ruledIn)
  return rulings[rulings.length - 1] ?? null
}

/** The newest refusal of a seat's application, where it says what would have passed. */
export function lastNearest(...asked: Parameters<typeof lastRuling>): NoteView | null {
  const last = lastRuling(...asked)
  return last?.nearest == null ? null : last
}

const RULED: readonly ApplicationStep['step'][] = ['approved', 'rejected', 'held', 'countered']

/** For each step in an application's life the note of the bot that ruled so, or null: rulings and notes come in the same order. */
export function reasonsOfSteps(application: Application, notes: readonly NoteView[]): readonly (NoteView | null)[] {
  const rulings = notes.filter(({ by, type, application: id }) => by === 'bot' && type === 'rule' && id === application.id)
  const ruled = application.steps.filter(({ step }) => RULED.includes(step))
  // A person may have ruled before a bot took the seat's place in a save: then nothing can be matched with certainty.
  if (rulings.length !== ruled.length) return application.steps.map(() => null)
  return application.steps.map((step) => (RULED.includes(step.step) ? (rulings[ruled.indexOf(step)] ?? null) : null))
}

/** The move by which an applicant asks again with another offer; null while it may not. */
export function ownMoveWith(legal: readonly Move[], applicant: Faction, application: Application, offer: Offer): Move | null {
  const revise = legal.some((move) => move.type === 'revise' && move.seat === applicant && move.application === application.id)
  if (revise) return { type: 'revise', seat: applicant, application: application.id, offer }
  const file = legal.some((move) => move.type === 'file' && move.seat === applicant && move.level === application.level)
  return file ? { type: 'file', seat: applicant, level: application.level, offer } : null
}
