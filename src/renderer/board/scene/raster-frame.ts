import type { Box } from '../geometry/camera'

/** The visible part of the board, for pictures that match the screen's pixels one to one. */
export interface VisibleArea {
  /** Device pixels in a board unit. */
  readonly scale: number
  /** In board units. */
  readonly visible: Box
}

/** The pixels a picture covers, counted from the board's origin at its scale; a width of 0: nothing of it is visible. */
export interface Frame {
  /** Device pixels in a board unit. */
  readonly scale: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** What there is to see, board units. */
  readonly bounds: Box
}

/** How far beyond the edge of the screen pictures reach, in screens: panning shows no bare edge at once. */
const MARGIN = 0.5

/** The frame for a part: the pixels it touches, as far as they are visible or just outside. */
export function frameFor(bounds: Box, { scale, visible }: VisibleArea): Frame {
  const area = common(bounds, grown(visible))
  if (area === null) return { scale, left: 0, top: 0, width: 0, height: 0, bounds }
  // A pixel more on each side, for soft edges.
  const [left, top] = [Math.floor(area.x * scale) - 1, Math.floor(area.y * scale) - 1]
  const [right, bottom] = [Math.ceil((area.x + area.width) * scale) + 1, Math.ceil((area.y + area.height) * scale) + 1]
  return { scale, left, top, width: right - left, height: bottom - top, bounds }
}

/** Whether a picture has all of its part that is visible. */
export function holds(frame: Frame, { visible }: VisibleArea): boolean {
  const wanted = common(frame.bounds, visible)
  if (wanted === null) return true
  if (frame.width === 0) return false
  const { scale, left, top, width, height } = frame
  const slack = 1 / scale
  return (
    wanted.x >= left / scale - slack &&
    wanted.y >= top / scale - slack &&
    wanted.x + wanted.width <= (left + width) / scale + slack &&
    wanted.y + wanted.height <= (top + height) / scale + slack
  )
}

function grown({ x, y, width, height }: Box): Box {
  return { x: x - width * MARGIN, y: y - height * MARGIN, width: width * (1 + 2 * MARGIN), height: height * (1 + 2 * MARGIN) }
}

function common(a: Box, b: Box): Box | null {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  const [right, bottom] = [Math.min(a.x + a.width, b.x + b.width), Math.min(a.y + a.height, b.y + b.height)]
  return right <= x || bottom <= y ? null : { x, y, width: right - x, height: bottom - y }
}
