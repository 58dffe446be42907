import type { Faction, LogEntry } from '../../../rules'
import { counting, type Heard, newEntries } from './sound-table'

/** The house whose theme is heard at a change: it won the season's stage or the game, or a ruling let it in or was its own. */
export const themeOfChange = (before: Heard | null, after: Heard | null): Faction | null => {
  if (before === null || after === null || after.pace.skipTo !== null || before.stage === 'paused') return null
  return (
    houseOfPage(before.show, after.show) ??
    newEntries(before, after)
      .map(houseOfEntry)
      .find((house) => house !== null) ??
    null
  )
}

const houseOfPage = (before: Heard['show'], after: Heard['show']): Faction | null => {
  if (after?.kind === 'count') return counting(before, after) === 'end' ? (after.count.ranking[0] ?? null) : null
  return after?.kind === 'bids' && before?.kind !== 'bids' ? after.winner : null
}

const houseOfEntry = (entry: LogEntry): Faction | null => {
  if (entry.kind === 'ruled') return entry.ruling === 'approve' ? entry.applicant : 'tencent'
  return entry.kind === 'counter-answered' && entry.accepted ? entry.seat : null
}
