import type { Seat } from '../model/indexes'
import { applicationOf, layOnDesk, levelsOpenTo, stepOpenFrom } from '../access/applications'
import { openByOrder } from '../access/contracts'
import { record } from '../effects/run'
import { factionAt, seatOf, type Faction } from '../model/ids'
import type { Move } from '../model/move'
import type { Offer } from '../model/offer'
import type { Rejection } from '../model/outcome'
import type { Position } from '../model/state'
import * as field from '../schema/move-fields'
import { actorSeat } from './actor'
import { NO_MOVES, bySeatAnd } from './fixed-moves'
import { APPLICANTS, free, refuse, type MoveRule } from './move-rule'
import { canonicalOffers, checkOffer, fewOffers } from './offer-check'

/** Files an application for a level of access with an offer; under an interconnection order level 2 is granted at once. */
export const file: MoveRule<'file'> = {
  type: 'file',
  fields: { level: field.level23, offer: field.offer },
  answers: 'action',
  cash: free,
  check(position, move) {
    if (move.seat === 'tencent') return refuse('faction.cannot')
    const seat = seatOf(move.seat)
    const closed = mayFile(position, seat)
    if (closed !== null) return closed
    const level = Math.max(1, position.access[seat])
    if (move.level < level || move.level > level + 1) return refuse('application.level', { have: position.access[seat], asked: move.level })
    if (!levelsOpenTo(position, seat).includes(move.level)) return tooEarly(position, seat, move.level > level)
    return checkOffer(position, move.seat, move.offer)
  },
  apply(state, move, run) {
    const { level, offer } = move
    const id = layOnDesk(state, { seat: seatOf(move.seat), level, offer }, state.quarter)
    record(state, run, { kind: 'filed', seat: move.seat, application: id, level, offer })
    openByOrder(state, run)
  },
  seats: APPLICANTS,
  candidates: (position) => filings(position, ALL),
  representatives: (position) => filings(position, FEW),
}

/** Both levels together, where a seat may climb or renew. */
const BOTH = 5
const ALL = bySeatAnd((seat, levels) => filingsOf(seat, levels, canonicalOffers(seat)))
const FEW = bySeatAnd((seat, levels) => filingsOf(seat, levels, fewOffers(seat)))

function filingsOf(seat: Faction, levels: number, offers: readonly Offer[]): readonly Move[] {
  return ([2, 3] as const).flatMap((level) =>
    levels === level || levels === BOTH ? offers.map((offer): Move => ({ type: 'file', seat, level, offer })) : [],
  )
}

function filings(position: Position, atLevels: typeof ALL): readonly Move[] {
  const seat = actorSeat(position)
  if (mayFile(position, seat) !== null) return NO_MOVES
  const [level, ...more] = levelsOpenTo(position, seat)
  if (level === undefined) return NO_MOVES
  return atLevels(seat, more.length === 0 ? level : BOTH)
}

/** Why a seat may file nothing at all now; null when it may. */
function mayFile(position: Position, seat: Seat): Rejection | null {
  if (applicationOf(position, factionAt(seat)) !== null) return refuse('application.pending')
  const until = position.filingBlockedUntil[seat]
  return position.quarter <= until ? refuse('application.blocked', { until }) : null
}

function tooEarly(position: Position, seat: Seat, aStepUp: boolean): Rejection {
  if (aStepUp) return refuse('application.step-early', { from: stepOpenFrom(position, seat) })
  const until = position.contracts[seat]?.until ?? 0
  if (until >= position.config.length) return refuse('application.lasts')
  return refuse('application.too-early', { until, from: until - position.config.numbers.access.renewalWindow + 1 })
}
