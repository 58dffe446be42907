import type { Faction, LogEntry, PlayerView } from '../../../rules'
import type { GameRecord } from '../game/game-record'
import type { NoteView } from '../game/notes'
import type { PredictionView } from '../game/predictions'
import { AT_REST } from '../view/resting-table'
import type { SeatInfo } from '../game/seats'
import type { TableView } from '../view/table-view'
import type { Decider } from '../view/told-view'

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
