import { ALL_REGIONS, REGIONS, flat, neighbours, type PerRegion, type RegionIndex } from '../../../../rules'
import { centreOf, cornerPoint, cornersOf, cutEdge, edgeKey, type Cell, type Corner, type Point } from './lattice'

/** One side of a tile: its cut, and the region on the other side (null at the coast). */
export interface TileEdge {
  readonly key: string
  readonly points: readonly Point[]
  readonly beyond: RegionIndex | null
}

/** A region's piece of paper. */
export interface Tile {
  readonly region: RegionIndex
  readonly centre: Point
  /** The top corner, where the leader's banner stands. */
  readonly top: Point
  readonly bottom: Point
  readonly outline: readonly Point[]
  readonly edges: readonly TileEdge[]
}

/** Cuts the tiles of the regions' cells; cells that touch share their cut point for point. */
export function cutTiles(cells: PerRegion<Cell>): PerRegion<Tile> {
  const owners = new Map<string, RegionIndex[]>()
  for (const region of ALL_REGIONS) {
    for (const [a, b] of sides(cells[region])) owners.set(edgeKey(a, b), [...(owners.get(edgeKey(a, b)) ?? []), region])
  }
  return flat(ALL_REGIONS, (region) => {
    const cell = cells[region]
    const edges = sides(cell).map(([a, b]): TileEdge => {
      const key = edgeKey(a, b)
      const beyond = owners.get(key)?.find((other) => other !== region) ?? null
      return { key, points: [...cutEdge(a, b, beyond === null), cornerPoint(b)], beyond }
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

function sides(cell: Cell): readonly (readonly [Corner, Corner])[] {
  const [a, b, c, d, e, f] = cornersOf(cell)
  return [
    [a, b],
    [b, c],
    [c, d],
    [d, e],
    [e, f],
    [f, a],
  ]
}

/** The board's tiles, in region order. */
export const TILES: PerRegion<Tile> = cutTiles(REGIONS)

/** Whether a point lies inside an outline. */
export function inside(outline: readonly Point[], { x, y }: Point): boolean {
  let odd = false
  let b = outline.at(-1)
  for (const a of outline) {
    if (b !== undefined && a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) odd = !odd
    b = a
  }
  return odd
}

/** The region whose tile lies under a point; null in the sea. */
export function regionAt(point: Point): RegionIndex | null {
  return TILES.find((tile) => inside(tile.outline, point))?.region ?? null
}

/** A road: the middle of the cut that two regions share. */
export interface Road {
  readonly from: RegionIndex
  readonly to: RegionIndex
  readonly at: Point
}

/** The roads of the board, each once. */
export const ROADS: readonly Road[] = TILES.flatMap((tile) => tile.edges.flatMap((edge) => roadOver(edge, tile.region)))

function roadOver({ beyond, points }: TileEdge, region: RegionIndex): readonly Road[] {
  const at = points.at(points.length / 2)
  return beyond === null || beyond < region || at === undefined ? [] : [{ from: region, to: beyond, at }]
}

/** The neighbour one reaches by going in a direction from a region, if there is one: for the arrow keys. */
export function neighbourTowards(region: RegionIndex, dx: number, dy: number): RegionIndex | null {
  const here = TILES[region].centre
  const ahead = (r: RegionIndex): number => {
    const there = TILES[r].centre
    const length = Math.hypot(there.x - here.x, there.y - here.y)
    return ((there.x - here.x) * dx + (there.y - here.y) * dy) / length
  }
  const [best] = [...neighbours(region)].sort((a, b) => ahead(b) - ahead(a))
  return best !== undefined && ahead(best) > 0.3 ? best : null
}
