import { Container, Matrix, RenderTexture, Sprite, Texture, type Renderer } from 'pixi.js'
import type { Point } from '../geometry/lattice'
import type { Mover } from '../motion/animator'
import { frameFor, holds, type Frame, type VisibleArea } from './raster-frame'

/** A part of the board that is one ready picture while nothing in it moves, and its own drawing while something does. */
export interface CachedPart {
  /** Lies in the scene, at the part's origin. */
  readonly view: Container
  /** Something in it has changed: its picture must be taken anew. */
  readonly invalidate: () => void
  /** Moves things inside it; until they rest, no picture is shown. */
  readonly mover: (mover: Mover) => Mover
}

/**
 * Keeps parts of the board as pictures. Most of a frame in software is the filling of paths, and most of the board lies still: a
 * frame then copies pictures and draws only what moves.
 */
export interface RasterCache {
  readonly add: (content: Container, origin: Point) => CachedPart
  /** Takes the pictures that are missing or old; `sharp` also takes anew those made for another zoom. Called before a frame is drawn. */
  readonly refresh: (area: VisibleArea, sharp: boolean) => void
  /** Every picture is lost. */
  readonly invalidateAll: () => void
  readonly destroy: () => void
}

interface Part {
  readonly content: Container
  readonly origin: Point
  readonly picture: Sprite
  stale: boolean
  /** How many things in it move. */
  moving: number
  frame: Frame | null
}

/** Makes a cache for one renderer. */
export function createRasterCache(renderer: Renderer): RasterCache {
  const parts: Part[] = []
  return {
    add: (content, origin) => {
      const part: Part = { content, origin, picture: new Sprite({ visible: false }), stale: true, moving: 0, frame: null }
      parts.push(part)
      return handleOf(part)
    },
    refresh: (area, sharp) => {
      for (const part of parts) refreshPart(renderer, part, area, sharp)
    },
    invalidateAll: () => {
      for (const part of parts) part.stale = true
    },
    destroy: () => {
      for (const { picture } of parts) lose(picture)
    },
  }
}

function handleOf(part: Part): CachedPart {
  const view = new Container()
  view.position.set(part.origin.x, part.origin.y)
  view.addChild(part.picture, part.content)
  const invalidate = (): void => {
    part.stale = true
  }
  const mover = (inner: Mover): Mover => ({
    run: (ms, step, delay, done) => {
      part.moving += 1
      inner.run(ms, step, delay, () => {
        done?.()
        part.moving -= 1
        part.stale = true
      })
    },
  })
  return { view, invalidate, mover }
}

function refreshPart(renderer: Renderer, part: Part, area: VisibleArea, sharp: boolean): void {
  if (part.moving > 0) return show(part, false)
  const old = part.frame
  if (!part.stale && old !== null && holds(old, area) && (!sharp || old.scale === area.scale)) return show(part, true)
  part.content.visible = true
  const { x, y, width, height } = part.content.getLocalBounds()
  const frame = frameFor({ x: x + part.origin.x, y: y + part.origin.y, width, height }, area)
  part.frame = frame
  part.stale = false
  show(part, true)
  if (frame.width === 0) part.picture.visible = false
  else rasterise(renderer, part, frame)
}

function show(part: Part, asPicture: boolean): void {
  part.picture.visible = asPicture
  part.content.visible = !asPicture
}

/** Draws a part into its picture, so that every pixel of the picture will lie on one of the screen. */
function rasterise(renderer: Renderer, part: Part, { scale, left, top, width, height }: Frame): void {
  const { content, origin, picture } = part
  if (picture.texture.width !== width || picture.texture.height !== height) {
    // A canvas keeps what it was made for when a texture is resized, so that a picture of another size has a texture of its own.
    lose(picture)
    picture.texture = RenderTexture.create({ width, height, resolution: 1, antialias: true })
  }
  content.visible = true
  const transform = new Matrix(scale, 0, 0, scale, origin.x * scale - left, origin.y * scale - top)
  renderer.render({ container: content, target: picture.texture, transform, clear: true, clearColor: [0, 0, 0, 0] })
  content.visible = false
  picture.scale.set(1 / scale)
  picture.position.set(left / scale - origin.x, top / scale - origin.y)
}

function lose(picture: Sprite): void {
  if (picture.texture !== Texture.EMPTY) picture.texture.destroy(true)
}
