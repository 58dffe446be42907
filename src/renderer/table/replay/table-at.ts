import type { Faction, LogEntry, Move, PlayerView } from '../../../../rules'
import type { GameRecord } from '../game-record'
import type { NoteView } from '../notes'
import type { PredictionView } from '../predictions'
import { USUAL_PACE } from '../pace'
import type { SeatInfo } from '../seats'
import type { Decider, TableView } from '../table-view'

/** What a moment of a film is made of. */
export interface Moment {
  readonly record: GameRecord
  readonly at: number
  readonly seats: readonly SeatInfo[]
  readonly viewer: Faction | null
  readonly decider: Decider | null
  readonly position: PlayerView
  readonly log: readonly LogEntry[]
  readonly humans: number
  readonly notes: readonly NoteView[]
  readonly predictions: readonly PredictionView[]
}

const NO_MOVES: readonly Move[] = []
const NO_ENTRIES: readonly LogEntry[] = []

/** The table at a moment of a game that was played before: everything can be read, nothing can be done. */
export const tableAt = ({ record, at, seats, viewer, decider, position, log, humans, notes, predictions }: Moment): TableView => ({
  stage: 'replay',
  position,
  viewer,
  decider,
  next: null,
  seats,
  humans,
  scenario: record.scenario,
  seed: record.seed,
  moveCount: at,
  legal: NO_MOVES,
  log,
  recap: NO_ENTRIES,
  show: null,
  review: null,
  bot: null,
  pace: USUAL_PACE,
  notes,
  isPredicting: false,
  predictions,
  advisable: false,
  advice: null,
  advised: null,
  guide: null,
  canUndo: false,
  canRedo: false,
  canEndTurn: false,
  refusal: null,
  saving: { state: 'saved', code: null, params: {}, attempts: 0 },
  namedSave: { state: 'idle', name: '', code: null, params: {} },
  fault: null,
})
