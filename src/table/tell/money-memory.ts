import { factionAt, type Faction, type LogEntry, type PerSeat, type PlayerView } from '../../../rules'
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
  let last: { readonly table: MoneyTold; readonly purses: PerSeat; readonly moment: MoneyMoment } | null = null
  return (table) => {
    if (last !== null && last.table === table) return last.moment
    const entries = last === null ? null : toldSince(last.table, table)
    if (last === null || entries === null) {
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

/** What a table tells that it did not before; null after a leap in the game, back or forth. */
const toldSince = (before: MoneyTold, now: MoneyTold): readonly LogEntry[] | null => {
  const moves = now.moveCount - before.moveCount
  return moves < 0 || moves > 1 || now.pace.skipTo !== null ? null : addedTo(before.log, now.log)
}

/**
 * What has been added to a log of which only the newest entries may be kept; null where the new log does not go on from the old one. Bids,
 * which only their own seats read, are left out: a log goes on whoever looks at it.
 */
export const addedTo = (before: readonly LogEntry[], after: readonly LogEntry[]): readonly LogEntry[] | null => {
  const [old, now] = [before.filter(isPublic), after.filter(isPublic)]
  if (old.length === 0) return now
  // Most comparisons end at the newest entry: it is looked at before all the others.
  for (let gone = 0; gone < old.length; gone++) {
    const kept = old.length - gone
    if (kept <= now.length && isSame(old.at(-1), now[kept - 1]) && old.slice(gone).every((entry, i) => isSame(entry, now[i])))
      return now.slice(kept)
  }
  return null
}

const isPublic = ({ kind }: LogEntry): boolean => kind !== 'bid'

/** What is not compared: the long ledger of a quarter's one market, and what some may read and others not. */
const UNREAD: ReadonlySet<LogEntry['kind']> = new Set(['market', 'card-drawn', 'agenda-chosen'])

const isSame = (a: LogEntry | undefined, b: LogEntry | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.kind === b.kind &&
    a.quarter === b.quarter &&
    (UNREAD.has(a.kind) || JSON.stringify(a) === JSON.stringify(b)))

const applicantOf = ({ position }: MoneyTold, id: number): Faction | null => {
  const application = position.applications.find((one) => one.id === id)
  return application === undefined ? null : factionAt(application.seat)
}
