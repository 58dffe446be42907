import { describe, expect, it } from 'vitest'
import { performEffects } from '../effects/interpret'
import { ALI, JD, TENCENT, seatOf } from '../model/ids'
import type { LogEntry } from '../model/outcome'
import type { GameState } from '../model/state'
import { hasSoldStake } from '../queries/access'
import { entries, offer, position, type BenchChange, benchScenario } from '../testing/builders'
import { checkInvariants } from '../testing/invariants'
import { beginContract } from './contracts'

const selling = (percent: number, price = 2, set: (s: GameState) => void = () => {}): { state: GameState; log: LogEntry[] } => {
  const state = position({ scenario: { numbers: { access: { stakePercent: percent, stakePrice: price } } }, set })
  const log: LogEntry[] = []
  beginContract(state, { log, reveals: false }, ALI, 2, offer({ stake: true }), false)
  return { state, log }
}

describe('the price of a stake', () => {
  it.each([0, 7, 20])('is %i where the scenario says so: Tencent pays it, its seller has it', (price) => {
    const { state, log } = selling(30, price)
    expect([state.cash[ALI], state.cash[TENCENT], state.cash[JD]]).toEqual([20 + price, 20 - price, 20])
    expect(entries(log, 'stake-sold')).toEqual([{ kind: 'stake-sold', quarter: 1, seat: 'ali', percent: 30, cash: price }])
  })

  it('is what Tencent has, where it has less', () => {
    const { state, log } = selling(30, 7, (s) => (s.cash[TENCENT] = 3))
    expect([state.cash[ALI], state.cash[TENCENT]]).toEqual([23, 0])
    expect(entries(log, 'stake-sold')[0].cash).toBe(3)
  })
})

describe('a stake is never more than the whole', () => {
  it('when a part of it is sold again', () => {
    // A card has given back a little of what was sold, so that it is for sale once more.
    const { state } = selling(60, 2, (s) => {
      s.stakes[ALI] = 55
      s.soldStakes[ALI] = 55
    })
    expect([state.stakes[ALI], state.soldStakes[ALI]]).toEqual([100, 100])
    expect(checkInvariants(state)).toEqual([])
  })

  it('when the scenario begins with it', () => {
    const change: BenchChange = { numbers: { access: { stakePercent: 90 } } }
    const contracts = benchScenario().start.contracts.map((one) => ({ ...one, terms: offer({ stake: true }) }))
    const state = position({ scenario: { ...change, start: { contracts } } })
    expect(state.stakes[JD]).toBe(100)
    expect(state.soldStakes[JD]).toBe(90)
    expect(hasSoldStake(state, JD)).toBe(true)
  })

  it.each([
    // held, sold, change: held then, sold then
    [90, 40, 5, 95, 45],
    [98, 95, 10, 100, 100],
    [100, 40, 10, 100, 50],
    [50, 0, -20, 30, 0],
    [16, 16, -20, 0, 0],
  ])('when a card moves it: of %i held and %i sold, %i more make %i and %i', (held, sold, percent, heldThen, soldThen) => {
    const state = position({
      set: (s) => {
        s.stakes[JD] = held
        s.soldStakes[JD] = sold
      },
    })
    const source = { seat: TENCENT, target: {}, cause: 'card', id: 'trial' } as const
    performEffects(state, { log: null, reveals: false }, [{ do: 'stake', who: 'jd', percent }], source)
    expect([state.stakes[seatOf('jd')], state.soldStakes[JD]]).toEqual([heldThen, soldThen])
  })
})
