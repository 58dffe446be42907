import { record } from '../effects/run'
import { SEATS, seatOf } from '../model/ids'
import type { Position } from '../model/state'
import * as field from '../schema/move-fields'
import { actorSeat } from './actor'
import { bySeatAnd, NO_MOVES } from './fixed-moves'
import { fewAmounts, free, isWhole, refuse, type MoveRule } from './move-rule'

/**
 * A secret bid for the season's stage, once in one's own turn and free: when all four have had their turn the bids are opened together, and
 * the highest pays and acts once more. Whoever has had a stage sits out the next ones.
 */
export const bid: MoveRule<'bid'> = {
  type: 'bid',
  fields: { amount: field.figure },
  answers: 'action',
  onceATurn: true,
  cash: free,
  check(position, move) {
    const { max } = position.config.numbers.stage
    if (max === 0) return refuse('stage.none')
    if (position.turn >= SEATS) return refuse('stage.over')
    const rest = position.stageRest[seatOf(move.seat)]
    if (rest > 0) return refuse('stage.rest', { quarters: Math.min(rest, position.config.length - position.quarter + 1) })
    if (position.turnUsed.includes('bid')) return refuse('turn.already')
    if (!isWhole(move.amount, 1, max)) return refuse('amount.range', { from: 1, to: max, found: move.amount })
    const have = position.cash[seatOf(move.seat)]
    return move.amount > have ? refuse('cash.short', { need: move.amount, have }) : null
  },
  apply(state, move, run) {
    state.bids[seatOf(move.seat)] = move.amount
    state.turnUsed.push('bid')
    record(state, run, { kind: 'bid', seat: move.seat, amount: move.amount })
  },
  candidates: (position) => (mayBid(position) ? BIDS(actorSeat(position), position.config.numbers.stage.max) : NO_MOVES),
  representatives: (position) => (mayBid(position) ? FEW(actorSeat(position), position.config.numbers.stage.max) : NO_MOVES),
}

const mayBid = (position: Position): boolean => position.turn < SEATS && position.stageRest[actorSeat(position)] === 0

const BIDS = bySeatAnd((seat, most) => Array.from({ length: most }, (_, i) => ({ type: 'bid', seat, amount: i + 1 })))
const FEW = bySeatAnd((seat, most) => fewAmounts(most).map((amount) => ({ type: 'bid', seat, amount })))
