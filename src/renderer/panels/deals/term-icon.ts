import type { TermKind } from './deal-draft'

/** The icon of a kind of term: promises share one. */
export const iconOfTerm = (kind: TermKind): 'cash' | 'card' | 'lobby' | 'supply' | 'promise' | 'deal' | 'traffic-support' => {
  if (kind === 'campaign') return 'deal'
  if (kind === 'traffic') return 'traffic-support'
  return kind === 'cash' || kind === 'card' || kind === 'lobby' || kind === 'supply' ? kind : 'promise'
}
