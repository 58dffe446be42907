import type { Concession, Offer } from '../../../../rules'
import { useIntent, useSend } from '../../table'
import type { DossierMode } from './dossier-mode'

/** Changes one concession of the offer on the page, where the person at the screen may; null where it may only be read. */
export type OfferChange = (concession: Concession, value: Offer[Concession]) => void

/** The way to change the offer on the page: the applicant's draft, or Tencent's counter while it is being written. */
export function useOfferChange(mode: DossierMode): OfferChange | null {
  const { move } = useIntent()
  const send = useSend()
  if (mode.kind === 'draft' && (move?.type === 'file' || move?.type === 'revise')) {
    return (concession, value) => send({ type: 'intent.draft', move: { ...move, offer: { ...move.offer, [concession]: value } } })
  }
  if (mode.kind === 'ruling' && mode.draft !== null) {
    const { draft, application } = mode
    return (concession, value) => send({ type: 'counter.change', application: application.id, offer: { ...draft, [concession]: value } })
  }
  return null
}
