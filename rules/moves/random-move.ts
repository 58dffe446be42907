import type { Move, MoveType } from '../model/move'
import type { Position } from '../model/state'
import { nextInt, type Seeded } from '../random/generator'
import { addLegal, typesAnswering } from './registry'

/**
 * A legal move by chance: a type first, each that can be played now as likely as another, then one of that type, so that families with
 * many members do not drown the others. `random` holds the generator's state (see nextInt); asking at the end of a game is a bug.
 */
export function randomMove(position: Position, random: Seeded): Move {
  const types: MoveType[] = typesAnswering(position.pending.kind).slice()
  const moves: Move[] = []
  while (types.length > 0) {
    const [type] = types.splice(nextInt(random, types.length), 1)
    addLegal(position, type, 'all', moves)
    if (moves.length > 0) return moves[nextInt(random, moves.length)]
  }
  throw new Error('nobody decides, or whoever decides has no legal move')
}
