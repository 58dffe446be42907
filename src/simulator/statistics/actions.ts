import { CARDS, MOVE_TYPES, type CardId, type Faction, type MoveType } from '../../../rules'
import type { GameRecord } from '../record'
import { rounded, wilson, type Rate } from '../../statistics/estimates'

/** Moves that answer somebody, or end something: they are no actions. */
const NO_ACTIONS = [
  'choose-agenda',
  'end-turn',
  'rule',
  'answer-deal',
  'answer-support',
  'answer-counter',
] as const satisfies readonly MoveType[]

/** A kind of move that a seat takes of its own accord. */
export type ActionType = Exclude<MoveType, (typeof NO_ACTIONS)[number]>

/** Every kind of action, in the order people meet them. */
export const ACTION_TYPES: readonly ActionType[] = MOVE_TYPES.filter(
  (type): type is ActionType => !(NO_ACTIONS as readonly MoveType[]).includes(type),
)

/** How often an action was taken, and its share of all actions, 0-1. */
export interface ActionUse {
  readonly count: number
  readonly share: number
}

/** How many games a card was drawn and played in, and how many of the former are the latter. */
export interface CardUse {
  readonly faction: Faction
  readonly drawn: number
  readonly played: number
  readonly rate: Rate
}

/** The use of every kind of action over some games, all seats together. */
export const actionsIn = (games: readonly GameRecord[]): Readonly<Record<ActionType, ActionUse>> => {
  const counts = ACTION_TYPES.map((type) => ({
    type,
    count: games.reduce((sum, { actions }) => sum + actions.reduce((all, own) => all + (own[type] ?? 0), 0), 0),
  }))
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  return Object.fromEntries(counts.map(({ type, count }) => [type, { count, share: rounded(count / Math.max(1, all), 5) }])) as Record<
    ActionType,
    ActionUse
  >
}

/** The use of every card over some games. */
export const cardsIn = (games: readonly GameRecord[]): Readonly<Record<CardId, CardUse>> => {
  const drawn = countIds(games.map((game) => game.drawn))
  const played = countIds(games.map((game) => game.played))
  return Object.fromEntries(
    [...CARDS.values()].map(({ id, faction }) => {
      const [seen, used] = [drawn.get(id) ?? 0, played.get(id) ?? 0]
      return [id, { faction, drawn: seen, played: used, rate: wilson(used, seen) }]
    }),
  )
}

const countIds = (lists: readonly (readonly CardId[])[]): ReadonlyMap<CardId, number> => {
  const counts = new Map<CardId, number>()
  for (const id of lists.flat()) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
