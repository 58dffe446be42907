import { describe, expect, it } from 'vitest'
import {
  ALI,
  JD,
  PDD,
  TENCENT,
  beltCellOf,
  beltIndex,
  type DealTerm,
  type Faction,
  type GameState,
  type PromiseTerm,
  type Seat,
} from '../../../../rules'
import { application } from '../../../../rules/testing/builders'
import { shown } from '../choice'
import { mindsOf } from '../minds'
import { trustIn } from '../promises'
import { costOfScrutiny } from '../scrutiny'
import type { Situation } from '../situation'
import { plain } from '../testing/plain'
import { promise } from '../testing/positions'
import { weighDealAnswer } from './answers'
import { weighProposal, worthOfDeal } from './deals'
import { costOfNoBid, costOfPeace, worthOfPeace } from './joint-worth'

type Set = (state: GameState) => void

const eyes = (seat: Faction, worths: Parameters<typeof plain>[1] = {}): Situation =>
  plain(seat, { cashPrice: 0.5, interest: [1, -0.5, -0.25, 0.5], ...worths })
const waiting: Set = (state) => void state.applications.push(application())
const WIGS = 'xuchang-wigs'
const supplied =
  (seat: Seat, levels: number): Set =>
  (state) =>
    void (state.supply[beltCellOf(beltIndex(WIGS), seat)] = levels)
const late =
  (quarter: number): Set =>
  (state) =>
    void (state.quarter = quarter)

/** Ali's eyes unless others are wanted; what is given comes from Pinduoduo. */
const given = (term: DealTerm, s = eyes('ali'), from: Faction = 'pdd'): number => worthOfDeal(mindsOf(s), s.me, from, [term], []).worth
const taken = (term: DealTerm, s = eyes('ali'), by: Faction = 'pdd'): number => worthOfDeal(mindsOf(s), s.me, by, [], [term]).worth
const word = (own: PromiseTerm): DealTerm => ({ kind: 'promise', promise: own })

describe('what is given in a deal', () => {
  it('is cash at its price, and a card at three fifths of one, while there is time to play it', () => {
    expect(given({ kind: 'cash', amount: 4 })).toBeCloseTo(2)
    const { card } = eyes('ali').character
    expect(given({ kind: 'card' } as DealTerm)).toBeCloseTo(0.6 * card)
    expect(given({ kind: 'card' } as DealTerm, eyes('ali', { set: late(8) }))).toBe(0)
  })

  it('is lobbying that goes the own way: for the own application, or against another', () => {
    const s = eyes('ali', { set: waiting })
    const { order, lobby } = s.character
    const sway = order.ali * 0.6 * lobby.sway
    const lobbying = (side: 'for' | 'against', id = 91): DealTerm => ({ kind: 'lobby', application: id, side, amount: 3 })
    expect(given(lobbying('for'), s)).toBeCloseTo(3 * sway)
    expect(given(lobbying('against'), s)).toBe(0)
    expect(given(lobbying('for', 92), s)).toBe(0)
    expect(given(lobbying('against', 92), s)).toBeCloseTo(3 * sway)
  })

  it('is supply for the quarters it is lent, no more than there are', () => {
    const lent = (quarters: number, levels: number): number =>
      given({ kind: 'supply', belt: WIGS, quarters }, eyes('ali', { share: 0.01, set: supplied(PDD, levels) }))
    expect(lent(2, 2)).toBeGreaterThan(0)
    expect(lent(3, 2)).toBeGreaterThan(lent(2, 2))
    expect(lent(99, 2)).toBeCloseTo(lent(8, 2))
    expect(lent(2, 3)).toBeGreaterThan(lent(2, 2))
    // Of what the giver has no more than oneself nothing comes.
    expect(lent(2, 0)).toBe(0)
  })

  it('with a goal of deals is worth what the goal makes of one', () => {
    const s = eyes('jd', { pulls: { 'tally:deals-made': 2 } })
    expect(worthOfDeal(mindsOf(s), JD, 'pdd', [], []).worth).toBe(2)
  })
})

