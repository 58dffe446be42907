import { cloneState } from '../../model/clone'
import type { Position } from '../../model/state'
import { lastingTerms } from '../../queries/lasting/lasting-terms'
import { runQuickMarket } from '../../queries/quick-market'
import { closeBooks } from '../books'

/**
 * The position in which the game would end if nobody did anything more: only markets and books, without news, cards and rulings.
 * Needs only what is public, so a PlayerView will do; what lasts shows its whole worth in it, what fades only what is left of it.
 */
export function projection<T extends Position>(position: T): T {
  const state = cloneState(position)
  projectInPlace(state)
  return state
}

/** The same on the position itself, which is changed: for those who have made a copy anyway. */
export function projectInPlace(state: Position): void {
  for (;;) {
    runQuickMarket(state, lastingTerms(state))
    closeBooks(state, { log: null, reveals: false })
    if (state.quarter >= state.config.length) return
    state.quarter += 1
  }
}
