import { describe, expect, it } from 'vitest'
import { beltIndex } from '../content/board'
import { ALI, JD, PDD, TENCENT, type Faction } from '../model/ids'
import type { DealTerm, PromiseTerm } from '../model/offer'
import { TALLIES, type GameState, type Position } from '../model/state'
import { supplyAt } from '../queries/supply'
import { atBelt, closeQuarter, entries, offer, play, position, refusal } from '../testing/builders'
import { checkInvariants } from '../testing/invariants'
import { MAX_QUARTERS, MAX_TERMS } from './deal-check'
import { legalMoves } from './enumerate'

const CARD = 'double-11'
const belt = beltIndex('xuchang-wigs')

/** Ali on turn, with supply at a belt and a card; Pinduoduo's application on the desk. */
const table = (set: (s: GameState) => void = () => {}): GameState =>
  position({
    turn: 'ali',
    scenario: { start: { applications: [{ seat: 'pdd', level: 3, offer: offer() }] } },
    set: (s) => {
      s.supply[atBelt('xuchang-wigs', 'ali')] = 2
      s.hands = [[CARD, 'password-chain', 'line-1688'], [], [], []]
      set(s)
    },
  })
const propose = (give: readonly DealTerm[], take: readonly DealTerm[], to: Faction = 'jd') =>
  ({ type: 'propose-deal', seat: 'ali', to, give, take }) as const
const agree = (start: GameState, give: readonly DealTerm[], take: readonly DealTerm[], to: Faction = 'jd') =>
  play(start, propose(give, take, to), { type: 'answer-deal', seat: to, accept: true })
const promise = (term: PromiseTerm): DealTerm => ({ kind: 'promise', promise: term })
const dealt = (s: Position, seat: number): number => s.tally[seat][TALLIES.indexOf('deals-made')]

