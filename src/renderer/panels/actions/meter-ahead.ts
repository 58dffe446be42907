import { TENCENT, factionAt, pendingApplications, refusalScrutiny, seatOf, type Faction, type Position } from '../../../../rules'

/** What the regulator does at the close of a quarter with a meter at its limit. */
type Regulator = 'order' | 'fine'

/** Where a meter of scrutiny would stand after a move, and what that leads to. */
export interface MeterAhead {
  readonly seat: Faction
  readonly to: number
  readonly limit: number
  /** What follows when the quarter closes, if nothing more happened; null below the limit. */
  readonly regulator: Regulator | null
  /** Of Tencent's meter: where holding an application would then bring it, and what would follow; the last is all of them, where that alone does it. */
  readonly holds: readonly HoldAhead[]
  /** Something lies on the desk, and holding it would draw nothing this quarter. */
  readonly isQuiet: boolean
}

/** A hold that may come in this quarter's review. */
interface HoldAhead {
  /** Whose application; null for all that lie on the desk. */
  readonly applicant: Faction | null
  readonly to: number
  readonly regulator: Regulator | null
}

/** Tells what a move that adds to a meter leads to, this quarter's review included. */
export function meterAhead(position: Position, seat: Faction, amount: number): MeterAhead {
  const at = seatOf(seat)
  const limit = position.config.numbers.scrutiny.limit[at]
  const regulatorAt = (value: number): Regulator | null =>
    value < limit ? null : at === TENCENT && position.interconnection === 0 ? 'order' : 'fine'
  const to = Math.min(limit, position.scrutiny[at] + amount)
  const regulator = regulatorAt(to)
  const mayHold = at === TENCENT && regulator === null && amount > 0
  const isQuiet = mayHold && position.quietHoldsUntil >= position.quarter && pendingApplications(position).length > 0
  return { seat, to, limit, regulator, isQuiet, holds: mayHold && !isQuiet ? holdsAhead(position, to, limit, regulatorAt) : [] }
}

function holdsAhead(
  position: Position,
  from: number,
  limit: number,
  regulatorAt: (value: number) => Regulator | null,
): readonly HoldAhead[] {
  const ahead = (applicant: Faction | null, adds: number): HoldAhead => {
    const to = Math.min(limit, from + adds)
    return { applicant, to, regulator: regulatorAt(to) }
  }
  const desk = pendingApplications(position).map((application) => ({
    applicant: factionAt(application.seat),
    adds: refusalScrutiny(position, application, 'hold'),
  }))
  const each = desk.map(({ applicant, adds }) => ahead(applicant, adds))
  const all = ahead(
    null,
    desk.reduce((sum, { adds }) => sum + adds, 0),
  )
  return all.regulator !== null && each.every(({ regulator }) => regulator === null) ? [...each, all] : each
}
