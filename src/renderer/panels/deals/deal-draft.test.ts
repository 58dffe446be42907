import { describe, expect, it } from 'vitest'
import { ALI, EMPTY_OFFER, FACTIONS, HIDDEN, JD, MAX_TERMS, PDD, checkMove, type GameState } from '../../../../rules'
import { atBelt, play, position } from '../../../../rules/testing/builders'
import {
  TERM_KINDS,
  addTerm,
  cardsToGive,
  draftAgainst,
  draftFrom,
  kindOf,
  moveOf,
  possibleTerms,
  redirect,
  removeTerm,
  replaceTerm,
  startingTerm,
  type DealDraft,
} from './deal-draft'

const table = (): GameState =>
  position({
    turn: 'ali',
    set: (s) => {
      s.supply[atBelt('yiwu-smallwares', 'ali')] = 2
      s.hands[ALI] = ['double-11']
      s.hands[JD] = ['6-18']
    },
  })
const empty = (to: DealDraft['to']): DealDraft => ({ to, give: [], take: [] })

describe('a counter-offer being put together', () => {
  const deal = { id: 1, counterTo: null, from: 'jd', to: 'ali', give: [{ kind: 'cash', amount: 2 }], take: [] } as const

  it('begins with the deal seen from its other side, or with the terms that were advised', () => {
    expect(draftAgainst(deal, null)).toEqual({ to: 'jd', give: [], take: deal.give })
    const more = [{ kind: 'cash', amount: 3 }] as const
    expect(draftAgainst(deal, { type: 'counter-deal', seat: 'ali', give: [], take: more })).toEqual({ to: 'jd', give: [], take: more })
    expect(draftAgainst(deal, { type: 'answer-deal', seat: 'ali', accept: true })).toEqual(draftAgainst(deal, null))
  })

  it('is a counter-offer while a deal waits for its answer', () => {
    const waiting: GameState = { ...table(), pending: { kind: 'deal', seat: 'ali', deal } }
    expect(moveOf(waiting, 'ali', draftAgainst(deal, null))).toEqual({ type: 'counter-deal', seat: 'ali', give: [], take: deal.give })
  })
})

describe('cards a seat may hand over', () => {
  const deal = { id: 1, counterTo: null, from: 'pdd', to: 'ali', give: [{ kind: 'card', card: 'orchard-game' }], take: [] } as const

  it('are those it has shown while its deal waits, though its hand is hidden, and else those of its hand that are seen', () => {
    const before = position({ turn: 'ali', set: (s) => void ((s.hands[ALI] = ['double-11']), (s.hands[PDD] = [HIDDEN, HIDDEN])) })
    const waiting: GameState = { ...before, pending: { kind: 'deal', seat: 'ali', deal } }
    expect(cardsToGive(waiting, 'pdd')).toEqual(['orchard-game'])
    expect(possibleTerms(waiting, 'pdd', 'card')).toEqual(deal.give)
    expect(cardsToGive(waiting, 'ali')).toEqual(['double-11'])
    expect(cardsToGive(before, 'pdd')).toEqual([])
  })

  it('are not the rest of a hand that is seen: nobody can ask for a card that was not shown', () => {
    const seen = position({ turn: 'ali', set: (s) => void (s.hands[PDD] = ['orchard-game', 'help-and-like']) })
    const waiting: GameState = { ...seen, pending: { kind: 'deal', seat: 'ali', deal } }
    expect(cardsToGive(waiting, 'pdd')).toEqual(['orchard-game'])
  })
})

