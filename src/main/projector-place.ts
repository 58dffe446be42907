import { within, type Area } from './window-place'

/** A screen, and what windows may use of it. */
export interface Display {
  readonly id: number
  readonly area: Area
}

/** Where the projector's window goes; without a corner the system decides. */
export interface ProjectorSpot {
  readonly bounds: { readonly x?: number; readonly y?: number; readonly width: number; readonly height: number }
  readonly fullScreen: boolean
}

/** The size of a projector that does not fill a screen. */
const USUAL = { width: 1280, height: 720 } as const

/** Where the projector's window goes: the whole of another display if there is one, else beside the game, as far as there is room. */
export const placeProjector = (game: Area, gameDisplay: number, displays: readonly Display[]): ProjectorSpot => {
  const other = displays.find(({ id }) => id !== gameDisplay)
  if (other !== undefined) return { bounds: other.area, fullScreen: true }
  return { bounds: within({ x: game.x + game.width, y: game.y, ...USUAL }, displays[0]?.area ?? game), fullScreen: false }
}

/** The part of a display that an unplaced window may take, so that it can be seen what it lies upon, and gripped. */
const PART = 0.7

/** A window for a desktop on which a program may not choose the place: an ordinary one, since a full screen would be the game's. */
export const unplacedProjector = (displays: readonly Display[]): ProjectorSpot => ({
  bounds: {
    width: Math.min(USUAL.width, ...displays.map(({ area }) => Math.round(area.width * PART))),
    height: Math.min(USUAL.height, ...displays.map(({ area }) => Math.round(area.height * PART))),
  },
  fullScreen: false,
})
