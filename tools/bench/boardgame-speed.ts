import { createRequire } from 'node:module'
import { join } from 'node:path'
import { stateHash, type Scenario } from '../../rules'
import { inTurn } from '../../src/simulator/in-turn'
import { boardgameMatch, type BoardgameLibrary, type BoardgameState, type MoveStyle } from '../boardgame-io/adapter'
import type { RecordedGame } from './recorded-games'
import { perSecond } from './stopwatch'

/** Moves a second of the same rules behind boardgame.io's reducer; null where the package is not installed. */
export interface BoardgameSpeed {
  /** Moves change the Immer draft boardgame.io hands them: what its documentation teaches, and what the ratios compare with. */
  readonly boardgameIoMovesPerSecond: number | null
  /** Moves return a new G instead. */
  readonly boardgameIoNewStateMovesPerSecond: number | null
}

/** boardgame.io from its own folder, or null when it is not installed there. */
export const loadBoardgameIo = (folder: string): BoardgameLibrary | null => {
  const load = createRequire(join(folder, 'package.json'))
  try {
    const internal = load('boardgame.io/dist/cjs/internal.js') as Omit<BoardgameLibrary, 'INVALID_MOVE'>
    const core = load('boardgame.io/dist/cjs/core.js') as Pick<BoardgameLibrary, 'INVALID_MOVE'>
    return { InitializeGame: internal.InitializeGame, CreateGameReducer: internal.CreateGameReducer, INVALID_MOVE: core.INVALID_MOVE }
  } catch {
    return null
  }
}

/** Plays the recorded games through boardgame.io's reducer. */
export const measureBoardgameIo = (
  library: BoardgameLibrary | null,
  scenario: Scenario,
  games: readonly RecordedGame[],
  seconds: number,
): BoardgameSpeed => {
  const speed = (style: MoveStyle): number | null =>
    library === null ? null : perSecond(seconds, (round) => replayBehindBoardgameIo(library, scenario, inTurn(games, round), style).moves)
  return { boardgameIoMovesPerSecond: speed('draft'), boardgameIoNewStateMovesPerSecond: speed('new-state') }
}

/** Plays one recorded game through boardgame.io and says where it led. */
export const replayBehindBoardgameIo = (
  library: BoardgameLibrary,
  scenario: Scenario,
  { seed, moves }: RecordedGame,
  style: MoveStyle,
): { readonly moves: number; readonly hash: () => string } => {
  const match = boardgameMatch(library, scenario, seed, style)
  let state: BoardgameState = match.start
  for (const move of moves) state = match.play(state, move)
  if (state.ctx.gameover !== true) throw new Error(`game ${seed} did not come to its end behind boardgame.io`)
  return { moves: moves.length, hash: () => stateHash(state.G) }
}