describe('a deal', () => {
  it('is proposed for nothing, answered at once by the other, and goes back to the turn', () => {
    const start = table()
    const asked = play(start, propose([{ kind: 'cash', amount: 3 }], []))
    expect(asked.state.pending).toMatchObject({ kind: 'deal', seat: 'jd' })
    expect(asked.state.actionsLeft).toBe(start.actionsLeft)
    expect(asked.state.cash).toEqual(start.cash)
    expect(legalMoves(asked.state)).toEqual([
      { type: 'answer-deal', seat: 'jd', accept: true },
      { type: 'answer-deal', seat: 'jd', accept: false },
      ...legalMoves(asked.state).filter(({ type }) => type === 'counter-deal'),
    ])
    const declined = play(asked.state, { type: 'answer-deal', seat: 'jd', accept: false })
    expect(declined.reveals).toBe(true)
    expect(declined.state.pending).toEqual({ kind: 'action', seat: 'ali' })
    expect(declined.state.cash).toEqual(start.cash)
    expect(dealt(declined.state, ALI)).toBe(0)
    expect(refusal(declined.state, propose([{ kind: 'cash', amount: 1 }], []))).toBe('deal.proposals')
  })

  it('hands over cash both ways, and counts for both', () => {
    const { state, log } = agree(table(), [{ kind: 'cash', amount: 7 }], [{ kind: 'cash', amount: 2 }])
    expect([state.cash[ALI], state.cash[JD]]).toEqual([15, 25])
    expect([dealt(state, ALI), dealt(state, JD), dealt(state, PDD)]).toEqual([1, 1, 0])
    expect(entries(log, 'deal-answered')[0].accepted).toBe(true)
  })

  it('counts for nobody where one side hands over nothing: a present is no deal', () => {
    const start = position({ turn: 'pdd' })
    const present = { type: 'propose-deal', seat: 'pdd', to: 'jd', give: [{ kind: 'cash', amount: 1 }], take: [] } as const
    const { state } = play(start, present, { type: 'answer-deal', seat: 'jd', accept: true })
    expect(state.cash[JD]).toBe(start.cash[JD] + 1)
    expect(state.tally.map((tally) => tally[TALLIES.indexOf('deals-made')])).toEqual([0, 0, 0, 0])
    const asked = { ...present, give: [], take: present.give } as const
    const got = play(start, asked, { type: 'answer-deal', seat: 'jd', accept: true }).state
    expect(got.cash[JD]).toBe(start.cash[JD] - 1)
    expect(got.tally.map((tally) => tally[TALLIES.indexOf('deals-made')])).toEqual([0, 0, 0, 0])
  })

  it('hands over a card, which the other may play', () => {
    const { state } = agree(table(), [{ kind: 'card', card: 'password-chain' }], [])
    expect(state.hands).toEqual([[CARD, 'line-1688'], [], [], ['password-chain']])
    const jd = { ...state, pending: { kind: 'action', seat: 'jd' } } as GameState
    const played = play(jd, { type: 'play-card', seat: 'jd', card: 'password-chain', target: { region: 'hubei' } }).state
    expect(played.discards[JD]).toEqual(['password-chain'])
    expect(played.boosts.every((boost) => boost.platform === JD)).toBe(true)
    expect(checkInvariants(state)).toEqual(checkInvariants(table()))
  })

  it('takes a lobby, its cash into escrow, without an action of either', () => {
    const { state } = agree(table(), [{ kind: 'cash', amount: 1 }], [{ kind: 'lobby', application: 1, side: 'against', amount: 2 }])
    expect(state.applications[0].lobbies).toEqual([{ seat: JD, side: 'against', amount: 2 }])
    expect([state.cash[ALI], state.cash[JD]]).toEqual([19, 19])
    expect(state.actionsLeft).toBe(state.config.numbers.actionsPerTurn[ALI])
  })

  it('lends supply for its quarters and no longer', () => {
    const { state } = agree(table(), [{ kind: 'supply', belt: 'xuchang-wigs', quarters: 2 }], [])
    expect([supplyAt(state, belt, ALI), supplyAt(state, belt, JD), supplyAt(state, belt, PDD)]).toEqual([2, 2, 0])
    const second = closeQuarter(state).state
    expect(supplyAt(second, belt, JD)).toBe(2)
    expect(supplyAt(closeQuarter(second).state, belt, JD)).toBe(0)
  })

  it('records promises for all to see', () => {
    const { state, log } = agree(
      table(),
      [promise({ kind: 'no-petition', quarters: 3 })],
      [promise({ kind: 'no-subsidy', regions: ['hubei'], quarters: 1 })],
    )
    expect(state.promises).toMatchObject([
      { by: ALI, to: JD, madeIn: 1, until: 3, status: 'open' },
      { by: JD, to: ALI, until: 1, status: 'open' },
    ])
    expect(entries(log, 'promise-made')).toHaveLength(2)
  })

  it("may be struck between any two seats, on anyone's turn", () => {
    for (const to of ['tencent', 'pdd', 'jd'] as const)
      expect(
        agree(table(), [{ kind: 'cash', amount: 1 }], [promise({ kind: 'no-petition', quarters: 1 })], to).state.promises,
      ).toHaveLength(1)
    const start = position({ turn: 'tencent' })
    const { state } = play(
      start,
      {
        type: 'propose-deal',
        seat: 'tencent',
        to: 'pdd',
        give: [promise({ kind: 'support', quarters: 2 })],
        take: [{ kind: 'cash', amount: 5 }],
      },
      { type: 'answer-deal', seat: 'pdd', accept: true },
    )
    expect(state.cash[TENCENT]).toBe(25)
    expect(state.pending).toEqual({ kind: 'action', seat: 'tencent' })
  })
})

