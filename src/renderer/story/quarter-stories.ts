import { ALI, SEATS, TOTAL_SHOPPERS, totals, type LogEntry, type Position } from '../../../rules'

/** The table as a quarter left it; quarter 0 is the start of the game. */
export interface QuarterEnd {
  readonly quarter: number
  readonly position: Position
}

/** How the game stood when a quarter had closed, per seat in seat order. */
export interface QuarterStory {
  readonly quarter: number
  /** Percent of all shoppers who buy from each platform and count for it. */
  readonly percent: readonly number[]
  /** Percent of all shoppers who are Ali's left-hand buyers: they buy, but do not count. */
  readonly leftHand: number
  /** Percent of all shoppers who buy from nobody yet. */
  readonly floating: number
  /** Public points; after the last quarter missions and agendas, too. */
  readonly points: readonly number[]
  readonly cash: readonly number[]
  readonly scrutiny: readonly number[]
}

/** Tells a game by quarters. Shares are those of the market's ledger, everything else stands as the next quarter opens. */
export function quarterStories(ends: readonly QuarterEnd[], log: readonly LogEntry[]): readonly QuarterStory[] {
  const shares = new Map(shareHistory(log).map((moment) => [moment.quarter, moment]))
  return ends.map(({ quarter, position }) => {
    const { percent, leftHand } = shares.get(quarter) ?? sharesOf(position.buyers, position.leftHand)
    return {
      quarter,
      percent,
      leftHand,
      floating: Math.max(0, 100 - leftHand - sum(percent)),
      points: totals(position),
      cash: position.cash,
      scrutiny: position.scrutiny,
    }
  })
}

/** Percent of all shoppers, in seat order, with Ali's left-hand buyers apart. */
export interface ShareMoment {
  /** Quarters closed: 0 is the start of the game. */
  readonly quarter: number
  readonly percent: readonly number[]
  readonly leftHand: number
}

/** How the shares went, read off the ledgers of the markets. */
export function shareHistory(log: readonly LogEntry[]): readonly ShareMoment[] {
  const markets = log.flatMap((entry) => (entry.kind === 'market' ? [entry.ledger] : []))
  const first = markets[0]
  if (first === undefined) return []
  return [
    { quarter: first.quarter - 1, ...sharesOf(first.before, first.leftBefore) },
    ...markets.map(({ quarter, after, leftAfter }) => ({ quarter, ...sharesOf(after, leftAfter) })),
  ]
}

function sharesOf(buyers: readonly number[], leftHand: readonly number[]): Omit<ShareMoment, 'quarter'> {
  const sums = new Array<number>(SEATS).fill(0)
  buyers.forEach((count, cell) => {
    sums[cell % SEATS] = (sums[cell % SEATS] ?? 0) + count
  })
  const left = sum(leftHand)
  sums[ALI] = (sums[ALI] ?? 0) - left
  return { percent: sums.map((count) => (count * 100) / TOTAL_SHOPPERS), leftHand: (left * 100) / TOTAL_SHOPPERS }
}

const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0)
