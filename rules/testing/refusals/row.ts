import type { Move, MoveType } from '../../model/move'
import type { RejectCode } from '../../model/outcome'
import type { GameState } from '../../model/state'

/** A move that may not be made in a position, and the code it is refused with. */
export type Refused = readonly [code: RejectCode, move: Move, state: GameState]

/** Ways of being refused, move by move; what stands in more than one row is refused in more than one way. */
export type Refusals<T extends MoveType> = { readonly [K in T]: readonly Refused[] }

/** A move no type allows, as a file or a program might bring it. */
export const wild = (move: object): Move => move as Move
