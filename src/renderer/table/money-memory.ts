import { factionAt, type Faction } from '../../../rules'
import { paymentsOf, type Payment } from './money'
import type { TableView } from './table-view'

/** Payments that have just been told of; a new number for new payments. */
export interface MoneyMoment {
  readonly number: number
  readonly payments: readonly Payment[]
}

/** What a table tells that money can be seen from. */
export type MoneyTold = Pick<TableView, 'log' | 'moveCount' | 'position' | 'show' | 'pace'>

const QUIET: MoneyMoment = { number: 0, payments: [] }

/** Makes a memory that reads from one look at the table to the next what has been paid; leaps in a game, back or forth, pay nothing. */
export const createMoneyMemory = (): ((table: MoneyTold) => MoneyMoment) => {
  let last: { readonly table: MoneyTold; readonly purses: readonly number[]; readonly moment: MoneyMoment } | null = null
  return (table) => {
    if (last !== null && last.table === table) return last.moment
    const moves = last === null ? -1 : table.moveCount - last.table.moveCount
    const entries = last === null ? [] : table.log.slice(last.table.log.length)
    if (last === null || moves < 0 || moves > 1 || table.log.length < last.table.log.length || table.pace.skipTo !== null) {
      last = { table, purses: table.position.cash, moment: QUIET }
      return QUIET
    }
    const paid = paymentsOf(entries, { purses: last.purses, numbers: table.position.config.numbers, applicantOf: (id) => applicantOf(table, id) })
    const moment = paid.payments.length === 0 ? last.moment : { number: last.moment.number + 1, payments: paid.payments }
    // While a quarter closes, the position runs ahead of what is told.
    const isToldAll = table.show === null || table.show.kind === 'news'
    last = { table, purses: isToldAll ? table.position.cash : paid.purses, moment }
    return moment
  }
}

const applicantOf = ({ position }: MoneyTold, id: number): Faction | null => {
  const application = position.applications.find((one) => one.id === id)
  return application === undefined ? null : factionAt(application.seat)
}
