import {
  ALL_CELLS,
  CAUSES,
  causeAmount,
  FACTIONS,
  seatOf,
  SEATS,
  type Cause,
  type Faction,
  type Ledger,
  type LogEntry,
} from '../../../rules'

/** What a quarter's market did to one platform in all regions together, in units of 100,000 buyers. */
export interface Swing {
  readonly quarter: number
  readonly seat: Faction
  readonly before: number
  readonly after: number
  /** What each cause brought or took; before and all of them make after. */
  readonly causes: readonly { readonly cause: Cause; readonly amount: number }[]
}

/** As many of a table as a debriefing has room for. */
const MOST = 2

/** The largest moves of a game's markets, each platform's and each quarter's once, the largest first. */
export const swingsIn = (log: readonly LogEntry[]): readonly Swing[] => {
  const all = log
    .flatMap((entry) => (entry.kind === 'market' ? FACTIONS.map((seat) => swingOf(entry.ledger, seat)) : []))
    .sort((a, b) => sizeOf(b) - sizeOf(a) || a.quarter - b.quarter)
  const chosen: Swing[] = []
  for (const swing of all) {
    const isTold = chosen.some(({ quarter, seat }) => quarter === swing.quarter || seat === swing.seat)
    if (chosen.length < MOST && !isTold && sizeOf(swing) > 0) chosen.push(swing)
  }
  return chosen
}

const sizeOf = ({ before, after }: Pick<Swing, 'before' | 'after'>): number => Math.abs(after - before)

const swingOf = (ledger: Ledger, seat: Faction): Swing => {
  const own = ALL_CELLS.filter((cell) => cell % SEATS === seatOf(seat))
  const total = (of: (cell: (typeof ALL_CELLS)[number]) => number): number => own.reduce<number>((sum, cell) => sum + of(cell), 0)
  return {
    quarter: ledger.quarter,
    seat,
    before: total((cell) => ledger.before[cell]),
    after: total((cell) => ledger.after[cell]),
    causes: CAUSES.map((cause) => ({ cause, amount: total((cell) => causeAmount(ledger, cell, cause)) })).filter(
      ({ amount }) => amount !== 0,
    ),
  }
}
