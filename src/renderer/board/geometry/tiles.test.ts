import { describe, expect, it } from 'vitest'
import { ALL_REGIONS, REGIONS, neighbours, type RegionIndex } from '../../../../rules'
import { WORLD } from './camera'
import { ROADS, TILES, cutTiles, inside, neighbourTowards, regionAt } from './tiles'

const pairs = ALL_REGIONS.flatMap((a) => ALL_REGIONS.map((b) => [a, b] as const)).filter(([a, b]) => a < b)
/** Where a tile's cuts meet, as it is drawn. */
const cornersOf = (region: RegionIndex): readonly string[] => TILES[region].edges.map(({ points: [first] }) => `${first.x},${first.y}`)
const backwards = (points: readonly { readonly x: number; readonly y: number }[]) => [...points].reverse()

describe('tiles', () => {
  it('share one whole cut exactly when their regions are neighbours', () => {
    for (const [a, b] of pairs) {
      const shared = TILES[a].edges.filter((edge) => edge.beyond === b)
      expect(shared.length, `${REGIONS[a].id} and ${REGIONS[b].id}`).toBe(neighbours(a).includes(b) ? 1 : 0)
      for (const edge of shared) {
        const other = TILES[b].edges.find((candidate) => candidate.key === edge.key)
        expect(other?.points).toEqual(backwards(edge.points))
      }
    }
  })

  it('meet only at the two ends of their shared cut, and not at all otherwise', () => {
    for (const [a, b] of pairs) {
      const common = cornersOf(a).filter((corner) => cornersOf(b).includes(corner))
      expect(common.length).toBe(neighbours(a).includes(b) ? 2 : 0)
    }
  })

  it('are closed: the outline passes every corner once and ends where it began', () => {
    for (const tile of TILES) {
      tile.edges.forEach((edge, i) => {
        const next = tile.edges[(i + 1) % tile.edges.length]
        expect(edge.points.at(-1)).toEqual(next.points[0])
      })
      expect(new Set(tile.outline.map(({ x, y }) => `${x},${y}`)).size).toBe(tile.outline.length)
    }
  })

  it('lie on the sheet', () => {
    for (const { x, y } of TILES.flatMap((tile) => tile.outline)) {
      expect(x).toBeGreaterThan(WORLD.x)
      expect(x).toBeLessThan(WORLD.x + WORLD.width)
      expect(y).toBeGreaterThan(WORLD.y)
      expect(y).toBeLessThan(WORLD.y + WORLD.height)
    }
  })

  it('never overlap: a point belongs to one region at most', () => {
    for (let x = WORLD.x; x < WORLD.x + WORLD.width; x += 9) {
      for (let y = WORLD.y; y < WORLD.y + WORLD.height; y += 9) {
        expect(TILES.filter((tile) => inside(tile.outline, { x, y })).length).toBeLessThanOrEqual(1)
      }
    }
  })

  it('are cut the same way every time', () => {
    expect(cutTiles(REGIONS)).toEqual(TILES)
  })
})

describe('pointing at the board', () => {
  it('finds each region at its centre and nothing in the open sea', () => {
    for (const tile of TILES) expect(regionAt(tile.centre)).toBe(tile.region)
    expect(regionAt({ x: WORLD.x + 2, y: WORLD.y + WORLD.height / 2 })).toBeNull()
  })

  it('has one road for each pair of neighbours, on their border', () => {
    expect(ROADS.length).toBe(pairs.filter(([a, b]) => neighbours(a).includes(b)).length)
    for (const { from, to, at } of ROADS) {
      const reach = (region: RegionIndex) => Math.hypot(at.x - TILES[region].centre.x, at.y - TILES[region].centre.y)
      expect(reach(from)).toBeLessThan(85)
      expect(reach(to)).toBeLessThan(85)
    }
  })
})

describe('arrow keys', () => {
  it('lead to neighbours only, and every region can be reached from every other', () => {
    const arrows = [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ] as const
    for (const start of ALL_REGIONS) {
      const seen = new Set<RegionIndex>([start])
      const queue: RegionIndex[] = [start]
      for (let here = queue.pop(); here !== undefined; here = queue.pop()) {
        for (const [dx, dy] of arrows) {
          const next = neighbourTowards(here, dx, dy)
          if (next === null) continue
          expect(neighbours(here)).toContain(next)
          if (!seen.has(next)) queue.push(next)
          seen.add(next)
        }
      }
      expect(seen.size, REGIONS[start].id).toBe(REGIONS.length)
    }
  })

  it('go the way they point', () => {
    const step = (dx: number, dy: number) =>
      ALL_REGIONS.flatMap((from) => {
        const to = neighbourTowards(from, dx, dy)
        return to === null ? [] : [{ from: TILES[from].centre, to: TILES[to].centre }]
      })
    const [right, up] = [step(1, 0), step(0, -1)]
    expect(Math.min(right.length, up.length)).toBeGreaterThan(REGIONS.length / 2)
    expect(right.filter(({ from, to }) => to.x <= from.x)).toEqual([])
    expect(up.filter(({ from, to }) => to.y >= from.y)).toEqual([])
  })
})
