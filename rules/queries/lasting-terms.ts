import { ALL_CELLS, cellOf, isRegion, isSeat, zeros, type CellList, type RegionIndex, type Seat, type SeatList } from '../model/indexes'
import { MACRO_OF } from '../content/board'
import { TENCENT } from '../model/ids'
import type { Numbers } from '../model/numbers'
import type { Offer } from '../model/offer'
import type { Position } from '../model/state'
import { accessAt } from './access'
import { fissionPercent, newAppealFrame, ownSupply, spreadOf, standingAppeal, sumOrgans, type AppealFrame } from './appeal'
import { sumBoosts } from './boosts'
import { lastingChurn } from './churn'
import { fillSupplyAppeal } from './supply'

/**
 * What a market rests on as long as nobody moves, no news comes and nothing lapses: all but buyers, subsidies, campaigns and fatigue.
 * Kept from one market to the next, since projected quarters, and those of the moves tried out on one board, share most of it.
 */
export interface LastingTerms {
  /** Where a platform has anything to offer: 0 where Tencent has no shops. */
  readonly open: CellList
  /** Appeal of standing, supply and boosts. */
  readonly appeal: CellList
  /** Percent of word of mouth by access, and what else it is multiplied by. */
  readonly access: CellList
  readonly spread: CellList
  /** What the strength of campaigns is multiplied by. */
  readonly fission: CellList
  /** Percent of buyers who leave by base, service and boosts, before its limits. */
  readonly churn: CellList
}

/**
 * The lasting terms of a position. They are kept for each quarter, so that moves tried out one after another in projections find those of
 * every quarter again; the lists are used again by the next call for the same one.
 */
export function lastingTerms(position: Position): LastingTerms {
  const kept = (KEPT[position.quarter] ??= newKept())
  const ruled = sameRules(kept, position)
  const stocked = sameGoods(kept, position, ruled)
  const boosted = sameThings(kept.boosts, position.boosts)
  const built = sameFigures(kept, position)
  if (ruled && stocked && boosted && built) return kept.terms
  if (!stocked) fillSupplyAppeal(position, kept.frame.supply)
  if (!boosted) sumBoosts(position, kept.frame.boosts)
  fillTerms(position, kept)
  return kept.terms
}

/** The terms of one quarter, and what they were worked out from. */
interface Kept {
  readonly terms: LastingTerms
  readonly frame: AppealFrame
  numbers: Numbers | null
  readonly contracts: SeatList<Offer | null>
  readonly boosts: Position['boosts']
  readonly loans: Position['loans']
  readonly access: number[]
  readonly supply: number[]
  readonly exclusive: number[]
  readonly organs: number[]
  readonly shops: number[]
  readonly throttled: number[]
  readonly service: number[]
}

const KEPT: (Kept | undefined)[] = []

function newKept(): Kept {
  return {
    terms: {
      open: zeros(ALL_CELLS),
      appeal: zeros(ALL_CELLS),
      access: zeros(ALL_CELLS),
      spread: zeros(ALL_CELLS),
      fission: zeros(ALL_CELLS),
      churn: zeros(ALL_CELLS),
    },
    frame: newAppealFrame(),
    numbers: null,
    contracts: [null, null, null, null],
    boosts: [],
    loans: [],
    access: [],
    supply: [],
    exclusive: [],
    organs: [],
    shops: [],
    throttled: [],
    service: [],
  }
}

function sameRules(kept: Kept, { config, contracts }: Position): boolean {
  let same = config.numbers === kept.numbers
  kept.numbers = config.numbers
  for (let seat = 0; isSeat(seat); seat++) {
    // Only the terms: an order that is projected makes the same contract anew.
    const terms = contracts[seat]?.terms ?? null
    same = same && kept.contracts[seat] === terms
    kept.contracts[seat] = terms
  }
  return same
}

function sameGoods(kept: Kept, { supply, exclusive, loans }: Position, ruled: boolean): boolean {
  const own = sameNumbers(kept.supply, supply)
  const shut = sameNumbers(kept.exclusive, exclusive)
  return sameThings(kept.loans, loans) && own && shut && ruled
}

function sameFigures(kept: Kept, { access, organs, shops, throttled, service }: Position): boolean {
  const doors = sameNumbers(kept.access, access)
  const grown = sameNumbers(kept.organs, organs)
  const opened = sameNumbers(kept.shops, shops)
  const held = sameNumbers(kept.throttled, throttled)
  return sameNumbers(kept.service, service) && doors && grown && opened && held
}

/** Whether a list has the numbers that were kept of it; keeps those it has. */
function sameNumbers(kept: number[], list: readonly number[]): boolean {
  let same = kept.length === list.length
  for (let i = 0; i < list.length; i++) {
    const value = list[i] ?? 0
    if (kept[i] === value) continue
    kept[i] = value
    same = false
  }
  return same
}

/** The same of things that are not changed but replaced. */
function sameThings<T>(kept: T[], list: readonly T[]): boolean {
  let same = kept.length === list.length
  for (let i = 0; same && i < list.length; i++) same = kept[i] === list[i]
  if (same) return true
  kept.length = 0
  for (const thing of list) kept.push(thing)
  return false
}

function fillTerms(position: Position, { terms, frame }: Kept): void {
  sumOrgans(position, frame)
  for (let region = 0; isRegion(region); region++)
    for (let seat = 0; isSeat(seat); seat++) fillTermsOf(position, region, seat, frame, terms)
}

function fillTermsOf(position: Position, region: RegionIndex, seat: Seat, frame: AppealFrame, into: LastingTerms): void {
  const { numbers } = position.config
  const cell = cellOf(region, seat)
  into.churn[cell] = lastingChurn(position, region, seat, frame.boosts)
  const open = seat !== TENCENT || position.shops[MACRO_OF[region]] !== 0
  into.open[cell] = open ? 1 : 0
  if (!open) return
  const access = accessAt(position, seat, region)
  const boosts = frame.boosts.appealByCard[cell] + frame.boosts.appealByEvent[cell]
  into.appeal[cell] = standingAppeal(position, region, seat, frame) + ownSupply(position, region, seat, frame) + boosts
  into.access[cell] = numbers.appeal.wordOfMouth[access]
  into.spread[cell] = spreadOf(position, region, seat, frame)
  into.fission[cell] = fissionPercent(position, region, seat, access, frame)
}
