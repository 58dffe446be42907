import { ALL_SEATS, cellOf, type RegionIndex } from '../model/indexes'
import type { ClosingStage } from '../effects/run'
import { cloneState } from '../model/clone'
import type { Move } from '../model/move'
import type { LogEntry } from '../model/outcome'
import type { GameState, Position } from '../model/state'
import { checkMove } from '../moves/registry'
import { carryOut } from './apply'

/** What a stage of a close left. */
export interface ClosingPosition {
  readonly stage: ClosingStage
  readonly state: GameState
  /** How many entries of the move's log had been written by then. */
  readonly logged: number
}

/**
 * The positions a move that closes a quarter goes through, in the order in which they come: the turn that ended, before any bids are opened;
 * the stamp of a ruling, or of the answer to a counter, before it does anything; the last ruling, before the market; the market; income paid; each act of the regulator; promises settled, before half time is banked; the
 * books closed; and all it set off, which is what `applyMove` gives. A move that closes nothing has the last alone, a ruling its stamp too, a refused one none.
 */
export function closingPositions(position: GameState, move: Move): readonly ClosingPosition[] {
  if (checkMove(position, move) !== null) return []
  const state = cloneState(position)
  const log: LogEntry[] = []
  const positions: ClosingPosition[] = []
  const stageOver = (stage: ClosingStage): void => void positions.push({ stage, state: cloneState(state), logged: log.length })
  carryOut(state, move, { log, reveals: false, stageOver })
  stageOver('all')
  return positions
}

/**
 * A market of which only some regions have played: those are as it left them, all others as it found them. A region's market depends on no
 * other's, so that this is what it is like in between.
 */
export function marketSoFar<T extends Position>(before: T, after: T, played: readonly RegionIndex[]): T {
  const state = cloneState(before)
  for (const region of played) {
    state.floating[region] = after.floating[region]
    state.leftHand[region] = after.leftHand[region]
    for (const seat of ALL_SEATS) state.buyers[cellOf(region, seat)] = after.buyers[cellOf(region, seat)]
  }
  return state
}