describe("another's word", () => {
  const trusted = trustIn(eyes('ali'), PDD)

  it('counts as far as it is believed', () => {
    expect(trusted).toBeCloseTo(0.75)
    const broken = eyes('ali', { share: 0.01, set: (state) => void (state.promises = [promise(PDD, ALI, 'broken')]) })
    const term = word({ kind: 'no-subsidy', regions: ['guizhou'], quarters: 2 })
    expect(given(term, broken)).toBeCloseTo(trustIn(broken, PDD) * worthOfPeace(broken, PDD, ['guizhou'], 2))
    expect(trustIn(broken, PDD)).toBeLessThan(0.4)
  })

  it('not to petition saves most of what a petition costs', () => {
    const s = eyes('ali', { set: (state) => void (state.scrutiny[ALI] = 8) })
    expect(given(word({ kind: 'no-petition', quarters: 2 }), s)).toBeCloseTo(
      trusted * 0.8 * costOfScrutiny(s, ALI, s.numbers.petition.scrutiny),
    )
  })

  it('not to throttle counts double for Ali; not to subsidise for each region and quarter', () => {
    const throttle = word({ kind: 'no-throttle', quarters: 2 })
    expect(given(throttle, eyes('ali'), 'tencent')).toBeCloseTo(trusted * 0.3)
    expect(given(throttle, eyes('jd'), 'tencent')).toBeCloseTo(trusted * 0.15)
    const s = eyes('ali', { share: 0.01 })
    const peace = (regions: readonly string[], quarters: number): number => given(word({ kind: 'no-subsidy', regions, quarters }), s)
    expect(peace(['guizhou'], 2)).toBeGreaterThan(0)
    expect(peace(['guizhou', 'fujian'], 2)).toBeCloseTo(peace(['guizhou'], 2) + peace(['fujian'], 2))
    expect(peace(['guizhou'], 3)).toBeCloseTo(1.5 * peace(['guizhou'], 2))
  })
})

describe('what is taken in a deal', () => {
  it('costs its cash, a whole card, the cash of lobbying', () => {
    expect(taken({ kind: 'cash', amount: 4 })).toBeCloseTo(-2)
    expect(taken({ kind: 'card' } as DealTerm)).toBeCloseTo(-eyes('ali').character.card)
    expect(taken({ kind: 'card' } as DealTerm, eyes('ali', { set: late(8) }))).toBeCloseTo(0)
    expect(taken({ kind: 'lobby', application: 91, side: 'for', amount: 3 })).toBeCloseTo(-1.5)
  })

  it('of supply costs what it wins from oneself, the more the longer; whoever has as much takes nothing with it', () => {
    const lend = (quarters: number, theirs = 0): number => {
      const set: Set = (state) => (supplied(ALI, 2)(state), supplied(PDD, theirs)(state))
      return taken({ kind: 'supply', belt: WIGS, quarters }, eyes('ali', { share: 0.01, set }))
    }
    expect(lend(2)).toBeLessThan(0)
    expect(lend(3)).toBeLessThan(lend(2))
    expect(lend(2, 2)).toBeCloseTo(0)
  })

  it('of keeping out of a region costs what cash would have won there and nowhere else; of no bid, the hope of the stage', () => {
    const s = eyes('ali', { share: 0.01 })
    const peace = (regions: readonly string[], quarters: number): number => -taken(word({ kind: 'no-subsidy', regions, quarters }), s)
    expect(peace(['zhejiang'], 2)).toBeCloseTo(costOfPeace(s, PDD, ['zhejiang'], 2))
    expect(peace(['zhejiang'], 2)).toBeGreaterThanOrEqual(0)
    expect(-taken(word({ kind: 'no-bid', quarters: 2 }), s)).toBeCloseTo(costOfNoBid(s, 2))
    expect(costOfNoBid(eyes('ali', { cashPrice: 0.01 }), 2)).toBeGreaterThan(0)
  })

  const PROMISES: readonly (readonly [PromiseTerm, number])[] = [
    [{ kind: 'no-petition', quarters: 2 }, 0.2],
    [{ kind: 'no-throttle', quarters: 2 }, 0.3],
    [{ kind: 'no-throttle', quarters: 4 }, 0.6],
  ]
  it.each(PROMISES)('of an own promise costs what keeping it does: %o', (own, cost) => {
    expect(taken(word(own))).toBeCloseTo(-cost)
  })

  it('not to petition Tencent is dear to who stands outside its doors', () => {
    const quiet = word({ kind: 'no-petition', quarters: 2 })
    expect(taken(quiet, eyes('ali'), 'tencent')).toBeCloseTo(-1)
    expect(taken(quiet, eyes('ali', { set: (state) => void (state.access[ALI] = 2) }), 'tencent')).toBeCloseTo(-0.2)
    expect(taken(quiet, eyes('tencent'), 'ali')).toBeCloseTo(-0.2)
  })
})

