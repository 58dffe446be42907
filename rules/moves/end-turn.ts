import { record } from '../effects/run'
import { actorSeat } from './actor'
import { bySeat } from './fixed-moves'
import { free, type MoveRule } from './move-rule'

/** Ends the turn; unused actions are lost. */
export const endTurn: MoveRule<'end-turn'> = {
  type: 'end-turn',
  fields: {},
  answers: 'action',
  cash: free,
  check: () => null,
  apply: (state, move, run) => record(state, run, { kind: 'turn-ended', seat: move.seat }),
  candidates: (position) => ENDS[actorSeat(position)],
}

const ENDS = bySeat((seat) => [{ type: 'end-turn', seat }])
