import { applyMove, createGame, factionAt, legalMoves, playerView, totals, winnerOf, type Faction, type GameState, type Move, type Scenario } from '../../rules'
import { decide, decisionSeed, type BotLevel } from '../bots'

/** Who plays each seat. */
export type SeatLevels = Readonly<Record<Faction, BotLevel>>

/** A game played to its end by bots. */
export interface PlayedGame {
  readonly state: GameState
  /** Final totals in seat order, missions and agendas included. */
  readonly points: readonly number[]
  readonly winner: Faction
  readonly moves: readonly Move[]
}

/** Plays one whole game between bots; each of them sees its own view and nothing else. `each` is shown every move before it is made. */
export const playGame = (scenario: Scenario, seed: number, levels: SeatLevels, each?: (state: GameState, move: Move) => void): PlayedGame => {
  let state = createGame({ scenario, seed })
  const moves: Move[] = []
  while (state.pending.kind !== 'over') {
    const { seat } = state.pending
    const { move } = decide(playerView(state, seat), legalMoves(state), levels[seat], decisionSeed(seed, moves.length))
    each?.(state, move)
    const outcome = applyMove(state, move)
    if (!outcome.ok) throw new Error(`seed ${seed}, move ${moves.length + 1}: ${levels[seat]} bot chose ${JSON.stringify(move)}, refused as ${outcome.code}`)
    moves.push(move)
    state = outcome.state
  }
  const points = totals(state, { secret: true })
  return { state, points, winner: factionAt(winnerOf(state, points)), moves }
}
