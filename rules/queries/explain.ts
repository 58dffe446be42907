import { cellOf, perSeat, type PerCell, type PerSeat, type RegionIndex } from '../model/indexes'
import { REGIONS, regionIndex } from '../content/board'
import { factionAt, seatOf, type Faction, type RegionId } from '../model/ids'
import { CAUSES, GAIN_CAUSES, causeAmount, type Cause, type GainRow, type Ledger } from '../model/ledger'
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
  const cell = cellOf(regionIndex(region), seatOf(platform))
  const lines = CAUSES.map((cause) => ({ cause, amount: causeAmount(ledger, cell, cause) })).filter((line) => line.amount !== 0)
  return {
    before: ledger.before[cell],
    after: ledger.after[cell],
    gained: lines.reduce((sum, line) => sum + Math.max(0, line.amount), 0),
    lost: lines.reduce((sum, line) => sum + Math.max(0, -line.amount), 0),
    lines,
  }
}

const GAINS = CAUSES.slice(0, GAIN_CAUSES)

/** The appeal of a platform in a region as it stands, cause by cause; the parts add up to the total unless it is cut off at 0. */
export interface AppealParts {
  readonly total: number
  readonly parts: readonly { readonly cause: Cause; readonly amount: number }[]
}

/** The appeal of every platform in a region as the position stands, in seat order. */
export function appealIn(position: Position, region: RegionId): PerSeat<AppealParts> {
  const frame = newAppealFrame()
  fillFrame(position, frame)
  const index = regionIndex(region)
  return perSeat((seat) => {
    const parts: GainRow = [0, 0, 0, 0, 0, 0, 0]
    const total = fillAppeal(position, index, seat, frame, parts)
    return { total, parts: GAINS.map((cause, i) => ({ cause, amount: parts[i] ?? 0 })) }
  })
}

/**
 * How many of Ali's left-hand buyers in a region came through a mini program in a market, units of 100,000: those whom churn left, which takes
 * them in proportion with all who were there as the market opened, and who are left-hand no longer.
 */
export function leftHandTurnedIn(ledger: Ledger, region: RegionIndex): number {
  const { before, lines } = explain(ledger, REGIONS[region].id, 'ali')
  const sumOf = (kind: 'moved-' | 'churn-'): number =>
    lines.reduce((sum, { cause, amount }) => (cause.startsWith(kind) ? sum + amount : sum), 0)
  const opened = before + sumOf('moved-')
  const left = ledger.leftBefore[region]
  if (opened === 0) return 0
  return Math.max(0, left - Math.floor((-sumOf('churn-') * left) / opened) - ledger.leftAfter[region])
}

/** What the board shows of a region. */
export interface RegionView {
  readonly id: RegionId
  readonly shoppers: number
  readonly floating: number
  readonly buyers: PerSeat
  readonly leftHand: number
  readonly counted: PerSeat
  readonly leader: Faction | null
  readonly subsidy: PerSeat
  readonly fatigue: PerSeat
  readonly fission: PerSeat
  readonly appeal: PerSeat
}

/** A region's public figures in seat order. */
export function regionInfo(position: Position, id: RegionId): RegionView {
  const region = regionIndex(id)
  const row = (list: PerCell): PerSeat => perSeat((seat) => list[cellOf(region, seat)])
  const leader = regionLeader(position, region)
  const appeals = appealIn(position, id)
  return {
    id,
    shoppers: REGIONS[region].shoppers,
    floating: position.floating[region],
    buyers: row(position.buyers),
    leftHand: position.leftHand[region],
    counted: perSeat((seat) => countedBuyers(position, region, seat)),
    leader: leader === -1 ? null : factionAt(leader),
    subsidy: row(position.subsidy),
    fatigue: row(position.fatigue),
    fission: row(position.fission),
    appeal: perSeat((seat) => appeals[seat].total),
  }
}
