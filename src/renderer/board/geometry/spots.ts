import { MACROS } from '../../../../rules'
import type { RenderModel } from '../model/render-model'
import type { Box } from './camera'
import type { Point } from './lattice'
import { TILES, regionAt } from './tiles'

const PLATE = { x: 132, y: -66, width: 77, height: 74, gap: 3 }
const GATE = { x: 176, y: 424, width: 54, height: 58 }

/** Plates of the macro-region track, in macro order. */
export const MACRO_PLATES: readonly Box[] = MACROS.map((_, m) => ({
  x: PLATE.x + m * (PLATE.width + PLATE.gap),
  y: PLATE.y,
  width: PLATE.width,
  height: PLATE.height,
}))

/** The gates in the wall, in the order of `RenderModel.gates`. */
export const GATES: readonly Box[] = [0, 1, 2].map((g) => ({
  x: GATE.x + g * GATE.width,
  y: GATE.y,
  width: GATE.width,
  height: GATE.height,
}))

/** Something on the board one can point at. */
export type Spot =
  | { readonly kind: 'region'; readonly index: number; readonly belt: number }
  | { readonly kind: 'macro'; readonly index: number }
  | { readonly kind: 'gate'; readonly index: number }

/** What lies under a board point; in a region with two workshops, the nearer one. */
export function spotAt(point: Point, model: RenderModel): Spot | null {
  const macro = MACRO_PLATES.findIndex((box) => within(box, point))
  if (macro >= 0) return { kind: 'macro', index: macro }
  const gate = GATES.findIndex((box) => within(box, point))
  if (gate >= 0) return { kind: 'gate', index: gate }
  const region = regionAt(point)
  if (region < 0) return null
  const belts = model.regions[region].belts.length
  return { kind: 'region', index: region, belt: belts === 0 ? -1 : belts === 1 || point.x < TILES[region].centre.x ? 0 : 1 }
}

/** The middle of a spot. */
export function spotCentre(spot: Spot): Point {
  if (spot.kind === 'region') return TILES[spot.index].centre
  const box = spot.kind === 'macro' ? MACRO_PLATES[spot.index] : GATES[spot.index]
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function within(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}
