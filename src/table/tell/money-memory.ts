import { factionAt, type Faction, type LogEntry, type PlayerView } from '../../../rules'
import { paymentsOf } from './money'
import type { Pace } from './pace'
import type { Payment } from './payment'
import type { Show } from './shows'

/** Payments that have just been told of; a new number for new payments. */
export interface MoneyMoment {
  readonly number: number
  readonly payments: readonly Payment[]
}

/** What a table tells that money can be seen from. */
export interface MoneyTold {
  readonly log: readonly LogEntry[]
  readonly moveCount: number
  readonly position: PlayerView
  readonly show: Show | null
  readonly pace: Pace
}

/** Nothing has been paid. */
export const NO_MONEY: MoneyMoment = { number: 0, payments: [] }

/** Makes a memory that reads from one look at the table to the next what has been paid; leaps in a game, back or forth, pay nothing. */
export const createMoneyMemory = (): ((table: MoneyTold) => MoneyMoment) => {
  let last: { readonly table: MoneyTold; readonly purses: readonly number[]; readonly moment: MoneyMoment } | null = null
  return (table) => {
    if (last !== null && last.table === table) return last.moment
    const moves = last === null ? -1 : table.moveCount - last.table.moveCount
    const entries = last === null ? null : addedTo(last.table.log, table.log)
    if (last === null || entries === null || moves < 0 || moves > 1 || table.pace.skipTo !== null) {
      last = { table, purses: table.position.cash, moment: NO_MONEY }
      return NO_MONEY
    }
    const paid = paymentsOf(entries, { purses: last.purses, applicantOf: (id) => applicantOf(table, id) })
    const moment = paid.payments.length === 0 ? last.moment : { number: last.moment.number + 1, payments: paid.payments }
    // While a quarter closes, the position runs ahead of what is told.
    const isToldAll = table.show === null || table.show.kind === 'news'
    last = { table, purses: isToldAll ? table.position.cash : paid.purses, moment }
    return moment
  }
}

/** What has been added to a log of which only the newest entries may be kept; null where the new log does not go on from the old one. */
export const addedTo = (old: readonly LogEntry[], now: readonly LogEntry[]): readonly LogEntry[] | null => {
  if (old.length === 0) return now
  for (let gone = 0; gone < old.length; gone++) {
    const kept = old.length - gone
    if (kept <= now.length && isSame(old[old.length - 1], now[kept - 1]) && old.slice(gone).every((entry, i) => isSame(entry, now[i])))
      return now.slice(kept)
  }
  return null
}

/** What is not compared: the long ledger of a quarter's one market, and what some may read and others not. */
const UNREAD: ReadonlySet<LogEntry['kind']> = new Set(['market', 'card-drawn', 'agenda-chosen'])

const isSame = (a: LogEntry, b: LogEntry): boolean =>
  a === b || (a.kind === b.kind && a.quarter === b.quarter && (UNREAD.has(a.kind) || JSON.stringify(a) === JSON.stringify(b)))

const applicantOf = ({ position }: MoneyTold, id: number): Faction | null => {
  const application = position.applications.find((one) => one.id === id)
  return application === undefined ? null : factionAt(application.seat)
}