describe('what a deal cannot be', () => {
  const many = (amount: number): DealTerm[] => [1, 2, 3, 4].slice(0, amount).map((n): DealTerm => ({ kind: 'cash', amount: n }))
  const lobby = (amount: number, side: 'for' | 'against' = 'for'): DealTerm => ({ kind: 'lobby', application: 1, side, amount })

  it.each([
    ['with nothing in it', propose([], []), 'deal.empty'],
    ['with oneself', propose([{ kind: 'cash', amount: 1 }], [], 'ali'), 'seat.self'],
    ['with too many terms', propose(many(MAX_TERMS + 1), []), 'deal.terms'],
    [
      'with one term twice',
      propose(
        [
          { kind: 'cash', amount: 1 },
          { kind: 'cash', amount: 1 },
        ],
        [],
      ),
      'deal.terms',
    ],
    ['with two lobbies on one application', propose([lobby(2), lobby(3, 'against')], []), 'deal.terms'],
    ['with more cash than one has, over all terms', propose([{ kind: 'cash', amount: 18 }, lobby(3)], []), 'deal.cash'],
    ['with more cash than the other has', propose([], [{ kind: 'cash', amount: 21 }]), 'deal.cash'],
    ['with no cash in cash', propose([{ kind: 'cash', amount: 0 }], []), 'amount.range'],
    ['with less than nothing', propose([{ kind: 'cash', amount: -4 }], []), 'amount.range'],
    ['with half a coin', propose([{ kind: 'cash', amount: 0.5 }], []), 'amount.range'],
    ['with a card one has not', propose([{ kind: 'card', card: 'choose-one-of-two' }], []), 'deal.card'],
    ['with a card asked for by name', propose([], [{ kind: 'card', card: 'six-one-eight' }]), 'deal.card'],
    ["with a lobby on one's own application", propose([], [lobby(1)], 'pdd'), 'application.yours'],
    ["with a lobby of Tencent's", propose([], [lobby(1)], 'tencent'), 'lobby.tencent'],
    ['with a lobby on nothing', propose([{ kind: 'lobby', application: 9, side: 'for', amount: 1 }], []), 'application.unknown'],
    ['with a lobby that is too big', propose([lobby(6)], []), 'amount.range'],
    ['with supply one has not', propose([], [{ kind: 'supply', belt: 'xuchang-wigs', quarters: 1 }]), 'deal.supply'],
    ['with supply nowhere', propose([{ kind: 'supply', belt: 'nowhere', quarters: 1 }], []), 'belt.unknown'],
    ['with supply for too long', propose([{ kind: 'supply', belt: 'xuchang-wigs', quarters: MAX_QUARTERS + 1 }], []), 'amount.range'],
    ['with a promise for no time', propose([promise({ kind: 'no-petition', quarters: 0 })], []), 'amount.range'],
    ['with a promise about nowhere', propose([promise({ kind: 'no-subsidy', regions: ['nowhere'], quarters: 1 })], []), 'region.unknown'],
    ['with a promise about no region', propose([promise({ kind: 'no-subsidy', regions: [], quarters: 1 })], []), 'deal.promise'],
    ['with a promise not to throttle, from who cannot', propose([promise({ kind: 'no-throttle', quarters: 1 })], []), 'deal.promise'],
    ['with a promise to support Tencent', propose([promise({ kind: 'support', quarters: 2 })], [], 'tencent'), 'deal.promise'],
  ] as const)('%s', (_name, move, code) => {
    expect(refusal(table(), move)).toBe(code)
  })

  it('more cards than the other can hold', () => {
    const full = table((s) => {
      s.hands[JD] = ['six-one-eight', 'jingxi-entry', 'next-day-delivery', 'county-warehouse']
    })
    expect(refusal(full, propose([{ kind: 'card', card: CARD }], []))).toBeNull()
    expect(
      refusal(
        full,
        propose(
          [
            { kind: 'card', card: CARD },
            { kind: 'card', card: 'line-1688' },
          ],
          [],
        ),
      ),
    ).toBe('deal.card')
  })

  it('a promise of support for this quarter by a seat that has had its turn', () => {
    const start = position({ turn: 'jd' })
    const later = play(start, { type: 'end-turn', seat: 'jd' }).state
    const asking = (quarters: number) => propose([], [promise({ kind: 'support', quarters })])
    expect(refusal(later, asking(1))).toBe('deal.promise')
    expect(refusal(later, asking(2))).toBeNull()
    expect(refusal(position({ turn: 'ali' }), asking(1))).toBeNull()
    expect(refusal({ ...later, quarter: 8 }, asking(2))).toBe('deal.promise')
  })
})
