import { cellOf } from '../model/indexes'
import { REGIONS, findRegion, regionIndex } from '../content/board'
import { count, record } from '../effects/run'
import { TENCENT, seatOf } from '../model/ids'
import { accessAt } from '../queries/access'
import * as field from '../schema/move-fields'
import { actorSeat } from './actor'
import { bySeat } from './fixed-moves'
import { refuse, type MoveRule } from './move-rule'

/** Asks buyers in a region to spread the word: appeal here and next door this quarter, fatigue afterwards. */
export const fission: MoveRule<'fission'> = {
  type: 'fission',
  fields: { region: field.id },
  answers: 'action',
  cash: (position, move) => position.config.numbers.fission.cost[seatOf(move.seat)],
  check(position, move) {
    const region = findRegion(move.region)
    if (region === undefined) return refuse('region.unknown', { region: move.region })
    const seat = seatOf(move.seat)
    if (seat !== TENCENT && accessAt(position, seat, region) < 1) return refuse('fission.no-access')
    if (position.buyers[cellOf(region, seat)] === 0) return refuse('fission.no-buyers', { region: move.region })
    if (position.fission[cellOf(region, seat)] > 0) return refuse('fission.already', { region: move.region })
    return null
  },
  apply(state, move, run) {
    const seat = seatOf(move.seat)
    state.fission[cellOf(regionIndex(move.region), seat)] = 1
    count(state, seat, 'fissions', 1)
    record(state, run, { kind: 'fission', seat: move.seat, region: move.region, cost: fission.cash(state, move) })
  },
  candidates: (position) => IN_REGIONS[actorSeat(position)],
}

const IN_REGIONS = bySeat((seat) => REGIONS.map((region) => ({ type: 'fission', seat, region: region.id })))
