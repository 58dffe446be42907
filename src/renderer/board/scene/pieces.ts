import { Container } from 'pixi.js'
import { easeOut, type Mover } from '../motion/animator'

/** A thing lying on the board: rebuilt only when its signature changes. */
export interface Piece {
  readonly key: string
  readonly signature: string
  readonly x: number
  readonly y: number
  readonly build: () => Container
  /** How it arrives: grows out of the paper, or is dropped from above. */
  readonly arrives?: 'grow' | 'drop'
}

/** Pieces that lie in one place. */
export interface PieceTray {
  readonly view: Container
  /** Says whether anything lies differently now. What is dropped where nothing lay waits `landMs` for whoever carries it. */
  readonly lay: (pieces: readonly Piece[], mover: Mover | null, landMs?: number) => boolean
}

const ARRIVAL_MS = 320
const DROP_HEIGHT = 46

/** Makes a tray; given the pieces that should lie there, it removes, moves and rebuilds as little as it can. */
export function createPieceTray(): PieceTray {
  const view = new Container()
  const lying = new Map<string, { signature: string; thing: Container }>()

  const lay = (pieces: readonly Piece[], mover: Mover | null, landMs = 0): boolean => {
    let changed = false
    const wanted = new Set(pieces.map((piece) => piece.key))
    for (const [key, { thing }] of lying) {
      if (wanted.has(key)) continue
      thing.destroy({ children: true })
      lying.delete(key)
      changed = true
    }
    for (const piece of pieces) {
      const known = lying.get(piece.key)
      if (known !== undefined && known.signature === piece.signature) {
        changed ||= known.thing.x !== piece.x || known.thing.y !== piece.y
        known.thing.position.set(piece.x, piece.y)
        continue
      }
      changed = true
      known?.thing.destroy({ children: true })
      const thing = piece.build()
      view.addChild(thing)
      thing.position.set(piece.x, piece.y)
      lying.set(piece.key, { signature: piece.signature, thing })
      if (mover !== null) arrive(thing, piece, mover, piece.arrives === 'drop' && known === undefined ? landMs : 0)
    }
    return changed
  }
  return { view, lay }
}

function arrive(thing: Container, piece: Piece, mover: Mover, delay: number): void {
  const drop = piece.arrives === 'drop'
  if (delay > 0) thing.alpha = 0
  const step = (t: number): void => {
    // A piece may be gone before it has arrived.
    if (thing.destroyed) return
    const eased = easeOut(t)
    if (drop) thing.y = piece.y - (1 - eased) * DROP_HEIGHT
    else thing.scale.set(1 + (1 - eased) * 0.7)
    thing.alpha = Math.min(1, t * 3)
  }
  mover.run(ARRIVAL_MS, step, delay)
}
