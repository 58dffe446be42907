import { regionIndex, REGIONS } from '../content/board'
import { SEATS, factionAt, seatOf, type Faction, type RegionId } from '../model/ids'
import { CAUSES, CAUSE_COUNT, GAIN_CAUSES, type Cause, type Ledger } from '../model/ledger'
import type { Position } from '../model/state'
import { fillAppeal, fillFrame, newAppealFrame } from './appeal'
import { countedBuyers, regionLeader } from './leaders'

/** One cell of a ledger in words' reach: before + the sum of the lines = after. Units of 100,000 buyers. */
export interface Explanation {
  readonly before: number
  readonly after: number
  readonly gained: number
  readonly lost: number
  readonly lines: readonly { readonly cause: Cause; readonly amount: number }[]
}

/** Why a platform has the buyers it has in a region after a market. */
export function explain(ledger: Ledger, region: RegionId, platform: Faction): Explanation {
  const cell = regionIndex(region) * SEATS + seatOf(platform)
  const lines = CAUSES.map((cause, i) => ({ cause, amount: ledger.cells[cell * CAUSE_COUNT + i] })).filter((line) => line.amount !== 0)
  return {
    before: ledger.before[cell],
    after: ledger.after[cell],
    gained: lines.reduce((sum, line) => sum + Math.max(0, line.amount), 0),
    lost: lines.reduce((sum, line) => sum + Math.max(0, -line.amount), 0),
    lines,
  }
}

/** The appeal of a platform in a region as it stands, cause by cause; the parts add up to the total unless it is cut off at 0. */
export interface AppealParts {
  readonly total: number
  readonly parts: readonly { readonly cause: Cause; readonly amount: number }[]
}

/** The appeal of every platform in a region as the position stands, in seat order. */
export function appealIn(position: Position, region: RegionId): readonly AppealParts[] {
  const frame = newAppealFrame()
  fillFrame(position, frame)
  return [0, 1, 2, 3].map((seat) => {
    const parts = new Array<number>(GAIN_CAUSES).fill(0)
    const total = fillAppeal(position, regionIndex(region), seat, frame, parts)
    return { total, parts: parts.map((amount, i) => ({ cause: CAUSES[i], amount })) }
  })
}

/** What the board shows of a region. */
export interface RegionView {
  readonly id: RegionId
  readonly shoppers: number
  readonly floating: number
  readonly buyers: readonly number[]
  readonly leftHand: number
  readonly counted: readonly number[]
  readonly leader: Faction | null
  readonly subsidy: readonly number[]
  readonly fatigue: readonly number[]
  readonly fission: readonly number[]
  readonly appeal: readonly number[]
}

/** A region's public figures in seat order. */
export function regionInfo(position: Position, id: RegionId): RegionView {
  const region = regionIndex(id)
  const row = (list: readonly number[]): number[] => list.slice(region * SEATS, region * SEATS + SEATS)
  const leader = regionLeader(position, region)
  return {
    id,
    shoppers: REGIONS[region].shoppers,
    floating: position.floating[region],
    buyers: row(position.buyers),
    leftHand: position.leftHand[region],
    counted: [0, 1, 2, 3].map((seat) => countedBuyers(position, region, seat)),
    leader: leader < 0 ? null : factionAt(leader),
    subsidy: row(position.subsidy),
    fatigue: row(position.fatigue),
    fission: row(position.fission),
    appeal: appealIn(position, id).map((parts) => parts.total),
  }
}
