import { BELTS_OF, BELTS, FACTIONS, MACROS, REGIONS, type BeltId, type Faction, type MacroId, type RegionId } from '../../../../rules'
import type { Point } from './lattice'
import { spotCentre } from './spots'
import { TILES } from './tiles'

/** A place on the board as the rules name it. */
export type BoardPlace =
  | { readonly kind: 'region'; readonly region: RegionId }
  | { readonly kind: 'belt'; readonly belt: BeltId }
  | { readonly kind: 'macro'; readonly macro: MacroId }
  | { readonly kind: 'gate'; readonly seat: Faction }
  | { readonly kind: 'bank' | 'regulator' }

/** The row of a tile where workshops stand and coins are laid, from its middle. */
const STATUS_Y = 30
/** Those who are no seat stand in the sea under the legend. */
const BANK: Point = { x: 895, y: 104 }
const REGULATOR: Point = { x: 895, y: 152 }
const ASKING = FACTIONS.filter((faction) => faction !== 'tencent')

/** The middle of a place, where things are put down; board units. */
export function pointOf(place: BoardPlace): Point {
  switch (place.kind) {
    case 'region':
      return laidOn(REGIONS.findIndex(({ id }) => id === place.region))
    case 'belt':
      return laidOn(BELTS_OF.findIndex((belts) => belts.some((belt) => BELTS[belt].id === place.belt)))
    case 'bank':
      return BANK
    case 'regulator':
      return REGULATOR
    case 'macro':
      return spotCentre({ kind: 'macro', index: MACROS.indexOf(place.macro) })
    case 'gate':
      return spotCentre({
        kind: 'gate',
        index: Math.max(
          0,
          ASKING.findIndex((faction) => faction === place.seat),
        ),
      })
  }
}

function laidOn(region: number): Point {
  const { x, y } = TILES[region].centre
  return { x, y: y + STATUS_Y }
}
