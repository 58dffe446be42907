import { ALL_MACROS, flat, type MacroIndex, type PerMacro, type RegionIndex } from '../../../../rules'
import type { RenderModel } from '../model/render-model'
import type { Box } from './camera'
import type { Point } from './lattice'
import { ALL_GATES, type GateIndex, type PerGate } from './gates'
import { TILES, regionAt } from './tiles'

const PLATE = { x: 132, y: -66, width: 77, height: 74, gap: 3 }
const GATE = { x: 176, y: 424, width: 54, height: 58 }

/** Plates of the macro-region track, in macro order. */
export const MACRO_PLATES: PerMacro<Box> = flat(ALL_MACROS, (macro) => ({
  x: PLATE.x + macro * (PLATE.width + PLATE.gap),
  y: PLATE.y,
  width: PLATE.width,
  height: PLATE.height,
}))

/** The gates in the wall. */
export const GATES: PerGate<Box> = [gateBox(0), gateBox(1), gateBox(2)]

function gateBox(gate: GateIndex): Box {
  return { x: GATE.x + gate * GATE.width, y: GATE.y, width: GATE.width, height: GATE.height }
}

/** Something on the board one can point at. */
export type Spot =
  | { readonly kind: 'region'; readonly index: RegionIndex; readonly belt: number }
  | { readonly kind: 'macro'; readonly index: MacroIndex }
  | { readonly kind: 'gate'; readonly index: GateIndex }

/** What lies under a board point; in a region with two workshops, the nearer one. */
export function spotAt(point: Point, model: RenderModel): Spot | null {
  const macro = ALL_MACROS.find((index) => within(MACRO_PLATES[index], point))
  if (macro !== undefined) return { kind: 'macro', index: macro }
  const gate = ALL_GATES.find((index) => within(GATES[index], point))
  if (gate !== undefined) return { kind: 'gate', index: gate }
  const region = regionAt(point)
  if (region === null) return null
  const belts = model.regions[region].belts.length
  return { kind: 'region', index: region, belt: belts === 0 ? -1 : belts === 1 || point.x < TILES[region].centre.x ? 0 : 1 }
}

/** The middle of a spot. */
export function spotCentre(spot: Spot): Point {
  if (spot.kind === 'region') return TILES[spot.index].centre
  return middleOf(spot.kind === 'macro' ? MACRO_PLATES[spot.index] : GATES[spot.index])
}

/** The middle of a rectangle. */
export function middleOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function within(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}
