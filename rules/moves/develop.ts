import { beltCellOf } from '../model/indexes'
import { BELTS, beltIndex, findBelt } from '../content/board'
import { count, record } from '../effects/run'
import { ALI, seatOf } from '../model/ids'
import * as field from '../schema/move-fields'
import { actorSeat } from './actor'
import { bySeat } from './fixed-moves'
import { refuse, stepCost, type MoveRule } from './move-rule'

/** Develops a belt, factory to consumer: own supply there rises by one. */
export const develop: MoveRule<'develop'> = {
  type: 'develop',
  fields: { belt: field.id },
  answers: 'action',
  cash(position, move) {
    const seat = seatOf(move.seat)
    return stepCost(position.config.numbers.supply, position.supply[beltCellOf(beltIndex(move.belt), seat)], seat)
  },
  check(position, move) {
    const belt = findBelt(move.belt)
    if (belt === undefined) return refuse('belt.unknown', { belt: move.belt })
    const seat = seatOf(move.seat)
    const { max } = position.config.numbers.supply
    if (position.supply[beltCellOf(belt, seat)] >= max) return refuse('belt.full', { max })
    if (seat !== ALI && position.exclusive[belt] === 1) return refuse('belt.exclusive', { belt: move.belt })
    return null
  },
  apply(state, move, run) {
    const seat = seatOf(move.seat)
    const cost = develop.cash(state, move)
    const level = ++state.supply[beltCellOf(beltIndex(move.belt), seat)]
    count(state, seat, 'belts-developed', 1)
    record(state, run, { kind: 'developed', seat: move.seat, belt: move.belt, level, cost })
  },
  candidates: (position) => AT_BELTS[actorSeat(position)],
}

const AT_BELTS = bySeat((seat) => BELTS.map((belt) => ({ type: 'develop', seat, belt: belt.id })))
