import { describe, expect, it } from 'vitest'
import { ALL_SEATS } from '../model/indexes'
import { ALI, FACTIONS, JD, PDD, TENCENT } from '../model/ids'
import type { Offer } from '../model/offer'
import { TALLY_INDEX, type Position, type Tally } from '../model/state'
import { feeOf, tollOf } from '../queries/income'
import { standingOf } from '../queries/standing'
import { closeQuarter, entries, offer, play, position } from '../testing/builders'
import { closeBooks } from './books'

const tally = (state: Position, seat: number, name: Tally): number => state.tally[seat][TALLY_INDEX[name]]

/** Books closed on the bench, with no market before them. */
const closed = (set: (s: Position) => void, scenario: Parameters<typeof position>[0] = {}) => {
  const state = position({ ...scenario, set })
  const before = structuredClone(state)
  const log: ReturnType<typeof closeQuarter>['log'][number][] = []
  closeBooks(state, { log, reveals: false })
  return { before, state, log }
}
const withTerms = (state: Position, seat: typeof PDD | typeof JD, terms: Partial<Offer>): void => {
  const contract = state.contracts[seat]
  if (contract !== null) state.contracts[seat] = { ...contract, terms: offer(terms) }
}

describe('what closing the books counts', () => {
  it('is what Tencent got of tolls and fees, and who paid with WeChat Pay', () => {
    const { before, state } = closed((s) => {
      s.toll = s.config.numbers.toll.max
      s.cash.fill(50)
      withTerms(s, PDD, { weChatPay: true, trafficFee: 2 })
      withTerms(s, JD, { trafficFee: 3 })
    })
    const standing = standingOf(before)
    const toll = tollOf(standing, PDD)
    expect(toll).toBeGreaterThan(0)
    expect(tally(state, TENCENT, 'toll-income')).toBe(toll)
    expect(tally(state, TENCENT, 'fee-income')).toBe(feeOf(before, PDD) + feeOf(before, JD))
    expect(tally(state, TENCENT, 'fee-income')).toBe(2 + 3)
    expect(tally(state, TENCENT, 'pay-buyers')).toBe(standing.buyers[PDD])
    for (const seat of [ALI, PDD, JD]) expect(state.tally[seat]).toEqual(before.tally[seat])
  })

  it('pays the incomes of the standing it was closed on, whether anybody reads the log or not', () => {
    const set = (s: Position): void => withTerms(s, PDD, { weChatPay: true })
    const { state, log } = closed(set)
    const unread = position({ set })
    closeBooks(unread, { log: null, reveals: false })
    expect(unread).toEqual(state)
    expect(entries(log, 'income').map(({ seat }) => seat)).toEqual(FACTIONS)
  })
})

describe('arrears', () => {
  it('cost so many points for each cash that is owing', () => {
    const numbers = { arrearsPoints: 3, income: { base: [0, 0, 0, 0] } } as const
    const { state, log } = closed(
      (s) => {
        s.cash.fill(0)
        s.buyers.fill(0)
        withTerms(s, JD, { trafficFee: 4 })
      },
      { scenario: { numbers } },
    )
    expect(entries(log, 'arrears')).toEqual([{ kind: 'arrears', quarter: 1, seat: 'jd', amount: 4, points: 4 * numbers.arrearsPoints }])
    expect(state.finePoints).toEqual([0, 0, 0, 4 * numbers.arrearsPoints])
  })
})

describe('the Alipay track', () => {
  it('falls with every quarter in which Ali’s contract carries WeChat Pay, to nothing at last', () => {
    const { start, lossPerQuarter } = position().config.numbers.alipay
    const after = (weChatPay: boolean, alipay: number): number =>
      closed((s) => {
        s.alipay = alipay
        s.contracts[ALI] = { seat: ALI, level: 2, terms: offer({ weChatPay }), since: 1, until: 6, forced: false }
      }).state.alipay
    expect(after(true, start)).toBe(start - lossPerQuarter)
    expect(after(true, lossPerQuarter - 1)).toBe(0)
    expect(after(false, start)).toBe(start)
  })
})

