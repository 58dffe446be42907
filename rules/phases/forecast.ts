import { listFor, perSeat, type PerSeat, type SeatList } from '../model/indexes'
import { FACTIONS, factionAt, type Faction } from '../model/ids'
import type { Ledger } from '../model/ledger'
import type { IncomeLine, SeatAccount } from '../model/outcome'
import type { Position } from '../model/state'
import { account, ownGoals, totals, type OwnGoal } from '../queries/account'
import { incomeLines, incomeTotal } from '../queries/income'
import { runMarket } from '../queries/market'
import { runQuickMarket } from '../queries/quick-market'
import { standingOf, type Standing } from '../queries/standing'
import { cloneState } from '../model/clone'
import { closeBooks } from './books'

/** What the quarter would bring if it closed now, with no stage, no ruling and nothing more done: all but the next news. */
export interface Forecast {
  readonly ledger: Ledger
  readonly accounts: PerSeat<SeatAccount>
  /** What each seat scores only at the end, as it would then stand; of what is secret only what the position shows. */
  readonly goals: PerSeat<readonly OwnGoal[]>
  readonly income: PerSeat<{ readonly seat: Faction; readonly lines: readonly IncomeLine[]; readonly total: number }>
  /** Counted buyers by seat after the market, units of 100,000. */
  readonly share: PerSeat
  /** Cash by seat after the books. */
  readonly cash: PerSeat
}

/** Runs this quarter's market and books on a copy. Needs only what is public, so a PlayerView will do. */
export function forecast(position: Position): Forecast {
  const { copy, ledger, standing } = marketPlayed(position)
  const income = perSeat((seat) => {
    const lines = incomeLines(standing, seat)
    return { seat: factionAt(seat), lines, total: lines.reduce((sum, line) => sum + line.amount, 0) }
  })
  closeBooks(copy, { log: null, reveals: false })
  return {
    ledger,
    accounts: listFor(FACTIONS, (faction) => account(standing, faction)),
    goals: listFor(FACTIONS, (faction) => ownGoals(standing, faction)),
    income,
    share: standing.counted,
    cash: copy.cash,
  }
}

/** A copy of a position with this quarter's market played and told by cause, its books still open. */
function marketPlayed(position: Position): { readonly copy: Position; readonly ledger: Ledger; readonly standing: Standing } {
  const copy = cloneState(position)
  const ledger = runMarket(copy)
  return { copy, ledger, standing: standingOf(copy) }
}

/** The part of a forecast that whoever weighs many moves asks for: the lines of its accounts and incomes are not made. */
export interface QuarterAhead extends Pick<Forecast, 'ledger' | 'share'> {
  /** Public points by seat, as the accounts would show them. */
  readonly totals: PerSeat
  /** Income by seat, cash. */
  readonly income: PerSeat
}

/** What forecast() would say, in short. */
export function quarterAhead(position: Position): QuarterAhead {
  const { copy, ledger, standing } = marketPlayed(position)
  const income = perSeat((seat) => incomeTotal(standing, seat))
  closeBooks(copy, { log: null, reveals: false })
  return { ledger, share: standing.counted, totals: totals(standing), income }
}

/** A copy of a position with this quarter's market played: its board is the one a forecast shows. */
export function marketAhead<T extends Position>(position: T): T {
  const copy = cloneState(position)
  runQuickMarket(copy)
  return copy
}

/** The public points of each seat, in seat order, that forecast() would show in its accounts; nothing else is worked out. */
export function forecastPoints(position: Position): SeatList {
  const copy = cloneState(position)
  runQuickMarket(copy)
  closeBooks(copy, { log: null, reveals: false })
  return totals(standingOf(copy))
}
