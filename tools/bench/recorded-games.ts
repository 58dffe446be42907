import { applyInPlace, createGame, legalMoves, randomMove, type GameState, type Move, type Scenario } from '../../rules'

/** A game played by chance: its moves, and some of the positions on the way. */
export interface RecordedGame {
  readonly seed: number
  readonly moves: readonly Move[]
  /** Every so manieth position in which something is to be decided. */
  readonly positions: readonly GameState[]
}

/** Plays games by chance, so that every way of applying moves can be measured on the same ones. */
export const recordGames = (scenario: Scenario, count: number, every: number): readonly RecordedGame[] =>
  Array.from({ length: count }, (_, i) => {
    const seed = i + 1
    const random = { rng: (seed * 2654435761) >>> 0 }
    const state = createGame({ scenario, seed })
    const moves: Move[] = []
    const places: number[] = []
    while (state.pending.kind !== 'over') {
      if (moves.length % every === 0 && legalMoves(state).length > 1) places.push(moves.length)
      const move = randomMove(state, random)
      applyInPlace(state, move)
      moves.push(move)
    }
    return { seed, moves, positions: places.map((place) => positionAfter(scenario, seed, moves.slice(0, place))) }
  })

/** Played again rather than copied: hundreds of kept copies teach the engine that copies live long, which slows all later ones. */
const positionAfter = (scenario: Scenario, seed: number, moves: readonly Move[]): GameState => {
  const state = createGame({ scenario, seed })
  for (const move of moves) applyInPlace(state, move)
  return state
}
