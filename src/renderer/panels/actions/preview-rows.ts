import { FACTIONS, SEATS, regionIndex, type Faction, type Forecast, type RegionId } from '../../../../rules'

/** How a move would change one platform at the close of the quarter. */
export interface PreviewRow {
  readonly faction: Faction
  /** All buyers in the regions it is aimed at, units of 100,000. */
  readonly here: number
  /** Counted buyers everywhere, units of 100,000. */
  readonly everywhere: number
  readonly points: number
  /** Income of the books, cash. */
  readonly income: number
}

/** Compares two forecasts platform by platform: with the move and without it. */
export function previewRows(before: Forecast, after: Forecast, regions: readonly RegionId[]): readonly PreviewRow[] {
  return FACTIONS.map((faction, seat) => ({
    faction,
    here: regions.reduce(
      (sum, region) => sum + after.ledger.after[regionIndex(region) * SEATS + seat] - before.ledger.after[regionIndex(region) * SEATS + seat],
      0,
    ),
    everywhere: after.share[seat] - before.share[seat],
    points: after.accounts[seat].total - before.accounts[seat].total,
    income: after.income[seat].total - before.income[seat].total,
  }))
}
