import type { Point } from './lattice'

/** A rectangle; in board units for the world, in CSS pixels for the viewport. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where one looks: pixels per board unit, and the board point in the middle of the viewport. */
export interface Camera {
  readonly zoom: number
  readonly centre: Point
}

export interface Viewport {
  readonly width: number
  readonly height: number
}

/** The printed sheet: all tiles, the macro-region track above them and the gates below left. */
export const WORLD: Box = { x: 122, y: -80, width: 822, height: 574 }
/** How far one may zoom in, from the whole sheet. */
export const MAX_ZOOM = 3

/** Zoom at which the whole sheet just fits. */
export function fitZoom(view: Viewport): number {
  return Math.max(0.05, Math.min(view.width / WORLD.width, view.height / WORLD.height))
}

/** The camera that shows the whole sheet. */
export function wholeSheet(view: Viewport): Camera {
  return { zoom: fitZoom(view), centre: { x: WORLD.x + WORLD.width / 2, y: WORLD.y + WORLD.height / 2 } }
}

/** Keeps a camera between the whole sheet and the closest look, and the sheet in the viewport. */
export function settle(camera: Camera, view: Viewport): Camera {
  const fit = fitZoom(view)
  const zoom = Math.min(fit * MAX_ZOOM, Math.max(fit, camera.zoom))
  const along = (start: number, length: number, wanted: number, pixels: number): number => {
    const half = pixels / zoom / 2
    return length <= half * 2 ? start + length / 2 : Math.min(start + length - half, Math.max(start + half, wanted))
  }
  return {
    zoom,
    centre: {
      x: along(WORLD.x, WORLD.width, camera.centre.x, view.width),
      y: along(WORLD.y, WORLD.height, camera.centre.y, view.height),
    },
  }
}

/** The pixel at which a board point is seen. */
export function toScreen(point: Point, camera: Camera, view: Viewport): Point {
  return {
    x: (point.x - camera.centre.x) * camera.zoom + view.width / 2,
    y: (point.y - camera.centre.y) * camera.zoom + view.height / 2,
  }
}

/** The board point under a pixel. */
export function toBoard(pixel: Point, camera: Camera, view: Viewport): Point {
  return {
    x: (pixel.x - view.width / 2) / camera.zoom + camera.centre.x,
    y: (pixel.y - view.height / 2) / camera.zoom + camera.centre.y,
  }
}

/** Zooms by a factor and keeps the board point under a pixel where it is. */
export function zoomAt(camera: Camera, view: Viewport, pixel: Point, factor: number): Camera {
  const held = toBoard(pixel, camera, view)
  const fit = fitZoom(view)
  const zoom = Math.min(fit * MAX_ZOOM, Math.max(fit, camera.zoom * factor))
  const centre = { x: held.x - (pixel.x - view.width / 2) / zoom, y: held.y - (pixel.y - view.height / 2) / zoom }
  return settle({ zoom, centre }, view)
}

/** Moves the sheet by pixels. */
export function panBy(camera: Camera, view: Viewport, dx: number, dy: number): Camera {
  return settle({ zoom: camera.zoom, centre: { x: camera.centre.x - dx / camera.zoom, y: camera.centre.y - dy / camera.zoom } }, view)
}

/** Moves the camera just enough to bring a point well into view. */
export function reveal(camera: Camera, view: Viewport, point: Point): Camera {
  const margin = { x: Math.min(view.width / 2, 90 * camera.zoom), y: Math.min(view.height / 2, 70 * camera.zoom) }
  const seen = toScreen(point, camera, view)
  const dx = seen.x < margin.x ? margin.x - seen.x : seen.x > view.width - margin.x ? view.width - margin.x - seen.x : 0
  const dy = seen.y < margin.y ? margin.y - seen.y : seen.y > view.height - margin.y ? view.height - margin.y - seen.y : 0
  return dx === 0 && dy === 0 ? camera : panBy(camera, view, dx, dy)
}
