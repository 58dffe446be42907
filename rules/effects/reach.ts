import {
  EVERYWHERE,
  BELTS,
  BELTS_OF,
  MACRO_COUNT,
  REGION_COUNT,
  TIER_INDEX,
  beltIndex,
  macroIndex,
  macroMask,
  neighbours,
  regionIndex,
} from '../content/board'
import type { Where, Who } from '../model/content'
import { SEATS, seatOf } from '../model/ids'
import type { CardTarget } from '../model/move'
import type { Position } from '../model/state'
import { regionLeader } from '../queries/leaders'

/** Who acts, and at what: the frame in which `self` and `target` have a meaning. */
export interface Aim {
  /** Seat that plays the card; -1 for an event. */
  readonly seat: number
  readonly target: CardTarget
}

/** The seats a `who` means. */
export function seatsReached(who: Who, aim: Aim): readonly number[] {
  switch (who) {
    case 'self':
      return aim.seat < 0 ? [] : [aim.seat]
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
      return maskWhere((region) => regionLeader(state, region) === aim.seat)
    case 'present':
      return maskWhere((region) => state.buyers[region * SEATS + aim.seat] > 0)
    case 'own-belts':
      return maskWhere((region) => BELTS_OF[region].some((belt) => state.supply[belt * SEATS + aim.seat] > 0))
  }
}

/** The macro-regions of which at least one region's bit is set. */
export function macrosReached(regions: number): readonly number[] {
  const macros: number[] = []
  for (let macro = 0; macro < MACRO_COUNT; macro++) if ((regions & macroMask(macro)) !== 0) macros.push(macro)
  return macros
}

/** The regions whose bits are set. */
export function regionsIn(mask: number): readonly number[] {
  const regions: number[] = []
  for (let region = 0; region < REGION_COUNT; region++) if ((mask & (1 << region)) !== 0) regions.push(region)
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

function maskWhere(holds: (region: number) => boolean): number {
  let mask = 0
  for (let region = 0; region < REGION_COUNT; region++) if (holds(region)) mask |= 1 << region
  return mask
}

const ALL_SEATS: readonly number[] = [0, 1, 2, 3]
