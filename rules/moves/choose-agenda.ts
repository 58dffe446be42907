import { record } from '../effects/run'
import { seatOf } from '../model/ids'
import { HIDDEN } from '../model/state'
import { free, refuse, type MoveRule } from './move-rule'

/** Keeps one of the two secret agendas dealt. */
export const chooseAgenda: MoveRule<'choose-agenda'> = {
  type: 'choose-agenda',
  answers: 'agenda',
  cash: free,
  check: (position, move) =>
    move.agenda !== HIDDEN && position.agendaChoices[seatOf(move.seat)].includes(move.agenda) ? null : refuse('agenda.unknown', { agenda: move.agenda }),
  apply(state, move, run) {
    state.agendas[seatOf(move.seat)] = move.agenda
    record(state, run, { kind: 'agenda-chosen', seat: move.seat, agenda: move.agenda })
  },
  candidates(position, out) {
    const { pending } = position
    if (pending.kind !== 'agenda') return
    for (const agenda of position.agendaChoices[seatOf(pending.seat)]) out.push({ type: 'choose-agenda', seat: pending.seat, agenda })
  },
}
