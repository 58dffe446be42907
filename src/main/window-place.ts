/** A part of the desktop, in the system's own pixels. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the game's window is when it is neither maximised nor full screen, and whether it is maximised. Full screen is a setting. */
export interface WindowPlace {
  readonly bounds: Area
  readonly maximised: boolean
}

/** How a window opens; without a corner the system puts it where it likes. */
export interface Opening {
  readonly size: { readonly width: number; readonly height: number }
  readonly corner: { readonly x: number; readonly y: number } | null
  readonly least: { readonly width: number; readonly height: number }
  readonly maximised: boolean
}

/** The page of a person who never changed a window. */
const USUAL = { width: 1280, height: 720 } as const
/** A smaller window would make the words too small to read. */
const LEAST = { width: 800, height: 450 } as const
/** What title bar and edges take of the desktop, with some to spare. */
const FRAME = { width: 16, height: 48 } as const

/**
 * Opens the window where it was left, mended for the screens there are; the first time at its usual size, maximised where there is no room
 * for that.
 */
export const openingFor = (left: WindowPlace | null, areas: readonly [Area, ...Area[]]): Opening => {
  const area = left === null ? areas[0] : nearest(left.bounds, areas)
  const least = { width: Math.min(LEAST.width, area.width), height: Math.min(LEAST.height, area.height) }
  if (left !== null) {
    const { x, y, ...size } = within(left.bounds, area)
    return { size, corner: { x, y }, least, maximised: left.maximised }
  }
  const room = { width: area.width - FRAME.width, height: area.height - FRAME.height }
  const size = { width: Math.min(USUAL.width, room.width), height: Math.min(USUAL.height, room.height) }
  return { size, corner: null, least, maximised: size.width < USUAL.width || size.height < USUAL.height }
}

/** Moves an area wholly inside another, and makes it no larger. */
export const within = (wanted: Area, room: Area): Area => {
  const width = Math.min(wanted.width, room.width)
  const height = Math.min(wanted.height, room.height)
  const fit = (at: number, from: number, spare: number): number => Math.max(from, Math.min(at, from + spare))
  return { x: fit(wanted.x, room.x, room.width - width), y: fit(wanted.y, room.y, room.height - height), width, height }
}

/** The area that shares most with a window; where none does, the one whose edge is nearest to its middle. */
const nearest = (window: Area, areas: readonly [Area, ...Area[]]): Area =>
  areas.reduce((best, area) => {
    const [here, there] = [shared(window, area), shared(window, best)]
    return here > there || (here === there && distance(window, area) < distance(window, best)) ? area : best
  })

const shared = (a: Area, b: Area): number => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}

const distance = (window: Area, { x, y, width, height }: Area): number => {
  const [middleX, middleY] = [window.x + window.width / 2, window.y + window.height / 2]
  return Math.hypot(Math.max(x - middleX, 0, middleX - x - width), Math.max(y - middleY, 0, middleY - y - height))
}
