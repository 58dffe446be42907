import { FACTIONS, seatOf, type Faction } from '../../../../rules'
import { HOLDABLE } from '../../held-cards'
import { gamesOf, type Results } from '../../results'
import type { GameRecord } from '../../record'
import { cardsHeldIn, type CardHeld } from '../../statistics/cards-held'
import { differenceOf, wilson, type Mean, type Rate } from '../../../statistics/estimates'
import { everyRow, judge, type Row } from '../row'
import { between } from '../targets'
import { nameOf } from './seats'

/** By how much a card may move any seat's win rate, 0-1. */
const MOST_MOVED = 0.08
const EARLY = between(30, 95)
const KEPT = between(25, 75)
const AGENDA_WINS = between(18, 32)

/** Whether any secret card decides the game: who wins, and when Ali comes in, given each of them; and whether agendas are a choice. */
export const heldRows = (results: Results): readonly Row[] => {
  const games = gamesOf(results, 'long-war')
  const cards = Object.entries(cardsHeldIn(games)).map(([id, card]): NamedCard => ({ id, ...card }))
  const kept = cards.filter((card) => card.kept > 0)
  const agendas = cards.filter(({ kind }) => kind === 'agenda')
  const rates = (list: readonly NamedCard[], rateOf: (card: NamedCard) => Rate): Record<string, Rate> =>
    Object.fromEntries(list.map((card) => [card.id, rateOf(card)]))
  const ownWins = (card: NamedCard): Rate => wilson(card.wins[card.seat], card.kept)
  return [
    ...kept.map((card) => movedRow(card, games)),
    everyRow(
      `Ali is in by quarter 4, given any one of ${HOLDABLE.length} cards`,
      EARLY.wanted,
      rates(kept, (card) => wilson(card.aliInByQuarter4, card.kept)),
      EARLY.limits,
      'long-war',
    ),
    everyRow(
      'Each agenda is kept of the times it is dealt',
      KEPT.wanted,
      rates(agendas, (card) => wilson(card.kept, card.dealt)),
      KEPT.limits,
      'long-war',
    ),
    everyRow(
      'Each agenda wins for whoever keeps it',
      AGENDA_WINS.wanted,
      rates(
        agendas.filter((card) => card.kept > 0),
        ownWins,
      ),
      AGENDA_WINS.limits,
      'long-war',
    ),
  ]
}

type NamedCard = CardHeld & { readonly id: string }

/** By how much each seat's win rate, given a card, is off its rate over all. */
const movedRow = (card: NamedCard, games: readonly GameRecord[]): Row => {
  const moved = FACTIONS.map((faction) => ({ faction, ...movedBy(card, games, faction) }))
  const limits = { least: -MOST_MOVED, most: MOST_MOVED }
  const judged = moved.map(({ mean, low, high }) => judge(mean, low, high, limits))
  const holds = judged.every((verdict) => verdict.holds)
  return {
    target: `Wins given ${card.kind} ${card.id} of ${nameOf(card.seat)} (${card.kept} of ${games.length} games)`,
    wanted: 'every seat within 8 points of its rate over all',
    measured: moved.map(({ faction, mean }) => `${nameOf(faction)} ${mean < 0 ? '' : '+'}${(100 * mean).toFixed(1)}`).join(', '),
    holds,
    sure: holds ? judged.every(({ sure }) => sure) : judged.some((verdict) => !verdict.holds && verdict.sure),
    from: 'long-war',
  }
}

/**
 * The rate given the card less the rate over all. Of all games those with the card are a part: the difference is that to the other games,
 * times the other games' share.
 */
const movedBy = ({ kept, wins }: NamedCard, games: readonly GameRecord[], faction: Faction): Mean => {
  const all = games.filter(({ winner }) => winner === seatOf(faction)).length
  const others = games.length - kept
  if (others === 0) return { mean: 0, low: 0, high: 0 }
  const { mean, low, high } = differenceOf(wilson(wins[faction], kept), wilson(all - wins[faction], others))
  const part = others / games.length
  return { mean: mean * part, low: low * part, high: high * part }
}
