import { applicationById, factionAt, type Faction } from '../../../rules'
import { isLed } from '../game/guided'
import type { Keeper } from '../game/keeper'
import { humansOf } from '../game/seats'
import { refusalsOf, touchesOf } from '../tell/touches'
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
  const applicantOf = (id: number): Faction | undefined => {
    const application = applicationById(record.state, id)
    return application === null ? undefined : factionAt(application.seat)
  }
  return touchesOf(keeper.recap(record, seat), seat, applicantOf).length > 0
}

/** Whether a bot has just refused the one person in whose turn it was asked: its answer stays until it is read. */
export const isRefused = (context: TableContext): boolean => {
  const seat = aloneInTurn(context)
  const made = context.bot?.movedAt ?? null
  if (seat === null || made === null) return false
  return refusalsOf(context.record.played[made]?.log ?? [], seat).length > 0
}
