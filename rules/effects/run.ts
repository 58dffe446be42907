import type { Seat } from '../model/indexes'
import type { LogEntry } from '../model/outcome'
import { TALLY_INDEX, type Position, type Tally } from '../model/state'

/** What a move leaves behind besides the new position: the log, and whether something hidden came to light. */
export interface Run {
  /** null in playouts, where nobody reads it. */
  readonly log: LogEntry[] | null
  reveals: boolean
  /** Told when a stage of a close is over and the position is what it left; absent where nobody asks. */
  readonly stageOver?: (stage: ClosingStage) => void
}

/** What a close goes through: see `closingPositions`. */
export const CLOSING_STAGES = ['turn', 'stamp', 'ruling', 'market', 'income', 'regulator', 'settled', 'books', 'all'] as const
export type ClosingStage = (typeof CLOSING_STAGES)[number]

/** A log entry without the quarter, which record() adds. */
export type Entry = LogEntry extends infer E ? (E extends LogEntry ? Omit<E, 'quarter'> : never) : never

/** Writes a log entry, if anyone keeps a log. */
export function record(state: Position, run: Run, entry: Entry): void {
  run.log?.push({ quarter: state.quarter, ...entry })
}

/** Adds to one of a seat's counters. */
export function count(state: Position, seat: Seat, tally: Tally, amount: number): void {
  state.tally[seat][TALLY_INDEX[tally]] += amount
}
