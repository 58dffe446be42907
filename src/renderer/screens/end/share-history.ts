import { SEATS, TOTAL_SHOPPERS, type LogEntry } from '../../../../rules'

/** Percent of all shoppers who buy from each platform, in seat order. */
export interface ShareMoment {
  /** Quarters closed: 0 is the start of the game. */
  readonly quarter: number
  readonly percent: readonly number[]
}

/** How the shares went, read off the ledgers of the markets; Ali's left-hand buyers are counted in. */
export function shareHistory(log: readonly LogEntry[]): readonly ShareMoment[] {
  const markets = log.flatMap((entry) => (entry.kind === 'market' ? [entry.ledger] : []))
  const first = markets[0]
  if (first === undefined) return []
  return [{ quarter: 0, percent: percentOf(first.before) }, ...markets.map(({ quarter, after }) => ({ quarter, percent: percentOf(after) }))]
}

function percentOf(buyers: readonly number[]): readonly number[] {
  const sums = new Array<number>(SEATS).fill(0)
  buyers.forEach((count, cell) => {
    sums[cell % SEATS] = (sums[cell % SEATS] ?? 0) + count
  })
  return sums.map((sum) => (sum * 100) / TOTAL_SHOPPERS)
}
