import { record } from '../effects/run'
import { actor } from './actor'
import { free, type MoveRule } from './move-rule'

/** Ends the turn; unused actions are lost. */
export const endTurn: MoveRule<'end-turn'> = {
  type: 'end-turn',
  answers: 'action',
  cash: free,
  check: () => null,
  apply: (state, move, run) => record(state, run, { kind: 'turn-ended', seat: move.seat }),
  candidates: (position, out) => void out.push({ type: 'end-turn', seat: actor(position).seat }),
}
