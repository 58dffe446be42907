import { ALI, FACTIONS, SEATS, regionIndex, type Faction, type Forecast, type RegionId } from '../../../../rules'

/** How a move would change one platform at the close of the quarter. */
export interface PreviewRow {
  readonly faction: Faction
  /** Counted buyers in the regions it is aimed at, units of 100,000. */
  readonly here: number
  /** Counted buyers everywhere, units of 100,000. */
  readonly everywhere: number
  /** Left-hand buyers everywhere, who pay and do not count; units of 100,000. */
  readonly leftHand: number
  readonly points: number
  /** Income of the books, cash. */
  readonly income: number
}

/** Compares two forecasts platform by platform: with the move and without it. */
export function previewRows(before: Forecast, after: Forecast, regions: readonly RegionId[]): readonly PreviewRow[] {
  return FACTIONS.map((faction, seat) => ({
    faction,
    here: regions.reduce(
      (sum, region) => sum + countedIn(after, regionIndex(region), seat) - countedIn(before, regionIndex(region), seat),
      0,
    ),
    everywhere: after.share[seat] - before.share[seat],
    leftHand: seat === ALI ? total(after.ledger.leftAfter) - total(before.ledger.leftAfter) : 0,
    points: after.accounts[seat].total - before.accounts[seat].total,
    income: after.income[seat].total - before.income[seat].total,
  }))
}

const countedIn = ({ ledger }: Forecast, region: number, seat: number): number =>
  ledger.after[region * SEATS + seat] - (seat === ALI ? ledger.leftAfter[region] : 0)

const total = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0)
