import { applyInPlace, checkMove, legalMoves, type Faction, type GameState, type Move } from '../../rules'

/** Who decides, and what somebody wants to know of a game while it is played out. */
export interface PlayOut {
  /** What a seat does of its legal moves, after so many moves of the game. */
  readonly choose: (state: GameState, seat: Faction, legal: readonly Move[], made: number) => Move
  /** Shown every position before its move is made, the move, and how many legal moves there were. The position changes after that. */
  readonly each?: ((state: GameState, move: Move, choices: number) => void) | undefined
  /** What the game goes on from where a phase or a quarter has begun. */
  readonly entered?: ((state: GameState) => GameState) | undefined
}

/** Plays a game from a position to its end; the position is changed in place. A move that the rules refuse is a bug. */
export const playOut = (
  start: GameState,
  { choose, each, entered }: PlayOut,
): { readonly state: GameState; readonly moves: readonly Move[] } => {
  const moves: Move[] = []
  let state = start
  while (state.pending.kind !== 'over') {
    const { seat } = state.pending
    const legal = legalMoves(state)
    const move = choose(state, seat, legal, moves.length)
    each?.(state, move, legal.length)
    const refusal = checkMove(state, move)
    if (refusal !== null) throw new Error(`move ${moves.length + 1}: ${seat} chose ${JSON.stringify(move)}, refused as ${refusal.code}`)
    const { quarter, phase } = state
    applyInPlace(state, move)
    moves.push(move)
    if (entered !== undefined && (state.quarter !== quarter || state.phase !== phase)) state = entered(state)
  }
  return { state, moves }
}
