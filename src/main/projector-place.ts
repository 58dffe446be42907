/** A part of the desktop, in the system's own pixels. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A screen, and what windows may use of it. */
export interface Display {
  readonly id: number
  readonly area: Area
}

/** Where the projector's window goes: the whole of another display if there is one, else beside the game, as far as there is room. */
export const placeProjector = (game: Area, gameDisplay: number, displays: readonly Display[]): { readonly bounds: Area; readonly fullScreen: boolean } => {
  const other = displays.find(({ id }) => id !== gameDisplay)
  if (other !== undefined) return { bounds: other.area, fullScreen: true }
  const area = displays[0]?.area ?? game
  const width = Math.min(1280, area.width)
  const height = Math.min(720, area.height)
  const fit = (wanted: number, from: number, room: number): number => Math.max(from, Math.min(wanted, from + room))
  return {
    bounds: { x: fit(game.x + game.width, area.x, area.width - width), y: fit(game.y, area.y, area.height - height), width, height },
    fullScreen: false,
  }
}
