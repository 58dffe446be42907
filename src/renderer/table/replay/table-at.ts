import type { Faction, LogEntry, PlayerView } from '../../../../rules'
import type { GameRecord } from '../game-record'
import type { NoteView } from '../notes'
import type { PredictionView } from '../predictions'
import { AT_REST } from '../resting-table'
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

/** The table at a moment of a game that was played before: everything can be read, nothing can be done. */
export const tableAt = ({ record, at, ...moment }: Moment): TableView => ({
  ...AT_REST,
  ...moment,
  stage: 'replay',
  scenario: record.scenario,
  seed: record.seed,
  moveCount: at,
})
