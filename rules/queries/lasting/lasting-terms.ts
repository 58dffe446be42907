import { ALL_CELLS, copyOf, zeros, type PerCell } from '../../model/indexes'
import { EVERYWHERE } from '../../content/board'
import type { Position } from '../../model/state'
import { newAppealFrame, sumOrgans } from '../appeal'
import { sumBoosts } from '../boosts'
import { fillSupplyAppeal } from '../supply'
import { basisOf, putBoosts, putSupply } from './basis'
import { fillAppealTerms, fillChurnTerms, fillSoundTerms } from './fill-terms'
import { fillWith } from './kept'
import { keptAppeal, keptBoosts, keptChurn, keptSound, keptSupply } from './kept-terms'

/**
 * What a market rests on as long as nobody moves, no news comes and nothing lapses: all but buyers, subsidies, campaigns and fatigue. All
 * by region*4+platform.
 */
export interface LastingTerms {
  /** Where a platform has anything to offer: 0 where Tencent has no shops. */
  readonly open: PerCell
  /** Appeal of standing, supply and boosts. */
  readonly appeal: PerCell
  /** Percent of word of mouth by access, and what else it is multiplied by. */
  readonly access: PerCell
  readonly spread: PerCell
  /** What the strength of campaigns is multiplied by. */
  readonly fission: PerCell
  /** Percent of buyers who leave by base, service and boosts, before its limits. */
  readonly churn: PerCell
}

/** The lasting terms of a position, as far as possible those of an earlier one; they hold until the next are asked for. */
export function lastingTerms(position: Position): LastingTerms {
  const basis = basisOf(position)
  const supply = keptSupply(basis)
  putSupply(basis, supply.sums, supply.version)
  const boosts = keptBoosts(basis)
  putBoosts(basis, boosts.sums, boosts.version)
  const { open, appeal } = keptAppeal(basis)
  const { access, spread, fission } = keptSound(basis)
  TERMS.open = open
  TERMS.appeal = appeal
  TERMS.access = access
  TERMS.spread = spread
  TERMS.fission = fission
  TERMS.churn = keptChurn(basis).churn
  return TERMS
}

/** The same worked out anew, for those who will hardly ask for them again; they too hold until the next are asked for. */
export function freshTerms(position: Position): LastingTerms {
  fillFresh(position, EVERYWHERE)
  return FRESH
}

/** The terms of a position that has those of another but in some regions, by their bits; they hold until the next are asked for. */
export function termsWith(position: Position, terms: LastingTerms, regions: number): LastingTerms {
  if (regions === 0) return terms
  fillWith(FRESH.open, terms.open)
  fillWith(FRESH.appeal, terms.appeal)
  fillWith(FRESH.access, terms.access)
  fillWith(FRESH.spread, terms.spread)
  fillWith(FRESH.fission, terms.fission)
  fillWith(FRESH.churn, terms.churn)
  fillFresh(position, regions)
  return FRESH
}

function fillFresh(position: Position, regions: number): void {
  sumOrgans(position, FRAME)
  fillSupplyAppeal(position, FRAME.supply, regions)
  sumBoosts(position, FRAME.boosts, regions)
  fillAppealTerms(position, FRAME, FRESH, regions)
  fillSoundTerms(position, FRAME, FRESH, regions)
  fillChurnTerms(position, FRAME, FRESH.churn, regions)
}

const FRAME = newAppealFrame()
const FRESH = {
  open: zeros(ALL_CELLS),
  appeal: zeros(ALL_CELLS),
  access: zeros(ALL_CELLS),
  spread: zeros(ALL_CELLS),
  fission: zeros(ALL_CELLS),
  churn: zeros(ALL_CELLS),
}

/** A copy of terms, to keep. */
export function copyOfTerms({ open, appeal, access, spread, fission, churn }: LastingTerms): LastingTerms {
  return {
    open: copyOf(open),
    appeal: copyOf(appeal),
    access: copyOf(access),
    spread: copyOf(spread),
    fission: copyOf(fission),
    churn: copyOf(churn),
  }
}

const NOTHING: PerCell = zeros(ALL_CELLS)
const TERMS: { -readonly [K in keyof LastingTerms]: LastingTerms[K] } = {
  open: NOTHING,
  appeal: NOTHING,
  access: NOTHING,
  spread: NOTHING,
  fission: NOTHING,
  churn: NOTHING,
}
