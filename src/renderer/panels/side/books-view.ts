import type { LogEntry, LogKind } from '../../../../rules'
import type { SeatIncome } from './income-table'

/** The books of one quarter: every seat's income, and what else was settled. */
export interface Book {
  readonly quarter: number
  readonly incomes: readonly SeatIncome[]
  readonly others: readonly LogEntry[]
}

const SETTLED: readonly LogKind[] = ['fined', 'arrears', 'interconnection', 'contract-lapsed', 'half-time']

/** Gathers the books out of a log, newest quarter first; those of the last quarter pay nobody, and hold what was settled in them. */
export function booksOf(log: readonly LogEntry[]): readonly Book[] {
  const quarters = [...new Set(log.filter(({ kind }) => kind === 'market').map(({ quarter }) => quarter))].reverse()
  return quarters.map((quarter) => {
    const own = log.filter((entry) => entry.quarter === quarter)
    return { quarter, incomes: own.filter((entry) => entry.kind === 'income'), others: own.filter((entry) => SETTLED.includes(entry.kind)) }
  })
}
