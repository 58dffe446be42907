import { beltCellOf } from '../model/indexes'
import { BELTS, beltIndex, findBelt } from '../content/board'
import { addScrutiny } from '../effects/meters'
import { record } from '../effects/run'
import { ALI } from '../model/ids'
import type { Move } from '../model/move'
import * as field from '../schema/move-fields'
import { refuse, type MoveRule } from './move-rule'

/** Ali makes a belt choose one of two: rivals' supply there is shut out, and the regulator takes note. */
export const chooseOne: MoveRule<'choose-one'> = {
  type: 'choose-one',
  fields: { belt: field.id },
  answers: 'action',
  cash: (position) => position.config.numbers.exclusivity.cost,
  check(position, move) {
    if (move.seat !== 'ali') return refuse('faction.cannot')
    const belt = findBelt(move.belt)
    if (belt === undefined) return refuse('belt.unknown', { belt: move.belt })
    if (position.exclusive[belt] === 1) return refuse('exclusive.already', { belt: move.belt })
    if (position.contracts[ALI]?.terms.endExclusivity === true) return refuse('exclusive.given-up')
    const need = position.config.numbers.exclusivity.supply
    const have = position.supply[beltCellOf(belt, ALI)]
    return have < need ? refuse('exclusive.supply', { need, have }) : null
  },
  apply(state, move, run) {
    state.exclusive[beltIndex(move.belt)] = 1
    record(state, run, { kind: 'chose-one', seat: move.seat, belt: move.belt, cost: chooseOne.cash(state, move) })
    addScrutiny(state, run, ALI, state.config.numbers.exclusivity.scrutiny, 'exclusivity')
  },
  seats: ['ali'],
  candidates: () => AT_BELTS,
}

const AT_BELTS: readonly Move[] = BELTS.map((belt) => ({ type: 'choose-one', seat: 'ali', belt: belt.id }))
