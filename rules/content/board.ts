import type { Belt, Macro, Region } from '../model/content'
import {
  ALL_BELTS,
  ALL_MACROS,
  ALL_REGIONS,
  REGION_COUNT,
  flat,
  indexesOf,
  type BeltIndex,
  type MacroIndex,
  type PerBelt,
  type PerMacro,
  type PerRegion,
  type RegionIndex,
} from '../model/indexes'
import { MACROS, tierIndex, type BeltId, type RegionId, type TierIndex } from '../model/ids'
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
export const TIER_INDEX: PerRegion<TierIndex> = flat(ALL_REGIONS, (region) => tierIndex(REGIONS[region].tier))
const MACRO_INDEX = indexesOf(MACROS)
/** Macro index of each region. */
export const MACRO_OF: PerRegion<MacroIndex> = flat(ALL_REGIONS, (region) => MACRO_INDEX[REGIONS[region].macro])
/** Region indexes of each macro-region. */
export const REGIONS_OF: PerMacro<readonly RegionIndex[]> = flat(ALL_MACROS, (macro) => ALL_REGIONS.filter((r) => MACRO_OF[r] === macro))
/** Belt indexes in each region. */
export const BELTS_OF: PerRegion<readonly BeltIndex[]> = flat(ALL_REGIONS, (region) => ALL_BELTS.filter((b) => BELTS[b].region === region))
const MACRO_MASKS: PerMacro = flat(ALL_MACROS, (macro) => REGIONS_OF[macro].reduce<number>((mask, r) => mask | (1 << r), 0))
/** Every region's bit set. */
export const EVERYWHERE = 2 ** REGION_COUNT - 1

const REGION_INDEX = indexOf(ALL_REGIONS, (region) => REGIONS[region].id)
const BELT_INDEX = indexOf(ALL_BELTS, (belt) => BELTS[belt].id)
const MACRO_BY_NAME = indexOf(ALL_MACROS, (macro) => MACROS[macro])
const NEIGHBOURS: PerRegion<readonly RegionIndex[]> = flat(ALL_REGIONS, (a) => ALL_REGIONS.filter((b) => touching(REGIONS[a], REGIONS[b])))

/** Shoppers of all the regions that touch a region together, units of 100,000. */
export const NEAR_SHOPPERS: PerRegion = flat(ALL_REGIONS, (region) =>
  NEIGHBOURS[region].reduce<number>((sum, near) => sum + SHOPPERS[near], 0),
)

/** The index of the region of that name; undefined when there is none. */
export function findRegion(id: RegionId): RegionIndex | undefined {
  return REGION_INDEX.get(id)
}

/** The index of the belt of that name; undefined when there is none. */
export function findBelt(id: BeltId): BeltIndex | undefined {
  return BELT_INDEX.get(id)
}

/** The index of the macro-region of that name; undefined when there is none. */
export function findMacro(id: string): MacroIndex | undefined {
  return MACRO_BY_NAME.get(id)
}

/** The index of a region; asking for one that does not exist is a bug. */
export function regionIndex(id: RegionId): RegionIndex {
  return REGION_INDEX.get(id) ?? missing('region', id)
}

/** The index of a belt; asking for one that does not exist is a bug. */
export function beltIndex(id: BeltId): BeltIndex {
  return BELT_INDEX.get(id) ?? missing('belt', id)
}

/** The index of a macro-region; asking for one that does not exist is a bug. */
export function macroIndex(id: string): MacroIndex {
  return MACRO_BY_NAME.get(id) ?? missing('macro-region', id)
}

/** The regions that touch a region. */
export function neighbours(region: RegionIndex): readonly RegionIndex[] {
  return NEIGHBOURS[region]
}

/** Bits of the regions of a macro-region. */
export function macroMask(macro: MacroIndex): number {
  return MACRO_MASKS[macro]
}

function touching(a: Region, b: Region): boolean {
  const rows = Math.abs(a.row - b.row)
  const across = Math.abs(a.x - b.x)
  return (rows === 0 && across === 2) || (rows === 1 && across === 1)
}

function indexOf<Index extends number>(indexes: readonly Index[], idOf: (index: Index) => string): ReadonlyMap<string, Index> {
  return new Map(indexes.map((index) => [idOf(index), index]))
}

function missing(kind: string, id: string): never {
  throw new Error(`no ${kind} "${id}"`)
}
