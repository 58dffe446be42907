import { isCell, isIndexOf, isMacroCell, isSeat, type Seat, type SeatList } from '../model/indexes'
import { lapse, openByOrder } from '../access/contracts'
import { settlePromises } from '../access/promises'
import { addCash, addScrutiny } from '../effects/meters'
import { count, record, type Run } from '../effects/run'
import { ALI, TENCENT, factionAt } from '../model/ids'
import { POINT_SOURCES, type Position } from '../model/state'
import { carriesWeChatPay } from '../queries/access'
import { halfTimeOf, halfTimePercentOf } from '../queries/half-time'
import { booksPay, incomeLines, paymentsOf } from '../queries/income'
import { fillBoardPoints } from '../queries/points'
import { clienteleInPlace, standingOf, type Clientele, type Standing } from '../queries/standing'

/**
 * Closes the books of a quarter: income in all but the last, the Alipay track, scrutiny, promises, contracts, half-time points, and what
 * fades. Nobody's buyers move, so that they are counted once.
 */
export function closeBooks(state: Position, run: Run): void {
  const clientele = clienteleNow(state)
  payAll(clientele, state, run)
  run.stageOver?.('income')
  countPayBuyers(clientele, state)
  if (state.contracts[ALI]?.terms.weChatPay === true) state.alipay = Math.max(0, state.alipay - state.config.numbers.alipay.lossPerQuarter)
  for (let seat = 0; isSeat(seat); seat++) regulate(state, run, seat)
  settlePromises(state, run)
  run.stageOver?.('settled')
  if (state.quarter === halfTimeOf(state.config)) bankHalfTime(standingOf(state), state, run)
  if (state.quarter < state.config.length) {
    for (let seat = 0; isSeat(seat); seat++) if ((state.contracts[seat]?.until ?? Infinity) <= state.quarter) lapse(state, run, seat)
  }
  fade(state)
}

const clienteleNow = clienteleInPlace()

/** Everything is worked out before anybody is paid: what a debtor can pay depends on the cash it comes with. The last books pay nobody. */
function payAll(clientele: Clientele, state: Position, run: Run): void {
  if (!booksPay(state)) return
  const { totals: sums, toll, fee } = paymentsOf(clientele)
  for (let seat = 0; isSeat(seat); seat++) {
    if (seat === TENCENT) continue
    count(state, TENCENT, 'toll-income', toll[seat])
    count(state, TENCENT, 'fee-income', fee[seat])
  }
  if (run.log !== null)
    for (let seat = 0; isSeat(seat); seat++)
      record(state, run, { kind: 'income', seat: factionAt(seat), lines: incomeLines(clientele, seat), total: sums[seat] })
  for (let seat = 0; isSeat(seat); seat++) payIncome(state, run, seat, sums[seat])
}

function payIncome(state: Position, run: Run, seat: Seat, total: number): void {
  const owing = addCash(state, seat, total)
  if (owing === 0) return
  const points = owing * state.config.numbers.arrearsPoints
  state.finePoints[seat] += points
  record(state, run, { kind: 'arrears', seat: factionAt(seat), amount: owing, points })
}

/** WeChat Pay scores by use: the buyers of this quarter who paid with it are added to those of the quarters before. */
function countPayBuyers({ buyers }: Clientele, state: Position): void {
  for (let seat = 0; isSeat(seat); seat++)
    if (seat !== TENCENT && carriesWeChatPay(state, seat)) count(state, TENCENT, 'pay-buyers', buyers[seat])
}

/** At its limit, which no meter reaches where there is no regulator, it brings an interconnection order for Tencent first, else a fine. */
function regulate(state: Position, run: Run, seat: Seat): void {
  const { limit, after, decay, fineCash, finePoints } = state.config.numbers.scrutiny
  if (state.scrutiny[seat] < limit[seat]) {
    addScrutiny(state, run, seat, -decay, 'time')
    return
  }
  if (seat === TENCENT && state.interconnection === 0) {
    state.interconnection = state.quarter
    record(state, run, { kind: 'interconnection' })
    openByOrder(state, run)
  } else {
    const unpaid = addCash(state, seat, -fineCash)
    state.finePoints[seat] += finePoints
    count(state, seat, 'fines', 1)
    record(state, run, { kind: 'fined', seat: factionAt(seat), cash: fineCash - unpaid, points: finePoints })
  }
  addScrutiny(state, run, seat, after - state.scrutiny[seat], 'regulator')
  run.stageOver?.('regulator')
}

function bankHalfTime(standing: Standing, state: Position, run: Run): void {
  const { points } = state.config.numbers
  const sums: SeatList = [0, 0, 0, 0]
  for (let seat = 0; isSeat(seat); seat++) {
    const banked = state.banked[seat]
    fillBoardPoints(standing, seat, banked)
    for (let source = 0; isIndexOf(POINT_SOURCES, source); source++) {
      banked[source] = Math.floor((banked[source] * halfTimePercentOf(POINT_SOURCES[source], points)) / 100)
    }
    sums[seat] = banked.reduce((sum, points) => sum + points, 0)
  }
  record(state, run, { kind: 'half-time', points: sums })
}

function fade(state: Position): void {
  const { subsidy, lastSubsidy, movedByCard, movedByEvent, throttled } = state
  tire(state)
  // The two lists change places: shorter than copying one and emptying the other, and no slower.
  state.lastSubsidy = subsidy
  state.subsidy = lastSubsidy.fill(0)
  movedByCard.fill(0)
  movedByEvent.fill(0)
  for (let cell = 0; isMacroCell(cell); cell++) if (throttled[cell] > 0) throttled[cell]--
  if (anyLapses(state.boosts, state.quarter)) state.boosts = state.boosts.filter((boost) => boost.until > state.quarter)
  if (anyLapses(state.loans, state.quarter)) state.loans = state.loans.filter((loan) => loan.until > state.quarter)
}

/** Campaigns tire those who have seen them; others recover. */
function tire({ config, fission, fatigue }: Position): void {
  const { fatigue: tiring, recovery } = config.numbers.fission
  for (let cell = 0; isCell(cell); cell++) {
    if (fatigue[cell] === 0 && fission[cell] === 0) continue
    fatigue[cell] = Math.max(0, fatigue[cell] - recovery) + fission[cell] * tiring
    fission[cell] = 0
  }
}

function anyLapses(list: readonly { readonly until: number }[], quarter: number): boolean {
  for (const { until } of list) if (until <= quarter) return true
  return false
}
