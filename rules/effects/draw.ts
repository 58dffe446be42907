import type { Seat } from '../model/indexes'
import { factionAt } from '../model/ids'
import type { Position } from '../model/state'
import { nextInt } from '../random/generator'
import { record, type Run } from './run'

/** A seat draws a card unless its hand is full; an empty deck is made of the discards again, shuffled. */
export function drawCard(state: Position, run: Run, seat: Seat): void {
  if (state.hands[seat].length >= state.config.numbers.handLimit) return
  if (state.decks[seat].length === 0) {
    const pile = state.discards[seat]
    while (pile.length > 0) state.decks[seat].push(...pile.splice(nextInt(state, pile.length), 1))
  }
  const card = state.decks[seat].shift()
  if (card === undefined) return
  state.hands[seat].push(card)
  run.reveals = true
  record(state, run, { kind: 'card-drawn', seat: factionAt(seat), card })
}
