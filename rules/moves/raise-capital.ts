import { addCash } from '../effects/meters'
import { count, record } from '../effects/run'
import { seatOf } from '../model/ids'
import { TALLY_INDEX } from '../model/state'
import { actorSeat } from './actor'
import { bySeat } from './fixed-moves'
import { free, refuse, type MoveRule } from './move-rule'

/** Raises capital: cash now, points at the end. Once a turn, a few times a game. */
export const raiseCapital: MoveRule<'raise-capital'> = {
  type: 'raise-capital',
  fields: {},
  answers: 'action',
  onceATurn: true,
  cash: free,
  check(position, move) {
    if (position.turnUsed.includes('raise-capital')) return refuse('turn.already')
    const { limit } = position.config.numbers.raise
    return position.tally[seatOf(move.seat)][TALLY_INDEX['capital-raised']] >= limit ? refuse('capital.limit', { limit }) : null
  },
  apply(state, move, run) {
    const seat = seatOf(move.seat)
    const { cash, points } = state.config.numbers.raise
    state.turnUsed.push('raise-capital')
    addCash(state, seat, cash[seat])
    state.capital[seat] += points
    count(state, seat, 'capital-raised', 1)
    record(state, run, { kind: 'raised-capital', seat: move.seat, cash: cash[seat], points })
  },
  candidates: (position) => RAISES[actorSeat(position)],
}

const RAISES = bySeat((seat) => [{ type: 'raise-capital', seat }])
