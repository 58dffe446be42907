import type { Faction, LogEntry } from '../../../rules'
import { leadsIn } from './lead-moments'

/** Who has filed an application. */
export type ApplicantOf = (application: number) => Faction | undefined

/** What others have done to a seat or refused it, of a stretch of the log as that seat may see it: what nobody should find out by looking for it. */
export const touchesOf = (log: readonly LogEntry[], seat: Faction, applicantOf: ApplicantOf): readonly LogEntry[] =>
  log.filter((entry) => touches(entry, seat, applicantOf))

const touches = (entry: LogEntry, seat: Faction, applicantOf: ApplicantOf): boolean => {
  if (entry.kind === 'petitioned') return entry.against === seat
  if (entry.kind === 'throttled') return entry.platform === seat
  if (entry.kind === 'promise-broken') return entry.to === seat
  // A deal it proposed itself is answered in its own turn, before its eyes; its terms to another's deal in the other's.
  if (entry.kind === 'deal-answered') return !entry.accepted && entry.deal.from === seat && entry.deal.counterTo !== null
  if (entry.kind === 'lobbied') return entry.side === 'against' && entry.seat !== seat && applicantOf(entry.application) === seat
  return entry.kind === 'market' && leadsIn(entry).some(({ from }) => from === seat)
}

/** What a seat asked for and was refused at once, of a stretch of the log. */
export const refusalsOf = (log: readonly LogEntry[], seat: Faction): readonly LogEntry[] =>
  log.filter((entry) => {
    if (entry.kind === 'support-declined') return entry.seat === seat
    return entry.kind === 'deal-answered' && !entry.accepted && entry.deal.from === seat
  })
