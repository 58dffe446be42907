import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react'
import { toBoard } from './geometry/camera'
import type { Point } from './geometry/lattice'
import { spotAt, type Spot } from './geometry/spots'
import type { RenderModel } from './model/render-model'
import type { BoardHold } from './use-board-scene'

/** A drag shorter than this many pixels is a click. */
const CLICK_SLACK = 5
const WHEEL_STEP = 1.0016

interface PointerUse {
  readonly hovered: Spot | null
  readonly gripping: boolean
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void
    readonly onPointerMove: (event: PointerEvent) => void
    readonly onPointerUp: (event: PointerEvent) => void
    readonly onPointerLeave: () => void
    readonly onPointerCancel: () => void
  }
}

/** Mouse and touch on the board: what is under the pointer, dragging, the wheel, and clicks on places. */
export function usePointer(
  frame: RefObject<HTMLDivElement | null>,
  hold: BoardHold,
  model: RenderModel,
  onChoose: (spot: Spot) => void,
): PointerUse {
  const [hovered, setHovered] = useState<Spot | null>(null)
  const under = (pixel: Point): Spot | null => spotAt(toBoard(pixel, hold.camera, hold.view), model)
  const hover = (spot: Spot | null): void => setHovered((old) => (sameSpot(old, spot) ? old : spot))
  useWheel(frame, hold.zoom)
  const { gripping, handlers } = useDrag(frame, {
    hover: (pixel) => hover(pixel === null ? null : under(pixel)),
    pan: hold.pan,
    click: (pixel) => {
      const spot = under(pixel)
      if (spot !== null) onChoose(spot)
    },
  })
  return { hovered, gripping, handlers }
}

/** The wheel zooms at the pixel under it. */
function useWheel(frame: RefObject<HTMLDivElement | null>, onZoom: BoardHold['zoom']): void {
  const zoom = useRef(onZoom)
  useEffect(() => {
    zoom.current = onZoom
  })
  useEffect(() => {
    const host = frame.current
    if (host === null) return
    // React's own wheel listeners are passive and could not keep the page from scrolling.
    const turn = (event: WheelEvent): void => {
      event.preventDefault()
      zoom.current(WHEEL_STEP ** -event.deltaY, pixelIn(host, event))
    }
    host.addEventListener('wheel', turn, { passive: false })
    return () => host.removeEventListener('wheel', turn)
  }, [frame])
}

/** What a pointer does over a frame, in pixels of the frame. */
interface DragUse {
  /** It points at a pixel, or at nothing. */
  readonly hover: (pixel: Point | null) => void
  readonly pan: (dx: number, dy: number) => void
  readonly click: (pixel: Point) => void
}

/** A pointer that drags when it moves far enough while it is down, and else points and clicks. */
function useDrag(frame: RefObject<HTMLDivElement | null>, use: DragUse): Pick<PointerUse, 'gripping' | 'handlers'> {
  const [gripping, setGripping] = useState(false)
  const grip = useRef<{ start: Point; last: Point; moved: boolean } | null>(null)
  const release = (): void => {
    grip.current = null
    setGripping(false)
  }
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return
    const pixel = pixelIn(frame.current, event)
    grip.current = { start: pixel, last: pixel, moved: false }
    frame.current?.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent): void => {
    const pixel = pixelIn(frame.current, event)
    const held = grip.current
    if (held === null) return use.hover(pixel)
    if (!held.moved && Math.hypot(pixel.x - held.start.x, pixel.y - held.start.y) < CLICK_SLACK) return
    use.pan(pixel.x - held.last.x, pixel.y - held.last.y)
    grip.current = { ...held, last: pixel, moved: true }
    setGripping(true)
    use.hover(null)
  }
  const onPointerUp = (event: PointerEvent): void => {
    const held = grip.current
    release()
    if (held !== null && !held.moved) use.click(pixelIn(frame.current, event))
  }
  return {
    gripping,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerLeave: () => use.hover(null), onPointerCancel: release },
  }
}

function pixelIn(frame: HTMLElement | null, { clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point {
  const box = frame?.getBoundingClientRect()
  return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) }
}

function sameSpot(a: Spot | null, b: Spot | null): boolean {
  if (a === null || b === null) return a === b
  return a.kind === b.kind && a.index === b.index && (a.kind !== 'region' || b.kind !== 'region' || a.belt === b.belt)
}
