import type { LogEntry, Move } from '../../../rules'
import { NO_COPY } from '../files/copies'
import type { TableView } from './table-view'
import { USUAL_PACE } from '../tell/pace'

const NO_MOVES: readonly Move[] = []
const NO_ENTRIES: readonly LogEntry[] = []

/** What a table shows where nobody acts, as in a replay or before a projector: nothing to play, to undo, to advise on or to save. */
export const AT_REST = {
  next: null,
  legal: NO_MOVES,
  checkWord: null,
  recap: NO_ENTRIES,
  recapWatched: false,
  show: null,
  review: null,
  bot: null,
  pace: USUAL_PACE,
  speech: null,
  isPredicting: false,
  advisable: false,
  advice: null,
  advised: null,
  guide: null,
  canUndo: false,
  canRedo: false,
  canEndTurn: false,
  refusal: null,
  saving: { state: 'saved', code: null, params: {}, attempts: 0, onDisk: null },
  copy: NO_COPY,
  clock: null,
  sheet: null,
  isBlank: false,
  livePoints: true,
  isUnsaved: false,
  namedSave: { state: 'idle', name: '', code: null, params: {} },
  fault: null,
} as const satisfies Partial<TableView>
