import type { Scenario } from '../model/scenario'
import type { Move } from '../model/move'
import type { LogEntry } from '../model/outcome'
import type { GameState } from '../model/state'
import { legalMoves } from '../moves/enumerate'
import { applyMove } from '../phases/apply'
import { openGame } from '../phases/create-game'
import { pick, type Seeded } from '../random/generator'

/** A game played by chance. */
export interface RandomGame {
  readonly state: GameState
  readonly moves: readonly Move[]
  readonly log: readonly LogEntry[]
}

/** Picks a type of move first and then one of that type, so that families with many members do not drown the others. */
export function pickMove(moves: readonly Move[], chance: Seeded): Move {
  const types = [...new Set(moves.map((move) => move.type))]
  const type = pick(chance, types)
  const ofType = moves.filter((move) => move.type === type)
  return pick(chance, ofType)
}

/** Plays a whole game of random moves; `each` sees every position on the way. */
export function playRandomGame(scenario: Scenario, seed: number, each?: (state: GameState, moves: readonly Move[]) => void): RandomGame {
  const opening = openGame({ scenario, seed })
  const chance: Seeded = { rng: (seed ^ 0x9e3779b9) >>> 0 }
  const log: LogEntry[] = [...opening.log]
  const moves: Move[] = []
  let { state } = opening
  while (state.phase !== 'over') {
    const legal = legalMoves(state)
    each?.(state, legal)
    const move = pickMove(legal, chance)
    const outcome = applyMove(state, move)
    if (!outcome.ok) throw new Error(`enumerated ${JSON.stringify(move)} was refused: ${outcome.code}`)
    moves.push(move)
    for (const entry of outcome.log) log.push(entry)
    state = outcome.state
  }
  each?.(state, [])
  return { state, moves, log }
}
