import type { Faction, GameState, LogEntry, Move, Offer } from '../../../rules'
import type { BotAnswer, BotReason } from '../ask/bot-port'
import type { GameSetup, SeatSetup } from './seats'

/** One confirmed move and what it did. */
export interface Played {
  readonly move: Move
  readonly log: readonly LogEntry[]
  /** The person who made it may still take it back: an action of an open turn that revealed nothing. */
  readonly undoable: boolean
}

/** Where a game branched off another: the other's name, after how many moves, and every move of the other. */
export interface Branch {
  readonly name: string
  readonly at: number
  readonly moves: readonly Move[]
}

/** What was told beside a move, kept beside the moves: why a bot made it, or what a person shows with a hold. It changes nothing in the game. */
export interface MoveNote {
  /** Which move of the record. */
  readonly at: number
  /** Empty beside a person's. */
  readonly why: readonly BotReason[]
  /** On a bot Tencent's refusal: the smallest change of the offer that would have passed. With a person's hold: what they hint at. */
  readonly nearest?: Offer
  /** On Tencent's hold: how far it was from signing, or shows itself to be. */
  readonly mood?: NonNullable<BotAnswer['mood']>
}

/**
 * What somebody expects a platform's share of all shoppers to be after the market, and the range they hold it to be in. Whole tenths of a
 * percent, low <= share <= high.
 */
export interface Foretold {
  readonly share: number
  readonly low: number
  readonly high: number
}

/**
 * A prediction kept beside the moves: it belongs to the move that ended its player's turn, which says whose it is and for which quarter.
 */
export interface Prediction extends Foretold {
  /** Which move of the record. */
  readonly at: number
}

/** Somebody has left a seat to somebody else: a person to a bot, or a bot to a person; kept beside the moves, which it does not change. */
export interface Relief {
  /** After how many moves of the record. */
  readonly at: number
  readonly seat: Faction
  /** Who sat there until then. */
  readonly was: SeatSetup
}

/** What the guide remembers: the lessons learnt by looking or skipped, and whether it was left. */
export interface GuideMarks {
  readonly left: boolean
  readonly seen: readonly string[]
}

/** A guide that has said nothing yet. */
export const FRESH_GUIDE: GuideMarks = { left: false, seen: [] }

/**
 * A game in progress: how it began, every move, and the state they lead to. Plain JSON.
 * It holds every secret, so it never leaves the table's machine.
 */
export interface GameRecord extends GameSetup {
  readonly advice: boolean
  /** What happened before the first move. */
  readonly opening: readonly LogEntry[]
  readonly played: readonly Played[]
  /** Moves taken back, the next to redo last. */
  readonly undone: readonly Move[]
  /** The state after the first `at` moves: where an undo starts replaying from. */
  readonly checkpoint: { readonly at: number; readonly state: GameState }
  readonly state: GameState
  /** Tells this game from others that began alike; set once it lies on the table. */
  readonly line?: string
  /** Set when the game is a "what if" of another. */
  readonly branch?: Branch
  /** How far the guide of a guided game has got beyond what the moves say. */
  readonly guide: GuideMarks
  /** Why bots moved, in the order of their moves. */
  readonly notes: readonly MoveNote[]
  /** Whether people are asked for a prediction as they end their turns. */
  readonly predicts: boolean
  /** Who left a seat to whom since it began, in order; `seats` says who sits there now. */
  readonly reliefs?: readonly Relief[]
  /** What they predicted, in the order of the moves that ended their turns. */
  readonly predictions: readonly Prediction[]
}

/** Every entry of a game's log, secrets included. */
export const logOf = (record: GameRecord): readonly LogEntry[] => [...record.opening, ...record.played.flatMap((played) => played.log)]

/** The moves alone, as a save keeps them. */
export const movesOf = (record: GameRecord): readonly Move[] => record.played.map((played) => played.move)
