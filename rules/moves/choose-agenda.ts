import { record } from '../effects/run'
import { seatOf } from '../model/ids'
import { HIDDEN } from '../model/state'
import * as field from '../schema/move-fields'
import { actor } from './actor'
import { free, refuse, type MoveRule } from './move-rule'

/** Keeps one of the two secret agendas dealt. */
export const chooseAgenda: MoveRule<'choose-agenda'> = {
  type: 'choose-agenda',
  fields: { agenda: field.id },
  answers: 'agenda',
  cash: free,
  check: (position, move) =>
    move.agenda !== HIDDEN && position.agendaChoices[seatOf(move.seat)].includes(move.agenda)
      ? null
      : refuse('agenda.unknown', { agenda: move.agenda }),
  apply(state, move, run) {
    state.agendas[seatOf(move.seat)] = move.agenda
    record(state, run, { kind: 'agenda-chosen', seat: move.seat, agenda: move.agenda })
  },
  candidates(position) {
    const seat = actor(position)
    return position.agendaChoices[seatOf(seat)].map((agenda) => ({ type: 'choose-agenda', seat, agenda }))
  },
}
