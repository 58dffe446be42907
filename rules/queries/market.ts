import {
  ALL_CELLS,
  ALL_REGIONS,
  cellOf,
  figures,
  flat,
  isCell,
  isRegion,
  isSeat,
  zeros,
  type Cell,
  type CellList,
  type RegionIndex,
  type RegionList,
  type Seat,
} from '../model/indexes'
import { TIER_INDEX } from '../content/board'
import { ALI, SEATS } from '../model/ids'
import { CAUSE_COUNT, CAUSE_INDEX, CHURN_CAUSES, GAIN_CAUSES, type ChurnRow, type GainRow, type Ledger } from '../model/ledger'
import type { Position } from '../model/state'
import { fillAppeal, fillFrame, newAppealFrame } from './appeal'
import { apportion } from './apportion'
import { fillChurn } from './churn'
import { settleLeftHand } from './left-hand'

/** The parts of a Ledger while a market is being worked out. */
interface LedgerDraft {
  readonly quarter: number
  readonly before: CellList
  readonly after: CellList
  readonly cells: number[]
  readonly leftBefore: RegionList
  readonly leftAfter: RegionList
  readonly pool: RegionList
  readonly stay: RegionList
  readonly appeal: CellList
}

/**
 * Works out a market in place: churn, then each region's pool (floating and churned shoppers) divided by appeal against staying put, with
 * the largest-remainder method. Shoppers are conserved in every region. Returns the cause ledger; where nobody reads one, runQuickMarket()
 * does the same. Shares are proportional to appeal (a linear Luce choice rule), so that each gain splits exactly into its causes.
 */
export function runMarket(state: Position): Ledger {
  fillFrame(state, FRAME)
  const draft = newDraft(state)
  for (let cell = 0; isCell(cell); cell++) BEFORE[cell] = state.buyers[cell]
  // Appeal rests on the buyers before the market, so every region's is worked out before any region's pool is divided.
  for (let region = 0; isRegion(region); region++) weighRegion(state, region, draft)
  for (let region = 0; isRegion(region); region++) divideRegion(state, region, draft)
  for (let cell = 0; isCell(cell); cell++) draft.after[cell] = state.buyers[cell]
  for (let region = 0; isRegion(region); region++) draft.leftAfter[region] = state.leftHand[region]
  return draft
}

/** Those who share a region's pool: the four platforms, and last staying put. */
type Shares = [number, number, number, number, number]

const FRAME = newAppealFrame()
const BEFORE = zeros(ALL_CELLS)
const APPEAL = zeros(ALL_CELLS)
const PARTS: CellList<GainRow> = flat(ALL_CELLS, () => [0, 0, 0, 0, 0, 0, 0])
const CHURN: ChurnRow = [0, 0, 0, 0, 0]
const WEIGHTS: Shares = [0, 0, 0, 0, 0]
const GAINS: Shares = [0, 0, 0, 0, 0]

function newDraft(position: Position): LedgerDraft {
  const cells: number[] = []
  for (let i = 0; i < ALL_CELLS.length * CAUSE_COUNT; i++) cells.push(0)
  for (let cell = 0; isCell(cell); cell++) {
    cells[cell * CAUSE_COUNT + CAUSE_INDEX['moved-card']] = position.movedByCard[cell]
    cells[cell * CAUSE_COUNT + CAUSE_INDEX['moved-event']] = position.movedByEvent[cell]
  }
  return {
    quarter: position.quarter,
    before: figures(ALL_CELLS, (cell) => position.buyers[cell] - position.movedByCard[cell] - position.movedByEvent[cell]),
    after: zeros(ALL_CELLS),
    cells,
    leftBefore: position.leftHand.slice(),
    leftAfter: zeros(ALL_REGIONS),
    pool: zeros(ALL_REGIONS),
    stay: zeros(ALL_REGIONS),
    appeal: zeros(ALL_CELLS),
  }
}

function weighRegion(position: Position, region: RegionIndex, draft: LedgerDraft): void {
  for (let seat = 0; isSeat(seat); seat++) {
    const cell = cellOf(region, seat)
    APPEAL[cell] = fillAppeal(position, region, seat, FRAME, PARTS[cell])
    draft.appeal[cell] = APPEAL[cell]
  }
}

function divideRegion(state: Position, region: RegionIndex, draft: LedgerDraft): void {
  let pool = state.floating[region]
  for (let seat = 0; isSeat(seat); seat++) pool += churnPlatform(state, region, seat, draft)
  const stay = state.config.numbers.appeal.stay[TIER_INDEX[region]]
  for (let seat = 0; isSeat(seat); seat++) WEIGHTS[seat] = APPEAL[cellOf(region, seat)]
  WEIGHTS[SEATS] = stay
  GAINS[0] = GAINS[1] = GAINS[2] = GAINS[3] = GAINS[4] = 0
  apportion(pool, WEIGHTS, SEATS + 1, GAINS, 0)
  for (let seat = 0; isSeat(seat); seat++) gainPlatform(state, region, seat, GAINS[seat], draft)
  settleLeftHand(state, region, GAINS[ALI])
  state.floating[region] = GAINS[SEATS]
  draft.pool[region] = pool
  draft.stay[region] = stay
}

function churnPlatform(state: Position, region: RegionIndex, seat: Seat, draft: LedgerDraft): number {
  const cell = cellOf(region, seat)
  const buyers = BEFORE[cell]
  if (buyers === 0) return 0
  const lost = Math.floor((buyers * fillChurn(state, region, seat, FRAME.boosts, CHURN)) / 100)
  if (seat === ALI) state.leftHand[region] -= Math.floor((lost * state.leftHand[region]) / buyers)
  state.buyers[cell] = buyers - lost
  if (lost > 0) recordLoss(draft, cell, lost)
  return lost
}

function recordLoss(draft: LedgerDraft, cell: Cell, lost: number): void {
  const offset = cell * CAUSE_COUNT + GAIN_CAUSES
  apportion(lost, CHURN, CHURN_CAUSES, draft.cells, offset)
  for (let i = offset; i < offset + CHURN_CAUSES; i++) draft.cells[i] = 0 - (draft.cells[i] ?? 0)
}

function gainPlatform(state: Position, region: RegionIndex, seat: Seat, gained: number, draft: LedgerDraft): void {
  if (gained === 0) return
  const cell = cellOf(region, seat)
  state.buyers[cell] += gained
  apportion(gained, PARTS[cell], GAIN_CAUSES, draft.cells, cell * CAUSE_COUNT)
}
