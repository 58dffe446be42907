import { macroCellOf } from '../model/indexes'
import { findMacro, macroIndex } from '../content/board'
import { record } from '../effects/run'
import { MACROS, seatOf } from '../model/ids'
import * as field from '../schema/move-fields'
import { actorSeat } from './actor'
import { bySeat } from './fixed-moves'
import { refuse, stepCost, type MoveRule } from './move-rule'

/** Builds logistics and quality in a macro-region: fewer buyers leave there, for good. */
export const serve: MoveRule<'serve'> = {
  type: 'serve',
  fields: { macro: field.macro },
  answers: 'action',
  cash(position, move) {
    const seat = seatOf(move.seat)
    return stepCost(position.config.numbers.service, position.service[macroCellOf(macroIndex(move.macro), seat)], seat)
  },
  check(position, move) {
    const macro = findMacro(move.macro)
    if (macro === undefined) return refuse('macro.unknown', { macro: move.macro })
    const { max } = position.config.numbers.service
    return position.service[macroCellOf(macro, seatOf(move.seat))] >= max ? refuse('service.full', { max }) : null
  },
  apply(state, move, run) {
    const cost = serve.cash(state, move)
    const level = ++state.service[macroCellOf(macroIndex(move.macro), seatOf(move.seat))]
    record(state, run, { kind: 'served', seat: move.seat, macro: move.macro, level, cost })
  },
  candidates: (position) => IN_MACROS[actorSeat(position)],
}

const IN_MACROS = bySeat((seat) => MACROS.map((macro) => ({ type: 'serve', seat, macro })))
