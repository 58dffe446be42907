import { Container, type Graphics } from 'pixi.js'
import { tokenSteps, type TokenKind } from '../model/tokens'
import { easeBoth, type Mover } from '../motion/animator'
import type { Point } from '../geometry/lattice'
import { figure, figureContext } from './paint'

export const FIGURE_SIZE = 12.6
const PITCH_X = 13.4
const PITCH_Y = 13.6
const PER_ROW = 9

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
  let figures: Graphics[] = []

  const fill = (tokens: readonly TokenKind[]): void => {
    for (const old of figures) old.destroy()
    figures = tokens.map((kind) => figure(kind, FIGURE_SIZE))
    const places = figurePlaces(tokens.length)
    figures.forEach((one, i) => one.position.set(places[i].x, places[i].y))
    if (figures.length > 0) view.addChild(...(figures as [Graphics, ...Graphics[]]))
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
    const old = figures
    figures = []
    for (const step of tokenSteps(before, tokens)) {
      const one = old[step.from]
      figures[step.to] = one
      const start = { x: one.x, y: one.y }
      const lift = step.was === step.becomes ? 0 : 16
      mover.run(ms, (t) => {
        if (one.destroyed) return
        const eased = easeBoth(t)
        one.position.set(
          start.x + (places[step.to].x - start.x) * eased,
          start.y + (places[step.to].y - start.y) * eased - Math.sin(t * Math.PI) * lift,
        )
        if (lift === 0) return
        const context = figureContext(t < 0.5 ? step.was : step.becomes)
        if (one.context !== context) one.context = context
        one.scale.set((FIGURE_SIZE / 24) * (1 + Math.sin(t * Math.PI) * 0.7))
      })
    }
    return true
  }
  return { view, stand }
}
