import {
  actionCost,
  cashCost,
  checkMove,
  type Move,
  type MoveType,
  type Position,
  type RejectCode,
  type Rejection,
} from '../../../../rules'
import { candidateMoves } from '../../table'

/** Whether a type of action can be taken now, what it costs, and if not, why not. */
export interface Availability {
  readonly type: MoveType
  readonly available: boolean
  /** The refusal that tells most; null when available. */
  readonly refusal: Rejection | null
  readonly actions: number
  /** Cheapest and dearest cash cost over its targets. */
  readonly cash: { readonly from: number; readonly to: number }
}

/** Refusals that come last when a move is checked: whoever reads them knows that the move itself would be fine. */
const MEANS: readonly RejectCode[] = ['actions.none', 'cash.short']

/** How an action of the seat on turn stands; `legal` is the list the table gave. */
export function availabilityOf(position: Position, legal: readonly Move[], type: MoveType): Availability {
  const candidates = candidateMoves(position, type)
  const own = legal.filter((move) => move.type === type)
  const priced = own.length > 0 ? own : candidates
  const costs = priced.map((move) => cashCost(position, move))
  return {
    type,
    available: own.length > 0,
    refusal: own.length > 0 ? null : mostTelling(candidates.map((move) => checkMove(position, move))),
    actions: priced.length === 0 ? 0 : Math.max(...priced.map((move) => actionCost(position, move))),
    cash: costs.length === 0 ? { from: 0, to: 0 } : { from: Math.min(...costs), to: Math.max(...costs) },
  }
}

/** Why one card cannot be played, with the same judgement over its targets; null when it can. */
export function cardRefusal(position: Position, legal: readonly Move[], card: string): Rejection | null {
  if (legal.some((move) => move.type === 'play-card' && move.card === card)) return null
  return mostTelling(
    candidateMoves(position, 'play-card')
      .filter((move) => move.type === 'play-card' && move.card === card)
      .map((move) => checkMove(position, move)),
  )
}

/** Out of the refusals of all targets, the one a person can do most about: means first, then the commonest. */
function mostTelling(refusals: readonly (Rejection | null)[]): Rejection | null {
  const found = refusals.filter((refusal) => refusal !== null)
  const means = found.filter((refusal) => MEANS.includes(refusal.code))
  if (means.length > 0) return means.reduce((best, refusal) => (Number(refusal.params.need) < Number(best.params.need) ? refusal : best))
  const times = (code: RejectCode): number => found.filter((refusal) => refusal.code === code).length
  return found.reduce<Rejection | null>((best, refusal) => (best === null || times(refusal.code) > times(best.code) ? refusal : best), null)
}
