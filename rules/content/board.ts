import type { Belt, Macro, Region } from '../model/content'
import {
  ALL_BELTS,
  ALL_MACROS,
  ALL_REGIONS,
  REGION_COUNT,
  flat,
  type BeltIndex,
  type MacroIndex,
  type PerBelt,
  type PerMacro,
  type PerRegion,
  type RegionIndex,
} from '../model/indexes'
import { MACROS, type BeltId, type RegionId } from '../model/ids'
import macros from './regions/macros.json'
import regions from './regions/regions.json'

export { BELT_COUNT, MACRO_COUNT, REGION_COUNT } from '../model/indexes'

/** The regions of the board; an index in this list is a region index in every flat array. */
export const REGIONS = regions as unknown as PerRegion<Region>
/** The seven macro-regions in the order of MACROS. */
export const MACRO_INFO = macros as unknown as PerMacro<Macro>

/** A belt with its place. */
export interface PlacedBelt extends Belt {
  readonly index: BeltIndex
  readonly region: RegionIndex
}
/** All belts of the board in region order; the index is used in flat arrays. */
export const BELTS = ALL_REGIONS.flatMap((region) => REGIONS[region].belts.map((belt) => ({ ...belt, region }))).map((belt, index) => ({
  ...belt,
  index,
})) as unknown as PerBelt<PlacedBelt>

/** Shoppers of each region, units of 100,000; they never change. */
export const SHOPPERS: PerRegion = flat(ALL_REGIONS, (region) => REGIONS[region].shoppers)
/** All shoppers of the sinking market, units of 100,000. */
export const TOTAL_SHOPPERS = SHOPPERS.reduce((sum, n) => sum + n, 0)
/** Tier of each region as an index 0-2 (tier 3, 4, 5). */
export const TIER_INDEX: PerRegion = flat(ALL_REGIONS, (region) => REGIONS[region].tier - 3)
/** Macro index of each region. */
export const MACRO_OF: PerRegion<MacroIndex> = flat(ALL_REGIONS, (region) => MACROS.indexOf(REGIONS[region].macro) as MacroIndex)
/** Region indexes of each macro-region. */
export const REGIONS_OF: PerMacro<readonly RegionIndex[]> = flat(ALL_MACROS, (macro) => ALL_REGIONS.filter((r) => MACRO_OF[r] === macro))
/** Belt indexes in each region. */
export const BELTS_OF: PerRegion<readonly BeltIndex[]> = flat(ALL_REGIONS, (region) => ALL_BELTS.filter((b) => BELTS[b].region === region))
const MACRO_MASKS: readonly number[] = REGIONS_OF.map((regions) => regions.reduce<number>((mask, r) => mask | (1 << r), 0))
/** Every region's bit set. */
export const EVERYWHERE = 2 ** REGION_COUNT - 1

const REGION_INDEX = indexOf(REGIONS)
const BELT_INDEX = indexOf(BELTS)
const MACRO_INDEX: ReadonlyMap<string, number> = new Map(MACROS.map((macro, index) => [macro, index]))
const NEIGHBOURS: PerRegion<readonly RegionIndex[]> = flat(ALL_REGIONS, (a) => ALL_REGIONS.filter((b) => touching(REGIONS[a], REGIONS[b])))

/** Shoppers of all the regions that touch a region together, units of 100,000. */
export const NEAR_SHOPPERS: readonly number[] = NEIGHBOURS.map((near) => near.reduce<number>((sum, region) => sum + SHOPPERS[region], 0))

/** The index of a region, or -1 when there is none of that name. */
export function regionIndex(id: RegionId): number {
  return REGION_INDEX.get(id) ?? -1
}

/** The index of a belt, or -1 when there is none of that name. */
export function beltIndex(id: BeltId): number {
  return BELT_INDEX.get(id) ?? -1
}

/** The index of a macro-region, or -1 when there is none of that name. */
export function macroIndex(id: string): number {
  return MACRO_INDEX.get(id) ?? -1
}

/** The regions that touch a region. */
export function neighbours(region: number): readonly RegionIndex[] {
  return NEIGHBOURS[region] as readonly RegionIndex[]
}

/** Bits of the regions of a macro-region. */
export function macroMask(macro: number): number {
  return MACRO_MASKS[macro]
}

function touching(a: Region, b: Region): boolean {
  const rows = Math.abs(a.row - b.row)
  const across = Math.abs(a.x - b.x)
  return (rows === 0 && across === 2) || (rows === 1 && across === 1)
}

function indexOf(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map((item, index) => [item.id, index]))
}
