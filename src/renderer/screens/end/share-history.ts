import { ALI, SEATS, TOTAL_SHOPPERS, type LogEntry } from '../../../../rules'

/** Percent of all shoppers who buy from each platform, in seat order. */
export interface ShareMoment {
  /** Quarters closed: 0 is the start of the game. */
  readonly quarter: number
  readonly percent: readonly number[]
}

/** How the shares that count went, read off the ledgers of the markets; Ali's left-hand buyers do not count. */
export function shareHistory(log: readonly LogEntry[]): readonly ShareMoment[] {
  const markets = log.flatMap((entry) => (entry.kind === 'market' ? [entry.ledger] : []))
  const first = markets[0]
  if (first === undefined) return []
  return [
    { quarter: 0, percent: percentOf(first.before, first.leftBefore) },
    ...markets.map(({ quarter, after, leftAfter }) => ({ quarter, percent: percentOf(after, leftAfter) })),
  ]
}

function percentOf(buyers: readonly number[], leftHand: readonly number[]): readonly number[] {
  const sums = new Array<number>(SEATS).fill(0)
  buyers.forEach((count, cell) => {
    sums[cell % SEATS] = (sums[cell % SEATS] ?? 0) + count
  })
  sums[ALI] = leftHand.reduce((sum, left) => sum - left, sums[ALI] ?? 0)
  return sums.map((sum) => (sum * 100) / TOTAL_SHOPPERS)
}
