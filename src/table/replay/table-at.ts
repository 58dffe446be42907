import type { GameState, LogEntry } from '../../../rules'
import type { GameRecord } from '../game/game-record'
import { notesView } from '../game/notes'
import { predictionsView } from '../game/predictions'
import { humansOf, type SeatInfo } from '../game/seats'
import { speechBeside } from '../tell/speech'
import { AT_REST } from '../view/resting-table'
import type { TableView } from '../view/table-view'
import { deciderOf } from '../view/told-view'
import type { Disclosure } from './disclosure'

/** What a film knows of its moments. */
interface Moments {
  readonly seats: readonly SeatInfo[]
  readonly state: (at: number) => GameState
  /** Everything that happened up to a moment, as far as it is shown. */
  readonly log: (at: number) => readonly LogEntry[]
}

/** Lays the table as it was at a moment of a game that was played before: everything can be read, nothing can be done. */
export const createTableAt = (record: GameRecord, disclosure: Disclosure, moments: Moments): ((at: number) => TableView) => {
  const { viewer } = disclosure
  const notes = notesView({ visible: disclosure.log }, record, viewer)
  const humans = humansOf(record.seats).length
  return (at) => {
    const state = moments.state(at)
    const { pending } = state
    const log = moments.log(at)
    return {
      ...AT_REST,
      stage: 'replay',
      position: disclosure.view(state),
      viewer,
      decider: pending.kind === 'over' ? null : deciderOf(record.seats, pending.seat, pending.kind),
      seats: moments.seats,
      humans,
      scenario: record.scenario,
      seed: record.seed,
      moveCount: at,
      speech: at === 0 ? null : speechBeside(record, { of: 'move', at: at - 1 }),
      log,
      notes: notes.filter((note) => note.at < at),
      predictions: predictionsView(record, log),
    }
  }
}
