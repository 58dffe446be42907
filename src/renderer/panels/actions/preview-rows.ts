import {
  ALI,
  ALL_REGIONS,
  ALL_SEATS,
  REGIONS,
  cellOf,
  factionAt,
  type Faction,
  type Forecast,
  type RegionId,
  type Seat,
} from '../../../../rules'

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
  return ALL_SEATS.map((seat) => ({
    faction: factionAt(seat),
    here: countedIn(after, regions, seat) - countedIn(before, regions, seat),
    everywhere: after.share[seat] - before.share[seat],
    leftHand: seat === ALI ? total(after.ledger.leftAfter) - total(before.ledger.leftAfter) : 0,
    points: after.accounts[seat].total - before.accounts[seat].total,
    income: after.income[seat].total - before.income[seat].total,
  }))
}

const countedIn = ({ ledger }: Forecast, regions: readonly RegionId[], seat: Seat): number =>
  total(
    ALL_REGIONS.filter((region) => regions.includes(REGIONS[region].id)).map(
      (region) => ledger.after[cellOf(region, seat)] - (seat === ALI ? ledger.leftAfter[region] : 0),
    ),
  )

const total = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0)
