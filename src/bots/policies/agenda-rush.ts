import {
  AGENDAS,
  FACTIONS,
  HIDDEN,
  applyInPlace,
  cloneState,
  measure,
  projection,
  searchMoves,
  seatOf,
  standingOf,
  type Goal,
  type Move,
  type PlayerView,
  type Seat,
} from '../../../rules'
import { ON_THE_BOARD } from '../normal/normal-bot'
import type { Leaves, Policy } from './policy'

/** The goal of the agenda a seat keeps; null before it is chosen. */
const goalOf = (view: PlayerView, seat: Seat): Goal | null => {
  const id = view.agendas[seat]
  return id === undefined || id === null || id === HIDDEN ? null : (AGENDAS.get(id)?.goal ?? null)
}

/** How far the goal would be reached if nobody did anything more; more is better. */
const reached = (view: PlayerView, seat: Seat, { metric, reach }: Goal): number => {
  const value = measure(standingOf(projection(view)), seat, metric)
  return reach === 'at-least' ? value : -value
}

const after = (view: PlayerView, move: Move): PlayerView => {
  const copy = cloneState(view)
  applyInPlace(copy, move)
  return copy
}

/** Whether there is nothing more to be had from the goal. */
const isFull = ({ steps, reach }: Goal, value: number): boolean => {
  const last = steps[steps.length - 1]
  return last === undefined || value >= (reach === 'at-least' ? last.at : -last.at)
}

/** The moves that bring the agenda farthest, as long as any brings it farther. */
const leaves: Leaves = (view, moves) => {
  if (view.pending.kind !== 'action') return moves
  const seat = seatOf(view.pending.seat)
  const goal = goalOf(view, seat)
  if (goal === null) return moves
  const now = reached(view, seat, goal)
  if (isFull(goal, now)) return moves
  const tried = searchMoves(view)
    .filter(({ type }) => ON_THE_BOARD.has(type))
    .map((move) => ({ move, value: reached(after(view, move), seat, goal) }))
  const most = Math.max(now, ...tried.map(({ value }) => value))
  return most === now ? moves : tried.filter(({ value }) => value === most).map(({ move }) => move)
}

/** The policy of a seat that plays for its agenda. */
export const AGENDA_POLICIES = {
  'agenda-rush': { says: 'makes whatever move brings its agenda farthest, as long as any does', seats: FACTIONS, leaves },
} as const satisfies Readonly<Record<string, Policy>>
