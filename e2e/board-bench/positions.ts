import { builtInScenario, applyMove, createGame, legalMoves, playerView, type GameState, type LogEntry, type PlayerView } from '../../rules'
import { inTurn } from '../../src/simulator/in-turn'

/** A position some way into a game, reached by moves picked evenly from the legal ones, and the last market before it. */
export interface BenchPosition {
  readonly view: PlayerView
  readonly before: PlayerView
  readonly market: Extract<LogEntry, { kind: 'market' }> | null
}

/** Plays `moves` moves of a scenario. */
export function playTo(scenarioId: string, seed: number, moves: number): BenchPosition {
  const scenario = builtInScenario(scenarioId)
  let state: GameState = createGame({ scenario, seed })
  let before = state
  let market: BenchPosition['market'] = null
  let dice = seed
  for (let i = 0; i < moves && state.pending.kind !== 'over'; i++) {
    const legal = legalMoves(state)
    // End of turn would come up too seldom or too often by chance: only when nothing else is left.
    const busy = legal.filter(({ type }) => type !== 'end-turn' && type !== 'propose-deal')
    const choices = busy.length > 0 ? busy : legal
    dice = (Math.imul(dice, 1664525) + 1013904223) >>> 0
    const outcome = applyMove(state, inTurn(choices, dice))
    if (!outcome.ok) continue
    const closing = outcome.log.find((entry) => entry.kind === 'market')
    if (closing?.kind === 'market') {
      market = closing
      before = state
    }
    state = outcome.state
  }
  return { view: playerView(state, 'ali'), before: playerView(before, 'ali'), market }
}
