import { ALI, SEATS, standingOf, TOTAL_SHOPPERS, totals, type LogEntry, type Position } from '../../rules'
import type { PerSeat, QuarterFigures } from '../shared/game-result'

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

/** The figures of a game by quarters. Shares are those of the market's ledger, everything else stands as the next quarter opens. */
export function quarterFigures(ends: readonly QuarterEnd[], log: readonly LogEntry[]): readonly QuarterFigures[] {
  const counted = new Map(marketCounts(log).map((moment) => [moment.quarter, moment]))
  return ends.map(({ quarter, position }) => {
    const { buyers, leftHand } = counted.get(quarter) ?? countBuyers(position.buyers, position.leftHand)
    return {
      quarter,
      buyers,
      leftHand,
      points: perSeat(totals(standingOf(position))),
      cash: perSeat(position.cash),
      scrutiny: perSeat(position.scrutiny),
    }
  })
}

/** Tells figures as shares of all shoppers. */
export function storiesOf(figures: readonly QuarterFigures[], shoppers: number): readonly QuarterStory[] {
  return figures.map(({ quarter, buyers, leftHand, points, cash, scrutiny }) => {
    const percent = percentOf(buyers, shoppers)
    const left = (leftHand * 100) / shoppers
    return { quarter, percent, leftHand: left, floating: Math.max(0, 100 - left - sum(percent)), points, cash, scrutiny }
  })
}

/** Tells a game by quarters, as the rules played it. */
export const quarterStories = (ends: readonly QuarterEnd[], log: readonly LogEntry[]): readonly QuarterStory[] =>
  storiesOf(quarterFigures(ends, log), TOTAL_SHOPPERS)

/** Percent of all shoppers, in seat order, with Ali's left-hand buyers apart. */
export interface ShareMoment {
  /** Quarters closed: 0 is the start of the game. */
  readonly quarter: number
  readonly percent: readonly number[]
  readonly leftHand: number
}

/** How the shares went, read off the ledgers of the markets. */
export const shareHistory = (log: readonly LogEntry[]): readonly ShareMoment[] =>
  marketCounts(log).map(({ quarter, buyers, leftHand }) => ({
    quarter,
    percent: percentOf(buyers, TOTAL_SHOPPERS),
    leftHand: (leftHand * 100) / TOTAL_SHOPPERS,
  }))

/** One value for each seat out of a list in seat order. */
export const perSeat = (list: readonly number[]): PerSeat<number> => [list[0] ?? 0, list[1] ?? 0, list[2] ?? 0, list[3] ?? 0]

type Counts = Pick<QuarterFigures, 'buyers' | 'leftHand'>

/** Who bought where before the first market and after each. */
function marketCounts(log: readonly LogEntry[]): readonly (Counts & { readonly quarter: number })[] {
  const markets = log.flatMap((entry) => (entry.kind === 'market' ? [entry.ledger] : []))
  const first = markets[0]
  if (first === undefined) return []
  return [
    { quarter: first.quarter - 1, ...countBuyers(first.before, first.leftBefore) },
    ...markets.map(({ quarter, after, leftAfter }) => ({ quarter, ...countBuyers(after, leftAfter) })),
  ]
}

function countBuyers(buyers: readonly number[], leftHand: readonly number[]): Counts {
  const sums = new Array<number>(SEATS).fill(0)
  buyers.forEach((count, cell) => {
    sums[cell % SEATS] = (sums[cell % SEATS] ?? 0) + count
  })
  const left = sum(leftHand)
  sums[ALI] = (sums[ALI] ?? 0) - left
  return { buyers: perSeat(sums), leftHand: left }
}

const percentOf = (buyers: readonly number[], shoppers: number): readonly number[] => buyers.map((count) => (count * 100) / shoppers)

const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0)
