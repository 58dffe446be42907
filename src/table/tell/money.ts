import { seatOf, type Faction, type LogEntry, type PerSeat, type SeatList } from '../../../rules'
import type { MoneyPlace, Payment } from './payment'
import { wishesOf } from './wishes'

/** Who pays: purses as they were, seat by seat, and whose applications are on the desk. */
export interface MoneyBooks {
  readonly purses: PerSeat
  readonly applicantOf: (application: number) => Faction | null
}

/**
 * The payments that entries of the log tell of, and the purses after them. Reads public entries only; nobody pays more than is in the
 * purse.
 */
export function paymentsOf(entries: readonly LogEntry[], books: MoneyBooks): Paid {
  const purses: SeatList = [...books.purses]
  const payments: Payment[] = []
  const gate = (application: number): MoneyPlace => {
    const seat = books.applicantOf(application)
    return seat === null ? { kind: 'bank' } : { kind: 'gate', seat }
  }
  let wave = -1
  let last = ''
  for (const entry of inOrder(entries)) {
    const wishes = wishesOf(entry, gate)
    const [first] = wishes
    if (first === undefined) continue
    // Everybody is paid for the quarter at once, and so are tolls and fees.
    const together = entry.kind === 'income' ? `income ${first.from.kind}` : ''
    if (together === '' || together !== last) wave += 1
    last = together
    for (const { from, to, wanted, as = 'coins' } of wishes) {
      const amount = from.kind === 'seat' ? Math.min(wanted, purses[seatOf(from.seat)]) : wanted
      if (amount <= 0) continue
      if (from.kind === 'seat') purses[seatOf(from.seat)] -= amount
      if (to.kind === 'seat') purses[seatOf(to.seat)] += amount
      payments.push({ from, to, amount, as, wave })
    }
  }
  return { payments, purses }
}

/** Payments, and the purses after them. */
interface Paid {
  readonly payments: readonly Payment[]
  readonly purses: PerSeat
}

/** Tolls and fees are paid out of what the quarter brought: Tencent's books, which tell of them, come after everybody's own. */
function inOrder(entries: readonly LogEntry[]): readonly LogEntry[] {
  const own: LogEntry[] = []
  const received: LogEntry[] = []
  const first = entries.findIndex(({ kind }) => kind === 'income')
  for (const entry of entries) {
    if (entry.kind !== 'income') continue
    own.push({ ...entry, lines: entry.lines.filter(({ with: other }) => other === undefined) })
    for (const line of entry.lines)
      if (line.key === 'toll-received' || line.key === 'fee-received') received.push({ ...entry, lines: [line] })
  }
  if (first < 0) return entries
  const before = entries.slice(0, first)
  return [...before, ...own, ...received, ...entries.slice(first).filter(({ kind }) => kind !== 'income')]
}
