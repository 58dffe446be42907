import { MACRO_OF, REGIONS, findRegion, regionIndex } from '../content/board'
import { judgeDeed } from '../access/promises'
import { putSubsidy } from '../effects/put-subsidy'
import { count, record } from '../effects/run'
import { TENCENT, seatOf, type Faction } from '../model/ids'
import type { Move } from '../model/move'
import type { Position } from '../model/state'
import * as field from '../schema/move-fields'
import { actorSeat } from './actor'
import { bySeatAnd } from './fixed-moves'
import { fewAmounts, isWhole, refuse, type MoveRule } from './move-rule'

/** Puts cash into a region: appeal there this quarter. Much in one place is dumping. */
export const subsidise: MoveRule<'subsidise'> = {
  type: 'subsidise',
  fields: { region: field.id, amount: field.figure },
  answers: 'action',
  cash: (_position, move) => move.amount,
  check(position, move) {
    const region = findRegion(move.region)
    if (region === undefined) return refuse('region.unknown', { region: move.region })
    const { max } = position.config.numbers.subsidy
    if (!isWhole(move.amount, 1, max)) return refuse('amount.range', { from: 1, to: max, found: move.amount })
    if (seatOf(move.seat) === TENCENT && position.shops[MACRO_OF[region]] === 0) return refuse('shops.none', { region: move.region })
    return null
  },
  apply(state, move, run) {
    const seat = seatOf(move.seat)
    const region = regionIndex(move.region)
    count(state, seat, 'subsidy-spent', move.amount)
    record(state, run, { kind: 'subsidised', seat: move.seat, region: move.region, amount: move.amount, cost: move.amount })
    putSubsidy(state, run, seat, region, move.amount)
    judgeDeed(state, run, seat, { kind: 'subsidised', region })
  },
  candidates: (position) => ALL(actorSeat(position), mostToSpend(position)),
  representatives: (position) => FEW(actorSeat(position), mostToSpend(position)),
}

const ALL = bySeatAnd((seat, most) =>
  everywhere(
    seat,
    Array.from({ length: most }, (_, i) => i + 1),
  ),
)
const FEW = bySeatAnd((seat, most) => everywhere(seat, fewAmounts(most)))

function everywhere(seat: Faction, amounts: readonly number[]): readonly Move[] {
  return REGIONS.flatMap((region) => amounts.map((amount): Move => ({ type: 'subsidise', seat, region: region.id, amount })))
}

function mostToSpend(position: Position): number {
  return Math.min(position.config.numbers.subsidy.max, position.cash[actorSeat(position)])
}
