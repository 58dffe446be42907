import { MAX_TERMS, checkMove, seatOf, type Faction, type Position, type Rejection } from '../../../../rules'
import { addTerm, moveOf, possibleTerms, type DealDraft, type Side, type TermKind } from './deal-draft'

/** Why a kind of term cannot be added, in words of its own (`deal.closed`). */
export const CLOSED_KEYS = [
  'no-cash',
  'no-card',
  'unseen-cards',
  'empty-desk',
  'tencent-rules',
  'no-supply',
  'only-tencent',
  'not-to-tencent',
  'no-turn-left',
  'no-stage',
  'sits-out',
  'there',
  'no-room',
] as const
export type ClosedKey = (typeof CLOSED_KEYS)[number]

/** Why a kind of term cannot stand on a side of a deal: a reason of the desk's own, or what the rules say. */
export type Closed = { readonly key: ClosedKey } | { readonly refusal: Rejection }

/** Tells why a kind of term cannot be added to a side; asked for where `startingTerm` finds none. */
export function whyClosed(position: Position, seat: Faction, draft: DealDraft, side: Side, kind: TermKind): Closed {
  const giver = side === 'give' ? seat : draft.to
  const possible = possibleTerms(position, giver, kind)
  if (possible.length === 0) return { key: NONE_TO_GIVE[kind] ?? (side === 'give' ? 'no-card' : 'unseen-cards') }
  const there = new Set(draft[side].map((term) => JSON.stringify(term)))
  const others = possible.filter((term) => !there.has(JSON.stringify(term)))
  if (others.length === 0) return { key: 'there' }
  if (kind === 'campaign' && Math.max(draft.give.length, draft.take.length) >= MAX_TERMS) return { key: 'no-room' }
  const refusals = others.flatMap((term) => checkMove(position, moveOf(position, seat, addTerm(draft, side, term))) ?? [])
  // Of the places of a campaign, one where it fails for more than want of buyers says most.
  const refusal = refusals.find(({ code }) => code !== 'campaign.no-buyers') ?? refusals[0]
  if (refusal === undefined) return { key: 'no-room' }
  const taker = side === 'give' ? draft.to : seat
  return refusal.code === 'deal.promise' ? { key: promiseClosed(position, giver, taker, kind) } : inShort(refusal)
}

/** What the rules say, in the desk's shorter words where it has some. */
function inShort(refusal: Rejection): Closed {
  const key = SHORTER[refusal.code]
  return key === undefined ? { refusal } : { key }
}

const SHORTER: Partial<Record<Rejection['code'], ClosedKey>> = {
  'deal.terms': 'there',
  'deal.traffic': 'only-tencent',
  'lobby.tencent': 'tencent-rules',
}

/** What is wanting where a giver has no term of a kind at all; of cards, whose they are decides. */
const NONE_TO_GIVE: Partial<Record<TermKind, ClosedKey>> = { cash: 'no-cash', lobby: 'empty-desk', supply: 'no-supply' }

/** Why a seat cannot give a promise: it is another's to give, means nothing to the other, or comes too late. */
function promiseClosed({ config, stageRest }: Position, giver: Faction, taker: Faction, kind: TermKind): ClosedKey {
  if (kind === 'no-throttle') return 'only-tencent'
  if (kind === 'no-bid' && config.numbers.stage.max === 0) return 'no-stage'
  if (kind === 'no-bid' && stageRest[seatOf(giver)] > 0) return 'sits-out'
  return kind === 'support' && taker === 'tencent' ? 'not-to-tencent' : 'no-turn-left'
}
