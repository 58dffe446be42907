import { useEffect, useRef } from 'react'
import { applicationById, type Move, type MoveType, type Position } from '../../../../rules'
import { useIntent, useSend, useTable } from '../../table'

/**
 * The move a person starts from when they take up a pen: a deal with nothing in it, an application as it stands. The table's own
 * start is merely the first legal example.
 */
export function freshDraft(position: Position, move: Move): Move | null {
  if (move.type === 'propose-deal') return { ...move, give: [], take: [] }
  if (move.type !== 'revise') return null
  const application = applicationById(position, move.application)
  return application === null ? null : { ...move, offer: application.offer }
}

/** Puts the fresh draft in place whenever composing begins; afterwards the draft belongs to the person. */
export function useFreshDraft(): void {
  const { position } = useTable()
  const { stage, move, type, prepared } = useIntent()
  const send = useSend()
  const begun = useRef<MoveType | null>(null)
  useEffect(() => {
    const composed = stage === 'composing' ? type : null
    if (composed === begun.current) return
    begun.current = composed
    const fresh = composed === null || move === null || prepared ? null : freshDraft(position, move)
    if (fresh !== null) send({ type: 'intent.draft', move: fresh })
  }, [stage, type, move, prepared, position, send])
}
