import { cashCost, seatOf, type Faction, type Move, type Position } from '../../../../rules'
import type { IntentField, IntentValue, MovePreview } from '../../table'

/** Whether a field is a place, of which one wants to know what it would bring before choosing it. */
export const isPlace = (field: IntentField): boolean => field === 'region' || field === 'belt' || field === 'macro'

/** The cheapest of the moves at a target; null when there is none. */
export function cheapestAt(position: Position, moves: readonly Move[], field: IntentField, value: IntentValue): Move | null {
  let best: { readonly move: Move; readonly cost: number } | null = null
  for (const move of moves) {
    if (valueAt(move, field) !== value) continue
    const cost = cashCost(position, move)
    if (best === null || cost < best.cost) best = { move, cost }
  }
  return best?.move ?? null
}

/** By how much a move would change a seat's counted buyers at the close of the quarter, units of 100,000; null where no forecast tells. */
export function gainOf(preview: MovePreview | null, faction: Faction): number | null {
  if (preview === null || preview.before === null || preview.after === null) return null
  const seat = seatOf(faction)
  return preview.after.share[seat] - preview.before.share[seat]
}

/** Whose buyers a list is about: those of the platform held back or pushed, of the seat a card is aimed at, or one's own. */
export const gainsWhom = (move: Move, seat: Faction): Faction => {
  if (move.type === 'throttle') return move.platform
  if (move.type === 'play-card') return move.target.seat ?? seat
  return move.type === 'traffic-support' ? move.partner : seat
}

/** Whether a move has what was chosen so far. */
export const keepsTo = (move: Move, chosen: Readonly<Partial<Record<IntentField, IntentValue>>>): boolean =>
  Object.entries(chosen).every(([field, value]) => valueAt(move, field as IntentField) === value)

/** What a move aims at in a field. */
export function valueAt(move: Move, field: IntentField): unknown {
  const aim: object = move.type === 'play-card' ? move.target : move
  return (aim as Readonly<Record<string, unknown>>)[field]
}
