import { CAUSES, CAUSE_COUNT, FACTIONS, SEATS, neighbours, type Faction, type Ledger } from '../../../../rules'

/** A platform's name that goes from mouth to mouth into a region. */
export interface Word {
  readonly faction: Faction
  /** Regions next door that talk of it, those with the most buyers first. */
  readonly from: readonly number[]
}

const SPOKEN = [CAUSES.indexOf('word-of-mouth'), CAUSES.indexOf('fission')]
/** More runners than these only hide the figures. */
const MOST_PLATFORMS = 2
const MOST_ROADS = 2

/** Whose name brought buyers to a region in this market, and from which neighbours with buyers of its own it came; the strongest first. */
export function wordsInto(ledger: Ledger, region: number): readonly Word[] {
  const gain = (seat: number): number => SPOKEN.reduce((sum, cause) => sum + ledger.cells[(region * SEATS + seat) * CAUSE_COUNT + cause], 0)
  const buyers = (place: number, seat: number): number => ledger.before[place * SEATS + seat]
  return FACTIONS.map((faction, seat) => ({ faction, seat, gain: gain(seat) }))
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
