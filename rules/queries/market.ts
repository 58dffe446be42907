import { REGION_COUNT, TIER_INDEX } from '../content/board'
import { ALI, SEATS } from '../model/ids'
import { CAUSE_COUNT, CHURN_CAUSES, GAIN_CAUSES, type Ledger } from '../model/ledger'
import type { Position } from '../model/state'
import { accessAt } from './access'
import { fillAppeal, fillFrame, newAppealFrame } from './appeal'
import { apportion } from './apportion'
import { fillChurn } from './churn'

/** The parts of a Ledger while a market is being worked out. */
interface LedgerDraft {
  readonly quarter: number
  readonly before: number[]
  readonly after: number[]
  readonly cells: number[]
  readonly leftBefore: readonly number[]
  readonly leftAfter: number[]
  readonly pool: number[]
  readonly stay: number[]
  readonly appeal: number[]
}

/**
 * Works out a market in place: churn, then each region's pool (floating and churned shoppers) divided by appeal against staying put, with
 * the largest-remainder method. Shoppers are conserved in every region. Returns the cause ledger, or null when none is asked for.
 * Shares are proportional to appeal (a linear Luce choice rule), so that each gain splits exactly into its causes.
 */
export function runMarket(position: Position, withLedger: boolean): Ledger | null {
  fillFrame(position, FRAME)
  const draft = withLedger ? newDraft(position) : null
  for (let i = 0; i < BEFORE.length; i++) BEFORE[i] = position.buyers[i]
  // Appeal rests on the buyers before the market, so every region's is worked out before any region's pool is divided.
  for (let region = 0; region < REGION_COUNT; region++) weighRegion(position, region, draft)
  for (let region = 0; region < REGION_COUNT; region++) divideRegion(position, region, draft)
  if (draft !== null) {
    for (let i = 0; i < BEFORE.length; i++) draft.after[i] = position.buyers[i]
    draft.leftAfter.push(...position.leftHand)
  }
  return draft
}

const CELLS = REGION_COUNT * SEATS
const FRAME = newAppealFrame()
const BEFORE = new Array<number>(CELLS).fill(0)
const APPEAL = new Array<number>(CELLS).fill(0)
const PARTS = new Array<number>(CELLS * GAIN_CAUSES).fill(0)
const ROW = new Array<number>(GAIN_CAUSES).fill(0)
const CHURN = new Array<number>(CHURN_CAUSES).fill(0)
const WEIGHTS = new Array<number>(SEATS + 1).fill(0)
const GAINS = new Array<number>(SEATS + 1).fill(0)

function newDraft(position: Position): LedgerDraft {
  const before = position.buyers.map((buyers, i) => buyers - position.movedByCard[i] - position.movedByEvent[i])
  const cells = new Array<number>(CELLS * CAUSE_COUNT).fill(0)
  for (let i = 0; i < CELLS; i++) {
    cells[i * CAUSE_COUNT + GAIN_CAUSES + CHURN_CAUSES] = position.movedByCard[i]
    cells[i * CAUSE_COUNT + GAIN_CAUSES + CHURN_CAUSES + 1] = position.movedByEvent[i]
  }
  const zeros = (): number[] => new Array<number>(REGION_COUNT).fill(0)
  return {
    quarter: position.quarter,
    before,
    after: new Array<number>(CELLS).fill(0),
    cells,
    leftBefore: position.leftHand.slice(),
    leftAfter: [],
    pool: zeros(),
    stay: zeros(),
    appeal: new Array<number>(CELLS).fill(0),
  }
}

function weighRegion(position: Position, region: number, draft: LedgerDraft | null): void {
  for (let seat = 0; seat < SEATS; seat++) {
    const cell = region * SEATS + seat
    APPEAL[cell] = fillAppeal(position, region, seat, FRAME, ROW)
    if (draft === null) continue
    draft.appeal[cell] = APPEAL[cell]
    for (let cause = 0; cause < GAIN_CAUSES; cause++) PARTS[cell * GAIN_CAUSES + cause] = ROW[cause]
  }
}

function divideRegion(position: Position, region: number, draft: LedgerDraft | null): void {
  let pool = position.floating[region]
  for (let seat = 0; seat < SEATS; seat++) pool += churnPlatform(position, region, seat, draft)
  const stay = position.config.numbers.appeal.stay[TIER_INDEX[region]]
  for (let seat = 0; seat < SEATS; seat++) WEIGHTS[seat] = APPEAL[region * SEATS + seat]
  WEIGHTS[SEATS] = stay
  for (let i = 0; i <= SEATS; i++) GAINS[i] = 0
  apportion(pool, WEIGHTS, SEATS + 1, GAINS, 0)
  for (let seat = 0; seat < SEATS; seat++) gainPlatform(position, region, seat, GAINS[seat], draft)
  position.floating[region] = GAINS[SEATS]
  if (draft !== null) {
    draft.pool[region] = pool
    draft.stay[region] = stay
  }
}

function churnPlatform(position: Position, region: number, seat: number, draft: LedgerDraft | null): number {
  const cell = region * SEATS + seat
  const buyers = BEFORE[cell]
  if (buyers === 0) return 0
  const lost = Math.floor((buyers * fillChurn(position, region, seat, FRAME.boosts, CHURN)) / 100)
  if (seat === ALI) position.leftHand[region] -= Math.floor((lost * position.leftHand[region]) / buyers)
  position.buyers[cell] = buyers - lost
  if (draft !== null && lost > 0) recordLoss(draft, cell, lost)
  return lost
}

function recordLoss(draft: LedgerDraft, cell: number, lost: number): void {
  const offset = cell * CAUSE_COUNT + GAIN_CAUSES
  apportion(lost, CHURN, CHURN_CAUSES, draft.cells, offset)
  for (let i = offset; i < offset + CHURN_CAUSES; i++) draft.cells[i] = draft.cells[i] === 0 ? 0 : -draft.cells[i]
}

function gainPlatform(position: Position, region: number, seat: number, gained: number, draft: LedgerDraft | null): void {
  if (gained === 0) return
  const cell = region * SEATS + seat
  position.buyers[cell] += gained
  if (seat === ALI && accessAt(position, ALI, region) < 2) {
    position.leftHand[region] += Math.floor((gained * position.config.numbers.access.leftHandPercent) / 100)
  }
  if (draft === null) return
  for (let cause = 0; cause < GAIN_CAUSES; cause++) ROW[cause] = PARTS[cell * GAIN_CAUSES + cause]
  apportion(gained, ROW, GAIN_CAUSES, draft.cells, cell * CAUSE_COUNT)
}
