import type { Numbers } from '../model/numbers'
import type { GameConfig, PointSource } from '../model/state'

/** The quarter after whose books points are put aside; of an odd number of quarters, the middle one still belongs to the second half. */
export function halfTimeOf({ length }: Pick<GameConfig, 'length'>): number {
  return Math.floor(length / 2)
}

/** Percent of a source's points that half time banks: less of regions and macro-regions led, which may still change hands. */
export function halfTimePercentOf(source: PointSource, { halfTimePercent, halfTimeLeadsPercent }: Numbers['points']): number {
  return source === 'regions' || source === 'macros' ? halfTimeLeadsPercent : halfTimePercent
}
