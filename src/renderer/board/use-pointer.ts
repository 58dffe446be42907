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
  const [gripping, setGripping] = useState(false)
  const grip = useRef<{ start: Point; last: Point; moved: boolean } | null>(null)

  const pixelOf = (event: { readonly clientX: number; readonly clientY: number }): Point => {
    const box = frame.current?.getBoundingClientRect()
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
  }
  const under = (pixel: Point): Spot | null => spotAt(toBoard(pixel, hold.camera, hold.view), model)
  const hover = (spot: Spot | null): void => setHovered((old) => (sameSpot(old, spot) ? old : spot))

  const zoom = useRef(hold.zoom)
  useEffect(() => {
    zoom.current = hold.zoom
  })
  useEffect(() => {
    const host = frame.current
    if (host === null) return
    // React's own wheel listeners are passive and could not keep the page from scrolling.
    const turn = (event: WheelEvent): void => {
      event.preventDefault()
      const box = host.getBoundingClientRect()
      zoom.current(WHEEL_STEP ** -event.deltaY, { x: event.clientX - box.left, y: event.clientY - box.top })
    }
    host.addEventListener('wheel', turn, { passive: false })
    return () => host.removeEventListener('wheel', turn)
  }, [frame])

  const release = (): void => {
    grip.current = null
    setGripping(false)
  }
  return {
    hovered,
    gripping,
    handlers: {
      onPointerDown: (event) => {
        if (event.button !== 0) return
        const pixel = pixelOf(event)
        grip.current = { start: pixel, last: pixel, moved: false }
        frame.current?.setPointerCapture(event.pointerId)
      },
      onPointerMove: (event) => {
        const pixel = pixelOf(event)
        const held = grip.current
        if (held === null) return hover(under(pixel))
        if (!held.moved && Math.hypot(pixel.x - held.start.x, pixel.y - held.start.y) < CLICK_SLACK) return
        hold.pan(pixel.x - held.last.x, pixel.y - held.last.y)
        grip.current = { ...held, last: pixel, moved: true }
        setGripping(true)
        hover(null)
      },
      onPointerUp: (event) => {
        const held = grip.current
        release()
        if (held === null || held.moved) return
        const spot = under(pixelOf(event))
        if (spot !== null) onChoose(spot)
      },
      onPointerLeave: () => hover(null),
      onPointerCancel: release,
    },
  }
}

function sameSpot(a: Spot | null, b: Spot | null): boolean {
  if (a === null || b === null) return a === b
  return a.kind === b.kind && a.index === b.index && (a.kind !== 'region' || b.kind !== 'region' || a.belt === b.belt)
}
