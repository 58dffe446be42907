import { describe, expect, it } from 'vitest'
import { ALI, JD } from '../model/ids'
import type { DealTerm } from '../model/offer'
import type { GameState } from '../model/state'
import { playerView } from '../visibility/player-view'
import { atBelt, entries, play, position, refusal } from '../testing/builders'
import { legalMoves } from './enumerate'
import { checkMove } from './registry'

const CARD = 'double-11'
const cash = (amount: number): DealTerm => ({ kind: 'cash', amount })
const vow = (quarters: number): DealTerm => ({ kind: 'promise', promise: { kind: 'no-petition', quarters } })

/** Ali on turn has proposed a deal to JD. */
const proposed = (give: readonly DealTerm[], take: readonly DealTerm[]): GameState =>
  play(
    position({
      turn: 'ali',
      set: (s) => {
        s.hands[ALI] = [CARD, 'password-chain']
        s.hands[JD] = ['6-18']
        s.supply[atBelt('xuchang-wigs', 'ali')] = 2
      },
    }),
    { type: 'propose-deal', seat: 'ali', to: 'jd', give, take },
  ).state
const counter = (give: readonly DealTerm[], take: readonly DealTerm[]) => ({ type: 'counter-deal', seat: 'jd', give, take }) as const

describe('a counter-offer', () => {
  it('costs nothing, goes back to whoever proposed, and is answered with yes or no alone', () => {
    const start = proposed([cash(1)], [vow(2)])
    const { state, log } = play(start, counter([vow(2)], [cash(3)]))
    expect(state.pending).toMatchObject({ kind: 'deal', seat: 'ali', deal: { from: 'jd', to: 'ali', counterTo: 1 } })
    expect(entries(log, 'deal-proposed')).toHaveLength(1)
    expect([state.cash, state.actionsLeft, state.proposalsLeft]).toEqual([start.cash, start.actionsLeft, start.proposalsLeft])
    expect(legalMoves(state)).toEqual([true, false].map((accept) => ({ type: 'answer-deal', seat: 'ali', accept })))
    expect(refusal(state, { type: 'counter-deal', seat: 'ali', give: [cash(2)], take: [vow(2)] })).toBe('deal.countered')
  })

  it.each([true, false])('hands over its own terms or none, and the turn goes on where it was (%s)', (accept) => {
    const start = proposed([cash(1)], [vow(2)])
    const { state } = play(start, counter([vow(1)], [cash(3)]), { type: 'answer-deal', seat: 'ali', accept })
    expect(state.pending).toEqual({ kind: 'action', seat: 'ali' })
    expect(state.cash[ALI]).toBe(start.cash[ALI] - (accept ? 3 : 0))
    expect(state.cash[JD]).toBe(start.cash[JD] + (accept ? 3 : 0))
    expect(state.promises.map(({ by, promise, price }) => ({ by, quarters: promise.quarters, price }))).toEqual(
      accept ? [{ by: JD, quarters: 1, price: 3 }] : [],
    )
  })

  it('may give any card of its own, and ask only for those that were shown', () => {
    const start = proposed([{ kind: 'card', card: CARD }], [cash(4)])
    expect(refusal(start, counter([cash(2)], [{ kind: 'card', card: 'password-chain' }]))).toBe('deal.card')
    const { state } = play(start, counter([cash(2), { kind: 'card', card: '6-18' }], [{ kind: 'card', card: CARD }]), {
      type: 'answer-deal',
      seat: 'ali',
      accept: true,
    })
    expect([state.hands[ALI], state.hands[JD]]).toEqual([['password-chain', '6-18'], [CARD]])
  })

  it('can be put together by somebody who sees no hand: a card that was shown is known to be there', () => {
    const start = proposed([{ kind: 'card', card: CARD }], [cash(4)])
    const open = counter([cash(2)], [{ kind: 'card', card: CARD }])
    for (const viewer of ['jd', null] as const) expect(checkMove(playerView(start, viewer), open)).toBeNull()
  })

  it('is enumerated for a little more cash and for a quarter less of a promise', () => {
    const start = proposed([cash(2)], [vow(2)])
    const terms = legalMoves(start).flatMap((move) => (move.type === 'counter-deal' ? [[move.give, move.take]] : []))
    expect(terms).toEqual([
      [[vow(2)], [cash(3)]],
      [[vow(2)], [cash(4)]],
      [[vow(2)], [cash(5)]],
      [[vow(1)], [cash(2)]],
    ])
  })

  it('takes what the answerer would have paid off before it asks for more', () => {
    const start = proposed([vow(1)], [cash(2)])
    const terms = legalMoves(start).flatMap((move) => (move.type === 'counter-deal' ? [[move.give, move.take]] : []))
    expect(terms).toEqual([
      [[cash(1)], [vow(1)]],
      [[], [vow(1)]],
      [[cash(2)], [vow(1), cash(3)]],
    ])
  })
})
