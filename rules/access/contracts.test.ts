import { describe, expect, it } from 'vitest'
import { ALI, JD, PDD, TENCENT } from '../model/ids'
import type { Offer } from '../model/offer'
import { TALLIES, type GameState } from '../model/state'
import { atBelt, benchScenario, closeQuarter, entries, offer, play, position, putOnTurn, refusal, ruleFirst } from '../testing/builders'
import { checkInvariants } from '../testing/invariants'
import { levelsOpenTo, renewalOpen } from './applications'

/** The quarter after Ali's application on these terms was approved. */
function granted(terms: Partial<Offer>, set: (s: GameState) => void = () => {}): GameState {
  const start = position({ turn: 'ali', set })
  return ruleFirst(play(start, { type: 'file', seat: 'ali', level: 2, offer: offer(terms) }).state, 'approve').state
}

const run = (state: GameState, quarter: number): GameState => (state.quarter < quarter ? run(closeQuarter(state).state, quarter) : state)

describe('a contract', () => {
  it("holds through its last quarter and lapses in that quarter's books to password links", () => {
    const start = position()
    const until = start.contracts[JD]!.until
    const last = run(start, until)
    expect(last.access[JD]).toBe(3)
    const { state, log } = closeQuarter(last)
    expect(state.access[JD]).toBe(1)
    expect(state.contracts[JD]).toBeNull()
    expect(state.tally[JD][TALLIES.indexOf('contracts-lapsed')]).toBe(1)
    expect(entries(log, 'contract-lapsed').map(({ seat }) => seat)).toEqual(['pdd', 'jd'])
    expect(levelsOpenTo(state, JD)).toEqual([2])
    expect(checkInvariants(state)).toEqual([])
  })

  it('that reaches the end of the game does not lapse', () => {
    const start = position({
      scenario: {
        length: 2,
        start: {
          contracts: [
            { seat: 'pdd', level: 2, until: 2, terms: offer() },
            { seat: 'jd', level: 3, until: 2, terms: offer() },
          ],
        },
      },
    })
    const end = run(start, 2)
    expect(closeQuarter(end).state.access).toEqual([1, 3, 2, 3])
  })

  it('may be renewed in its last quarters only', () => {
    const start = position()
    const { until } = start.contracts[PDD]!
    const window = start.config.numbers.access.renewalWindow
    const open = [1, 2, 3, 4, 5, 6].filter((quarter) => renewalOpen({ ...start, quarter }, PDD))
    expect(open).toEqual([1, 2, 3, 4, 5, 6].filter((quarter) => quarter > until - window))
    putOnTurn(start, 'pdd')
    expect(refusal(start, { type: 'file', seat: 'pdd', level: 2, offer: offer() })).toBe('application.too-early')
  })

  it('that lasts to the end needs no renewal, and where there is none nothing is renewed', () => {
    const start = position()
    const contract = start.contracts[PDD]!
    const last = start.config.length
    const renewable = (until: number, quarter = last): boolean =>
      renewalOpen({ ...start, quarter, contracts: [null, null, { ...contract, until }, null] }, PDD)
    expect(renewable(last)).toBe(false)
    expect(renewable(last - 1)).toBe(true)
    expect(renewable(last - 1, 1)).toBe(false)
    expect(renewalOpen(start, ALI)).toBe(false)
  })

  it('is replaced by its renewal, from then on', () => {
    const start = position({
      turn: 'pdd',
      set: (s) => {
        s.quarter = 5
      },
    })
    const { state } = ruleFirst(play(start, { type: 'file', seat: 'pdd', level: 2, offer: offer({ trafficFee: 2 }) }).state, 'approve')
    expect(state.contracts[PDD]).toMatchObject({
      since: 5,
      until: Math.min(8, 5 + state.config.numbers.access.contractQuarters),
      terms: { trafficFee: 2 },
    })
    expect(run(state, 8).access[PDD]).toBe(2)
  })

  it('that lapses while its renewal is held can still be renewed, and nothing contradicts itself meanwhile', () => {
    const start = position({
      turn: 'jd',
      set: (s) => {
        s.quarter = 6
      },
    })
    const held = ruleFirst(play(start, { type: 'file', seat: 'jd', level: 3, offer: offer() }).state, 'hold').state
    expect(held.access[JD]).toBe(1)
    expect(checkInvariants(held)).toEqual([])
    const renewed = ruleFirst(held, 'approve').state
    expect(renewed.access[JD]).toBe(3)
    expect(renewed.contracts[JD]).toMatchObject({ level: 3, since: 7 })
    expect(checkInvariants(renewed)).toEqual([])
  })
})

