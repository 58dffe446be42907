import type { ClosingPosition, Faction, GameState, LogEntry, Move, PlayerView, RegionIndex, Rejection } from '../../../rules'
import type { FinalCount } from '../../story'
import type { GameRecord } from './game-record'
import { advance, canRedo, canUndo, lastClosing, type PlayResult, redo, undo } from './history'
import { memoByKey, memoByObject } from './memo-each'
import { type MovePreview, previewMove } from './preview'
import { sinceLastMove } from './recap'
import type { RulesDoor } from './rules-door'
import type { GameSetup } from './seats'
import { createViews, type Views } from './views'
import { startGame } from './start-game'

/** Keeps a game: the only place where moves meet the whole truth. All functions are pure. */
export interface Keeper extends Views {
  start(setup: GameSetup): GameRecord
  check(record: GameRecord, move: Move): Rejection | null
  play(record: GameRecord, move: Move): PlayResult
  canUndo(record: GameRecord): boolean
  undo(record: GameRecord): GameRecord
  canRedo(record: GameRecord): boolean
  redo(record: GameRecord): PlayResult
  /** What a move goes through as it closes a quarter. */
  closing(before: GameState, move: Move): readonly ClosingPosition[]
  /** What the last move of a game went through. */
  lastClosing(record: GameRecord): readonly ClosingPosition[]
  /** What a market is like while only some of its regions have played. */
  marketSoFar(before: PlayerView, after: PlayerView, played: readonly RegionIndex[]): PlayerView
  legal(state: GameState): readonly Move[]
  /** How a game that is over is counted out; null before. */
  count(record: GameRecord): FinalCount | null
  visible(log: readonly LogEntry[], viewer: Faction | null): readonly LogEntry[]
  /**
   * What happened since a seat last moved in private, as that seat may see it: answers and rulings are made in front of everybody and tell
   * nobody the rest.
   */
  recap(record: GameRecord, seat: Faction): readonly LogEntry[]
  preview(record: GameRecord, move: Move, viewer: Faction | null): MovePreview
}

/** Makes a keeper of games under the given rules. */
export const createKeeper = (rules: RulesDoor): Keeper => {
  const views = createViews(rules)
  const previewsOf = memoByObject((state: GameState) =>
    memoByKey((viewer: Faction | null) => memoByObject((move: Move) => previewMove(rules, views, state, viewer, move))),
  )
  return {
    ...views,
    start: (setup) => startGame(rules, setup),
    check: (record, move) => rules.checkMove(record.state, move),
    play: (record, move) => advance(rules, record, move, []),
    canUndo,
    undo: (record) => undo(rules, record),
    canRedo: (record) => canRedo(rules, record),
    redo: (record) => redo(rules, record),
    closing: (before, move) => rules.closingPositions(before, move),
    lastClosing: (record) => lastClosing(rules, record),
    marketSoFar: (before, after, played) => rules.marketSoFar(before, after, played),
    legal: memoByObject((state: GameState) => rules.legalMoves(state)),
    count: ({ state }) => (state.phase === 'over' ? rules.finalCount(state) : null),
    visible: (log, viewer) => rules.visibleLog(log, viewer),
    recap: (record, seat) => rules.visibleLog(sinceLastMove(record, seat), seat),
    preview: ({ state }, move, viewer) => previewsOf(state)(viewer)(move),
  }
}
