import { ALL_SEATS, factionAt, perSeat, type GameState, type Seat, type SeatList } from '../../rules'
import { inTurn } from './in-turn'

/**
 * In which order the seats take their turns: `leader`, as the rules have it (the leader first, the trailing seat last), or `rotated`: each
 * game keeps one order from beginning to end, and the 24 orders take turns with the seeds. Under `rotated` a seat's place says nothing
 * about its faction or its share, so what goes with the place is the place's own effect.
 */
export const ORDER_RULES = ['leader', 'rotated'] as const
export type OrderRule = (typeof ORDER_RULES)[number]

/** How many orders four seats can take. */
export const ORDERS = 24

/** The order of one game under `rotated`: seat indexes, first place first; seeds that follow one another go through all of them. */
export const rotatedOrder = (seed: number): SeatList<Seat> => {
  let left: readonly Seat[] = ALL_SEATS
  let rest = seed % ORDERS
  return perSeat(() => {
    const next = inTurn(left, rest)
    rest = Math.floor(rest / left.length)
    left = left.filter((seat) => seat !== next)
    return next
  })
}

/** A position at the opening of a quarter with the turn order its game keeps; any other position as it is. */
export const keepOrder = (state: GameState, rule: OrderRule, seed: number): GameState => {
  if (rule === 'leader' || state.phase !== 'actions' || state.turn !== 0) return state
  const order = rotatedOrder(seed)
  return { ...state, order, pending: { kind: 'action', seat: factionAt(order[0]) } }
}