describe('terms', () => {
  it('WeChat Pay: tolls to Tencent, and the Alipay track falls each quarter', () => {
    const state = { ...granted({ weChatPay: true }), toll: 5 }
    const { start, lossPerQuarter } = state.config.numbers.alipay
    expect(state.alipay).toBe(start - lossPerQuarter)
    expect(run({ ...state, alipay: 2 * lossPerQuarter }, 3).alipay).toBe(lossPerQuarter)
    expect(run({ ...state, alipay: 1 }, 3).alipay).toBe(0)
    expect(granted({}).alipay).toBe(start)
    const tolls = (s: GameState): number => s.tally[TENCENT][TALLIES.indexOf('toll-income')]
    expect(tolls(run(state, 4))).toBeGreaterThan(0)
    expect(tolls(run({ ...granted({}), toll: 5 }, 4))).toBe(0)
  })

  it('traffic fee: cash from applicant to Tencent every quarter', () => {
    const paying = granted({ trafficFee: 3 })
    const free = granted({})
    expect(paying.cash[ALI]).toBe(free.cash[ALI] - 3)
    expect(paying.cash[TENCENT]).toBe(free.cash[TENCENT] + 3)
    expect(run(paying, 3).tally[TENCENT][TALLIES.indexOf('fee-income')]).toBe(6)
  })

  it('stake: sold once, not again on renewal, and it stays sold', () => {
    const { stakePercent } = position().config.numbers.access
    const state = granted({ stake: true })
    expect([state.stakes[ALI], state.soldStakes[ALI]]).toEqual([stakePercent, stakePercent])
    const last = run(state, state.contracts[ALI]!.until)
    putOnTurn(last, 'ali')
    const renewed = ruleFirst(play(last, { type: 'file', seat: 'ali', level: 2, offer: offer({ stake: true }) }).state, 'approve').state
    expect([renewed.stakes[ALI], renewed.soldStakes[ALI]]).toEqual([stakePercent, stakePercent])
  })

  it('stake: sold once, even when the first contract lapsed before the second', () => {
    const { stakePercent } = position().config.numbers.access
    const first = granted({ stake: true })
    const lapsed = run(first, first.contracts[ALI]!.until + 1)
    expect(lapsed.contracts[ALI]).toBeNull()
    putOnTurn(lapsed, 'ali')
    const asked = play(lapsed, { type: 'file', seat: 'ali', level: 2, offer: offer({ stake: true }) }).state
    const { state, log } = ruleFirst(asked, 'approve')
    expect([state.stakes[ALI], state.soldStakes[ALI]]).toEqual([stakePercent, stakePercent])
    expect(entries(log, 'stake-sold')).toEqual([])
  })

  it('stake: is sold where a scenario begins with a contract that says so', () => {
    const { stakePercent } = position().config.numbers.access
    const contracts = benchScenario().start.contracts.map((contract) =>
      contract.seat === 'jd' ? { ...contract, terms: offer({ stake: true }) } : contract,
    )
    const plain = position()
    const start = position({ scenario: { start: { contracts } } })
    expect([start.soldStakes[JD], start.stakes[JD]]).toEqual([stakePercent, plain.stakes[JD] + stakePercent])
    expect([start.soldStakes[PDD], start.stakes[PDD]]).toEqual([0, plain.stakes[PDD]])
  })

  it('that lapses under an interconnection order becomes a mini program without terms, and a mini program is not counted as lapsed', () => {
    const start = position({
      set: (s) => {
        s.interconnection = 1
      },
    })
    const last = run(start, Math.max(start.contracts[PDD]!.until, start.contracts[JD]!.until))
    const { state } = closeQuarter(last)
    for (const seat of [PDD, JD]) {
      expect(state.access[seat]).toBe(2)
      expect(state.contracts[seat]).toMatchObject({ level: 2, forced: true, terms: offer() })
    }
    const lapsed = TALLIES.indexOf('contracts-lapsed')
    expect([state.tally[PDD][lapsed], state.tally[JD][lapsed]]).toEqual([0, 1])
  })

  it('end of exclusivity: every belt is free again, and it cannot begin anew while the contract holds', () => {
    const state = granted({ endExclusivity: true }, (s) => {
      s.exclusive.fill(1)
      s.supply[atBelt('xuchang-wigs', 'ali')] = 2
    })
    expect(state.exclusive.every((on) => on === 0)).toBe(true)
    const move = { type: 'choose-one', seat: 'ali', belt: 'xuchang-wigs' } as const
    putOnTurn(state, 'ali')
    expect(refusal(state, move)).toBe('exclusive.given-up')
    const later = run(state, state.contracts[ALI]!.until + 1)
    putOnTurn(later, 'ali')
    expect(refusal(later, move)).toBeNull()
    expect(granted({}, (s) => s.exclusive.fill(1)).exclusive.every((on) => on === 1)).toBe(true)
  })
})
