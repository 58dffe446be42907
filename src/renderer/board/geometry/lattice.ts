import { noise } from './noise'

/** A point in board units; at 1280 x 720 one unit is about one pixel. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A cell of the interlocking grid: `x` counts half cells. */
export interface Cell {
  readonly row: number
  readonly x: number
}

export const HALF = 70
export const HEIGHT = 104
/** Height of a cell's pointed cap: flat caps leave an almost rectangular inside for the figures. */
export const CAP = 20
export const PITCH = HEIGHT - CAP

const CORNER_SWAY = { x: 6, y: 4.5 }
const COAST_SWAY = 4.5
const ROAD_SWAY = 2
const CUTS = 6

/** A corner of the grid, where up to three cells meet; `level` 2r is the tip line of row r, 2r+1 its shoulder line. */
export interface Corner {
  readonly x: number
  readonly level: number
}

/** The middle of a cell. */
export function centreOf(cell: Cell): Point {
  return { x: cell.x * HALF, y: cell.row * PITCH }
}

/** The six corners of a cell from its top, clockwise. */
export function cornersOf({ row, x }: Cell): readonly [Corner, Corner, Corner, Corner, Corner, Corner] {
  return [
    { x, level: 2 * row },
    { x: x + 1, level: 2 * row + 1 },
    { x: x + 1, level: 2 * row + 2 },
    { x, level: 2 * row + 3 },
    { x: x - 1, level: 2 * row + 2 },
    { x: x - 1, level: 2 * row + 1 },
  ]
}

/** A corner's name, the same for every cell that has it. */
function cornerKey(corner: Corner): string {
  return `${corner.x},${corner.level}`
}

/** Where a corner lies: on the grid, swayed a little, always by the same amount. */
export function cornerPoint(corner: Corner): Point {
  const row = Math.floor(corner.level / 2)
  const tip = corner.level % 2 === 0
  const key = cornerKey(corner)
  return {
    x: corner.x * HALF + noise(key, 1) * CORNER_SWAY.x,
    y: row * PITCH - HEIGHT / 2 + (tip ? 0 : CAP) + noise(key, 2) * CORNER_SWAY.y,
  }
}

/** An edge's name, whichever way it is walked. */
export function edgeKey(a: Corner, b: Corner): string {
  return [cornerKey(a), cornerKey(b)].sort().join(' ')
}

/** The cut between two corners, without its last point; coasts are rougher than borders between regions. */
export function cutEdge(a: Corner, b: Corner, coast: boolean): readonly Point[] {
  const forwards = cornerKey(a) < cornerKey(b)
  const points = forwards ? roughLine(a, b, coast) : [...roughLine(b, a, coast)].reverse()
  return points.slice(0, -1)
}

function roughLine(from: Corner, to: Corner, coast: boolean): readonly Point[] {
  const start = cornerPoint(from)
  const end = cornerPoint(to)
  const length = Math.hypot(end.x - start.x, end.y - start.y)
  const across = { x: (start.y - end.y) / length, y: (end.x - start.x) / length }
  const sway = coast ? COAST_SWAY : ROAD_SWAY
  return Array.from({ length: CUTS + 1 }, (_, i) => {
    const t = i / CUTS
    const off = i === 0 || i === CUTS ? 0 : noise(edgeKey(from, to), 10 + i) * sway
    return { x: start.x + (end.x - start.x) * t + across.x * off, y: start.y + (end.y - start.y) * t + across.y * off }
  })
}
