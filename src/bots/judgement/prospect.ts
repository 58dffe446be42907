import {
  ALI,
  REGIONS_OF,
  SEATS,
  SHOPPERS,
  TENCENT,
  TOTAL_SHOPPERS,
  accessAt,
  halfTimeOf,
  type Forecast,
  type PlayerView,
} from '../../../rules'
import type { Character } from './character'

/** What a forecast tells about the board, whoever looks at it; worked out once for a decision. */
export interface Prospect {
  /** All appeal in each region, staying put included. */
  readonly appeal: readonly number[]
  /** By how many counted buyers a seat will lead, or trail the leader: region*4+platform, and macro*4+platform. */
  readonly margin: readonly number[]
  readonly marginOfMacro: readonly number[]
  /** What part of a new buyer counts, region*4+platform: without a mini program some of Ali's are left-hand. */
  readonly counting: readonly number[]
  /** Points a counted buyer is worth in share alone, by seat. */
  readonly shareRate: readonly number[]
  /** How many buyers are left at the end of one gained in each of the next so many quarters. */
  readonly kept: readonly number[]
  /** How much half time, where it is still to come, adds to such a gain: a factor. */
  readonly halfTime: readonly number[]
}

/** All shoppers of each macro-region. */
export const MACRO_SHOPPERS: readonly number[] = REGIONS_OF.map((regions) =>
  regions.reduce<number>((sum, region) => sum + SHOPPERS[region], 0),
)

/** Reads a forecast. */
export const prospectOf = (view: PlayerView, ahead: Forecast, { keep }: Character): Prospect => {
  const { after, stay, appeal } = ahead.ledger
  const counted = after.map((buyers, cell) => (cell % SEATS === ALI ? Math.max(0, buyers - view.leftHand[cell / SEATS]) : buyers))
  const kept = keptOver(view.config.length - view.quarter, keep)
  return {
    appeal: stay.map((all, region) => all + [0, 1, 2, 3].reduce((sum, seat) => sum + appeal[region * SEATS + seat], 0)),
    margin: marginsIn(counted),
    marginOfMacro: marginsIn(
      REGIONS_OF.flatMap((regions) =>
        [0, 1, 2, 3].map((seat) => regions.reduce<number>((sum, region) => sum + counted[region * SEATS + seat], 0)),
      ),
    ),
    counting: counted.map((_, cell) => countingPart(view, cell)),
    shareRate: [0, 1, 2, 3].map((seat) => shareRateOf(view, seat)),
    kept,
    halfTime: halfTimeFactors(view, kept, keep),
  }
}

const keptOver = (left: number, keep: number): number[] => {
  const kept = [0]
  for (let k = 0; k <= left; k++) kept.push(kept[k] + keep ** (left - k))
  return kept
}

const halfTimeFactors = (view: PlayerView, kept: readonly number[], keep: number): number[] => {
  const toHalf = halfTimeOf(view.config) - view.quarter
  const rate = view.config.numbers.points.halfTimePercent / 100
  let atHalf = 0
  return kept.map((atTheEnd, quarters) => {
    if (quarters === 0) return 1
    if (quarters - 1 <= toHalf) atHalf += keep ** (toHalf - quarters + 1)
    return 1 + rate * Math.min(1, atHalf / atTheEnd)
  })
}

/** Each seat's lead over the best other seat, in rows of four. */
const marginsIn = (list: readonly number[]): number[] =>
  list.map((buyers, cell) => {
    const row = cell - (cell % SEATS)
    let best = 0
    for (let other = row; other < row + SEATS; other++) if (other !== cell) best = Math.max(best, list[other])
    return buyers - best
  })

const countingPart = (view: PlayerView, cell: number): number =>
  cell % SEATS === ALI && accessAt(view, ALI, cell / SEATS) < 2 ? 1 - view.config.numbers.access.leftHandPercent / 100 : 1

const shareRateOf = (view: PlayerView, seat: number): number => {
  const { share, shopsExtra } = view.config.numbers.points
  const rate = share[seat] / TOTAL_SHOPPERS
  return seat === TENCENT ? rate * (1 + shopsExtra / 100) : rate
}
