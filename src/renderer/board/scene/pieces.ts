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
  readonly arrives?: 'grow' | 'drop' | Arrival
}

/** A way of arriving that a piece has of its own. */
export interface Arrival {
  readonly ms: number
  readonly step: (progress: number) => void
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

  const take = (key: string): void => {
    lying.get(key)?.thing.destroy({ children: true })
    lying.delete(key)
  }
  const layOne = (piece: Piece, mover: Mover | null, landMs: number): boolean => {
    const { key, signature, x, y } = piece
    const known = lying.get(key)
    if (known !== undefined && known.signature === signature) {
      const moved = known.thing.x !== x || known.thing.y !== y
      known.thing.position.set(x, y)
      return moved
    }
    take(key)
    const thing = piece.build()
    view.addChild(thing)
    thing.position.set(x, y)
    lying.set(key, { signature, thing })
    if (mover !== null) arrive(thing, piece, mover, piece.arrives === 'drop' && known === undefined ? landMs : 0)
    return true
  }
  const lay = (pieces: readonly Piece[], mover: Mover | null, landMs = 0): boolean => {
    const wanted = new Set(pieces.map((piece) => piece.key))
    const gone = [...lying.keys()].filter((key) => !wanted.has(key))
    for (const key of gone) take(key)
    // Every piece is laid, whether or not one before it changed anything.
    const changes = pieces.map((piece) => layOne(piece, mover, landMs))
    return gone.length > 0 || changes.includes(true)
  }
  return { view, lay }
}

function arrive(thing: Container, piece: Piece, mover: Mover, delay: number): void {
  const { arrives } = piece
  if (typeof arrives === 'object') return mover.run(arrives.ms, arrives.step)
  const drop = arrives === 'drop'
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
