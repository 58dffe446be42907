import { POINT_INDEX, POINT_SOURCES, type Position, type Seat } from '../../../../rules'

export type BankedSource = (typeof POINT_SOURCES)[number]

/** The sources from which somebody has banked points, in the order in which they are counted over. */
export const sourcesBanked = (banked: Position['banked']): readonly BankedSource[] =>
  POINT_SOURCES.filter((source) => banked.some((points) => points[POINT_INDEX[source]] !== 0))

/** What a seat has banked from these sources. */
export const bankedFrom = (banked: Position['banked'], seat: Seat, sources: readonly BankedSource[]): number =>
  sources.reduce((sum, source) => sum + banked[seat][POINT_INDEX[source]], 0)
