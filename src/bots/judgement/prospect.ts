import {
  ALI,
  ALL_CELLS,
  ALL_MACROS,
  ALL_MACRO_CELLS,
  ALL_REGIONS,
  ALL_SEATS,
  MACRO_OF,
  REGIONS_OF,
  SEATS,
  SHOPPERS,
  TENCENT,
  TOTAL_SHOPPERS,
  accessAt,
  cellOf,
  figures,
  flat,
  halfTimeOf,
  halfTimePercentOf,
  macroCellOf,
  perSeat,
  platformOf,
  regionOf,
  zeros,
  type Cell,
  type Flat,
  type PerCell,
  type PerMacro,
  type PerMacroCell,
  type PerRegion,
  type PerSeat,
  type PlayerView,
  type QuarterAhead,
  type PointSource,
  type Seat,
} from '../../../rules'
import type { Character } from './character'

/** What a forecast tells about the board, whoever looks at it; worked out once for a decision. */
export interface Prospect {
  /** All appeal in each region, staying put included. */
  readonly appeal: PerRegion
  /** By how many counted buyers a seat will lead, or trail the leader: region*4+platform, and macro*4+platform. */
  readonly margin: PerCell
  readonly marginOfMacro: PerMacroCell
  /** What part of a new buyer counts, region*4+platform: without a mini program some of Ali's are left-hand. */
  readonly counting: PerCell
  /** Points a counted buyer is worth in share alone, by seat. */
  readonly shareRate: PerSeat
  /** How many buyers are left at the end of one gained in each of the next so many quarters. */
  readonly kept: readonly number[]
  /** How much half time, where it is still to come, adds to such a gain: a factor. */
  readonly halfTime: readonly number[]
  /** The same for the regions and macro-regions that it brings, of which half time banks less. */
  readonly halfTimeOfLeads: readonly number[]
}

/** All shoppers of each macro-region. */
export const MACRO_SHOPPERS: PerMacro = flat(ALL_MACROS, (macro) =>
  REGIONS_OF[macro].reduce<number>((sum, region) => sum + SHOPPERS[region], 0),
)

/** Reads a forecast. */
export const prospectOf = (view: PlayerView, ahead: Pick<QuarterAhead, 'ledger'>, { keep }: Character): Prospect => {
  const { after, leftAfter, stay, appeal } = ahead.ledger
  const counted = figures(ALL_CELLS, (cell) => (platformOf(cell) === ALI ? after[cell] - leftAfter[regionOf(cell)] : after[cell]))
  const countedInMacros = zeros(ALL_MACRO_CELLS)
  for (const cell of ALL_CELLS) countedInMacros[macroCellOf(MACRO_OF[regionOf(cell)], platformOf(cell))] += counted[cell]
  const kept = keptOver(view.config.length - view.quarter, keep)
  return {
    appeal: figures(ALL_REGIONS, (region) => stay[region] + ALL_SEATS.reduce<number>((sum, seat) => sum + appeal[cellOf(region, seat)], 0)),
    margin: marginsIn(ALL_CELLS, counted),
    marginOfMacro: marginsIn(ALL_MACRO_CELLS, countedInMacros),
    counting: figures(ALL_CELLS, (cell) => countingPart(view, cell)),
    shareRate: perSeat((seat) => shareRateOf(view, seat)),
    kept,
    halfTime: halfTimeFactors(view, kept, keep, 'share'),
    halfTimeOfLeads: halfTimeFactors(view, kept, keep, 'regions'),
  }
}

const keptOver = (left: number, keep: number): number[] => {
  const kept = [0]
  for (let k = 0; k <= left; k++) kept.push((kept[k] ?? 0) + keep ** (left - k))
  return kept
}

const halfTimeFactors = (view: PlayerView, kept: readonly number[], keep: number, source: PointSource): number[] => {
  const toHalf = halfTimeOf(view.config) - view.quarter
  const rate = halfTimePercentOf(source, view.config.numbers.points) / 100
  let atHalf = 0
  return kept.map((atTheEnd, quarters) => {
    if (quarters === 0) return 1
    if (quarters - 1 <= toHalf) atHalf += keep ** (toHalf - quarters + 1)
    return 1 + rate * Math.min(1, atHalf / atTheEnd)
  })
}

/** Each seat's lead over the best other seat, in rows of four. */
const marginsIn = <Cell extends number>(cells: readonly Cell[], list: Flat<Cell, number>): Flat<Cell, number> =>
  figures(cells, (cell) => {
    const row = cell - (cell % SEATS)
    const others = list.slice(row, row + SEATS).filter((_, seat) => row + seat !== cell)
    return list[cell] - Math.max(0, ...others)
  })

const countingPart = (view: PlayerView, cell: Cell): number =>
  platformOf(cell) === ALI && accessAt(view, ALI, regionOf(cell)) < 2 ? 1 - view.config.numbers.access.leftHandPercent / 100 : 1

const shareRateOf = (view: PlayerView, seat: Seat): number => {
  const { share, shopsExtra } = view.config.numbers.points
  const rate = share[seat] / TOTAL_SHOPPERS
  return seat === TENCENT ? rate * (1 + shopsExtra / 100) : rate
}
