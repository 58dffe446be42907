import { Container, type Graphics } from 'pixi.js'
import { itemAt } from '../../../shared/item-at'
import { tokenSteps, type TokenKind, type TokenStep } from '../model/tokens'
import { easeBoth, type Mover } from '../motion/animator'
import type { Point } from '../geometry/lattice'
import { at, figure, figureContext } from './paint'

export const FIGURE_SIZE = 12.6
const PITCH_X = 13.4
const PITCH_Y = 13.6
const PER_ROW = 9
/** How high a figure leaps as it changes hands. */
const LEAP = 16

/** Where the figures of a region stand, around the middle of their rows. */
export function figurePlaces(count: number): readonly Point[] {
  const rows = count > PER_ROW ? 2 : 1
  const first = Math.ceil(count / rows)
  return Array.from({ length: count }, (_, i) => {
    const row = i < first ? 0 : 1
    const inRow = row === 0 ? first : count - first
    const column = row === 0 ? i : i - first
    return { x: (column - (inRow - 1) / 2) * PITCH_X, y: (row - (rows - 1) / 2) * PITCH_Y }
  })
}

/** The shoppers of a region as figures in rows. */
export interface FigureRows {
  readonly view: Container
  /** Says whether anybody stands elsewhere now. */
  readonly stand: (tokens: readonly TokenKind[], mover: Mover | null, ms: number) => boolean
}

/** Makes the rows of a region; when figures change hands they walk to their new place and change on the way. */
export function createFigureRows(): FigureRows {
  const view = new Container()
  let standing: readonly TokenKind[] = []
  let figures: readonly Graphics[] = []

  const fill = (tokens: readonly TokenKind[]): void => {
    for (const old of figures) old.destroy()
    figures = tokens.map((kind) => figure(kind, FIGURE_SIZE))
    for (const [i, { x, y }] of figurePlaces(tokens.length).entries()) view.addChild(at(itemAt(figures, i), x, y))
  }
  const stand = (tokens: readonly TokenKind[], mover: Mover | null, ms: number): boolean => {
    if (tokens.length === standing.length && tokens.every((kind, i) => kind === standing[i])) return false
    const before = standing
    standing = tokens
    if (mover === null || before.length !== tokens.length) {
      fill(tokens)
      return true
    }
    const places = figurePlaces(tokens.length)
    const walks = tokenSteps(before, tokens).map((step) => ({ step, one: itemAt(figures, step.from) }))
    figures = walks.sort((a, b) => a.step.to - b.step.to).map(({ one }) => one)
    for (const { step, one } of walks) walk(one, step, itemAt(places, step.to), mover, ms)
    return true
  }
  return { view, stand }
}

/** Lets a figure walk to a place; one that changes hands leaps, and is another when it lands. */
function walk(one: Graphics, { was, becomes }: TokenStep, end: Point, mover: Mover, ms: number): void {
  const start = { x: one.x, y: one.y }
  const lift = was === becomes ? 0 : LEAP
  mover.run(ms, (t) => {
    if (one.destroyed) return
    const eased = easeBoth(t)
    one.position.set(start.x + (end.x - start.x) * eased, start.y + (end.y - start.y) * eased - Math.sin(t * Math.PI) * lift)
    if (lift === 0) return
    const context = figureContext(t < 0.5 ? was : becomes)
    if (one.context !== context) one.context = context
    one.scale.set((FIGURE_SIZE / 24) * (1 + Math.sin(t * Math.PI) * 0.7))
  })
}
