import { SEATS, type GameState, type Move, type PlayerView } from '../../../rules'
import type { Chance } from '../chance'
import { determinise, type AgendaBelief } from './determinise'
import { STRONG } from './settings'
import type { Wish } from './wishes'

/**
 * One way things may be and go on: the hidden cards and aims as they might be, and what each seat would try in each quarter. Every candidate
 * is tried in the same futures, so that what differs is the candidate's doing.
 */
export interface Future {
  readonly start: GameState
  /** Moves a seat tries in turn, quarter*4+seat; what cannot be done when its time comes is passed over. */
  readonly plans: readonly (readonly Move[])[]
  /** A throw in 0..1 for each quarter and seat, for its answers. */
  readonly dice: readonly number[]
}

/** Dreams up a future. */
export const dream = (view: PlayerView, wishes: readonly (readonly Wish[])[], chance: Chance, belief?: AgendaBelief): Future => {
  const start = determinise(view, chance, belief)
  const plans: Move[][] = []
  const dice: number[] = []
  const { length } = view.config
  for (let cell = 0; cell < (length + 1) * SEATS; cell++) {
    const quarter = Math.floor(cell / SEATS)
    plans.push(quarter < view.quarter ? [] : planOf(wishes[cell % SEATS], (length - quarter + 1) / (length - view.quarter + 1), chance))
    dice.push(chance.next())
  }
  return { start, plans, dice }
}

/** Some of a seat's wishes in an order drawn by chance, the dearer the earlier (the Gumbel trick: softmax without replacement). */
const planOf = (wishes: readonly Wish[], timeLeft: number, chance: Chance): Move[] => {
  const { spread, perTurn } = STRONG.wishes
  const keyed = wishes.map(({ move, worth, lasting }) => ({
    move,
    key: (lasting ? worth * timeLeft : worth) - spread * Math.log(-Math.log(chance.next() || 1e-9)),
  }))
  return keyed
    .sort((a, b) => b.key - a.key)
    .slice(0, perTurn)
    .map(({ move }) => move)
}
