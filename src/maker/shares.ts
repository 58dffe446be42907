import { ALL_SEATS, macroIndex, perSeat, REGIONS, REGIONS_OF, type MacroId, type PerSeat } from '../../rules'
import { isGroup, valueAt, withValue, type Json, type JsonGroup } from './json-tree'

/** Percent of a macro-region's shoppers that were asked for, by seat; null where nothing was. */
export type ShareTargets = Readonly<Partial<Record<MacroId, readonly (number | null)[]>>>

const isShares = (value: Json | undefined): value is readonly number[] =>
  Array.isArray(value) && value.length === 4 && value.every((percent) => typeof percent === 'number')

/** A region of a macro-region, and who buys from whom there. */
interface RegionShares {
  readonly id: string
  readonly weight: number
  readonly percents: PerSeat
}

const regionShares = (file: JsonGroup, macro: MacroId): readonly RegionShares[] | null => {
  const found = REGIONS_OF[macroIndex(macro)].map((index): RegionShares | null => {
    const { id, tier, shoppers } = REGIONS[index]
    const own = valueAt(file, `start.shares.regions.${id}`)
    const percents = own ?? valueAt(file, `start.shares.byTier.${tier}`)
    return isShares(percents) ? { id, weight: shoppers, percents: perSeat((seat) => percents[seat] ?? 0) } : null
  })
  return found.every((region) => region !== null) ? found : null
}

/** Percent of a macro-region's shoppers who buy from each seat, as a file says it: whole ones, as its regions' are. */
export const macroShares = (file: JsonGroup, macro: MacroId): PerSeat | null => {
  const regions = regionShares(file, macro)
  return regions === null ? null : perSeat((seat) => Math.round(meanOf(regions, ({ percents }) => percents[seat])))
}

const meanOf = (regions: readonly RegionShares[], value: (region: RegionShares, at: number) => number): number =>
  regions.reduce((sum, region, at) => sum + region.weight * value(region, at), 0) / regions.reduce((sum, { weight }) => sum + weight, 0)

/**
 * The same file with as many percent of a macro-region's shoppers as were asked for: who loses does so everywhere alike, who gains takes
 * from those who buy nowhere, in each region as many as there are. What nobody asked for stays. Null targets, or those that stand there
 * already, change nothing.
 */
export const withMacroShares = (file: JsonGroup, macro: MacroId, targets: readonly (number | null)[]): JsonGroup => {
  const regions = regionShares(file, macro)
  const shown = macroShares(file, macro)
  if (regions === null || shown === null) return file
  const asked = ALL_SEATS.filter((seat) => targets[seat] != null && targets[seat] !== shown[seat])
  if (asked.length === 0) return file
  const real = regions.map(({ percents }) => [...percents])
  const change = asked.map((seat) => ({ seat, target: targets[seat] ?? 0, mean: meanOf(regions, ({ percents }) => percents[seat]) }))
  for (const { seat, target, mean } of change)
    if (target < mean) for (const percents of real) percents[seat] = ((percents[seat] ?? 0) * target) / mean
  const free = real.map((percents) => Math.max(0, 100 - percents.reduce((sum, percent) => sum + percent, 0)))
  const room = meanOf(regions, (_, at) => free[at] ?? 0)
  for (const { seat, target, mean } of change)
    // Where nobody is left over the sum is past a hundred, and the file's own check says so.
    if (target > mean)
      real.forEach((percents, at) => (percents[seat] = (percents[seat] ?? 0) + (target - mean) * (room > 0 ? (free[at] ?? 0) / room : 1)))
  const whole = wholePercents(regions, real, change)
  return whole.reduce((now, percents, at) => withValue(now, `start.shares.regions.${regions[at]?.id ?? ''}`, percents), writable(file))
}

const writable = (file: JsonGroup): JsonGroup =>
  isGroup(valueAt(file, 'start.shares.regions')) ? file : withValue(file, 'start.shares.regions', {})

/** Whole percents for each region: down first, then up again where most was cut off, as long as that brings the macro-region nearer. */
const wholePercents = (
  regions: readonly RegionShares[],
  real: readonly (readonly number[])[],
  change: readonly { readonly seat: number; readonly target: number }[],
): readonly (readonly number[])[] => {
  const whole = real.map((percents) => percents.map((percent) => Math.floor(percent + 1e-9)))
  const all = regions.reduce((sum, { weight }) => sum + weight, 0)
  const cutOff = (at: number, seat: number): number => (real[at]?.[seat] ?? 0) - (whole[at]?.[seat] ?? 0)
  for (const { seat, target } of change) {
    let missing = target * all - regions.reduce((sum, { weight }, at) => sum + weight * (whole[at]?.[seat] ?? 0), 0)
    const order = regions.map((_, at) => at).sort((a, b) => cutOff(b, seat) - cutOff(a, seat))
    for (const at of order) {
      const [weight, percents] = [regions[at]?.weight ?? 0, whole[at] ?? []]
      const isFull = percents.reduce((sum, percent) => sum + percent, 0) >= 100
      if (isFull || Math.abs(missing - weight) >= Math.abs(missing)) continue
      percents[seat] = (percents[seat] ?? 0) + 1
      missing -= weight
    }
  }
  return whole
}
