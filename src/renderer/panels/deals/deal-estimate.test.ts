import { describe, expect, it } from 'vitest'
import {
  ALI,
  BELTS,
  JD,
  forecast,
  playerView,
  positionWithDeal,
  seatOf,
  type DealTerm,
  type DealTerms,
  type GameState,
} from '../../../../rules'
import { offer, play, position } from '../../../../rules/testing/builders'
import { estimateDeal } from './deal-estimate'

const APPLICATION = { seat: 'ali', level: 2, offer: offer() } as const
const table = (): GameState =>
  position({
    turn: 'ali',
    scenario: { start: { applications: [APPLICATION] } },
    set: (state) => {
      state.supply.fill(1)
      state.hands[ALI] = ['double-11']
    },
  })
const CASH: DealTerm = { kind: 'cash', amount: 4 }
const CAMPAIGN: DealTerm = { kind: 'campaign', macro: 'north' }
const promise = (kind: 'support' | 'no-petition' | 'no-bid', quarters = 1): DealTerm => ({ kind: 'promise', promise: { kind, quarters } })

const FORMS: Readonly<Record<string, DealTerms>> = {
  'a present': { from: 'ali', to: 'jd', give: [CASH], take: [] },
  'a campaign': { from: 'ali', to: 'jd', give: [CAMPAIGN], take: [CAMPAIGN] },
  'goods for cash': { from: 'ali', to: 'jd', give: [CASH], take: [{ kind: 'supply', belt: BELTS[0].id, quarters: 2 }] },
  'traffic for cash': { from: 'ali', to: 'tencent', give: [CASH], take: [{ kind: 'traffic', macro: 'north', quarters: 2 }] },
  'a card for cash': { from: 'ali', to: 'jd', give: [{ kind: 'card', card: 'double-11' }], take: [CASH] },
  'cash for no bid': { from: 'ali', to: 'jd', give: [CASH], take: [promise('no-bid')] },
  'cash for a lobby': { from: 'ali', to: 'jd', give: [CASH], take: [{ kind: 'lobby', application: 1, side: 'for', amount: 2 }] },
}

const agreed = (state: GameState, deal: DealTerms): GameState =>
  play(
    state,
    { type: 'propose-deal', seat: deal.from, to: deal.to, give: deal.give, take: deal.take },
    { type: 'answer-deal', seat: deal.to, accept: true },
  ).state

describe('the estimate of a deal', () => {
  it.each(Object.entries(FORMS))('tells of %s what the rules make of it', (_name, deal) => {
    const before = table()
    const truth = agreed(before, deal)
    const [was, is] = [forecast(before), forecast(truth)]
    const { rows } = estimateDeal(playerView(before, 'ali'), deal, 'ali')
    expect(rows.map(({ faction }) => faction)).toEqual(expect.arrayContaining([deal.from, deal.to]))
    for (const { faction, cash, everywhere, points, income } of rows) {
      const seat = seatOf(faction)
      expect({ faction, cash, everywhere, points, income }).toEqual({
        faction,
        cash: truth.cash[seat] - before.cash[seat],
        everywhere: is.share[seat] - was.share[seat],
        points: is.accounts[seat].total - was.accounts[seat].total,
        income: is.income[seat].total - was.income[seat].total,
      })
    }
  })

  it('names those who are touched and did not sign', () => {
    const { rows } = estimateDeal(playerView(table(), 'ali'), FORMS['a campaign'] as DealTerms, 'ali')
    expect(rows.length).toBeGreaterThan(2)
    expect(rows.filter(({ faction }) => faction === 'ali' || faction === 'jd').every(({ everywhere }) => everywhere > 0)).toBe(true)
    expect(estimateDeal(playerView(table(), 'ali'), FORMS['a present'] as DealTerms, 'ali').rows).toHaveLength(2)
  })

  it('takes no promise for broken that a ruling may still keep', () => {
    const before = table()
    const deal: DealTerms = { from: 'ali', to: 'tencent', give: [CASH], take: [promise('support')] }
    const { breachPoints } = before.config.numbers.promise
    // Without a ruling the rules would call it broken when the quarter closes.
    const [was, is] = [forecast(before), forecast(agreed(before, deal))]
    expect(is.accounts[seatOf('tencent')].total).toBe(was.accounts[seatOf('tencent')].total - breachPoints)
    const tencent = estimateDeal(playerView(before, 'ali'), deal, 'ali').rows.find(({ faction }) => faction === 'tencent')
    expect(tencent).toMatchObject({ cash: 4, points: 0 })
  })

  it('tells own goals to whoever looks alone, and nobody else’s', () => {
    const state = table()
    state.agendas[ALI] = 'factory-direct'
    for (const [viewer, count] of [
      ['ali', 1],
      [null, 0],
    ] as const) {
      const goods = estimateDeal(playerView(state, viewer), FORMS['goods for cash'] as DealTerms, viewer)
      expect(goods.goals.filter(({ kind }) => kind === 'agenda').length).toBeLessThanOrEqual(count)
      if (viewer === null) expect(goods.goals).toEqual([])
    }
  })

  it('says how long it goes on, and what it leaves out', () => {
    const told = (deal: DealTerms): object => {
      const { quarters, hasUncounted } = estimateDeal(playerView(table(), 'ali'), deal, 'ali')
      return { quarters, hasUncounted }
    }
    expect(told(FORMS['goods for cash'] as DealTerms)).toEqual({ quarters: 2, hasUncounted: false })
    const last = playerView({ ...table(), quarter: table().config.length }, 'ali')
    expect(estimateDeal(last, FORMS['goods for cash'] as DealTerms, 'ali').quarters).toBe(1)
    expect(told(FORMS['a present'] as DealTerms)).toEqual({ quarters: 0, hasUncounted: false })
    expect(told(FORMS['cash for no bid'] as DealTerms)).toEqual({ quarters: 0, hasUncounted: true })
  })
})

describe('a position as if a deal had been agreed', () => {
  it('is a copy, and what the rules would make of it', () => {
    for (const deal of Object.values(FORMS)) {
      const before = table()
      const kept = JSON.stringify(before)
      const tried = positionWithDeal(before, deal)
      expect(JSON.stringify(before)).toBe(kept)
      const { pending: _pending, nextId: _nextId, proposalsLeft: _left, promises, ...truth } = agreed(before, deal)
      expect(tried).toMatchObject(truth)
      expect(tried.promises.map(({ id: _id, ...rest }) => rest)).toEqual(promises.map(({ id: _id, ...rest }) => rest))
    }
    expect(table().cash[JD]).toBeGreaterThan(0)
  })
})
