import {
  BELTS,
  BELTS_OF,
  MACRO_OF,
  REGIONS,
  SEATS,
  beltIndex,
  macroIndex,
  neighbours,
  regionIndex,
  regionLeader,
  seatOf,
  type CardTarget,
  type Where,
  type Who,
} from '../../../../rules'
import type { Situation } from '../situation'

/** The regions a card's `where` would mean for the bot. */
export const regionsMeant = (s: Situation, where: Where, target: CardTarget): readonly number[] => {
  if (typeof where === 'object') {
    if ('tier' in where) return ALL.filter((region) => REGIONS[region].tier === where.tier)
    return 'macro' in where ? inMacro(macroIndex(where.macro)) : [regionIndex(where.region)]
  }
  switch (where) {
    case 'everywhere':
      return ALL
    case 'target':
      return aimedAt(target)
    case 'target-and-neighbours':
      return ALL.filter((region) => aimedAt(target).some((at) => at === region || neighbours(at).includes(region)))
    case 'led':
      return ALL.filter((region) => regionLeader(s.view, region) === s.me)
    case 'present':
      return ALL.filter((region) => s.view.buyers[region * SEATS + s.me] > 0)
    case 'own-belts':
      return ALL.filter((region) => BELTS_OF[region].some((belt) => s.view.supply[belt * SEATS + s.me] > 0))
  }
}

/** The seats a card's `who` would mean when the bot plays it. */
export const seatsMeant = (s: Situation, who: Who, target: CardTarget): readonly number[] => {
  switch (who) {
    case 'self':
      return [s.me]
    case 'target':
      return target.seat === undefined ? [] : [seatOf(target.seat)]
    case 'others':
      return SEAT_LIST.filter((seat) => seat !== s.me)
    case 'all':
      return SEAT_LIST
    default:
      return [seatOf(who)]
  }
}

/** The macro-regions some regions lie in. */
export const macrosMeant = (regions: readonly number[]): readonly number[] => [...new Set(regions.map((region) => MACRO_OF[region]))]

const ALL: readonly number[] = REGIONS.map((_, region) => region)
const SEAT_LIST: readonly number[] = [0, 1, 2, 3]

const inMacro = (macro: number): readonly number[] => ALL.filter((region) => MACRO_OF[region] === macro)

const aimedAt = (target: CardTarget): readonly number[] => {
  if (target.region !== undefined) return [regionIndex(target.region)]
  if (target.macro !== undefined) return inMacro(macroIndex(target.macro))
  return target.belt === undefined ? [] : [BELTS[beltIndex(target.belt)].region]
}
