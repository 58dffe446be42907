import { Container, Graphics } from 'pixi.js'
import { REGIONS_OF, type RegionIndex } from '../../../../rules'
import { FOCUS, INK, PAPER_BRIGHT, SEAL } from '../../art'
import type { Box } from '../geometry/camera'
import { GATES, MACRO_PLATES, type Spot } from '../geometry/spots'
import { TILES } from '../geometry/tiles'
import type { MacroModel, RegionModel, RenderModel } from '../model/render-model'
import { flat } from './paint'
import { SEAS } from './terrain'

const TARGET = '#fff3b0'
/** How much wider than a light its dark edge is. */
const RIM = 2.4

/** What is under the pointer, and what has the keyboard. */
export interface Attention {
  readonly hovered: Spot | null
  readonly focused: Spot | null
}

/** Lights over the tiles: what may be chosen, what is chosen, what one points at. */
export interface Highlights {
  /** Veil over what may not be chosen; lies under the figures. */
  readonly veil: Container
  readonly lights: Container
  readonly show: (model: RenderModel, attention: Attention) => void
}

/** Makes the lights; cheap to draw anew whenever attention moves. */
export function createHighlights(): Highlights {
  const veil = new Graphics()
  const lights = new Graphics()
  const show = (model: RenderModel, { hovered, focused }: Attention): void => {
    veil.clear()
    lights.clear()
    for (const region of model.regions) lightAim(veil, lights, region)
    for (const region of model.regions) lightChoice(lights, region, model)
    for (const macro of model.macros) lightMacro(lights, macro)
    // What is chosen keeps its own light under the pointer.
    if (hovered !== null && !(hovered.kind === 'region' && model.regions[hovered.index].chosen))
      mark(lights, hovered, model, PAPER_BRIGHT, 3.4)
    if (focused !== null) mark(lights, focused, model, FOCUS, 3.6)
  }
  return { veil, lights, show }
}

/** Whether a region may be chosen. */
function lightAim(veil: Graphics, lights: Graphics, { index, light }: RegionModel): void {
  if (light === 'dim') veil.poly(flat(TILES[index].outline)).fill({ color: SEAS.full.deep, alpha: 0.62 })
  if (light === 'target') ring(lights, [index], TARGET, 2.6)
}

/** Whether a panel points at a region, and whether it is chosen or played. */
function lightChoice(lights: Graphics, region: RegionModel, { show }: RenderModel): void {
  if (region.pointed) lights.poly(flat(TILES[region.index].outline)).stroke({ width: 4, color: PAPER_BRIGHT, join: 'round' })
  if (region.chosen || region.belts.some((belt) => belt.chosen) || region.index === show?.playing) ring(lights, [region.index], SEAL, 4, 3)
}

function lightMacro(lights: Graphics, { index, light, chosen }: MacroModel): void {
  if (light === 'target') frame(lights, MACRO_PLATES[index], TARGET, 2.6)
  if (!chosen) return
  frame(lights, MACRO_PLATES[index], SEAL, 4)
  ring(lights, REGIONS_OF[index], SEAL, 4)
}

function mark(lights: Graphics, spot: Spot, model: RenderModel, colour: string, width: number): void {
  if (spot.kind === 'gate') return frame(lights, GATES[spot.index], colour, width)
  if (spot.kind === 'macro') {
    frame(lights, MACRO_PLATES[spot.index], colour, width)
    return ring(lights, REGIONS_OF[spot.index], colour, width)
  }
  if (model.aim === 'macro') return ring(lights, REGIONS_OF[model.regions[spot.index].macro], colour, width)
  ring(lights, [spot.index], colour, width)
}

/** Outlines each region, with a dark edge so that the light is seen on every paper. */
function ring(lights: Graphics, regions: readonly RegionIndex[], colour: string, width: number, rim = RIM): void {
  const dark = colour === FOCUS ? PAPER_BRIGHT : INK
  for (const region of regions) {
    const outline = flat(TILES[region].outline)
    lights
      .poly(outline)
      .stroke({ width: width + rim, color: dark, join: 'round' })
      .poly(outline)
      .stroke({ width, color: colour, join: 'round' })
  }
}

function frame(lights: Graphics, box: Box, colour: string, width: number): void {
  lights
    .roundRect(box.x - 2, box.y - 2, box.width + 4, box.height + 4, 4)
    .stroke({ width: width + RIM, color: colour === FOCUS ? PAPER_BRIGHT : INK })
  lights.roundRect(box.x - 2, box.y - 2, box.width + 4, box.height + 4, 4).stroke({ width, color: colour })
}
