import type { Faction, LogEntry } from '../../../../rules'
import { momentsIn, type LedPlace, type Moment } from '../../table'
import { concerns, seatOfEntry } from '../side/log-view'

type LeadMoment = Extract<Moment, { readonly kind: 'lead' }>

/** Places that a market has taken from a seat, and who leads them now. */
export interface LostPlaces {
  readonly to: Faction | null
  readonly places: readonly LedPlace[]
}

/** What markets of a recap have taken from a seat, by who has it now. */
export function lostPlaces(recap: readonly LogEntry[], seat: Faction): readonly LostPlaces[] {
  const lost = momentsIn(recap).filter((moment): moment is LeadMoment => moment.kind === 'lead' && moment.from === seat)
  const takers = [...new Set(lost.map(({ to }) => to))]
  return takers.map((to) => ({ to, places: lost.filter((moment) => moment.to === to).map(({ place }) => place) }))
}

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
