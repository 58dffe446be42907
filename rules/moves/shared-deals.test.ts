import { describe, expect, it } from 'vitest'
import { macroIndex, macroMask } from '../content/board'
import { ALI, JD, TENCENT, seatOf, type Faction } from '../model/ids'
import type { DealTerm } from '../model/offer'
import { TALLIES, type GameState } from '../model/state'
import { closeQuarter, entries, play, position, refusal } from '../testing/builders'
import { checkInvariants } from '../testing/invariants'
import { playerView, visibleLog } from '../visibility/player-view'

const campaign: DealTerm = { kind: 'campaign', macro: 'north' }
const traffic: DealTerm = { kind: 'traffic', macro: 'north', quarters: 2 }
const noBid: DealTerm = { kind: 'promise', promise: { kind: 'no-bid', quarters: 2 } }
const agree = (start: GameState, from: Faction, to: Faction, give: readonly DealTerm[], take: readonly DealTerm[]) =>
  play(start, { type: 'propose-deal', seat: from, to, give, take }, { type: 'answer-deal', seat: to, accept: true })

describe('a shared campaign', () => {
  const start = position({ turn: 'ali' })
  const { cost, appeal, quarters } = start.config.numbers.campaign

  it('costs both, is heard in the macro-region for both, and runs out', () => {
    const { state, log } = agree(start, 'ali', 'jd', [campaign], [campaign])
    expect([state.cash[ALI], state.cash[JD]]).toEqual([start.cash[ALI] - cost, start.cash[JD] - cost])
    const boost = { cause: 'campaign', kind: 'appeal', regions: macroMask(macroIndex('north')), amount: appeal, until: quarters }
    expect(state.boosts).toMatchObject([
      { ...boost, platform: ALI },
      { ...boost, platform: JD },
    ])
    expect(entries(log, 'campaign-began')).toMatchObject([{ seat: 'ali', partner: 'jd', macro: 'north', cost }])
    expect(state.tally[ALI][TALLIES.indexOf('deals-made')]).toBe(1)
    expect(checkInvariants(state)).toEqual(checkInvariants(start))
    let last = state
    for (let quarter = 1; quarter <= quarters; quarter++) last = closeQuarter(last).state
    expect(last.boosts).toEqual([])
  })

  it('is refused to who cannot pay for it beside the rest', () => {
    const poor = position({ turn: 'ali', set: (s) => (s.cash[ALI] = cost) })
    const move = { type: 'propose-deal', seat: 'ali', to: 'jd', give: [campaign, { kind: 'cash', amount: 1 }], take: [campaign] } as const
    expect(refusal(poor, move)).toBe('deal.cash')
    expect(refusal(poor, { ...move, give: [campaign] })).toBeNull()
  })
})

describe('traffic in a deal', () => {
  it('is a push for its quarters, and what is paid for it counts as sold', () => {
    const { state } = agree(position({ turn: 'ali' }), 'ali', 'tencent', [{ kind: 'cash', amount: 3 }], [traffic])
    expect(state.boosts).toMatchObject([{ cause: 'push', platform: ALI, amount: state.config.numbers.push.appeal, until: 2 }])
    expect(state.tally[TENCENT][TALLIES.indexOf('push-income')]).toBe(3)
    const again = { type: 'propose-deal', seat: 'tencent', to: 'jd', give: [traffic], take: [] } as const
    expect(refusal({ ...state, pending: { kind: 'action', seat: 'tencent' }, proposalsLeft: 1 }, again)).toBe('support.running')
  })
})

describe('a promise not to bid', () => {
  const promised = agree(position({ turn: 'ali' }), 'ali', 'jd', [noBid], [{ kind: 'cash', amount: 3 }]).state
  const endAll = (state: GameState) =>
    play(state, ...state.order.map((seat) => ({ type: 'end-turn', seat: (['ali', 'tencent', 'pdd', 'jd'] as const)[seat] }) as const))

  it('is broken when the bids are opened, and nobody can tell before', () => {
    const bid = play(promised, { type: 'bid', seat: 'ali', amount: 4 })
    for (const viewer of ['tencent', 'pdd', 'jd', null] as const) {
      expect(playerView(bid.state, viewer)).toEqual(playerView(promised, viewer))
      expect(visibleLog(bid.log, viewer)).toEqual([])
    }
    const { state, log } = endAll(bid.state)
    const kinds = log.map(({ kind }) => kind)
    expect(kinds.indexOf('promise-broken')).toBeGreaterThan(kinds.indexOf('stage-opened'))
    expect(entries(log, 'promise-broken')).toMatchObject([{ seat: 'ali', to: 'jd', cash: 3 }])
    expect(state.breachPoints[seatOf('ali')]).toBe(state.config.numbers.promise.breachPoints)
  })

  it('is not broken by the bids of others, whoever wins', () => {
    const others = { ...promised, bids: [0, 2, 0, 5] as GameState['bids'] }
    const { state, log } = endAll(others)
    expect(entries(log, 'stage-opened')).toMatchObject([{ winner: 'jd' }])
    expect(entries(log, 'promise-broken')).toEqual([])
    expect(state.promises).toMatchObject([{ status: 'open' }])
  })

  it('is kept where none is made, and says nothing of a bid laid before it', () => {
    expect(closeQuarter(closeQuarter(promised).state).state.promises).toMatchObject([{ status: 'kept' }])
    const bidFirst = position({ turn: 'jd', set: (s) => (s.order = [ALI, JD, 1, 2]) })
    bidFirst.bids[ALI] = 4
    bidFirst.turn = 1
    const late = agree(bidFirst, 'jd', 'ali', [{ kind: 'cash', amount: 3 }], [noBid]).state
    expect(late.promises).toMatchObject([{ beforeTurn: false }])
    expect(closeQuarter(late).state.promises[0]?.status).toBe('open')
    const only = {
      type: 'propose-deal',
      seat: 'jd',
      to: 'ali',
      give: [],
      take: [{ kind: 'promise', promise: { kind: 'no-bid', quarters: 1 } }],
    } as const
    expect(refusal(bidFirst, only)).toBe('deal.promise')
  })
})
