import { useEffect } from 'react'
import { applicationById, type Move, type Position } from '../../../../rules'
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

/** Puts the fresh draft in place whenever composing begins. */
export function useFreshDraft(): void {
  const { position } = useTable()
  const { stage, move, type } = useIntent()
  const send = useSend()
  const composing = stage === 'composing'
  useEffect(() => {
    const fresh = composing && move !== null ? freshDraft(position, move) : null
    if (fresh !== null) send({ type: 'intent.draft', move: fresh })
    // Only the beginning counts: afterwards the draft belongs to the person.
  }, [composing, type])
}
