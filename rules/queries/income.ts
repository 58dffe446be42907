import { isIndexOf, isSeat, type Seat, type SeatList } from '../model/indexes'
import { ALI, ALL_ORGANS, ORGANS, TENCENT, factionAt } from '../model/ids'
import type { IncomeKey, IncomeLine } from '../model/outcome'
import type { Position } from '../model/state'
import { carriesWeChatPay } from './access'
import { taobaoCore, type Clientele } from './standing'

/** The toll a platform owes Tencent this quarter, cash: its WeChat Pay buyers by the toll. */
export function tollOf({ position, buyers }: Clientele, seat: Seat): number {
  if (seat === TENCENT || !carriesWeChatPay(position, seat)) return 0
  return Math.floor((buyers[seat] * position.toll) / position.config.numbers.toll.buyersPerCash)
}

/** The traffic fee a platform owes Tencent this quarter, cash. */
export function feeOf(position: Position, seat: Seat): number {
  return seat === TENCENT ? 0 : (position.contracts[seat]?.terms.trafficFee ?? 0)
}

/** What a platform can pay Tencent of what it owes this quarter: from its cash and its own income; the toll is paid first. */
export function paidBy(clientele: Clientele, seat: Seat): { readonly toll: number; readonly fee: number } {
  const { position } = clientele
  let means = position.cash[seat]
  eachOwn(clientele, seat, (_key, amount) => {
    means += amount
  })
  const toll = Math.min(tollOf(clientele, seat), means)
  return { toll, fee: Math.min(feeOf(position, seat), means - toll) }
}

/** Whether the books of this quarter pay anybody: those of the last do not, since there is nothing left to buy. */
export function booksPay({ quarter, config }: Position): boolean {
  return quarter < config.length
}

/** A seat's income of this quarter line by line, cash; payments are negative. What a debtor cannot pay does not reach Tencent. */
export function incomeLines(clientele: Clientele, seat: Seat): IncomeLine[] {
  const lines: IncomeLine[] = []
  eachIncome(clientele, seat, (key, amount, other) => {
    if (amount !== 0) lines.push(other === undefined ? { key, amount } : { key, amount, with: factionAt(other) })
  })
  return lines
}

/** The sum of a seat's income lines, cash; may be negative. */
export function incomeTotal(clientele: Clientele, seat: Seat): number {
  let total = 0
  eachIncome(clientele, seat, (_key, amount) => {
    total += amount
  })
  return total
}

/** What changes hands when books are closed, cash by seat: whole incomes, and what of the toll and the fee owed is paid. */
export interface Payments {
  readonly totals: SeatList
  readonly toll: SeatList
  readonly fee: SeatList
}

/** What incomeTotal() and paidBy() say of all four seats in a quarter whose books pay. The object is used again by the next call: read it at once. */
export function paymentsOf(clientele: Clientele): Payments {
  const { position } = clientele
  const { totals, toll, fee } = PAYMENTS
  totals[TENCENT] = ownTotal(clientele, TENCENT)
  for (let seat = 0; isSeat(seat); seat++) {
    if (seat === TENCENT) continue
    const own = ownTotal(clientele, seat)
    const owedToll = tollOf(clientele, seat)
    const owedFee = feeOf(position, seat)
    const means = position.cash[seat] + own
    toll[seat] = Math.min(owedToll, means)
    fee[seat] = Math.min(owedFee, means - toll[seat])
    totals[seat] = own - owedToll - owedFee
    totals[TENCENT] += toll[seat] + fee[seat]
  }
  return PAYMENTS
}

const PAYMENTS: Payments = { totals: [0, 0, 0, 0], toll: [0, 0, 0, 0], fee: [0, 0, 0, 0] }

/** The sum of what eachOwn() lists. */
function ownTotal(clientele: Clientele, seat: Seat): number {
  const { position, buyers } = clientele
  const { income, core, alipay, organs } = position.config.numbers
  let total = income.base[seat] + Math.floor(buyers[seat] / income.buyersPerCash[seat])
  if (seat === ALI) total += Math.floor(taobaoCore(clientele) / core.pointsPerCash) + Math.floor(position.alipay / alipay.trackPerCash)
  if (seat === TENCENT) for (let organ = 0; isIndexOf(ORGANS, organ); organ++) total += position.organs[organ] * organs.effect[organ].cash
  return total
}

/** Every source of a seat's income and what it brings, 0 included, none where the books do not pay; what a debtor cannot pay does not reach Tencent. */
function eachIncome(clientele: Clientele, seat: Seat, add: AddIncome): void {
  if (!booksPay(clientele.position)) return
  eachOwn(clientele, seat, add)
  if (seat !== TENCENT) {
    add('toll-paid', -tollOf(clientele, seat), TENCENT)
    add('fee-paid', -feeOf(clientele.position, seat), TENCENT)
    return
  }
  for (let other = 0; isSeat(other); other++) {
    if (other === TENCENT) continue
    const { toll, fee } = paidBy(clientele, other)
    add('toll-received', toll, other)
    add('fee-received', fee, other)
  }
}

/** What a seat earns by itself, without tolls and fees. */
function eachOwn(clientele: Clientele, seat: Seat, add: AddIncome): void {
  const { position, buyers } = clientele
  const { income, core, alipay, organs } = position.config.numbers
  add('base', income.base[seat])
  add(seat === TENCENT ? 'shops' : 'buyers', Math.floor(buyers[seat] / income.buyersPerCash[seat]))
  if (seat === ALI) {
    add('taobao-core', Math.floor(taobaoCore(clientele) / core.pointsPerCash))
    add('alipay', Math.floor(position.alipay / alipay.trackPerCash))
  }
  if (seat === TENCENT) {
    add(
      'organs',
      ALL_ORGANS.reduce<number>((sum, organ) => sum + position.organs[organ] * organs.effect[organ].cash, 0),
    )
  }
}

type AddIncome = (key: IncomeKey, amount: number, other?: Seat) => void