describe('the regulator', () => {
  const { limit, after, decay, fineCash, finePoints } = position().config.numbers.scrutiny

  it('leaves everybody below the limit a little less looked at', () => {
    const { state, log } = closed((s) => void (s.scrutiny = [limit[ALI] - 1, 3, 0, decay]))
    expect(state.scrutiny).toEqual([limit[ALI] - 1 - decay, 3 - decay, 0, 0])
    expect(entries(log, 'scrutiny').map(({ seat, cause, amount }) => [seat, cause, amount])).toEqual([
      ['ali', 'time', -decay],
      ['tencent', 'time', -decay],
      ['jd', 'time', -decay],
    ])
    expect(state.finePoints).toEqual([0, 0, 0, 0])
  })

  it('fines who has come to the limit, for what cash there is, and begins again', () => {
    const { before, state, log } = closed(
      (s) => {
        s.scrutiny = [0, 0, limit[PDD], limit[JD]]
        s.cash = [20, 20, 20, 0]
        s.buyers.fill(0)
      },
      { scenario: { numbers: { income: { base: [0, 0, 0, fineCash - 1] } } } },
    )
    expect(entries(log, 'fined')).toEqual([
      { kind: 'fined', quarter: 1, seat: 'pdd', cash: fineCash, points: finePoints },
      { kind: 'fined', quarter: 1, seat: 'jd', cash: fineCash - 1, points: finePoints },
    ])
    expect(state.finePoints).toEqual([0, 0, finePoints, finePoints])
    expect(state.scrutiny).toEqual([0, 0, after, after])
    expect([state.cash[PDD], state.cash[JD]]).toEqual([before.cash[PDD] - fineCash, 0])
    expect(FACTIONS.map((_, seat) => tally(state, seat, 'fines'))).toEqual([0, 0, 1, 1])
    expect(state.interconnection).toBe(0)
  })

  it('orders Tencent’s doors open the first time, and fines it after that', () => {
    const first = closed((s) => void (s.scrutiny[TENCENT] = limit[TENCENT]))
    expect(first.state.interconnection).toBe(1)
    expect(entries(first.log, 'interconnection')).toHaveLength(1)
    expect([first.state.finePoints[TENCENT], first.state.scrutiny[TENCENT]]).toEqual([0, after])
    const again = closed((s) => {
      s.interconnection = 1
      s.scrutiny[TENCENT] = limit[TENCENT]
    })
    expect([again.state.finePoints[TENCENT], tally(again.state, TENCENT, 'fines')]).toEqual([finePoints, 1])
    expect(entries(again.log, 'interconnection')).toEqual([])
  })

  it('opens by its order what is on the desk for level 2, and nothing else', () => {
    const applications = [
      { seat: 'ali', level: 2, offer: offer({ control: true }) },
      { seat: 'pdd', level: 3, offer: offer() },
    ] as const
    const { state } = closed((s) => void (s.scrutiny[TENCENT] = limit[TENCENT]), { scenario: { start: { applications } } })
    expect(state.applications.map(({ status }) => status)).toEqual(['forced-open', 'filed'])
    expect(state.contracts[ALI]).toMatchObject({ level: 2, terms: offer(), forced: true, until: state.config.length })
  })
})

describe('the end of a quarter', () => {
  it('ends contracts that have run out, those and no others', () => {
    const ended = (until: number) => closed((s) => void (s.contracts[PDD] = { ...s.contracts[PDD]!, until })).state
    expect([ended(1).contracts[PDD], ended(1).access[PDD]]).toEqual([null, 1])
    expect([ended(2).contracts[PDD]?.until, ended(2).access[PDD]]).toEqual([2, 2])
  })

  it('ends none when the game is over: what was in force counts', () => {
    const { state } = closed((s) => {
      s.quarter = s.config.length
      s.contracts[PDD] = { ...s.contracts[PDD]!, until: s.config.length }
    })
    expect(state.contracts[PDD]).not.toBeNull()
  })

  it('remembers what was spent, lets tired friends recover, and adds what campaigns tire them by', () => {
    const { fatigue, recovery } = position().config.numbers.fission
    const { state } = closed((s) => {
      s.subsidy[0] = 4
      s.lastSubsidy.fill(2)
      s.fatigue.fill(0)
      s.fatigue[0] = recovery + 1
      s.fatigue[1] = recovery + 1
      s.fission[1] = 1
      s.throttled[0] = 2
      s.movedByEvent.fill(3)
    })
    expect(state.lastSubsidy.slice(0, 3)).toEqual([4, 0, 0])
    expect(state.fatigue.slice(0, 3)).toEqual([1, 1 + fatigue, 0])
    expect([state.throttled[0], state.throttled[1]]).toEqual([1, 0])
    for (const list of [state.subsidy, state.fission, state.movedByEvent]) expect(list.every((n) => n === 0)).toBe(true)
  })

  it('tells at half time what each seat has banked', () => {
    const { state, log } = closed((s) => void (s.quarter = s.config.length / 2))
    const [told] = entries(log, 'half-time')
    expect(told.points).toEqual(ALL_SEATS.map((seat) => state.banked[seat].reduce((sum, points) => sum + points, 0)))
    expect(told.points.some((points) => points > 0)).toBe(true)
  })
})

describe('the review', () => {
  const applications = [
    { seat: 'ali', level: 2, offer: offer() },
    { seat: 'pdd', level: 3, offer: offer() },
  ] as const

  it('names what lies on the desk, and rules on it one after another, each once a quarter', () => {
    const start = position({ turn: 'jd', scenario: { start: { applications } } })
    const ids = start.applications.map(({ id }) => id)
    const { state, log } = closeQuarter(start)
    expect(entries(log, 'review-began')).toEqual([{ kind: 'review-began', quarter: 1, applications: ids }])
    expect(entries(log, 'ruled').map(({ application, quarter }) => [application, quarter])).toEqual(ids.map((id) => [id, 1]))
    expect(state).toMatchObject({ quarter: 2, phase: 'actions', turn: 0 })
    // What was held lies there still.
    expect(entries(closeQuarter(state).log, 'ruled').map(({ application, quarter }) => [application, quarter])).toEqual(
      ids.map((id) => [id, 2]),
    )
  })

  it('passes over what was ruled on, and has no turns, actions or proposals left', () => {
    let state = position({ turn: 'jd', scenario: { start: { applications } } })
    while (state.pending.kind === 'action') state = play(state, { type: 'end-turn', seat: state.pending.seat }).state
    expect([state.phase, state.actionsLeft, state.proposalsLeft]).toEqual(['review', 0, 0])
    const [first, second] = state.applications.map(({ id }) => id)
    expect(state.pending).toEqual({ kind: 'ruling', seat: 'tencent', application: first })
    const next = play(state, { type: 'rule', seat: 'tencent', application: first, ruling: 'approve' }).state
    expect(next.pending).toEqual({ kind: 'ruling', seat: 'tencent', application: second })
  })
})
