import type { TermKind } from './deal-draft'

/** The icon of a kind of term: promises share one. */
export const iconOfTerm = (kind: TermKind): 'cash' | 'card' | 'lobby' | 'supply' | 'promise' =>
  kind === 'cash' || kind === 'card' || kind === 'lobby' || kind === 'supply' ? kind : 'promise'
