import type { Faction, LogEntry } from '../../../../rules'
import { concerns, seatOfEntry } from '../side/log-view'

/** What in a recap touches a seat itself: its income, its cards, what others did to it, and what changes the table for all. */
export const ownMatters = (recap: readonly LogEntry[], seat: Faction): readonly LogEntry[] =>
  recap.filter((entry) => concerns(entry, seat) || FOR_ALL.includes(entry.kind) || (entry.kind === 'effect' && seatOfEntry(entry) === seat))

const FOR_ALL: readonly LogEntry['kind'][] = ['news', 'interconnection', 'half-time', 'toll-set', 'stage-opened']

/** The income a seat was paid in the books of a recap, cash. */
export const ownCash = (recap: readonly LogEntry[], seat: Faction): number | null =>
  recap.reduce<number | null>((sum, entry) => (entry.kind === 'income' && entry.seat === seat ? (sum ?? 0) + entry.total : sum), null)
