import { listFor, perSeat, type PerSeat, type SeatList } from '../model/indexes'
import { FACTIONS, factionAt, type Faction } from '../model/ids'
import type { Ledger } from '../model/ledger'
import type { IncomeLine, SeatAccount } from '../model/outcome'
import type { Position } from '../model/state'
import { account, ownGoals, totals, type OwnGoal } from '../queries/account'
import { incomeLines } from '../queries/income'
import { runMarket } from '../queries/market'
import { runQuickMarket } from '../queries/quick-market'
import { standingOf } from '../queries/standing'
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
  const copy = cloneState(position)
  const ledger = runMarket(copy)
  const standing = standingOf(copy)
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

/** The public points of each seat, in seat order, that forecast() would show in its accounts; nothing else is worked out. */
export function forecastPoints(position: Position): SeatList {
  const copy = cloneState(position)
  runQuickMarket(copy)
  return totals(closeBooks(copy, { log: null, reveals: false }))
}
