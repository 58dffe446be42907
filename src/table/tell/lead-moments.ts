import {
  ALL_CELLS,
  ALL_MACROS,
  ALL_REGIONS,
  cellOf,
  causeAmount,
  factionAt,
  flat,
  leaderOf,
  MACRO_INFO,
  REGIONS,
  REGIONS_OF,
  type EntryOf,
  type Faction,
  type Ledger,
  type LogEntry,
  type MacroId,
  type PerCell,
  type PerRegion,
  type RegionId,
  type RegionIndex,
  type Seat,
} from '../../../rules'

/** A place that can be led: a region, or a macro-region as a whole. */
export type LedPlace = { readonly kind: 'region'; readonly id: RegionId } | { readonly kind: 'macro'; readonly id: MacroId }

/** A market has changed who leads a place: it concerns who led it and who leads it now, of whom either may be nobody. */
export interface LeadMoment {
  readonly kind: 'lead'
  readonly entry: EntryOf['market']
  readonly place: LedPlace
  readonly from: Faction | null
  readonly to: Faction | null
  readonly entries: readonly LogEntry[]
  readonly concerns: readonly Faction[]
}

/** The places that a market has given another leader, the greater ones first. */
export const leadsIn = (entry: EntryOf['market']): readonly LeadMoment[] => {
  const { ledger } = entry
  const before = leadersOf(openingOf(ledger), ledger.leftBefore)
  const after = leadersOf(ledger.after, ledger.leftAfter)
  return before.flatMap(({ place, leader }, at): readonly LeadMoment[] => {
    const now = after[at]?.leader ?? -1
    if (now === leader) return []
    const [from, to] = [nameOf(leader), nameOf(now)]
    return [{ kind: 'lead', entry, place, from, to, entries: [entry], concerns: [from, to].filter((seat) => seat !== null) }]
  })
}

/** The board as the market found it: what cards and events had moved by then stood there already. */
const openingOf = (ledger: Ledger): PerCell =>
  flat(ALL_CELLS, (cell) => ledger.before[cell] + causeAmount(ledger, cell, 'moved-card') + causeAmount(ledger, cell, 'moved-event'))

interface Led {
  readonly place: LedPlace
  readonly leader: Seat | -1
}

/** Who leads each place where so many buy; Ali's left-hand buyers do not count. */
const leadersOf = (buyers: PerCell, leftHand: PerRegion): readonly Led[] => {
  const leading = (regions: readonly RegionIndex[]): Seat | -1 => {
    const sum = (seat: Seat): number =>
      regions.reduce<number>((all, region) => all + buyers[cellOf(region, seat)] - (seat === 0 ? leftHand[region] : 0), 0)
    return leaderOf(sum(0), sum(1), sum(2), sum(3))
  }
  return [
    ...ALL_MACROS.map((macro): Led => ({ place: { kind: 'macro', id: MACRO_INFO[macro].id }, leader: leading(REGIONS_OF[macro]) })),
    ...ALL_REGIONS.map((region): Led => ({ place: { kind: 'region', id: REGIONS[region].id }, leader: leading([region]) })),
  ]
}

const nameOf = (leader: Seat | -1): Faction | null => (leader === -1 ? null : factionAt(leader))
