import type { Anchor } from './use-anchor'

interface Size {
  readonly width: number
  readonly height: number
}

/** Where a slip lies, on which side of its anchor, and where along its edge its tip points, CSS pixels. */
export interface Spot {
  readonly left: number
  readonly top: number
  readonly side: 'above' | 'below' | 'left' | 'right' | 'none'
  readonly tip: number
}

const GAP = 18
const EDGE = 8

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))

/** Lays a slip beside its anchor, where it covers nothing of it and stays on the screen: above if it fits there, else below, left or right. */
export function placeBeside(anchor: Anchor | null, slip: Size, screen: Size): Spot {
  const lowest = screen.height - slip.height - EDGE
  const rightmost = screen.width - slip.width - EDGE
  if (anchor === null) return { left: EDGE, top: clamp(lowest, EDGE, lowest), side: 'none', tip: 0 }
  const across = anchor.left + anchor.width / 2
  const down = anchor.top + anchor.height / 2
  const left = clamp(across - slip.width / 2, EDGE, Math.max(EDGE, rightmost))
  const top = clamp(down - slip.height / 2, EDGE, Math.max(EDGE, lowest))
  const above = Math.min(anchor.top, anchor.clearTop) - GAP - slip.height
  if (above >= EDGE) return { left, top: above, side: 'above', tip: across - left }
  if (anchor.top + anchor.height + GAP <= lowest) return { left, top: anchor.top + anchor.height + GAP, side: 'below', tip: across - left }
  if (anchor.left - GAP - slip.width >= EDGE) return { left: anchor.left - GAP - slip.width, top, side: 'left', tip: down - top }
  return { left: clamp(anchor.left + anchor.width + GAP, EDGE, Math.max(EDGE, rightmost)), top, side: 'right', tip: down - top }
}
