import { applicationById, factionAt, seatOf, type Faction } from '../../../rules'
import { aftermathAt } from '../game/aftermath'
import { isLed } from '../game/guided'
import type { Keeper } from '../game/keeper'
import { humansOf } from '../game/seats'
import { refusalsOf, touchesOf, type ApplicantOf } from '../tell/touches'
import { decisionOf, type TableContext } from './table-context'

/** The one person at a computer among bots, where their private turn is next. */
const aloneInTurn = (context: TableContext): Faction | null => {
  const decision = decisionOf(context)
  if (decision === null || decision.by !== 'human' || decision.kind !== 'action') return null
  return context.screens === 'shared' && humansOf(context.record.seats).length === 1 ? decision.seat : null
}

/**
 * Whether the one person among bots is told first what others have done to them: once, where there is something to tell, and where the
 * guide does not lead them step by step.
 */
export const isToldFirst = (context: TableContext, keeper: Keeper): boolean => {
  const { record, recapRead } = context
  const seat = aloneInTurn(context)
  if (seat === null || recapRead === record.played.length || isLed(record)) return false
  return touchesOf(keeper.recap(record, seat), seat, applicantsOf(context)).length > 0
}

const applicantsOf =
  ({ record }: TableContext): ApplicantOf =>
  (id) => {
    const application = applicationById(record.state, id)
    return application === null ? undefined : factionAt(application.seat)
  }

/** Whether a bot has just refused the one person in whose turn it was asked: its answer stays until it is read. */
export const isRefused = (context: TableContext): boolean => {
  const seat = aloneInTurn(context)
  const made = context.bot?.movedAt ?? null
  if (seat === null || made === null) return false
  return refusalsOf(context.record.played[made]?.log ?? [], seat).length > 0
}

/**
 * Whether a bot has just done something to the one person at the computer who has no turn left in this game: no page before it would tell
 * them, so that it stays until it is read. Whoever skips has asked to see none of it.
 */
export const isLastTouch = (context: TableContext): boolean => {
  const { record, bot, screens } = context
  const [person, ...others] = humansOf(record.seats)
  const log = record.played[bot?.movedAt ?? -1]?.log
  if (context.pace.skipTo !== null || screens !== 'shared' || person === undefined || others.length > 0 || log === undefined) return false
  const { quarter, config, order, turn } = record.state
  if (quarter < config.length || order.slice(turn + 1).includes(seatOf(person))) return false
  return touchesOf(log.slice(0, aftermathAt(log)), person, applicantsOf(context)).length > 0
}
