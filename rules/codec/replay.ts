import type { Move } from '../model/move'
import type { LogEntry, Rejection } from '../model/outcome'
import type { GameState } from '../model/state'
import { applyMove } from '../phases/apply'
import { openGame, type GameSetup } from '../phases/create-game'

export type Replay =
  | { readonly ok: true; readonly state: GameState; readonly log: LogEntry[] }
  | { readonly ok: false; readonly at: number; readonly rejection: Rejection; readonly state: GameState; readonly log: LogEntry[] }

/** Plays a list of moves from the start; stops at the first one that is refused and says which. */
export function replay(setup: GameSetup, moves: readonly Move[]): Replay {
  const opening = openGame(setup)
  let state = opening.state
  const log: LogEntry[] = [...opening.log]
  for (const [at, move] of moves.entries()) {
    const outcome = applyMove(state, move)
    if (!outcome.ok) return { ok: false, at, rejection: outcome, state, log }
    state = outcome.state
    for (const entry of outcome.log) log.push(entry)
  }
  return { ok: true, state, log }
}
