import {
  FACTIONS,
  seatOf,
  type BeltId,
  type CardTarget,
  type Deal,
  type Faction,
  type LogEntry,
  type MacroId,
  type RegionId,
} from '../../../rules'

/**
 * Where money comes from or goes to: somebody's purse, a place on the board, a gate where it waits for a ruling, the bank, the regulator.
 */
export type MoneyPlace =
  | { readonly kind: 'seat'; readonly seat: Faction }
  | { readonly kind: 'region'; readonly region: RegionId }
  | { readonly kind: 'belt'; readonly belt: BeltId }
  | { readonly kind: 'macro'; readonly macro: MacroId }
  | { readonly kind: 'gate'; readonly seat: Faction }
  | { readonly kind: 'bank' | 'regulator' }

/** Cash that changes hands. */
export interface Payment {
  readonly from: MoneyPlace
  readonly to: MoneyPlace
  /** Cash, 1 or more. */
  readonly amount: number
  /** Shoppers are given theirs in a red packet. */
  readonly as: 'coins' | 'packet'
  /** Payments of one wave are made together, waves one after the other. */
  readonly wave: number
}

/** Who pays: purses as they were, seat by seat, and whose applications are on the desk. */
export interface MoneyBooks {
  readonly purses: readonly number[]
  readonly applicantOf: (application: number) => Faction | null
}

/**
 * The payments that entries of the log tell of, and the purses after them. Reads public entries only; nobody pays more than is in the
 * purse.
 */
export function paymentsOf(entries: readonly LogEntry[], books: MoneyBooks): Paid {
  const purses = FACTIONS.map((_, seat) => books.purses[seat] ?? 0)
  const payments: Payment[] = []
  let wave = -1
  let last = ''
  for (const entry of inOrder(entries)) {
    const wishes = wishesOf(entry, books)
    if (wishes.length === 0) continue
    // Everybody is paid for the quarter at once, and so are tolls and fees.
    const together = entry.kind === 'income' ? `income ${wishes[0].from.kind}` : ''
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
  readonly purses: readonly number[]
}

interface Wish {
  readonly from: MoneyPlace
  readonly to: MoneyPlace
  readonly wanted: number
  readonly as?: Payment['as']
}

const BANK: MoneyPlace = { kind: 'bank' }
const REGULATOR: MoneyPlace = { kind: 'regulator' }
const purse = (seat: Faction): MoneyPlace => ({ kind: 'seat', seat })

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

function wishesOf(entry: LogEntry, { applicantOf }: MoneyBooks): readonly Wish[] {
  const gate = (application: number): MoneyPlace => {
    const seat = applicantOf(application)
    return seat === null ? BANK : { kind: 'gate', seat }
  }
  switch (entry.kind) {
    case 'subsidised':
      return [{ from: purse(entry.seat), to: { kind: 'region', region: entry.region }, wanted: entry.cost, as: 'packet' }]
    case 'fission':
      return [{ from: purse(entry.seat), to: { kind: 'region', region: entry.region }, wanted: entry.cost }]
    case 'chose-one':
      return [{ from: purse(entry.seat), to: { kind: 'belt', belt: entry.belt }, wanted: entry.cost }]
    case 'developed':
      return [{ from: purse(entry.seat), to: { kind: 'belt', belt: entry.belt }, wanted: entry.cost }]
    case 'served':
    case 'shops-opened':
      return [{ from: purse(entry.seat), to: { kind: 'macro', macro: entry.macro }, wanted: entry.cost }]
    case 'organ-grown':
      return [{ from: purse(entry.seat), to: BANK, wanted: entry.cost }]
    case 'card-played':
      return [{ from: purse(entry.seat), to: placeOf(entry.target), wanted: entry.cost }]
    case 'petitioned':
      return [{ from: purse(entry.seat), to: REGULATOR, wanted: entry.cost }]
    case 'raised-capital':
      return [{ from: BANK, to: purse(entry.seat), wanted: entry.cash }]
    case 'lobbied':
      return [{ from: purse(entry.seat), to: gate(entry.application), wanted: entry.amount }]
    case 'lobby-settled':
      return [{ from: gate(entry.application), to: purse(entry.paid ? 'tencent' : entry.seat), wanted: entry.amount }]
    case 'deal-answered':
      return entry.accepted ? dealt(entry.deal) : []
    case 'stake-sold':
      return [{ from: purse('tencent'), to: purse(entry.seat), wanted: entry.cash }]
    case 'support-sold':
      return [{ from: purse(entry.partner), to: purse('tencent'), wanted: entry.price }]
    case 'income':
      return entry.lines.length === 1 && entry.lines[0].with !== undefined
        ? [{ from: purse(entry.lines[0].with), to: purse(entry.seat), wanted: entry.lines[0].amount }]
        : [{ from: BANK, to: purse(entry.seat), wanted: entry.lines.reduce((sum, { amount }) => sum + amount, 0) }]
    case 'fined':
      return [{ from: purse(entry.seat), to: REGULATOR, wanted: entry.cash }]
    case 'effect':
      if (entry.what !== 'cash') return []
      return entry.amount > 0
        ? [{ from: BANK, to: purse(entry.seat), wanted: entry.amount }]
        : [{ from: purse(entry.seat), to: BANK, wanted: -entry.amount }]
    case 'agenda-chosen':
    case 'arrears':
    case 'card-drawn':
    case 'contract-began':
    case 'contract-lapsed':
    case 'counter-answered':
    case 'deal-proposed':
    case 'filed':
    case 'game-over':
    case 'half-time':
    case 'interconnection':
    case 'market':
    case 'news':
    case 'promise-broken':
    case 'promise-kept':
    case 'promise-made':
    case 'quarter-began':
    case 'review-began':
    case 'revised':
    case 'ruled':
    case 'scrutiny':
    case 'support-declined':
    case 'support-offered':
    case 'throttled':
    case 'toll-set':
    case 'turn-began':
    case 'turn-ended':
    case 'withdrawn':
      return []
  }
}

function dealt({ from, to, give, take }: Deal): readonly Wish[] {
  const cash = (terms: Deal['give']): number => terms.reduce((sum, term) => sum + (term.kind === 'cash' ? term.amount : 0), 0)
  return [
    { from: purse(from), to: purse(to), wanted: cash(give) },
    { from: purse(to), to: purse(from), wanted: cash(take) },
  ]
}

function placeOf({ region, belt, macro }: CardTarget): MoneyPlace {
  if (region !== undefined) return { kind: 'region', region }
  if (belt !== undefined) return { kind: 'belt', belt }
  return macro === undefined ? BANK : { kind: 'macro', macro }
}
