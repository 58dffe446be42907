import { TOTAL_SHOPPERS } from '../content/board'
import { ALL_SEATS, isIndexOf, listFor, type Seat } from '../model/indexes'
import { TENCENT } from '../model/ids'
import type { AccountLine } from '../model/outcome'
import { POINT_SOURCES, TALLY_INDEX, type PointList, type PointSource, type Position } from '../model/state'
import type { Standing } from './standing'

/** Points for a seat's share of all shoppers, left-hand buyers excluded. */
export function sharePoints({ position, counted }: Standing, seat: Seat): number {
  return Math.floor((counted[seat] * position.config.numbers.points.share[seat]) / TOTAL_SHOPPERS)
}

/** Points Tencent has from its stakes in the others' share. */
export function stakePoints(standing: Standing): number {
  const { stakes, config } = standing.position
  let points = 0
  for (const seat of ALL_SEATS) points += stakePart(standing, seat, stakes[seat], config.numbers.points.stakeRate)
  return points
}

/** Points a seat gives up for the stake it sold during the game. */
export function soldStakePoints(standing: Standing, seat: Seat): number {
  const { soldStakes, config } = standing.position
  return stakePart(standing, seat, soldStakes[seat], config.numbers.points.soldStakeRate)
}

/** Buyers of partners who paid with WeChat Pay, added up over the quarters closed so far, units of 100,000. */
export function payBuyers(position: Position): number {
  return position.tally[TENCENT][TALLY_INDEX['pay-buyers']]
}

/** The levels of WeChat's organs together. */
export function organLevels({ organs }: Position): number {
  let levels = 0
  for (const level of organs) levels += level
  return levels
}

/** A seat's public points as the board stands, one number for each of POINT_SOURCES. */
export function boardPoints(standing: Standing, seat: Seat): PointList {
  return listFor(ROWS, (row) => pointsOf(row, standing, seat))
}

/** The same into a list; returns their sum. */
export function fillBoardPoints(standing: Standing, seat: Seat, into: PointList): number {
  let sum = 0
  for (let source = 0; isIndexOf(POINT_SOURCES, source); source++) {
    const points = pointsOf(ROWS[source], standing, seat)
    into[source] = points
    sum += points
  }
  return sum
}

/** The lines that a seat's public points put into its account; none for a source that brings nothing. */
export function boardLines(standing: Standing, seat: Seat): AccountLine[] {
  return POINT_SOURCES.flatMap((source) => {
    const points = pointsOf(ROW_OF[source], standing, seat)
    return points === 0 ? [] : [{ source, points, params: ROW_OF[source].params?.(standing, seat) ?? {} }]
  })
}

/** A source of public points. */
interface SourceRow {
  /** Brings Tencent points, and nobody else. */
  readonly tencentAlone?: true
  /** What it brings a seat; may be negative. */
  readonly points: (standing: Standing, seat: Seat) => number
  /** The figures it rests on, where words tell them. */
  readonly params?: (standing: Standing, seat: Seat) => AccountLine['params']
}

function pointsOf(row: SourceRow, standing: Standing, seat: Seat): number {
  return row.tencentAlone === true && seat !== TENCENT ? 0 : row.points(standing, seat)
}

const ROW_OF: Readonly<Record<PointSource, SourceRow>> = {
  share: {
    points: sharePoints,
    params: ({ counted }, seat) => ({ buyers: counted[seat] }),
  },
  regions: {
    points({ position, regionsLed, ledByTier }, seat) {
      const { region, regionTier5 } = position.config.numbers.points
      const tier5 = ledByTier[2][seat]
      return (regionsLed[seat] - tier5) * region[seat] + tier5 * regionTier5[seat]
    },
    params: ({ regionsLed }, seat) => ({ regions: regionsLed[seat] }),
  },
  macros: {
    points: ({ position, macrosLed }, seat) => macrosLed[seat] * position.config.numbers.points.macro[seat],
    params: ({ macrosLed }, seat) => ({ macros: macrosLed[seat] }),
  },
  shops: {
    tencentAlone: true,
    points: (standing, seat) => Math.floor((sharePoints(standing, seat) * standing.position.config.numbers.points.shopsExtra) / 100),
  },
  'wechat-pay': {
    tencentAlone: true,
    points: ({ position }) => Math.floor(payBuyers(position) / position.config.numbers.points.payBuyersPerPoint),
    params: ({ position }) => ({ buyers: payBuyers(position) }),
  },
  stakes: {
    points: (standing, seat) => (seat === TENCENT ? stakePoints(standing) : 0 - soldStakePoints(standing, seat)),
  },
  organs: {
    tencentAlone: true,
    points: ({ position }) => organLevels(position) * position.config.numbers.points.organLevel,
    params: ({ position }) => ({ levels: organLevels(position) }),
  },
}
const ROWS = listFor(POINT_SOURCES, (source) => ROW_OF[source])

/** Points of a stake of so many percent in a seat's share points, each counting at a rate in percent. */
function stakePart(standing: Standing, seat: Seat, percent: number, rate: number): number {
  return percent === 0 ? 0 : Math.floor((sharePoints(standing, seat) * percent * rate) / 10000)
}
