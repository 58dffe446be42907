import { FACTIONS, type Faction, type LogEntry, type PromiseTerm } from '../../rules'
import type { GameResult, PerSeat } from '../shared/game-result'

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

/** How many promises each seat gave, in seat order. */
export function promisesMade(log: readonly LogEntry[]): PerSeat<number> {
  const madeBy = (seat: Faction): number => log.filter((entry) => entry.kind === 'promise-made' && entry.seat === seat).length
  return [madeBy('ali'), madeBy('tencent'), madeBy('pdd'), madeBy('jd')]
}

/** Lists every seat's promises and what became of them, in seat order. */
export function promiseBook({ told, promisesMade: made }: Pick<GameResult, 'told' | 'promisesMade'>): readonly PromisePage[] {
  return FACTIONS.map((seat, index) => ({
    seat,
    made: made[index] ?? 0,
    settled: told.flatMap((entry) =>
      (entry.kind === 'promise-kept' || entry.kind === 'promise-broken') && entry.seat === seat
        ? [{ quarter: entry.quarter, seat, to: entry.to, promise: entry.promise, kept: entry.kind === 'promise-kept' }]
        : [],
    ),
  }))
}
