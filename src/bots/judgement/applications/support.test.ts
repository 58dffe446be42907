import { describe, expect, it } from 'vitest'
import { ALI, EMPTY_OFFER, JD, PDD, TENCENT, type GameState, type Offer } from '../../../../rules'
import { application } from '../../../../rules/testing/builders'
import { weighDealAnswer } from '../moves/answers'
import { mindsOf, type Minds } from '../minds'
import { costOfBrokenWord } from '../promises'
import type { Character } from '../character'
import { plain } from '../testing/plain'
import { CHARACTER } from '../testing/positions'
import { signingOf } from './signing'
import { costOfSupport, wouldKeep, worthOfSupport, type Support } from './support'

const GENEROUS: Offer = {
  weChatPay: true,
  trafficFee: 5,
  scope: 'all',
  openShelves: true,
  endExclusivity: true,
  control: true,
  stake: true,
}

/** Ali's application with an offer in it, or none, as a seat sees it. */
const desk = (
  seat: 'ali' | 'tencent' | 'jd',
  offer: Offer | null,
  set: (state: GameState) => void = () => {},
  character: Partial<Character> = {},
): Minds =>
  mindsOf(
    plain(seat, {
      character,
      cashPrice: 0.2,
      share: 0.01,
      interest: seat === 'ali' ? [1, -0.2, 0, 0] : seat === 'tencent' ? [-0.3, 1, 0, 0] : [-0.3, 0, 0, 1],
      set: (state) => {
        if (offer !== null) state.applications = [application({ offer })]
        set(state)
      },
    }),
  )
const word = (change: Partial<Support> = {}): Support => ({ giver: TENCENT, applicant: ALI, quarters: 1, price: 4, ...change })
const cost = (minds: Minds, support = word()): number => costOfSupport(minds, minds.own, support)

describe("Tencent's leaning to sign", () => {
  it('is stronger the better the offer, and once it has given its word', () => {
    const [bare, generous] = [EMPTY_OFFER, GENEROUS].map((offer) => signingOf(desk('tencent', offer), ALI))
    expect(generous?.bound).toBeGreaterThan(bare?.bound ?? 0)
    expect(bare?.bound).toBeGreaterThan(bare?.free ?? 0)
  })

  it('does not hang on a word that it has given already', () => {
    const owing = desk('tencent', EMPTY_OFFER, (state) => {
      state.promises = [
        {
          id: 7,
          by: TENCENT,
          to: ALI,
          promise: { kind: 'support', quarters: 1 },
          price: 9,
          madeIn: 1,
          beforeTurn: true,
          until: 1,
          status: 'open',
          settledIn: 0,
        },
      ]
    })
    expect(signingOf(owing, ALI).free).toBeCloseTo(signingOf(desk('tencent', EMPTY_OFFER), ALI).free)
  })

  it('towards a seat that has filed nothing is judged by what it asked for last, or a door for nothing', () => {
    const gone = desk('tencent', GENEROUS, (state) => void (state.applications = [application({ offer: GENEROUS, status: 'rejected' })]))
    expect(signingOf(gone, ALI).application.offer).toEqual(GENEROUS)
    expect(signingOf(desk('tencent', null), ALI).application).toMatchObject({ offer: EMPTY_OFFER, level: 2, seat: ALI })
  })
})

describe("a promise of Tencent's support", () => {
  it('costs Tencent what it loses by signing, at most the breach, and next to nothing where it would sign anyway', () => {
    const [bare, generous] = [desk('tencent', EMPTY_OFFER), desk('tencent', GENEROUS)]
    expect(cost(bare)).toBeGreaterThan(cost(generous))
    expect(cost(bare)).toBeLessThan(costOfBrokenWord(bare.own, 4) + 1e-9)
    expect(cost(desk('tencent', GENEROUS, (state) => void (state.quarter = 8)))).toBeLessThan(0.5)
  })

  it('that falls due later costs less: the offer may be bettered until then', () => {
    const minds = desk('tencent', EMPTY_OFFER)
    expect(cost(minds, word({ quarters: 2 }))).toBeLessThan(cost(minds))
  })

  it('is worth to the applicant what it raises the chance by: nothing without an application, little where Tencent would sign anyway', () => {
    const worth = (minds: Minds, price = 0): number => worthOfSupport(minds, minds.own, word({ price }))
    expect(worth(desk('ali', null))).toBe(0)
    const late = desk('ali', GENEROUS, (state) => void (state.quarter = 8))
    expect(signingOf(late, ALI).free).toBeGreaterThan(2)
    expect(worth(late)).toBeLessThan(0.5)
    // A hopeless one is worth its price, which comes back, and nothing more.
    const hopeless = desk('ali', EMPTY_OFFER, () => {}, { ruling: { ...CHARACTER.ruling, envy: 90, envyBound: 1 } })
    expect(worth(hopeless, 5)).toBeCloseTo(5 * 0.2)
    expect(worth(desk('ali', EMPTY_OFFER))).toBeGreaterThan(worth(hopeless))
  })

  it('is declined by a Tencent that could not keep it, which says so and names no figure', () => {
    const asked = (offer: Offer, price: number): Minds =>
      desk('tencent', offer, (state) => {
        state.pending = {
          kind: 'deal',
          seat: 'tencent',
          deal: {
            id: 1,
            counterTo: null,
            from: 'ali',
            to: 'tencent',
            give: [{ kind: 'cash', amount: price }],
            take: [{ kind: 'promise', promise: { kind: 'support', quarters: 1 } }],
          },
        }
      })
    const hard = asked(EMPTY_OFFER, 4)
    const answer = (minds: Minds, accept: boolean) => weighDealAnswer(minds, { type: 'answer-deal', seat: 'tencent', accept })
    expect(wouldKeep(hard, word())).toBe(false)
    expect(answer(hard, true).value).toBeLessThan(0)
    expect(answer(hard, true).why()).toEqual([{ key: 'answer-deal.support', params: {} }])
    expect(answer(hard, false).why()).toEqual([{ key: 'answer-deal.cannot-keep', params: { seat: 'ali' } }])
    expect(answer(asked(GENEROUS, 4), false).why()[0]?.key).toBe('answer-deal.decline')
  })
})

describe("another's promise of support", () => {
  it('costs the action and the coin of lobbying, and never more than breaking it', () => {
    const minds = desk('jd', EMPTY_OFFER, () => {}, { honour: 1 })
    const given = word({ giver: JD })
    expect(cost(minds, given)).toBeGreaterThanOrEqual(minds.own.character.bargain.support + minds.own.cashPrice - 1e-9)
    expect(cost(minds, given)).toBeLessThanOrEqual(costOfBrokenWord(minds.own, 4) + 1e-9)
  })

  it('is worth less to the applicant than Tencent’s own', () => {
    const minds = desk('ali', EMPTY_OFFER)
    const worth = (giver: 1 | 2): number => worthOfSupport(minds, minds.own, word({ giver, price: 0 }))
    expect(worth(PDD)).toBeLessThan(worth(TENCENT))
  })
})
