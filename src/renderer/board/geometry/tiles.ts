import { REGIONS, neighbours } from '../../../../rules'
import { centreOf, cornerPoint, cornersOf, cutEdge, edgeKey, type Cell, type Point } from './lattice'

/** One side of a tile: its cut, and the region on the other side (-1 at the coast). */
export interface TileEdge {
  readonly key: string
  readonly points: readonly Point[]
  readonly beyond: number
}

/** A region's piece of paper. */
export interface Tile {
  readonly region: number
  readonly centre: Point
  /** The top corner, where the leader's banner stands. */
  readonly top: Point
  readonly bottom: Point
  readonly outline: readonly Point[]
  readonly edges: readonly TileEdge[]
}

/** Cuts the tiles of a set of cells; cells that touch share their cut point for point. */
export function cutTiles(cells: readonly Cell[]): readonly Tile[] {
  const owners = new Map<string, number[]>()
  cells.forEach((cell, region) => {
    for (const [a, b] of sides(cell)) owners.set(edgeKey(a, b), [...(owners.get(edgeKey(a, b)) ?? []), region])
  })
  return cells.map((cell, region) => {
    const edges = sides(cell).map(([a, b]): TileEdge => {
      const key = edgeKey(a, b)
      const beyond = owners.get(key)?.find((other) => other !== region) ?? -1
      return { key, points: [...cutEdge(a, b, beyond < 0), cornerPoint(b)], beyond }
    })
    const [top, , , bottom] = cornersOf(cell)
    return {
      region,
      centre: centreOf(cell),
      top: cornerPoint(top),
      bottom: cornerPoint(bottom),
      outline: edges.flatMap((edge) => edge.points.slice(0, -1)),
      edges,
    }
  })
}

function sides(cell: Cell): readonly (readonly [ReturnType<typeof cornersOf>[number], ReturnType<typeof cornersOf>[number]])[] {
  const corners = cornersOf(cell)
  return corners.map((corner, i) => [corner, corners[(i + 1) % corners.length]] as const)
}

/** The board's tiles, in region order. */
export const TILES: readonly Tile[] = cutTiles(REGIONS)

/** Whether a point lies inside an outline. */
export function inside(outline: readonly Point[], { x, y }: Point): boolean {
  let odd = false
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const a = outline[i]
    const b = outline[j]
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) odd = !odd
  }
  return odd
}

/** The region whose tile lies under a point, or -1. */
export function regionAt(point: Point): number {
  return TILES.findIndex((tile) => inside(tile.outline, point))
}

/** A road: the middle of the cut that two regions share. */
export interface Road {
  readonly from: number
  readonly to: number
  readonly at: Point
}

/** The roads of the board, each once. */
export const ROADS: readonly Road[] = TILES.flatMap((tile) =>
  tile.edges
    .filter((edge) => edge.beyond > tile.region)
    .map((edge) => ({ from: tile.region, to: edge.beyond, at: edge.points[Math.floor(edge.points.length / 2)] })),
)

/** The neighbour one reaches by going in a direction from a region, or -1: for the arrow keys. */
export function neighbourTowards(region: number, dx: number, dy: number): number {
  const here = TILES[region].centre
  const ahead = (r: number): number => {
    const there = TILES[r].centre
    const length = Math.hypot(there.x - here.x, there.y - here.y)
    return ((there.x - here.x) * dx + (there.y - here.y) * dy) / length
  }
  const best = [...neighbours(region)].sort((a, b) => ahead(b) - ahead(a))[0] ?? -1
  return best >= 0 && ahead(best) > 0.3 ? best : -1
}
