import type { Faction } from '../../../rules'
import type { Keeper } from '../game/keeper'
import { type IntentDraft, NO_INTENT } from '../play/intent-draft'
import { intentDraft } from '../play/intent-machine'
import { decisionOf } from '../play/table-context'
import type { TableSnapshot } from '../play/table-machine'
import { type DecisionView, decisionView, NO_DECISION } from '../view/decision-view'
import { keepIfSame, memoLast } from '../view/memo-last'
import type { ReviewView } from '../view/review-view'
import { createToldViewer, type ToldView } from '../view/told-view'

/**
 * All that one viewer of a hosted table may know, on a screen of their own. Plain JSON; without the seed and the scenario, which tell what
 * will come.
 */
export interface SeatView extends ToldView, DecisionView {
  /** What this seat is putting together. */
  readonly intent: IntentDraft
}

/**
 * Reads one viewer's views off the machine's snapshots: a faction's own, or with null the public's. What did not change keeps its identity.
 */
export const createSeatViewer = (keeper: Keeper, viewer: Faction | null): ((snapshot: TableSnapshot) => SeatView) => {
  const told = createToldViewer(keeper)
  const intentFor = memoLast(intentDraft)
  const coveredFor = memoLast(withoutDrafts)
  const keep = keepIfSame<SeatView>()
  return (snapshot) => {
    const seen = told(snapshot, viewer)
    const decides = viewer !== null && decisionOf(snapshot.context)?.seat === viewer
    const draft = decides && seen.stage === 'human-turn' ? snapshot.children.intent?.getSnapshot() : undefined
    return keep({
      ...seen,
      ...(decides ? decisionView(keeper, snapshot) : NO_DECISION),
      review: decides || seen.review === null ? seen.review : coveredFor(seen.review),
      intent: draft === undefined ? NO_INTENT : intentFor(draft),
    })
  }
}

/** A review without the counters that are being written: on screens of their own, they are seen once they are sent. */
const withoutDrafts = ({ desk, current }: ReviewView): ReviewView => ({
  current,
  desk: desk.map((item) => ({ ...item, draft: null, refusal: null })),
})
