import {
  ALL_CELLS,
  ALL_MACROS,
  ALL_REGIONS,
  FACTIONS,
  MACRO_INFO,
  REGIONS,
  causeAmount,
  flat,
  macroLeader,
  regionLeader,
  seatOf,
  type Faction,
  type Ledger,
  type MacroId,
  type Position,
  type RegionId,
  type Seat,
} from '../../../../rules'

/** A place that can be led: a region, or a macro-region as a whole. */
export type LedPlace = { readonly kind: 'region'; readonly id: RegionId } | { readonly kind: 'macro'; readonly id: MacroId }

/** What a market won a seat and what it cost it, of the places one leads. */
export interface LeadChange {
  readonly faction: Faction
  readonly won: readonly LedPlace[]
  readonly lost: readonly LedPlace[]
}

/** The flags that fell and rose in a market: the viewer's first, the others in seat order; whoever won and lost none is not in it. */
export function leadChanges(ledger: Ledger, position: Position, viewer: Faction | null): readonly LeadChange[] {
  const opening: Position = {
    ...position,
    // What cards and events had moved by then stood on the board already.
    buyers: flat(
      ALL_CELLS,
      (cell) => ledger.before[cell] + causeAmount(ledger, cell, 'moved-card') + causeAmount(ledger, cell, 'moved-event'),
    ),
    leftHand: flat(ALL_REGIONS, (region) => ledger.leftBefore[region]),
  }
  const closing: Position = {
    ...position,
    buyers: flat(ALL_CELLS, (cell) => ledger.after[cell]),
    leftHand: flat(ALL_REGIONS, (region) => ledger.leftAfter[region]),
  }
  const before = leadersIn(opening)
  const after = leadersIn(closing)
  const placesOf = (seat: Seat, mine: readonly Led[], not: readonly Led[]): readonly LedPlace[] =>
    mine.flatMap(({ place, leader }, at) => (leader === seat && not[at]?.leader !== seat ? [place] : []))
  return [...FACTIONS]
    .sort((a, b) => Number(b === viewer) - Number(a === viewer))
    .map((faction) => {
      const seat = seatOf(faction)
      return { faction, won: placesOf(seat, after, before), lost: placesOf(seat, before, after) }
    })
    .filter(({ won, lost }) => won.length + lost.length > 0)
}

interface Led {
  readonly place: LedPlace
  readonly leader: Seat | -1
}

/** Who leads each place, the greater ones first. */
const leadersIn = (position: Position): readonly Led[] => [
  ...ALL_MACROS.map((macro): Led => ({ place: { kind: 'macro', id: MACRO_INFO[macro].id }, leader: macroLeader(position, macro) })),
  ...ALL_REGIONS.map((region): Led => ({ place: { kind: 'region', id: REGIONS[region].id }, leader: regionLeader(position, region) })),
]