describe('a deal being put together', () => {
  it('starts with another seat and nothing in it', () => {
    for (const seat of FACTIONS) {
      const draft = draftFrom(seat, null)
      expect(draft.to).not.toBe(seat)
      expect([...draft.give, ...draft.take]).toEqual([])
    }
  })

  it('is read back from the move it stands for', () => {
    const draft: DealDraft = {
      to: 'pdd',
      give: [{ kind: 'cash', amount: 2 }],
      take: [{ kind: 'promise', promise: { kind: 'no-petition', quarters: 1 } }],
    }
    expect(draftFrom('ali', moveOf(table(), 'ali', draft))).toEqual(draft)
  })

  it('is offered only terms that the rules take as they stand', () => {
    const state = play(table(), { type: 'file', seat: 'ali', level: 2, offer: EMPTY_OFFER }).state
    for (const to of ['tencent', 'pdd', 'jd'] as const) {
      for (const side of ['give', 'take'] as const) {
        for (const kind of TERM_KINDS) {
          const term = startingTerm(state, 'ali', empty(to), side, kind)
          if (term === null) continue
          expect(kindOf(term)).toBe(kind)
          expect(checkMove(state, moveOf(state, 'ali', addTerm(empty(to), side, term)))).toBeNull()
        }
      }
    }
  })

  it('is offered every kind that fits and none that does not', () => {
    const state = play(table(), { type: 'file', seat: 'ali', level: 2, offer: EMPTY_OFFER }).state
    const kinds = (to: DealDraft['to'], side: 'give' | 'take') =>
      TERM_KINDS.filter((kind) => startingTerm(state, 'ali', empty(to), side, kind) !== null)
    expect(kinds('tencent', 'take')).toEqual([
      'cash',
      'campaign',
      'traffic',
      'no-subsidy',
      'support',
      'no-petition',
      'no-throttle',
      'no-bid',
    ])
    expect(kinds('jd', 'take')).toContain('lobby')
    expect(kinds('jd', 'give')).toEqual(['cash', 'card', 'supply', 'campaign', 'no-subsidy', 'support', 'no-petition', 'no-bid'])
  })

  it('holds a shared campaign on both sides or on none, wherever it is put, changed or taken out', () => {
    const once = addTerm(empty('jd'), 'take', { kind: 'campaign', macro: 'north' })
    expect([once.give, once.take]).toEqual([[{ kind: 'campaign', macro: 'north' }], [{ kind: 'campaign', macro: 'north' }]])
    const moved = replaceTerm(addTerm(once, 'give', { kind: 'cash', amount: 1 }), 'give', 0, { kind: 'campaign', macro: 'east' })
    expect(moved.give).toEqual([
      { kind: 'campaign', macro: 'east' },
      { kind: 'cash', amount: 1 },
    ])
    expect(moved.take).toEqual([{ kind: 'campaign', macro: 'east' }])
    expect(removeTerm(moved, 'take', 0)).toEqual({ to: 'jd', give: [{ kind: 'cash', amount: 1 }], take: [] })
  })

  it('is never asked for a card of another hand', () => {
    expect(startingTerm(table(), 'ali', empty('jd'), 'take', 'card')).toBeNull()
  })

  it('does not offer the same term twice', () => {
    const state = table()
    const once = addTerm(empty('pdd'), 'give', { kind: 'card', card: 'double-11' })
    expect(startingTerm(state, 'ali', once, 'give', 'card')).toBeNull()
  })

  it('changes term by term and holds no more than the rules allow', () => {
    let draft = empty('pdd')
    for (let amount = 1; amount <= MAX_TERMS + 2; amount++) draft = addTerm(draft, 'give', { kind: 'cash', amount })
    expect(draft.give).toHaveLength(MAX_TERMS)
    draft = replaceTerm(draft, 'give', 1, { kind: 'cash', amount: 9 })
    expect(removeTerm(draft, 'give', 0).give).toEqual([
      { kind: 'cash', amount: 9 },
      { kind: 'cash', amount: 3 },
    ])
  })

  it('drops what another partner could not give', () => {
    const draft: DealDraft = {
      to: 'tencent',
      give: [{ kind: 'cash', amount: 1 }],
      take: [{ kind: 'promise', promise: { kind: 'no-throttle', quarters: 2 } }],
    }
    expect(redirect(table(), 'ali', draft, 'jd')).toEqual({ to: 'jd', give: [{ kind: 'cash', amount: 1 }], take: [] })
  })

  it('has no cash to offer where there is none', () => {
    const broke = position({
      turn: 'ali',
      set: (s) => {
        s.cash[PDD] = 0
      },
    })
    expect(possibleTerms(broke, 'pdd', 'cash')).toEqual([])
  })
})
