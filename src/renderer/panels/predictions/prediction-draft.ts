import { seatOf, standingOf, TOTAL_SHOPPERS, type Faction, type Position } from '../../../../rules'
import type { Foretold } from '../../table'
import type { NumberRange } from '../../words'
import numbers from './prediction.json'

/** How far off a person may say they are at most, in tenths of a percent of all shoppers. */
export const WIDTHS: readonly number[] = numbers.widthTenths
/** What is chosen before anybody chooses. */
export const USUAL_WIDTH = numbers.usualWidthTenths
/** The step between two predictions, in points of share. */
export const STEP_POINTS = numbers.stepTenths / 10
/** What share a person may say, in percent. */
export const SHARE_RANGE: NumberRange = { least: 0, most: 100, decimals: 1, percent: true }
/** All there is, in tenths of a percent. */
const ALL = 1000

/** A platform's share of all shoppers as it stands, in tenths of a percent, rounded down as on its seat. */
export const shareNow = (position: Position, faction: Faction): number =>
  Math.floor((standingOf(position).counted[seatOf(faction)] * ALL) / TOTAL_SHOPPERS)

/**
 * The prediction a form opens with, in points: as now, to the nearest step. It is no forecast, which would answer in the person's place.
 */
export const firstPoints = (tenths: number): number => (Math.round(tenths / numbers.stepTenths) * numbers.stepTenths) / 10

/** What a form says: the share in points and how far off it may be at most, kept between nothing and everything. */
export function foretoldFrom(points: number, width: number): Foretold {
  const share = Math.min(ALL, Math.max(0, Math.round(points * 10)))
  return { share, low: Math.max(0, share - width), high: Math.min(ALL, share + width) }
}
