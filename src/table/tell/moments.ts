import type { EntryOf, Faction, LogEntry } from '../../../rules'
import { aftermathAt } from '../game/aftermath'
import { leadsIn, type LeadMoment } from './lead-moments'

/** A peak of a game, at which the table stops: what happened, and all entries of the log it tells. */
export type Moment = RulingMoment | FineMoment | OrderMoment | HalfTimeMoment | LeadMoment | EndMoment

/** Tencent has ruled, or the applicant has answered its counter: it concerns both, and whoever had cash or a promise on it. */
export interface RulingMoment {
  readonly kind: 'ruling'
  readonly entry: EntryOf['ruled' | 'counter-answered']
  readonly applicant: Faction
  readonly entries: readonly LogEntry[]
  readonly concerns: readonly Faction[]
}

/** The regulator has fined a seat. */
export interface FineMoment {
  readonly kind: 'fine'
  readonly entry: EntryOf['fined']
  readonly entries: readonly LogEntry[]
  readonly concerns: readonly Faction[]
}

/** The regulator has ordered interconnection: it concerns the gate's keeper and everybody whose gate it opened. */
export interface OrderMoment {
  readonly kind: 'order'
  readonly entry: EntryOf['interconnection']
  readonly opened: readonly Faction[]
  readonly entries: readonly LogEntry[]
  readonly concerns: readonly Faction[]
}

/** What the board was worth at half time has been banked. */
export interface HalfTimeMoment {
  readonly kind: 'half-time'
  readonly entry: EntryOf['half-time']
  readonly entries: readonly LogEntry[]
  readonly concerns: readonly Faction[]
}

/** The game is over: it concerns who has won. */
interface EndMoment {
  readonly kind: 'end'
  readonly entry: EntryOf['game-over']
  readonly entries: readonly LogEntry[]
  readonly concerns: readonly Faction[]
}

/** The peaks of a stretch of a game's log, in the order in which they happened. Scenes are made of these. */
export const momentsIn = (log: readonly LogEntry[]): readonly Moment[] =>
  log.flatMap((entry, at): readonly Moment[] => {
    if (entry.kind === 'fined') return [{ kind: 'fine', entry, entries: [entry, ...resetAfter(log, at)], concerns: [entry.seat] }]
    if (entry.kind === 'ruled') return [rulingAt(log, at, entry, entry.applicant)]
    if (entry.kind === 'counter-answered') return [rulingAt(log, at, entry, entry.seat)]
    if (entry.kind === 'interconnection') return [orderAt(log, at, entry)]
    if (entry.kind === 'market') return leadsIn(entry)
    if (entry.kind === 'game-over') return [{ kind: 'end', entry, entries: [entry], concerns: [entry.winner] }]
    return entry.kind === 'half-time' ? [{ kind: 'half-time', entry, entries: [entry], concerns: [] }] : []
  })

/** A ruling with all that follows from it at once, up to the market. */
const rulingAt = (log: readonly LogEntry[], at: number, entry: RulingMoment['entry'], applicant: Faction): RulingMoment => {
  const rest = log.slice(at)
  const entries = rest.slice(0, aftermathAt(rest))
  const parties = entries.flatMap((one) => ('seat' in one && one.seat !== null ? [one.seat] : []))
  return { kind: 'ruling', entry, applicant, entries, concerns: [...new Set<Faction>(['tencent', applicant, ...parties])] }
}

const orderAt = (log: readonly LogEntry[], at: number, entry: EntryOf['interconnection']): OrderMoment => {
  const reset = resetAfter(log, at)
  const [end] = reset
  const forced = log
    .slice(at, end === undefined ? log.length : log.indexOf(end))
    .filter((other): other is EntryOf['contract-began'] => other.kind === 'contract-began' && other.forced)
  const opened = forced.map(({ seat }) => seat)
  return { kind: 'order', entry, opened, entries: [entry, ...forced, ...reset], concerns: ['tencent', ...opened] }
}

/** The meter that falls back once the regulator has acted. */
const resetAfter = (log: readonly LogEntry[], at: number): readonly LogEntry[] => log.slice(at).filter(isReset).slice(0, 1)

const isReset = (entry: LogEntry): boolean => entry.kind === 'scrutiny' && entry.cause === 'regulator'
