import type { LogEntry, LogKind } from '../../../rules'

/** What only the end of a turn or of a review sets off. */
const CLOSING: readonly LogKind[] = ['review-began', 'market', 'quarter-began', 'game-over']

/** Where in a move's log the move itself ends and what it set off begins: a stage opened, a review, a market, the next quarter, the end. */
export const aftermathAt = (log: readonly LogEntry[]): number => firstOf(log, ['stage-opened', ...CLOSING])

const firstOf = (log: readonly LogEntry[], kinds: readonly LogKind[]): number => {
  const at = log.findIndex(({ kind }) => kinds.includes(kind))
  return at < 0 ? log.length : at
}
