import { describe, expect, it } from 'vitest'
import { ALI, JD, PDD, TENCENT } from '../model/ids'
import { EMPTY_OFFER } from '../model/offer'
import { TALLIES, type GameState } from '../model/state'
import { closeQuarter, entries, offer, play, position, putOnTurn, refusal, ruleFirst } from '../testing/builders'
import { checkInvariants } from '../testing/invariants'

const atLimit = (seat: number, more: (s: GameState) => void = () => {}): GameState =>
  position({
    set: (s) => {
      s.scrutiny[seat] = s.config.numbers.scrutiny.limit[seat]
      more(s)
    },
  })

describe('scrutiny', () => {
  it('below the limit falls with time', () => {
    const { state } = closeQuarter(
      position({
        set: (s) => {
          s.scrutiny = [4, 4, 4, 0]
        },
      }),
    )
    const left = 4 - state.config.numbers.scrutiny.decay
    expect(state.scrutiny).toEqual([left, left, left, 0])
  })

  it.each([
    [ALI, 'ali'],
    [PDD, 'pdd'],
    [JD, 'jd'],
  ] as const)('at the limit fines seat %i and falls back', (seat, faction) => {
    const plain = closeQuarter(position()).state
    const { state, log } = closeQuarter(atLimit(seat))
    const { fineCash, finePoints, after } = state.config.numbers.scrutiny
    expect(state.finePoints[seat]).toBe(finePoints)
    expect(state.cash[seat]).toBe(plain.cash[seat] - fineCash)
    expect(state.scrutiny[seat]).toBe(after)
    expect(state.tally[seat][TALLIES.indexOf('fines')]).toBe(1)
    expect(entries(log, 'fined')).toEqual([{ kind: 'fined', quarter: 1, seat: faction, cash: fineCash, points: finePoints }])
    expect(state.interconnection).toBe(0)
  })

  it('takes a fine as far as there is cash', () => {
    const { state, log } = closeQuarter(
      atLimit(PDD, (s) => {
        s.cash[PDD] = 0
        s.buyers.fill(0)
      }),
    )
    const income = entries(log, 'income').find(({ seat }) => seat === 'pdd')!.total
    expect(income).toBeGreaterThan(0)
    expect(income).toBeLessThan(state.config.numbers.scrutiny.fineCash)
    expect(entries(log, 'fined')).toMatchObject([{ seat: 'pdd', cash: income }])
    expect(state.cash[PDD]).toBe(0)
  })

  it("at Tencent's limit brings the interconnection order first, a fine the next time", () => {
    const { state, log } = closeQuarter(atLimit(TENCENT))
    expect(state.interconnection).toBe(1)
    expect(state.finePoints[TENCENT]).toBe(0)
    expect(state.scrutiny[TENCENT]).toBe(state.config.numbers.scrutiny.after)
    expect(entries(log, 'interconnection')).toHaveLength(1)
    state.scrutiny[TENCENT] = state.config.numbers.scrutiny.limit[TENCENT]
    const again = closeQuarter(state)
    expect(again.state.finePoints[TENCENT]).toBe(again.state.config.numbers.scrutiny.finePoints)
    expect(entries(again.log, 'interconnection')).toHaveLength(0)
    expect(again.state.interconnection).toBe(1)
  })
})

describe('an interconnection order', () => {
  const application = { seat: 'ali', level: 2, offer: offer({ weChatPay: true, trafficFee: 5 }) } as const

  it('opens what lies on the desk, without terms and to the end', () => {
    const start = position({
      scenario: { start: { applications: [application] } },
      set: (s) => {
        s.scrutiny[TENCENT] = s.config.numbers.scrutiny.limit[TENCENT]
      },
    })
    const { state } = ruleFirst(start, 'hold')
    expect(state.applications[0]).toMatchObject({ status: 'forced-open', offer: EMPTY_OFFER, counter: null })
    expect(state.contracts[ALI]).toMatchObject({ level: 2, terms: EMPTY_OFFER, until: state.config.length, forced: true })
    expect(state.access[ALI]).toBe(2)
    expect(state.tally[TENCENT][TALLIES.indexOf('orders-forced')]).toBe(1)
    expect(state.tally[TENCENT][TALLIES.indexOf('approvals')]).toBe(0)
    expect(checkInvariants(state)).toEqual([])
  })

  it('opens at once what is filed later, whatever was offered', () => {
    const start = position({
      turn: 'ali',
      set: (s) => {
        s.interconnection = 1
      },
    })
    const { state } = play(start, { type: 'file', seat: 'ali', level: 2, offer: offer({ control: true }) })
    expect(state.applications[0].status).toBe('forced-open')
    expect(state.access[ALI]).toBe(2)
    expect(state.contracts[ALI]?.terms).toEqual(EMPTY_OFFER)
    expect(state.pending).toEqual({ kind: 'action', seat: 'ali' })
  })

  it('leaves first-level entries to Tencent', () => {
    const start = position({
      turn: 'pdd',
      set: (s) => {
        s.interconnection = 1
        s.quarter = 3
      },
    })
    const { state } = play(start, { type: 'file', seat: 'pdd', level: 3, offer: offer() })
    expect(state.applications[0].status).toBe('filed')
    expect(state.access[PDD]).toBe(2)
  })

  it('frees a partner of its terms when it renews', () => {
    const start = position({
      turn: 'pdd',
      set: (s) => {
        s.interconnection = 1
        s.quarter = 5
        s.contracts[PDD] = { ...s.contracts[PDD]!, terms: offer({ weChatPay: true, control: true }) }
      },
    })
    const { state } = play(start, { type: 'file', seat: 'pdd', level: 2, offer: offer({ weChatPay: true }) })
    expect(state.contracts[PDD]).toMatchObject({ terms: EMPTY_OFFER, forced: true, until: 8 })
    expect(closeQuarter(closeQuarter(state).state).state.access[PDD]).toBe(2)
  })
})

describe('without a regulator', () => {
  const start = (): GameState =>
    position({
      scenario: { scrutiny: false, start: { scrutiny: [3, 3, 3, 3], applications: [{ seat: 'ali', level: 2, offer: offer() }] } },
    })

  it('meters stay at 0, petitions are refused and no order ever comes', () => {
    let state = start()
    expect(state.scrutiny).toEqual([0, 0, 0, 0])
    putOnTurn(state, 'pdd')
    expect(refusal(state, { type: 'petition', seat: 'pdd', against: 'tencent' })).toBe('scrutiny.off')
    state = play(
      state,
      { type: 'subsidise', seat: 'pdd', region: 'hubei', amount: 5 },
      { type: 'subsidise', seat: 'pdd', region: 'hubei', amount: 5 },
    ).state
    while (state.phase !== 'over') state = closeQuarter(state, 'hold').state
    expect(state.scrutiny).toEqual([0, 0, 0, 0])
    expect(state.interconnection).toBe(0)
    expect(state.access[ALI]).toBe(1)
    expect(state.applications[0].holds).toBe(8)
  })
})
