import { Container, type Text } from 'pixi.js'
import type { Tile } from '../geometry/tiles'
import type { RegionModel } from '../model/render-model'
import type { Mover } from '../motion/animator'
import { createFigureRows } from './figures'
import { at, group, word } from './paint'
import { createPieceTray } from './pieces'
import type { RasterCache } from './raster-cache'
import { regionPieces } from './region-pieces'

const NAME_SIZE = 16.5
const NAME_Y = -23
/** A name of two lines is smaller: it has to stand between the flag and the shoppers. */
const LONG_NAME_SIZE = 15
const FIGURES_Y = 6
const DIM = 0.38
/** Longest line of a region's name, in letters; a Chinese letter counts double. */
const LINE = 15

/** Everything that lies on one tile. */
export interface RegionView {
  readonly view: Container
  readonly show: (region: RegionModel, mover: Mover | null, figureMs: number, landMs: number) => void
}

/** Makes the things of one tile: what lies there, and above it those who walk. */
export function createRegionView(tile: Tile, cache: RasterCache): RegionView {
  const figures = createFigureRows()
  const tray = createPieceTray()
  const crowd = group(at(figures.view, 0, FIGURES_Y))
  const things = group(tray.view)
  const [cachedThings, cachedCrowd] = [cache.add(things, tile.centre), cache.add(crowd, tile.centre)]
  const view = group(cachedThings.view, cachedCrowd.view)
  let name: Text | null = null

  const show = (region: RegionModel, mover: Mover | null, figureMs: number, landMs: number): void => {
    const text = brokenName(region.name)
    if (name === null) {
      name = at(word(text, NAME_SIZE), 0, NAME_Y)
      fitName(name)
      things.addChildAt(name, 0)
      cachedThings.invalidate()
    } else if (name.text !== text) {
      name.text = text
      fitName(name)
      cachedThings.invalidate()
    }
    if (tray.lay(regionPieces(region, tile), mover && cachedThings.mover(mover), landMs)) cachedThings.invalidate()
    if (figures.stand(region.tokens, mover && cachedCrowd.mover(mover), figureMs)) cachedCrowd.invalidate()
    view.alpha = region.light === 'dim' ? DIM : 1
  }
  return { view, show }
}

function fitName(name: Text): void {
  const size = name.text.includes('\n') ? LONG_NAME_SIZE : NAME_SIZE
  name.style.fontSize = size
  name.style.lineHeight = Math.round(size * 1.02)
}

/** A name on at most two lines, broken where they are most alike. */
export function brokenName(name: string): string {
  const words = name.split(' ')
  if (width(name) <= LINE || words.length === 1) return name
  const breaks = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')])
  const longest = (lines: readonly string[]): number => Math.max(...lines.map(width))
  return breaks.reduce((best, lines) => (longest(lines) < longest(best) ? lines : best)).join('\n')
}

function width(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 2 : 1), 0)
}
