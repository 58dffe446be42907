import { describe, expect, it } from 'vitest'
import { CARDS, DECKS } from '../content/catalogue'
import { cloneState } from '../model/clone'
import type { Card, CardNeed } from '../model/content'
import { seatOf } from '../model/ids'
import type { MoveOf } from '../model/move'
import type { GameState, Position } from '../model/state'
import { legalMoves } from '../moves/enumerate'
import { cashCost, checkMove } from '../moves/registry'
import { busyPosition } from '../testing/busy-position'
import { closeQuarter, entries, play } from '../testing/builders'
import { checkInvariants } from '../testing/invariants'
import { performEffects } from './interpret'

const ALL = [...CARDS.values()].map((card) => [card.id, card] as const)

/** What a card's being played changes by itself, whatever its effects. */
function board(state: Position): unknown {
  const { cash: _cash, hands: _hands, discards: _discards, decks: _decks, tally: _tally, actionsLeft: _actions, ...rest } = state
  return rest
}

function plays(state: GameState, card: Card): MoveOf<'play-card'>[] {
  return legalMoves(state).filter((move): move is MoveOf<'play-card'> => move.type === 'play-card' && move.card === card.id)
}

const FIELDS: Readonly<Record<Card['target'], string | undefined>> = {
  none: undefined,
  region: 'region',
  macro: 'macro',
  belt: 'belt',
  seat: 'seat',
  organ: 'organ',
}

describe('every card', () => {
  it.each(ALL)('%s can be played, pays its price and changes the board', (_id, card) => {
    const start = busyPosition(card.faction, [card.id])
    const moves = plays(start, card)
    expect(moves.length).toBeGreaterThan(0)
    const outcomes = moves.map((move) => play(start, move))
    for (const [i, { state, log }] of outcomes.entries()) {
      const seat = seatOf(card.faction)
      expect(Object.keys(moves[i].target)).toEqual(card.target === 'none' ? [] : [FIELDS[card.target]])
      expect(cashCost(start, moves[i])).toBe(card.cost)
      expect(state.actionsLeft).toBe(start.actionsLeft - card.actions)
      expect(state.hands[seat]).not.toContain(card.id)
      expect(state.discards[seat]).toContain(card.id)
      expect(entries(log, 'card-played')).toHaveLength(1)
      const given = card.effects.reduce((sum, effect) => sum + (effect.do === 'cash' && effect.who === 'self' ? effect.amount : 0), 0)
      expect(state.cash[seat]).toBe(start.cash[seat] - card.cost + given)
    }
    expect(outcomes.some(({ state }) => JSON.stringify(board(state)) !== JSON.stringify(board(start)))).toBe(true)
  })

  it.each(ALL)('%s has no effect that does nothing', (_id, card) => {
    const start = busyPosition(card.faction, [card.id])
    for (const effect of card.effects) {
      const showing = plays(start, card).filter(({ target }) => {
        const state = cloneState(start)
        performEffects(state, { log: [], reveals: false }, [effect], {
          seat: seatOf(card.faction),
          target: target,
          cause: 'card',
          id: card.id,
        })
        return JSON.stringify(state) !== JSON.stringify(start)
      })
      expect(showing.length, JSON.stringify(effect)).toBeGreaterThan(0)
    }
  })

  it.each(ALL)('%s leaves a sound position, through the market and the books', (_id, card) => {
    const start = busyPosition(card.faction)
    start.hands.forEach((hand, seat) => hand.splice(0, hand.length, ...(seat === seatOf(card.faction) ? [card.id] : [])))
    start.decks.forEach((deck, seat) => deck.splice(0, deck.length, ...DECKS[seat].filter((id) => id !== card.id)))
    start.discards.forEach((pile) => pile.splice(0))
    const move = plays(start, card)[0]
    const { state } = play(start, move)
    expect(checkInvariants(state)).toEqual([])
    expect(checkInvariants(closeQuarter(state).state)).toEqual([])
  })

  it.each(ALL.filter(([, card]) => card.needs !== undefined))('%s is refused where what it needs is missing', (_id, card) => {
    const start = busyPosition(card.faction, [card.id])
    const moves = plays(start, card)
    const seat = seatOf(card.faction)
    start.access[seat] = 1
    start.buyers.fill(0)
    start.supply.fill(0)
    const code = {
      present: 'card.needs-buyers',
      supply: 'card.needs-supply',
      room: 'belt.full',
      'mini-program': 'card.needs-mini-program',
    }[card.needs?.[0] as CardNeed]
    for (const move of moves) expect(checkMove(start, move)?.code).toBe(code)
  })
})
