import { cloneState } from '../model/clone'
import type { Position } from '../model/state'
import { runMarket } from '../queries/market'
import { closeBooks } from './books'

/**
 * The position in which the game would end if nobody did anything more: only markets and books, without news, cards and rulings.
 * Needs only what is public, so a PlayerView will do; what lasts shows its whole worth in it, what fades only what is left of it.
 */
export function projection<T extends Position>(position: T): T {
  const copy = cloneState(position)
  for (;;) {
    runMarket(copy, false)
    closeBooks(copy, { log: null, reveals: false })
    if (copy.quarter >= copy.config.length) return copy
    copy.quarter += 1
  }
}
