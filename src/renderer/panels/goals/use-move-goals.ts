import { useMemo } from 'react'
import { applicationById, factionAt, type Faction, type Move, type Offer, type Position } from '../../../../rules'
import { usePreview, useTable } from '../../table'
import { estimateOffer } from '../dossier/estimate'
import { goalsBetween, type GoalChange } from './goal-changes'

/**
 * What a move would do to the goals of whoever looks: what an application asks for, as if it were granted; nothing where several people look,
 * or nobody can tell.
 */
export function useMoveGoals(move: Move): readonly GoalChange[] {
  const { position, viewer } = useTable()
  const asked = useMemo(() => askedBy(position, move), [position, move])
  const preview = usePreview(asked === null && move.type !== 'end-turn' ? move : null)
  return useMemo(() => {
    if (viewer === null) return []
    if (asked !== null) return estimateOffer(position, asked.applicant, asked.level, asked.offer).goals[viewer]
    return preview === null || preview.before === null || preview.after === null ? [] : goalsBetween(preview.before, preview.after, viewer)
  }, [position, viewer, asked, preview])
}

/** A contract that a move asks for, or brings into force. */
interface Asked {
  readonly applicant: Faction
  readonly level: 2 | 3
  readonly offer: Offer
}

function askedBy(position: Position, move: Move): Asked | null {
  if (move.type === 'file') return { applicant: move.seat, level: move.level, offer: move.offer }
  if (move.type === 'revise') return onTerms(position, move.application, move.offer)
  if (move.type === 'rule' && move.ruling === 'approve') return onTerms(position, move.application)
  if (move.type === 'rule' && move.counter !== undefined) return onTerms(position, move.application, move.counter)
  return null
}

/** What an application asks for, on other terms if there are any. */
function onTerms(position: Position, id: number, terms?: Offer): Asked | null {
  const application = applicationById(position, id)
  if (application === null) return null
  return { applicant: factionAt(application.seat), level: application.level, offer: terms ?? application.offer }
}
