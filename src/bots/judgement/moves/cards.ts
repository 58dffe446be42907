import { CARDS, type Card, type MoveOf } from '../../../../rules'
import { reason } from '../../decision'
import { shown, type Choice } from '../choice'
import { pull, type Situation } from '../situation'
import { worthOfCash } from '../worth'
import { worthBeyondBoard, worthOfEffects } from './effect-worth'

/** Weighs playing a card at a target: what its effects are worth, its price, and that a full hand draws nothing. */
export const weighCard = (s: Situation, move: MoveOf<'play-card'>): Choice => {
  const card = CARDS.get(move.card)
  if (card === undefined) throw new Error(`no card "${move.card}"`)
  const worth = worthOfEffects(s, card, move.target)
  const hurried = hurry(s)
  const value = worth - worthOfCash(s, card.cost) + hurried + pull(s, 'tally:cards-played')
  return {
    move,
    value,
    beyond: worthBeyondBoard(s, card, move.target) + hurried,
    why: () => [reason('play-card.worth', { card: card.id, points: shown(worth), ...aimOf(card, move) })],
  }
}

/** A card kept in a full hand, or to the end, is worth nothing. */
const hurry = (s: Situation): number => {
  const held = s.view.hands[s.me].length
  if (s.left === 0) return s.character.enough
  return held >= s.numbers.handLimit - 1 ? s.character.card * 0.5 : 0
}

const aimOf = (card: Card, { target }: MoveOf<'play-card'>): Readonly<Record<string, string>> => {
  if (card.target === 'none') return {}
  const at = target[card.target]
  return at === undefined ? {} : { [card.target]: at }
}
