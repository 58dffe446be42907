import { judgeDeed } from '../access/promises'
import { addScrutiny } from '../effects/meters'
import { count, record } from '../effects/run'
import { FACTIONS, seatOf } from '../model/ids'
import * as field from '../schema/move-fields'
import { actorSeat } from './actor'
import { bySeat } from './fixed-moves'
import { refuse, type MoveRule } from './move-rule'

/** Asks the regulator to look at another seat: its scrutiny rises. Once a turn. */
export const petition: MoveRule<'petition'> = {
  type: 'petition',
  fields: { against: field.faction },
  answers: 'action',
  onceATurn: true,
  cash: (position) => position.config.numbers.petition.cost,
  check(position, move) {
    if (!position.config.scrutiny) return refuse('scrutiny.off')
    if (move.seat === move.against) return refuse('seat.self')
    if (position.turnUsed.includes('petition')) return refuse('turn.already')
    const limit = position.config.numbers.scrutiny.limit[seatOf(move.against)]
    return position.scrutiny[seatOf(move.against)] >= limit ? refuse('petition.limit', { limit }) : null
  },
  apply(state, move, run) {
    const seat = seatOf(move.seat)
    const amount = state.config.numbers.petition.scrutiny
    state.turnUsed.push('petition')
    count(state, seat, 'petitions', 1)
    record(state, run, { kind: 'petitioned', seat: move.seat, against: move.against, amount, cost: petition.cash(state, move) })
    addScrutiny(state, run, seatOf(move.against), amount, 'petition')
    judgeDeed(state, run, seat, { kind: 'petitioned', against: seatOf(move.against) })
  },
  candidates: (position) => AGAINST[actorSeat(position)],
}

const AGAINST = bySeat((seat) => FACTIONS.filter((against) => against !== seat).map((against) => ({ type: 'petition', seat, against })))
