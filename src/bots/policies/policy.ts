import { FACTIONS, checkMove, type Faction, type Move, type MoveType, type PlayerView } from '../../../rules'

/** A way of playing that a bot can be held to, so that an experiment can ask what it is worth; in everything else the bot plays as its level does. */
export interface Policy {
  /** What a seat held to it does, for words that explain. */
  readonly says: string
  /** The seats it can be played in. */
  readonly seats: readonly Faction[]
  /** The other seat of a policy that two play together. */
  readonly partner?: Faction
  /** Played only to be compared with another policy: nobody would hope to win by it. */
  readonly yardstick?: true
  readonly leaves: Leaves
}

/** The moves a policy leaves a bot: some of the legal ones, or legal ones of its own; at least one. */
export type Leaves = (view: PlayerView, moves: readonly Move[]) => readonly Move[]

/** Whether a move has what a policy asks for. */
export type Asks = (view: PlayerView, move: Move) => boolean

/** The seats that may apply for anything. */
export const APPLICANTS = FACTIONS.filter((faction) => faction !== 'tencent')

/** Leaves nothing else. */
export const only =
  (asks: Asks): Leaves =>
  (view, moves) =>
    moves.filter((move) => asks(view, move))

/** Leaves nothing else as long as there is any; all moves otherwise. */
export const above =
  (asks: Asks): Leaves =>
  (view, moves) => {
    const wanted = moves.filter((move) => asks(view, move))
    return wanted.length === 0 ? moves : wanted
  }

/** Puts moves beside the legal ones that nobody enumerates, as far as they are legal, too. */
export const withOwn =
  (makes: (view: PlayerView) => readonly Move[]): Leaves =>
  (view, moves) => [...moves, ...makes(view).filter((move) => checkMove(view, move) === null)]

/** One demand after another, each on what the ones before it leave. */
export const eachOf =
  (...demands: readonly Leaves[]): Leaves =>
  (view, moves) =>
    demands.reduce((left, leaves) => leaves(view, left), moves)

/** Turns that hold nothing but moves of one type; no deals. */
export const nothingBut = (type: MoveType): Leaves =>
  only((view, move) => {
    if (view.pending.kind === 'action') return move.type === type || move.type === 'end-turn'
    if (move.type === 'counter-deal') return false
    return (move.type !== 'answer-deal' && move.type !== 'answer-support') || !move.accept
  })
