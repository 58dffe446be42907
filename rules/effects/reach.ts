import { ALL_SEATS, beltCellOf, cellOf, isMacro, isRegion, type MacroIndex, type RegionIndex, type Seat } from '../model/indexes'
import { BELTS, BELTS_OF, EVERYWHERE, TIER_INDEX, beltIndex, macroIndex, macroMask, neighbours, regionIndex } from '../content/board'
import type { Where, Who } from '../model/content'
import { seatOf } from '../model/ids'
import type { CardTarget } from '../model/move'
import type { Position } from '../model/state'
import { regionLeader } from '../queries/leaders'

/** Who acts, and at what: the frame in which `self` and `target` have a meaning. */
export interface Aim {
  /** Seat that plays the card; -1 for an event. */
  readonly seat: Seat | -1
  readonly target: CardTarget
}

/** The seats a `who` means. */
export function seatsReached(who: Who, aim: Aim): readonly Seat[] {
  switch (who) {
    case 'self':
      return aim.seat === -1 ? [] : [aim.seat]
    case 'target':
      return aim.target.seat === undefined ? [] : [seatOf(aim.target.seat)]
    case 'others':
      return ALL_SEATS.filter((seat) => seat !== aim.seat)
    case 'all':
      return ALL_SEATS
    case 'ali':
    case 'tencent':
    case 'pdd':
    case 'jd':
      return [seatOf(who)]
  }
}

/** The regions a `where` means, as bits. */
export function regionsReached(state: Position, where: Where, aim: Aim): number {
  if (typeof where === 'object') {
    if ('tier' in where) return maskWhere((region) => TIER_INDEX[region] === where.tier - 3)
    if ('macro' in where) return macroMask(macroIndex(where.macro))
    return 1 << regionIndex(where.region)
  }
  switch (where) {
    case 'everywhere':
      return EVERYWHERE
    case 'target':
      return targetMask(aim.target)
    case 'target-and-neighbours':
      return withNeighbours(targetMask(aim.target))
    case 'led':
      return ofActor(aim, (seat) => maskWhere((region) => regionLeader(state, region) === seat))
    case 'present':
      return ofActor(aim, (seat) => maskWhere((region) => state.buyers[cellOf(region, seat)] > 0))
    case 'own-belts':
      return ofActor(aim, (seat) => maskWhere((region) => BELTS_OF[region].some((belt) => state.supply[beltCellOf(belt, seat)] > 0)))
  }
}

/** The macro-regions of which at least one region's bit is set. */
export function macrosReached(regions: number): readonly MacroIndex[] {
  const macros: MacroIndex[] = []
  for (let macro = 0; isMacro(macro); macro++) if ((regions & macroMask(macro)) !== 0) macros.push(macro)
  return macros
}

/** The regions whose bits are set. */
export function regionsIn(mask: number): readonly RegionIndex[] {
  const regions: RegionIndex[] = []
  for (let region = 0; isRegion(region); region++) if ((mask & (1 << region)) !== 0) regions.push(region)
  return regions
}

function targetMask(target: CardTarget): number {
  if (target.region !== undefined) return 1 << regionIndex(target.region)
  if (target.macro !== undefined) return macroMask(macroIndex(target.macro))
  if (target.belt !== undefined) return 1 << BELTS[beltIndex(target.belt)].region
  return 0
}

function withNeighbours(mask: number): number {
  let all = mask
  for (const region of regionsIn(mask)) for (const near of neighbours(region)) all |= 1 << near
  return all
}

/** The regions of whoever acts; the news has none. */
function ofActor({ seat }: Aim, maskOf: (seat: Seat) => number): number {
  return seat === -1 ? 0 : maskOf(seat)
}

function maskWhere(holds: (region: RegionIndex) => boolean): number {
  let mask = 0
  for (let region = 0; isRegion(region); region++) if (holds(region)) mask |= 1 << region
  return mask
}
