import type { ClosingPosition, GameState, LogEntry, Move, Rejection } from '../../../rules'
import { errorText } from './error-text'
import type { GameRecord, Played } from './game-record'
import type { RulesDoor } from './rules-door'

/** The rules failed where they must not: a bug, not a refusal. */
export interface RulesFault {
  readonly ok: false
  readonly code: 'rules.fault'
  readonly params: { readonly detail: string }
}

/** What became of a move. */
export type PlayResult =
  { readonly ok: true; readonly record: GameRecord; readonly log: readonly LogEntry[]; readonly reveals: boolean } | Rejection | RulesFault

const fault = (error: unknown): RulesFault => ({
  ok: false,
  code: 'rules.fault',
  params: { detail: errorText(error) },
})

/** Only an action of one's own open turn can be taken back: not its end, not an answer, not what revealed something. */
const isUndoable = (before: GameState, move: Move, reveals: boolean): boolean =>
  before.pending.kind === 'action' && move.type !== 'end-turn' && !reveals

/** Makes a move on a record; what was undone before is replaced by `undone`. */
export const advance = (rules: RulesDoor, record: GameRecord, move: Move, undone: readonly Move[]): PlayResult => {
  try {
    const outcome = rules.applyMove(record.state, move)
    if (!outcome.ok) return outcome
    const { state, log, reveals } = outcome
    const undoable = isUndoable(record.state, move, reveals)
    const played = [...record.played, { move, log, undoable }]
    const checkpoint = undoable ? record.checkpoint : { at: played.length, state }
    return { ok: true, record: { ...record, played, undone: undoable ? undone : [], checkpoint, state }, log, reveals }
  } catch (error) {
    return fault(error)
  }
}

const lastOf = (record: GameRecord): Played | undefined => record.played[record.played.length - 1]
const nextOf = (record: GameRecord): Move | undefined => record.undone[record.undone.length - 1]

/** Whether the seat that owes the decision may take its last move back. */
export const canUndo = (record: GameRecord): boolean => {
  const { pending } = record.state
  const last = lastOf(record)
  return pending.kind === 'action' && last !== undefined && last.undoable && last.move.seat === pending.seat
}

/** Takes the last move back by replaying the turn without it; a record that allows no undo stays as it is. */
export const undo = (rules: RulesDoor, record: GameRecord): GameRecord => {
  const last = lastOf(record)
  if (last === undefined || !canUndo(record)) return record
  const played = record.played.slice(0, -1)
  const state = played.slice(record.checkpoint.at).reduce((now, { move }) => mustApply(rules, now, move), record.checkpoint.state)
  return { ...record, played, undone: [...record.undone, last.move], state }
}

/** What a record's last move went through, for which the game is played up to it once more; nothing before the first. */
export const lastClosing = (rules: RulesDoor, record: GameRecord): readonly ClosingPosition[] => {
  const last = lastOf(record)
  if (last === undefined) return []
  const start = rules.openGame({ scenario: record.scenario, seed: record.seed }).state
  const before = record.played.slice(0, -1).reduce((now, { move }) => mustApply(rules, now, move), start)
  return rules.closingPositions(before, last.move)
}

/** Whether a move taken back can be made again. */
export const canRedo = (rules: RulesDoor, record: GameRecord): boolean => {
  const next = nextOf(record)
  return next !== undefined && rules.checkMove(record.state, next) === null
}

/** Makes the move again that was taken back last. */
export const redo = (rules: RulesDoor, record: GameRecord): PlayResult => {
  const next = nextOf(record)
  return next === undefined ? fault(new Error('nothing to redo')) : advance(rules, record, next, record.undone.slice(0, -1))
}

/** Replays a move that was legal before; anything else is a bug in the rules. */
const mustApply = (rules: RulesDoor, state: GameState, move: Move): GameState => {
  const outcome = rules.applyMove(state, move)
  if (!outcome.ok) throw new Error(`replaying ${move.type} was refused: ${outcome.code}`)
  return outcome.state
}
