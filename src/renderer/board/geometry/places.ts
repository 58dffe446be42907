import { BELTS, MACROS, REGIONS, type BeltId, type Faction, type MacroId, type RegionId } from '../../../../rules'
import type { Box } from './camera'
import type { Point } from './lattice'
import { GATE_FACTIONS } from './gates'
import { GATES, MACRO_PLATES, middleOf } from './spots'
import { TILES, type Tile } from './tiles'

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

/** The middle of a place, where things are put down, board units; null for what is not on the board. */
export function pointOf(place: BoardPlace): Point | null {
  switch (place.kind) {
    case 'region':
      return laidOn(TILES.find(({ region }) => REGIONS[region].id === place.region))
    case 'belt': {
      const belt = BELTS.find(({ id }) => id === place.belt)
      return laidOn(TILES.find(({ region }) => region === belt?.region))
    }
    case 'bank':
      return BANK
    case 'regulator':
      return REGULATOR
    case 'macro':
      return middle(MACRO_PLATES.find((_, macro) => MACROS[macro] === place.macro))
    case 'gate':
      return middle(GATES.find((_, gate) => GATE_FACTIONS[gate] === place.seat))
  }
}

function laidOn(tile: Tile | undefined): Point | null {
  return tile === undefined ? null : { x: tile.centre.x, y: tile.centre.y + STATUS_Y }
}

function middle(box: Box | undefined): Point | null {
  return box === undefined ? null : middleOf(box)
}
