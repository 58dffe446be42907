import {
  MACRO_OF,
  regionsIn,
  regionsReached,
  seatsReached,
  type CardTarget,
  type MacroIndex,
  type RegionIndex,
  type Seat,
  type Where,
  type Who,
} from '../../../../rules'
import type { Situation } from '../situation'

/** The regions a card's `where` would mean for the bot. */
export const regionsMeant = (s: Situation, where: Where, target: CardTarget): readonly RegionIndex[] =>
  regionsIn(regionsReached(s.view, where, { seat: s.me, target }))

/** The seats a card's `who` would mean when the bot plays it. */
export const seatsMeant = (s: Situation, who: Who, target: CardTarget): readonly Seat[] => seatsReached(who, { seat: s.me, target })

/** The macro-regions some regions lie in. */
export const macrosMeant = (regions: readonly RegionIndex[]): readonly MacroIndex[] => [
  ...new Set(regions.map((region) => MACRO_OF[region])),
]
