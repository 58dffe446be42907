import { ALL_SEATS, type Seat } from '../model/indexes'
import { describe, expect, it } from 'vitest'
import { ALI, FACTIONS, JD, PDD, TENCENT, type Faction } from '../model/ids'
import type { IncomeKey } from '../model/outcome'
import type { GameState, Position } from '../model/state'
import { offer, position } from '../testing/builders'
import { SCENARIOS } from '../content/catalogue'
import { playRandomGame } from '../testing/random-play'
import { booksPay, feeOf, incomeLines, incomeTotal, paymentsOf, tollOf } from './income'
import { standingOf, taobaoCore } from './standing'

function line(state: Position, seat: Seat, key: IncomeKey, other?: Faction): number {
  return incomeLines(standingOf(state), seat)
    .filter((item) => item.key === key && (other === undefined || item.with === other))
    .reduce((sum, item) => sum + item.amount, 0)
}

const carrying = (fee: number, weChatPay = true): Position =>
  position({
    set: (s) => {
      s.toll = s.config.numbers.toll.max
      s.contracts[PDD] = { ...s.contracts[PDD]!, terms: offer({ weChatPay, trafficFee: fee }) }
    },
  })

describe('income', () => {
  it('is a base, and buyers at the faction rate, left-hand ones included', () => {
    const state = position()
    const { base, buyersPerCash } = state.config.numbers.income
    expect(line(state, ALI, 'base')).toBe(base[ALI])
    expect(line(state, ALI, 'buyers')).toBe(Math.floor(standingOf(state).buyers[ALI] / buyersPerCash[ALI]))
    expect(line(state, TENCENT, 'shops')).toBe(Math.floor(standingOf(state).buyers[TENCENT] / buyersPerCash[TENCENT]))
  })

  it('has the Taobao core and the Alipay track for Ali alone', () => {
    const state = position()
    const { core, alipay } = state.config.numbers
    expect(line(state, ALI, 'taobao-core')).toBe(Math.floor(taobaoCore(standingOf(state)) / core.pointsPerCash))
    expect(line(state, ALI, 'alipay')).toBe(Math.floor(alipay.start / alipay.trackPerCash))
    expect(
      line(
        position({
          set: (s) => {
            s.alipay = 0
          },
        }),
        ALI,
        'alipay',
      ),
    ).toBe(0)
    expect(
      line(
        position({
          set: (s) => {
            s.coreShift = -60
          },
        }),
        ALI,
        'taobao-core',
      ),
    ).toBeLessThan(line(state, ALI, 'taobao-core'))
    for (const seat of [TENCENT, PDD, JD]) expect(line(state, seat, 'taobao-core') + line(state, seat, 'alipay')).toBe(0)
  })

  it('takes the toll from WeChat Pay buyers only, and gives Tencent what it takes', () => {
    const state = carrying(0)
    const toll = Math.floor((standingOf(state).buyers[PDD] * state.toll) / state.config.numbers.toll.buyersPerCash)
    expect(toll).toBeGreaterThan(0)
    expect(tollOf(standingOf(state), PDD)).toBe(toll)
    expect(line(state, PDD, 'toll-paid', 'tencent')).toBe(-toll)
    expect(line(state, TENCENT, 'toll-received', 'pdd')).toBe(toll)
    expect(tollOf(standingOf(carrying(0, false)), PDD)).toBe(0)
    expect(
      tollOf(
        standingOf(
          position({
            set: (s) => {
              s.toll = 3
            },
          }),
        ),
        TENCENT,
      ),
    ).toBe(0)
  })

  it('takes the traffic fee a contract names', () => {
    const state = carrying(4)
    expect([feeOf(state, PDD), feeOf(state, ALI), feeOf(state, JD)]).toEqual([4, 0, 0])
    expect(line(state, PDD, 'fee-paid', 'tencent')).toBe(-4)
    expect(line(state, TENCENT, 'fee-received', 'pdd')).toBe(4)
  })

  it('pays Tencent for organs that earn', () => {
    const state = position({ set: (s) => s.organs.fill(3) })
    expect(line(state, TENCENT, 'organs')).toBe(state.config.numbers.organs.effect.reduce((sum, { cash }) => sum + 3 * cash, 0))
    expect(line(state, TENCENT, 'organs')).toBeGreaterThan(0)
  })

  it('sums to its lines', () => {
    const standing = standingOf(carrying(5))
    for (const seat of ALL_SEATS)
      expect(incomeTotal(standing, seat)).toBe(incomeLines(standing, seat).reduce((sum, { amount }) => sum + amount, 0))
  })

  it('is the same worked out for all seats at once, for debtors too', () => {
    let tolls = 0
    let owing = 0
    SCENARIOS.forEach((scenario, seed) =>
      playRandomGame(scenario, seed, (state) => {
        if (!booksPay(state)) return
        for (const poor of [state, { ...state, toll: 60, cash: [0, 0, 0, 0] } satisfies GameState]) {
          const { totals, toll, fee } = paymentsOf(standingOf(poor))
          for (const seat of ALL_SEATS) {
            expect(totals[seat]).toBe(incomeTotal(standingOf(poor), seat))
            expect(toll[seat]).toBe(line(poor, TENCENT, 'toll-received', FACTIONS[seat]))
            expect(fee[seat]).toBe(line(poor, TENCENT, 'fee-received', FACTIONS[seat]))
            tolls += toll[seat]
            if (toll[seat] < tollOf(standingOf(poor), seat)) owing += 1
          }
        }
      }),
    )
    expect(tolls).toBeGreaterThan(0)
    expect(owing).toBeGreaterThan(0)
  })
})
