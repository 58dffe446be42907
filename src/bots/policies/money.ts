import {
  FACTIONS,
  REGIONS,
  cashCost,
  regionIndex,
  regionLeader,
  seatOf,
  cellOf,
  type DealTerm,
  type Move,
  type PlayerView,
} from '../../../rules'
import { above, eachOf, only, type Policy } from './policy'

/** Most cash cheap-regions puts into a region at a time, and the tier it goes to: few shoppers, and more points for each lead. */
const CHEAP = { cash: 2, tier: 5 } as const

/** The last quarters, in which end-rush spends what it has saved. */
const RUSH_QUARTERS = 2

const isCheap = (region: string): boolean => REGIONS[regionIndex(region)].tier === CHEAP.tier

/** Whether a subsidy goes to a cheap region its seat neither leads nor has subsidised this quarter. */
const winsCheaply = (view: PlayerView, move: Move): boolean => {
  if (move.type !== 'subsidise') return false
  const [region, seat] = [regionIndex(move.region), seatOf(move.seat)]
  return isCheap(move.region) && view.subsidy[cellOf(region, seat)] === 0 && regionLeader(view, region) !== seat
}

const takesCash = (terms: readonly DealTerm[]): boolean => terms.some(({ kind }) => kind === 'cash' || kind === 'lobby')

/** Whether a move costs its seat cash, at once or in escrow. */
const spends = (view: PlayerView, move: Move): boolean => {
  if (move.type === 'propose-deal' || move.type === 'counter-deal') return takesCash(move.give)
  if (move.type === 'answer-deal') return move.accept && view.pending.kind === 'deal' && takesCash(view.pending.deal.take)
  if (move.type === 'answer-support') return move.accept
  return cashCost(view, move) > 0
}

/** Policies about cash: where it comes from, where it goes, and when. */
export const MONEY_POLICIES = {
  'capital-thrice': {
    says: 'raises capital as early and as often as the rules allow: three times',
    seats: FACTIONS,
    leaves: above((_view, move) => move.type === 'raise-capital'),
  },
  'cheap-regions': {
    says: 'puts small subsidies into every tier-5 region it does not lead, and none elsewhere',
    seats: FACTIONS,
    leaves: eachOf(
      only((_view, move) => move.type !== 'subsidise' || (move.amount <= CHEAP.cash && isCheap(move.region))),
      above(winsCheaply),
    ),
  },
  'end-rush': {
    says: 'spends no cash before the last two quarters',
    seats: FACTIONS,
    leaves: only((view, move) => view.quarter > view.config.length - RUSH_QUARTERS || !spends(view, move)),
  },
} as const satisfies Readonly<Record<string, Policy>>
