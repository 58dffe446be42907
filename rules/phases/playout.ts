import type { Position } from '../model/state'
import { randomMove } from '../moves/enumerate'
import type { Seeded } from '../random/generator'
import { applyInPlace } from './apply'

/** Plays a position to the end of the game by chance, changing it, and returns how many moves that took. The position must hide nothing. */
export function randomPlayout(position: Position, random: Seeded): number {
  let moves = 0
  while (position.pending.kind !== 'over') {
    applyInPlace(position, randomMove(position, random))
    moves++
  }
  return moves
}