describe('proposing a deal', () => {
  const propose = (gives: number, wants: number, set: Set = () => {}) => {
    const minds = mindsOf(eyes('ali', { set }))
    const cash = (amount: number): readonly DealTerm[] => (amount > 0 ? [{ kind: 'cash', amount }] : [])
    const choice = weighProposal(minds, { type: 'propose-deal', seat: 'ali', to: 'jd', give: cash(gives), take: cash(wants) })
    const theirs = (gives - wants) * minds.eyes(JD).cashPrice
    return { ...choice, theirs, worth: (wants - gives) * 0.5 }
  }

  it('that the other would decline is worth nothing; nor is one for a small favour', () => {
    expect(propose(0, 9).worth).toBeGreaterThan(eyes('ali').character.deal.from)
    expect(propose(0, 9).value).toBe(0)
    expect(propose(3, 0).value).toBe(0)
  })

  it('is worth the more the likelier it is taken, and in full where the other gains half a point', () => {
    const s = eyes('ali', { pulls: { 'tally:deals-made': 4 } })
    const value = (amount: number): number =>
      weighProposal(mindsOf(s), {
        type: 'propose-deal',
        seat: 'ali',
        to: 'jd',
        give: amount === 0 ? [] : [{ kind: 'cash', amount }],
        take: [],
      }).value
    const { cashPrice } = mindsOf(s).eyes(JD)
    const { pulls } = mindsOf(s).eyes(JD)
    const theirs = (amount: number): number => amount * cashPrice + (pulls.get('tally:deals-made') ?? 0)
    expect(value(0)).toBeCloseTo(4 * Math.min(1, 0.5 + theirs(0)))
    expect(value(1)).toBeCloseTo(3.5 * Math.min(1, 0.5 + theirs(1)))
    // Below what is worth the table's time.
    expect(value(2)).toBe(0)
  })

  it('tells with whom, and what for', () => {
    expect(propose(0, 9).why()).toEqual([{ key: 'propose-deal.worth', params: { seat: 'jd', points: 4.5 } }])
  })
})

describe('answering a deal', () => {
  const asked = (give: readonly DealTerm[], take: readonly DealTerm[], broken = false) => {
    const s = eyes('ali', {
      set: (state) => {
        state.pending = { kind: 'deal', seat: 'ali', deal: { from: 'pdd', give, take } } as GameState['pending']
        if (broken) state.promises = [promise(PDD, ALI, 'broken')]
      },
    })
    const answer = (accept: boolean) => weighDealAnswer(mindsOf(s), { type: 'answer-deal', seat: 'ali', accept })
    return { s, yes: answer(true), no: answer(false) }
  }
  const CASH: DealTerm = { kind: 'cash', amount: 4 }
  const WORD = word({ kind: 'no-subsidy', regions: ['guizhou'], quarters: 2 })

  it('takes it for what it is worth and leaves it for nothing, and says with whom', () => {
    const { yes, no } = asked([CASH], [{ kind: 'cash', amount: 1 }])
    expect([yes.value, no.value]).toEqual([1.5, 0])
    expect(yes.why()).toEqual([{ key: 'answer-deal.accept', params: { seat: 'pdd', points: 1.5 } }])
    expect(no.why()).toEqual([{ key: 'answer-deal.decline', params: { seat: 'pdd' } }])
  })

  it('names distrust where a word is offered by somebody whose word it does not take', () => {
    const { no, s, yes } = asked([WORD], [], true)
    expect(no.why()).toEqual([{ key: 'answer-deal.distrust', params: { seat: 'pdd' } }])
    expect(yes.why()[0]?.params).toEqual({ seat: 'pdd', points: shown(trustIn(s, PDD) * worthOfPeace(s, PDD, ['guizhou'], 2)) })
    expect(asked([CASH], [], true).no.why()[0]?.key).toBe('answer-deal.decline')
    expect(asked([WORD], []).no.why()[0]?.key).toBe('answer-deal.decline')
    expect(asked([CASH, WORD], [], true).no.why()[0]?.key).toBe('answer-deal.distrust')
    expect(trustIn(s, TENCENT)).toBeCloseTo(0.75)
  })

  it('that nobody proposed is a fault of who asks', () => {
    expect(() => weighDealAnswer(mindsOf(eyes('ali')), { type: 'answer-deal', seat: 'ali', accept: true })).toThrow(
      'no deal waits for an answer',
    )
  })
})
