import { Container, Graphics, GraphicsPath, Matrix } from 'pixi.js'
import { MACRO_INFO, MACRO_OF, type RegionIndex } from '../../../../rules'
import { INK, INK_SOFT, PAPER_BRIGHT } from '../../art'
import { WORLD } from '../geometry/camera'
import { noise } from '../geometry/noise'
import { ROADS, TILES, type Tile } from '../geometry/tiles'
import { flat, trace } from './paint'
import { SEAS, TERRAIN, TERRAIN_MOTIFS, terrainInk, type Print } from './terrain'

type Sea = (typeof SEAS)[Print]

/** The sheet with its waves, and the land as pieces of cut paper on it. Drawn once. */
export function drawLand(print: Print): Container {
  const land = new Container()
  const sea = SEAS[print]
  land.addChild(
    drawSea(sea),
    drawShadow(sea),
    drawPapers(print),
    ...(print === 'full' ? [drawMotifs()] : []),
    drawBorders(sea, print === 'plain' ? INK_SOFT : PAPER_BRIGHT),
    drawRoads(),
  )
  return land
}

function drawSea(ink: Sea): Graphics {
  const sea = new Graphics().rect(WORLD.x, WORLD.y, WORLD.width, WORLD.height).fill(ink.paper)
  const step = 34
  for (let row = 0; row * 17 < WORLD.height; row++) {
    for (let x = WORLD.x + (row % 2) * (step / 2); x < WORLD.x + WORLD.width; x += step) {
      const y = WORLD.y + 17 + row * 17
      for (const r of [14, 8]) sea.moveTo(x - r, y).arc(x, y, r, Math.PI, 2 * Math.PI)
    }
  }
  return sea.stroke({ width: 1, color: ink.print, alpha: 0.55 })
}

function drawShadow(sea: Sea): Graphics {
  const shadow = new Graphics()
  for (const tile of TILES) shadow.poly(flat(tile.outline, 3, 6)).fill({ color: '#10222b', alpha: 0.5 })
  for (const tile of TILES) shadow.poly(flat(tile.outline)).stroke({ width: 7, color: sea.light, alpha: 0.5, join: 'round' })
  return shadow
}

function drawPapers(print: Print): Graphics {
  const papers = new Graphics()
  for (const tile of TILES) papers.poly(flat(tile.outline)).fill(terrainInk(terrainOf(tile), print).paper)
  return papers
}

/** Small drawings in the corners of a tile, where no figure stands. */
const PRINT_PLACES = [
  [-50, -30],
  [44, -32],
  [-54, 22],
  [46, 24],
] as const

function drawMotifs(): Graphics {
  const print = new Graphics()
  for (const tile of TILES) {
    const terrain = terrainOf(tile)
    const motifs = TERRAIN_MOTIFS[terrain]
    PRINT_PLACES.forEach(([dx, dy], i) => {
      const key = `print ${tile.region}`
      const path = new GraphicsPath(motifs[noise(key, i) > 0 ? 0 : 1])
      path.transform(
        new Matrix().translate(tile.centre.x + dx - 12 + noise(key, 20 + i) * 5, tile.centre.y + dy - 8 + noise(key, 40 + i) * 4),
      )
      print.beginPath().path(path).stroke({ width: 1.6, color: TERRAIN[terrain].print, cap: 'round', join: 'round' })
    })
  }
  return print
}

type Border = 'inner' | 'outer' | 'coast'

/** Every edge of the land once, with what it divides. */
const BORDERS = TILES.flatMap(({ region, edges }) =>
  edges
    .filter(({ beyond }) => beyond === null || beyond > region)
    .map(({ beyond, points }) => ({ points, border: borderOf(region, beyond) })),
)

function borderOf(region: RegionIndex, beyond: RegionIndex | null): Border {
  if (beyond === null) return 'coast'
  return MACRO_OF[beyond] === MACRO_OF[region] ? 'inner' : 'outer'
}

/** Borders within macro-regions lie under those between them and the coast. */
function drawBorders(sea: Sea, inner: string): Graphics {
  const borders = new Graphics()
  for (const { border, points } of BORDERS) {
    if (border === 'inner') trace(borders, points).stroke({ width: 1.8, color: inner, alpha: 0.9, cap: 'round' })
  }
  for (const { border, points } of BORDERS) {
    if (border === 'coast') trace(borders, points).stroke({ width: 1.6, color: INK, cap: 'round', join: 'round' })
    if (border !== 'outer') continue
    trace(borders, points).stroke({ width: 6, color: sea.deep, cap: 'round', join: 'round' })
    trace(borders, points).stroke({ width: 3, color: sea.paper, cap: 'round', join: 'round' })
  }
  return borders
}

/** A dotted bridge over every shared border. */
function drawRoads(): Graphics {
  const roads = new Graphics()
  for (const { from, to, at } of ROADS) {
    const a = TILES[from].centre
    const b = TILES[to].centre
    const length = Math.hypot(b.x - a.x, b.y - a.y)
    for (const step of [-8, 0, 8]) {
      roads
        .circle(at.x + ((b.x - a.x) / length) * step, at.y + ((b.y - a.y) / length) * step, 2)
        .fill(PAPER_BRIGHT)
        .stroke({ width: 0.9, color: INK })
    }
  }
  return roads
}

function terrainOf(tile: Tile): keyof typeof TERRAIN {
  return MACRO_INFO[MACRO_OF[tile.region]].terrain
}
