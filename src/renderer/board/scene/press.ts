import { Container, Matrix, RenderTexture, Sprite, Texture, type Renderer } from 'pixi.js'
import type { Point } from '../geometry/lattice'
import type { Mover } from '../motion/animator'
import { frameFor, holds, type Frame, type Sight } from './press-frame'

/** A part of the board that is one ready picture while nothing in it moves, and its own drawing while something does. */
export interface Pressed {
  /** Lies in the scene, at the part's origin. */
  readonly view: Container
  /** Something in it has changed: its picture must be taken anew. */
  readonly touch: () => void
  /** Moves things inside it; until they rest, no picture is shown. */
  readonly mover: (mover: Mover) => Mover
}

/**
 * Keeps parts of the board as pictures. Most of a frame in software is the filling of paths, and most of the board lies still: a
 * frame then copies pictures and draws only what moves.
 */
export interface Press {
  readonly add: (content: Container, origin: Point) => Pressed
  /** Takes the pictures that are missing or old; `sharp` also takes anew those made for another zoom. Called before a frame is drawn. */
  readonly take: (sight: Sight, sharp: boolean) => void
  /** Every picture is lost. */
  readonly forget: () => void
  readonly destroy: () => void
}

interface Part {
  readonly content: Container
  readonly origin: Point
  readonly picture: Sprite
  stale: boolean
  awake: number
  frame: Frame | null
}

/** Makes a press for one renderer. */
export function createPress(renderer: Renderer): Press {
  const parts: Part[] = []

  const add = (content: Container, origin: Point): Pressed => {
    const view = new Container()
    const part: Part = { content, origin, picture: new Sprite({ visible: false }), stale: true, awake: 0, frame: null }
    view.position.set(origin.x, origin.y)
    view.addChild(part.picture, content)
    parts.push(part)
    const touch = (): void => {
      part.stale = true
    }
    const mover = (inner: Mover): Mover => ({
      run: (ms, step, delay, done) => {
        part.awake += 1
        inner.run(ms, step, delay, () => {
          done?.()
          part.awake -= 1
          part.stale = true
        })
      },
    })
    return { view, touch, mover }
  }

  const show = (part: Part, asPicture: boolean): void => {
    part.picture.visible = asPicture
    part.content.visible = !asPicture
  }

  const takeOne = (part: Part, sight: Sight, sharp: boolean): void => {
    if (part.awake > 0) return show(part, false)
    const old = part.frame
    if (!part.stale && old !== null && holds(old, sight) && (!sharp || old.scale === sight.scale)) return show(part, true)
    part.content.visible = true
    const { x, y, width, height } = part.content.getLocalBounds()
    const frame = frameFor({ x: x + part.origin.x, y: y + part.origin.y, width, height }, sight)
    part.frame = frame
    part.stale = false
    show(part, true)
    if (frame.width === 0) part.picture.visible = false
    else print(renderer, part, frame)
  }

  return {
    add,
    take: (sight, sharp) => {
      for (const part of parts) takeOne(part, sight, sharp)
    },
    forget: () => {
      for (const part of parts) part.stale = true
    },
    destroy: () => {
      for (const { picture } of parts) lose(picture)
    },
  }
}

/** Draws a part into its picture, so that every pixel of the picture will lie on one of the screen. */
function print(renderer: Renderer, part: Part, { scale, left, top, width, height }: Frame): void {
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
