import {
  ALL_SEATS,
  REGIONS,
  cellOf,
  explain,
  factionAt,
  neighbours,
  type Cause,
  type Faction,
  type Ledger,
  type RegionIndex,
  type Seat,
} from '../../../../rules'

/** A platform's name that goes from mouth to mouth into a region. */
export interface Word {
  readonly faction: Faction
  /** Regions next door that talk of it, those with the most buyers first. */
  readonly from: readonly RegionIndex[]
}

const SPOKEN: readonly Cause[] = ['word-of-mouth', 'fission']
/** More runners than these only hide the figures. */
const MOST_PLATFORMS = 2
const MOST_ROADS = 2

/** Whose name brought buyers to a region in this market, and from which neighbours with buyers of its own it came; the strongest first. */
export function wordsInto(ledger: Ledger, region: RegionIndex): readonly Word[] {
  const gain = (faction: Faction): number =>
    explain(ledger, REGIONS[region].id, faction).lines.reduce((sum, { cause, amount }) => (SPOKEN.includes(cause) ? sum + amount : sum), 0)
  const buyers = (place: RegionIndex, seat: Seat): number => ledger.before[cellOf(place, seat)]
  return ALL_SEATS.map((seat) => ({ faction: factionAt(seat), seat, gain: gain(factionAt(seat)) }))
    .filter((one) => one.gain > 0)
    .sort((a, b) => b.gain - a.gain || a.seat - b.seat)
    .map(({ faction, seat }) => ({
      faction,
      from: neighbours(region)
        .filter((next) => buyers(next, seat) > 0)
        .sort((a, b) => buyers(b, seat) - buyers(a, seat) || a - b)
        .slice(0, MOST_ROADS),
    }))
    .filter(({ from }) => from.length > 0)
    .slice(0, MOST_PLATFORMS)
}
