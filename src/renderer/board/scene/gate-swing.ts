import { Graphics, type Container } from 'pixi.js'
import type { AccessLevel, Faction } from '../../../../rules'
import { INK, factionColours } from '../../art'
import { easeOut } from '../motion/animator'
import { leavesBetween } from './leaf-widths'
import { group } from './paint'

/** How long a gate takes to open or close: long enough to be seen wherever one looks. */
export const SWING_MS = 900
/** The leaves of a gate on their way from one level to another. */
export interface Swing {
  readonly view: Container
  /** Moves the leaves; they go once they are there, where the gate itself is drawn as it stands. */
  readonly step: (progress: number) => void
}

/** Makes the leaves that swing; null where no leaf moves. */
export function createSwing(faction: Faction, before: AccessLevel, now: AccessLevel): Swing | null {
  const between = leavesBetween(before, now)
  if (between === null) return null
  const { fill } = factionColours[faction]
  const left = new Graphics().poly([0, 44, 0, 18, 15, 13, 15, 44]).fill(fill).stroke({ width: 1.2, color: INK })
  const right = new Graphics().poly([0, 44, 0, 18, -15, 13, -15, 44]).fill(fill).stroke({ width: 1.2, color: INK })
  left.x = -15
  right.x = 15
  const view = group(left, right)
  const step = (progress: number): void => {
    if (view.destroyed) return
    const [leftWidth, rightWidth] = between(easeOut(progress))
    left.scale.x = leftWidth
    right.scale.x = rightWidth
    if (progress >= 1) view.destroy({ children: true })
  }
  step(0)
  return { view, step }
}
