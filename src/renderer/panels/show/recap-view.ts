import type { Faction, LogEntry } from '../../../../rules'
import { concerns, seatOfEntry } from '../side/log-view'

/** What in a recap touches a seat itself: its income, its cards, what others did to it, and what changes the table for all. */
export const ownMatters = (recap: readonly LogEntry[], seat: Faction): readonly LogEntry[] =>
  recap.filter((entry) => concerns(entry, seat) || FOR_ALL.includes(entry.kind) || (entry.kind === 'effect' && seatOfEntry(entry) === seat))

/** Whether a seat has had a turn in a game's log: before its first there is no last one to tell from. */
export const hasHadTurn = (log: readonly LogEntry[], seat: Faction): boolean =>
  log.some((entry) => entry.kind === 'turn-ended' && entry.seat === seat)

const FOR_ALL: readonly LogEntry['kind'][] = ['news', 'interconnection', 'half-time', 'toll-set', 'stage-opened']

/** The income a seat was paid in the books of a recap, cash. */
export const ownCash = (recap: readonly LogEntry[], seat: Faction): number | null =>
  recap.reduce<number | null>((sum, entry) => (entry.kind === 'income' && entry.seat === seat ? (sum ?? 0) + entry.total : sum), null)
