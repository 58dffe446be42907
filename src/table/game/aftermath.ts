import type { LogEntry } from '../../../rules'

/** Where in a move's log the move itself ends and what it set off begins: a review, a market, the next quarter, the end. */
export const aftermathAt = (log: readonly LogEntry[]): number => {
  const at = log.findIndex(({ kind }) => kind === 'review-began' || kind === 'market' || kind === 'quarter-began' || kind === 'game-over')
  return at < 0 ? log.length : at
}
