import { Container } from 'pixi.js'
import { TILES } from '../geometry/tiles'
import { createGateWall, type GateWall } from './gate-wall'
import { createHighlights, type Highlights } from './highlights'
import { drawLand } from './land'
import { drawLegend, type LegendWords } from './legend'
import { createMacroTrack, type MacroTrack } from './macro-track'
import { group } from './paint'
import type { RasterCache } from './raster-cache'
import { createRegionView, type RegionView } from './region-view'
import { createTags, type Tags } from './tags'
import type { Print } from './terrain'

/** What the board is drawn of, each over the one before it. */
export interface Layers {
  /** All of them together. */
  readonly world: Container
  readonly wall: GateWall
  readonly track: MacroTrack
  readonly highlights: Highlights
  /** In region order. */
  readonly regions: readonly RegionView[]
  /** For what runs over the board. */
  readonly moving: Container
  readonly tags: Tags
}

/** Makes the layers; what lies still is kept as pictures. */
export function createLayers(cache: RasterCache, legend: LegendWords, print: Print): Layers {
  const highlights = createHighlights()
  const track = createMacroTrack(print, cache)
  const wall = createGateWall(cache)
  const ground = cache.add(group(drawLand(print), drawLegend(legend)), { x: 0, y: 0 })
  const regions = TILES.map((tile) => createRegionView(tile, cache))
  const tags = createTags()
  const moving = new Container()
  const world = group(
    ground.view,
    highlights.veil,
    wall.view,
    track.view,
    highlights.lights,
    ...regions.map((region) => region.view),
    moving,
    tags.view,
  )
  return { world, wall, track, highlights, regions, moving, tags }
}
