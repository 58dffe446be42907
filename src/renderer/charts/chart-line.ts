import type { Faction } from '../../../rules'

/** A seat's figures, one for each tick; a dashed line is another game's. */
export interface ChartLine {
  readonly faction: Faction
  /** Null where there is no figure: the line has a gap there. */
  readonly values: readonly (number | null)[]
  /** The tick at which it begins. */
  readonly from?: number
  readonly dashed?: boolean
  /** What stands before the seat's name in the table and at the end of the line. */
  readonly of?: string
}

/** The newest figure there is. */
export const lastOf = (values: readonly (number | null)[]): number => values.filter((value) => value !== null).at(-1) ?? 0

/** The tick of a line's newest figure; below 0 where it has none. */
export const lastTick = ({ values, from = 0 }: ChartLine): number => {
  const measured = values.flatMap((value, index) => (value === null ? [] : [from + index]))
  return measured.at(-1) ?? -1
}
