import { neighbours } from '../content/board'
import { ALL_REGIONS, cellOf, firstRegion, flat, isSeat, type CellList, type PerRegion } from '../model/indexes'

/** Bits of each region and of those that touch it. */
export const AROUND: PerRegion = flat(ALL_REGIONS, (region) =>
  neighbours(region).reduce<number>((mask, near) => mask | (1 << near), 1 << region),
)

/** Bits of some regions and of all that touch them: wherever people may hear of what is different in those. */
export function withNeighbours(regions: number): number {
  let around = regions
  for (let left = regions; left !== 0; left &= left - 1) around |= AROUND[firstRegion(left)]
  return around
}

/** Sets a list to 0 in some regions. */
export function clearIn(regions: number, list: CellList): void {
  for (let left = regions; left !== 0; left &= left - 1) {
    const region = firstRegion(left)
    for (let seat = 0; isSeat(seat); seat++) list[cellOf(region, seat)] = 0
  }
}
