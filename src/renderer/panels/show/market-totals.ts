import {
  ALI,
  ALL_REGIONS,
  ALL_SEATS,
  cellOf,
  factionAt,
  regionIndex,
  type Faction,
  type Ledger,
  type RegionId,
  type RegionIndex,
  type Seat,
} from '../../../../rules'
import { itemAt } from '../../../shared/item-at'

/** One platform while the market plays: before it, as far as it has played, and in the region that plays now. */
export interface MarketTotal {
  readonly faction: Faction
  readonly before: number
  readonly now: number
  readonly here: number
  /** How many of those now are Ali's left-hand buyers, who do not count as share. */
  readonly leftHand: number
  /** How many of them there were before the market. */
  readonly leftHandBefore: number
}

/** How far the market has got: regions up to and with the one that plays now have settled. */
export function marketTotals(ledger: Ledger, regions: readonly RegionId[], step: number): readonly MarketTotal[] {
  const played = regions.map((id) => itemAt(ALL_REGIONS, regionIndex(id)))
  const settled = played.slice(0, step + 1)
  const here = played.at(step)
  return ALL_SEATS.map((seat) => {
    const before = sumOver(played, (region) => ledger.before[cellOf(region, seat)])
    return {
      faction: factionAt(seat),
      before,
      now: before + sumOver(settled, (region) => changeIn(ledger, region, seat)),
      here: here === undefined ? 0 : changeIn(ledger, here, seat),
      leftHand:
        seat === ALI ? sumOver(played, (region) => (settled.includes(region) ? ledger.leftAfter[region] : ledger.leftBefore[region])) : 0,
      leftHandBefore: seat === ALI ? sumOver(played, (region) => ledger.leftBefore[region]) : 0,
    }
  })
}

function changeIn({ before, after }: Ledger, region: RegionIndex, seat: Seat): number {
  return after[cellOf(region, seat)] - before[cellOf(region, seat)]
}

function sumOver(regions: readonly RegionIndex[], of: (region: RegionIndex) => number): number {
  return regions.reduce<number>((sum, region) => sum + of(region), 0)
}

/** The region in which a market moved most buyers, and whose they became: what people will talk about. */
export function headlineOf(
  ledger: Ledger,
  regions: readonly RegionId[],
): { readonly region: RegionId; readonly faction: Faction; readonly change: number } | null {
  let best: { region: RegionId; faction: Faction; change: number } | null = null
  for (const region of regions) {
    for (const seat of ALL_SEATS) {
      const change = changeIn(ledger, itemAt(ALL_REGIONS, regionIndex(region)), seat)
      if (best === null || Math.abs(change) > Math.abs(best.change)) best = { region, faction: factionAt(seat), change }
    }
  }
  return best === null || best.change === 0 ? null : best
}
