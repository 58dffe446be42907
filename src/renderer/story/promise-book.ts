import { FACTIONS, type Faction, type LogEntry, type PromiseTerm } from '../../../rules'

/** A promise that was put to the test: in which quarter, by whom, to whom, and what became of it. */
export interface SettledPromise {
  readonly quarter: number
  readonly seat: Faction
  readonly to: Faction
  readonly promise: PromiseTerm
  readonly kept: boolean
}

/** What a seat's word was worth. */
export interface PromisePage {
  readonly seat: Faction
  readonly made: number
  readonly settled: readonly SettledPromise[]
}

/** Reads every seat's promises off the log, in seat order. */
export function promiseBook(log: readonly LogEntry[]): readonly PromisePage[] {
  return FACTIONS.map((seat) => ({
    seat,
    made: log.filter((entry) => entry.kind === 'promise-made' && entry.seat === seat).length,
    settled: log.flatMap((entry) =>
      (entry.kind === 'promise-kept' || entry.kind === 'promise-broken') && entry.seat === seat
        ? [{ quarter: entry.quarter, seat, to: entry.to, promise: entry.promise, kept: entry.kind === 'promise-kept' }]
        : [],
    ),
  }))
}
