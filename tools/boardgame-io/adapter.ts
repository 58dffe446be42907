import { applyInPlace, applyMove, checkMove, createGame, type GameState, type Move, type Scenario } from '../../rules'

/** What is used of boardgame.io; written down here because the package is installed only where the comparison is run. */
export interface BoardgameLibrary {
  InitializeGame(options: { readonly game: BoardgameGame; readonly numPlayers: number }): BoardgameState
  CreateGameReducer(options: { readonly game: BoardgameGame }): (state: BoardgameState, action: BoardgameAction) => BoardgameState
  readonly INVALID_MOVE: string
}

/** boardgame.io's state: our position is its G. */
export interface BoardgameState {
  readonly G: GameState
  readonly ctx: { readonly gameover?: unknown }
}

interface BoardgameAction {
  readonly type: 'MAKE_MOVE'
  readonly payload: { readonly type: 'play'; readonly args: readonly [Move]; readonly playerID: string }
}

interface BoardgameGame {
  readonly setup: () => GameState
  readonly moves: Readonly<Record<'play', (context: { readonly G: GameState }, move: Move) => GameState | string | undefined>>
  readonly turn: { readonly activePlayers: { readonly all: null } }
  readonly endIf: (context: { readonly G: GameState }) => boolean | undefined
  readonly disableUndo: boolean
}

/**
 * How a move function hands back what it did: 'draft' changes the G it is given, which boardgame.io has made an Immer draft of (the way its
 * documentation teaches); 'new-state' returns another G, made by the rules' own clone.
 */
export type MoveStyle = 'draft' | 'new-state'

/** A game of ours as boardgame.io knows it, and how to make a move in it. */
export interface BoardgameMatch {
  readonly start: BoardgameState
  readonly play: (state: BoardgameState, move: Move) => BoardgameState
}

/**
 * Puts a game behind boardgame.io's reducer. Whose turn it is is for our rules to say, so every player is active; undo, which would keep
 * every position, is off.
 */
export const boardgameMatch = (library: BoardgameLibrary, scenario: Scenario, seed: number, style: MoveStyle): BoardgameMatch => {
  const play = style === 'draft' ? playOnDraft(library.INVALID_MOVE) : playToNewState(library.INVALID_MOVE)
  const game: BoardgameGame = {
    setup: () => createGame({ scenario, seed }),
    moves: { play },
    turn: { activePlayers: { all: null } },
    endIf: ({ G }) => (G.pending.kind === 'over' ? true : undefined),
    disableUndo: true,
  }
  const reduce = library.CreateGameReducer({ game })
  const seats: readonly string[] = ['ali', 'tencent', 'pdd', 'jd']
  return {
    start: library.InitializeGame({ game, numPlayers: seats.length }),
    play: (state, move) =>
      reduce(state, { type: 'MAKE_MOVE', payload: { type: 'play', args: [move], playerID: String(seats.indexOf(move.seat)) } }),
  }
}

const playOnDraft =
  (invalid: string): BoardgameGame['moves']['play'] =>
  ({ G }, move) => {
    if (checkMove(G, move) !== null) return invalid
    applyInPlace(G, move)
    return undefined
  }

const playToNewState =
  (invalid: string): BoardgameGame['moves']['play'] =>
  ({ G }, move) => {
    const outcome = applyMove(G, move)
    return outcome.ok ? outcome.state : invalid
  }
