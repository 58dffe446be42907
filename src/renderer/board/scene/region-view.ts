import { Container, type Text } from 'pixi.js'
import type { Tile } from '../geometry/tiles'
import type { RegionModel } from '../model/render-model'
import type { Mover } from '../motion/animator'
import { createFigureRows } from './figures'
import { at, group, word } from './paint'
import { createPieceTray } from './pieces'
import type { Press } from './press'
import { regionPieces } from './region-pieces'

const NAME_SIZE = 16.5
const NAME_Y = -23
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
export function createRegionView(tile: Tile, press: Press): RegionView {
  const figures = createFigureRows()
  const tray = createPieceTray()
  const crowd = group(at(figures.view, 0, FIGURES_Y))
  const things = group(tray.view)
  const [pressedThings, pressedCrowd] = [press.add(things, tile.centre), press.add(crowd, tile.centre)]
  const view = group(pressedThings.view, pressedCrowd.view)
  let name: Text | null = null

  const show = (region: RegionModel, mover: Mover | null, figureMs: number, landMs: number): void => {
    const text = brokenName(region.name)
    if (name === null) {
      name = at(word(text, NAME_SIZE), 0, NAME_Y)
      things.addChildAt(name, 0)
      pressedThings.touch()
    } else if (name.text !== text) {
      name.text = text
      pressedThings.touch()
    }
    if (tray.lay(regionPieces(region, tile), mover && pressedThings.mover(mover), landMs)) pressedThings.touch()
    if (figures.stand(region.tokens, mover && pressedCrowd.mover(mover), figureMs)) pressedCrowd.touch()
    view.alpha = region.light === 'dim' ? DIM : 1
  }
  return { view, show }
}

/** A name on at most two lines, broken where they are most alike. */
export function brokenName(name: string): string {
  const words = name.split(' ')
  if (width(name) <= LINE || words.length === 1) return name
  const breaks = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const)
  const longest = ([a, b]: readonly [string, string]): number => Math.max(width(a), width(b))
  return [...breaks].sort((a, b) => longest(a) - longest(b))[0].join('\n')
}

function width(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 2 : 1), 0)
}
