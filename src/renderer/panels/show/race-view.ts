import {
  ALL_REGIONS,
  countedBuyers,
  FACTIONS,
  REGIONS,
  seatOf,
  standingOf,
  totals,
  type Faction,
  type PlayerView,
  type RegionId,
  type Seat,
} from '../../../../rules'

/** A region a seat does not lead, and what it would take. */
export interface Reach {
  readonly region: RegionId
  /** Buyers more than now, others unchanged; units of 100,000. */
  readonly needs: number
  readonly points: number
}

/** A seat in the race of the last quarter, as far as everybody knows. */
export interface Runner {
  readonly faction: Faction
  readonly points: number
  /** Points behind the first; for the first, ahead of the second, as a negative number. */
  readonly behind: number
  /** The regions it is nearest to leading, the nearest first; none to whom the lead brings no points. */
  readonly reaches: readonly Reach[]
}

/** Enough to choose from, and few enough for a line. */
const REACHES = 2

/** The race before the last market, the first first: who needs what. */
export const raceOf = (position: PlayerView): readonly Runner[] => {
  const points = totals(standingOf(position))
  const order = [...FACTIONS].sort((a, b) => points[seatOf(b)] - points[seatOf(a)])
  return order.map((faction, place): Runner => {
    const rival = place === 0 ? order[1] : order[0]
    const behind = rival === undefined ? 0 : points[seatOf(rival)] - points[seatOf(faction)]
    return { faction, points: points[seatOf(faction)], behind, reaches: reachesOf(position, seatOf(faction)) }
  })
}

const reachesOf = (position: PlayerView, seat: Seat): readonly Reach[] => {
  const { region: usual, regionTier5 } = position.config.numbers.points
  return ALL_REGIONS.flatMap((region): readonly Reach[] => {
    const counted = FACTIONS.map((faction) => countedBuyers(position, region, seatOf(faction)))
    const own = counted[seat] ?? 0
    const most = Math.max(...counted.filter((_, other) => other !== seat))
    const place = REGIONS[region]
    const points = (place?.tier === 5 ? regionTier5 : usual)[seat]
    return place === undefined || own > most || points === 0 ? [] : [{ region: place.id, needs: most - own + 1, points }]
  })
    .sort((a, b) => a.needs - b.needs || b.points - a.points)
    .slice(0, REACHES)
}
