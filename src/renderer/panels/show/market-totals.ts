import { ALI, FACTIONS, SEATS, regionIndex, type Faction, type Ledger, type RegionId } from '../../../../rules'

/** One platform while the market plays: before it, as far as it has played, and in the region that plays now. */
export interface MarketTotal {
  readonly faction: Faction
  readonly before: number
  readonly now: number
  readonly here: number
  /** How many of those now are Ali's left-hand buyers, who do not count as share. */
  readonly leftHand: number
}

/** How far the market has got: regions up to and with the one that plays now have settled. */
export function marketTotals(ledger: Ledger, regions: readonly RegionId[], step: number): readonly MarketTotal[] {
  const settled = regions.slice(0, step + 1).map(regionIndex)
  const here = step < regions.length ? regionIndex(regions[step]) : -1
  return FACTIONS.map((faction, seat) => {
    const change = (region: number): number => ledger.after[region * SEATS + seat] - ledger.before[region * SEATS + seat]
    const before = regions.reduce((sum, id) => sum + ledger.before[regionIndex(id) * SEATS + seat], 0)
    const leftIn = (region: number): number => (settled.includes(region) ? ledger.leftAfter : ledger.leftBefore)[region]
    return {
      faction,
      before,
      now: before + settled.reduce((sum, region) => sum + change(region), 0),
      here: here < 0 ? 0 : change(here),
      leftHand: seat === ALI ? regions.reduce((sum, id) => sum + leftIn(regionIndex(id)), 0) : 0,
    }
  })
}

/** The region in which a market moved most buyers, and whose they became: what people will talk about. */
export function headlineOf(
  ledger: Ledger,
  regions: readonly RegionId[],
): { readonly region: RegionId; readonly faction: Faction; readonly change: number } | null {
  let best: { region: RegionId; faction: Faction; change: number } | null = null
  for (const region of regions) {
    for (const [seat, faction] of FACTIONS.entries()) {
      const change = ledger.after[regionIndex(region) * SEATS + seat] - ledger.before[regionIndex(region) * SEATS + seat]
      if (best === null || Math.abs(change) > Math.abs(best.change)) best = { region, faction, change }
    }
  }
  return best === null || best.change === 0 ? null : best
}
