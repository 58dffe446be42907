import { Text, type Container } from 'pixi.js'
import { wholeSheet, type Camera, type Viewport } from '../geometry/camera'
import type { RasterCache } from './raster-cache'
import type { VisibleArea } from './raster-frame'

/** A zoom that has not changed for so long rests. */
const REST_MS = 140

/** The world under the camera: where it lies, and how sharply its words and pictures are drawn. */
export interface ZoomedWorld {
  readonly look: (camera: Camera) => void
  readonly fit: (view: Viewport) => void
  /** Words may have come that are not drawn for this zoom yet. */
  readonly wordsCame: () => void
  /** Brings words and pictures up to date; called before a frame is drawn. */
  readonly refresh: () => void
  readonly stop: () => void
}

/** Puts the world under a camera that shows the whole sheet; `touch` asks for a frame. */
export function createZoomedWorld(world: Container, cache: RasterCache, first: Viewport, touch: () => void): ZoomedWorld {
  let view = first
  let camera = wholeSheet(first)
  let sharpAt = 0
  let resting = 0
  let newWords = true

  const wordsCame = (): void => {
    newWords = true
  }
  /** While one zooms, pictures are stretched; once the zoom rests they are taken anew. */
  const rest = (): void => {
    sharpAt = camera.zoom
    wordsCame()
    touch()
  }
  const place = (wanted: Camera, size: Viewport): void => {
    camera = wanted
    view = size
    lay(world, camera, view)
    if (sharpAt === 0) sharpAt = camera.zoom
    clearTimeout(resting)
    if (sharpAt !== camera.zoom) resting = window.setTimeout(rest, REST_MS)
    touch()
  }
  place(camera, view)
  return {
    look: (wanted) => place(wanted, view),
    fit: (size) => {
      // At the same zoom, words are drawn anew for other pixels; the cache sees the difference by itself.
      wordsCame()
      place(camera, size)
    },
    wordsCame,
    refresh: () => {
      const sharp = camera.zoom === sharpAt
      if (sharp && newWords) sharpen(world, sharpness(sharpAt))
      newWords &&= !sharp
      cache.refresh(visibleArea(camera, view), sharp)
    },
    stop: () => clearTimeout(resting),
  }
}

/** Lays the world so that the camera's point is in the middle of the view, on whole pixels of the screen. */
function lay(world: Container, { zoom, centre: { x, y } }: Camera, view: Viewport): void {
  const pixel = (length: number): number => Math.round(length * window.devicePixelRatio) / window.devicePixelRatio
  world.scale.set(zoom)
  world.position.set(pixel(view.width / 2 - x * zoom), pixel(view.height / 2 - y * zoom))
}

/** The part of the board in the viewport. */
function visibleArea({ zoom, centre }: Camera, view: Viewport): VisibleArea {
  const [width, height] = [view.width / zoom, view.height / zoom]
  const visible = { x: centre.x - width / 2, y: centre.y - height / 2, width, height }
  return { scale: zoom * window.devicePixelRatio, visible }
}

/** Words are drawn for the size at which they are seen, in steps, so that zooming does not draw them all anew each time. */
function sharpness(zoom: number): number {
  return Math.ceil(zoom * window.devicePixelRatio * 2) / 2
}

function sharpen(parent: Container, resolution: number): void {
  for (const child of parent.children) {
    if (child instanceof Text) {
      if (child.resolution !== resolution) child.resolution = resolution
    } else if (child.children.length > 0) sharpen(child, resolution)
  }
}
