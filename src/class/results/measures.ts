import { isCell, perSeat, seatOf, SEATS, type GameState, type Ledger, type LogEntry, type Seat } from '../../../rules'
import { totalsOf, type GameResult, type PerSeat } from '../../shared/game-result'

/** What a game is scored by, each in seat order. docs/DESIGN-NOTES.md says why these. */
export interface Measures {
  /** Points, as the final account has them. */
  readonly points: PerSeat<number>
  /** Counted buyers as tenths of a percent of all shoppers, rounded down as on the seats. */
  readonly share: PerSeat<number>
  /** What the business earned, cash: what came in less what went out, capital raised and stakes sold or bought apart. */
  readonly profit: PerSeat<number>
  /** Worth to shoppers: hundredths of appeal where they buy, an average over all shoppers and markets. */
  readonly welfare: PerSeat<number>
}

/** The ways to score, in the order they are shown. */
export const MEASURES = ['points', 'share', 'profit', 'welfare'] as const satisfies readonly (keyof Measures)[]
export type Measure = (typeof MEASURES)[number]

/** Scores a game by each measure; a game that goes on, as it stands. */
export const measuresOf = (result: GameResult, state: GameState, log: readonly LogEntry[]): Measures => {
  const markets = log.flatMap((entry) => (entry.kind === 'market' ? [entry.ledger] : []))
  const last = result.quarters[result.quarters.length - 1]
  return {
    points: totalsOf(result),
    // A share of a tenth exactly must not fall below it by the way it is computed.
    share: perSeat((seat) => Math.floor(((last?.buyers[seat] ?? 0) * 1000) / result.shoppers + 1e-6)),
    profit: perSeat((seat) => state.cash[seat] - (result.quarters[0]?.cash[seat] ?? 0) - capitalOf(seat, log)),
    welfare: perSeat((seat) => welfareOf(seat, markets, result.shoppers)),
  }
}

/** Cash a seat got for capital, less what it paid for others': neither is earned. */
const capitalOf = (seat: Seat, log: readonly LogEntry[]): number =>
  log.reduce((sum, entry) => {
    if (entry.kind !== 'raised-capital' && entry.kind !== 'stake-sold') return sum
    if (seatOf(entry.seat) === seat) return sum + entry.cash
    return entry.kind === 'stake-sold' && seatOf('tencent') === seat ? sum - entry.cash : sum
  }, 0)

const welfareOf = (seat: Seat, markets: readonly Ledger[], shoppers: number): number => {
  let worth = 0
  for (const { after, appeal } of markets)
    for (let cell = 0; isCell(cell); cell++) if (cell % SEATS === seat) worth += after[cell] * appeal[cell]
  return markets.length === 0 ? 0 : Math.round((worth * 100) / (shoppers * markets.length))
}
