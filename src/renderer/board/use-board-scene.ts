import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { fontsReady } from '../art'
import { useWords } from '../words'
import { panBy, reveal, settle, wholeSheet, zoomAt, type Camera, type Viewport } from './geometry/camera'
import type { Point } from './geometry/lattice'
import type { RenderModel } from './model/render-model'
import type { Attention } from './scene/highlights'
import { createBoardScene, type BoardScene } from './scene/board-scene'
import type { Print } from './scene/terrain'
import { usePixelRatio } from './pixel-ratio'

/** The board in a frame of the page, and where one looks at it. */
export interface BoardHold {
  readonly camera: Camera
  readonly view: Viewport
  readonly zoom: (factor: number, pixel?: Point) => void
  readonly pan: (dx: number, dy: number) => void
  readonly reset: () => void
  readonly bring: (point: Point) => void
}

const NO_VIEW: Viewport = { width: 1, height: 1 }

function viewportOf(host: HTMLElement): Viewport {
  return { width: Math.max(1, host.clientWidth), height: Math.max(1, host.clientHeight) }
}

/** The size of the frame, as it changes. */
function useViewport(frame: RefObject<HTMLDivElement | null>): Viewport {
  const [view, setView] = useState(NO_VIEW)
  useLayoutEffect(() => {
    const host = frame.current
    if (host === null) return
    const measure = (): void => setView(viewportOf(host))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(host)
    return () => observer.disconnect()
  }, [frame])
  return view
}

/** The drawn board in the frame, made anew for another language or print; null until it is there. */
function useScene(frame: RefObject<HTMLDivElement | null>, print: Print): BoardScene | null {
  const [scene, setScene] = useState<BoardScene | null>(null)
  const { t, lang } = useWords()
  const [shoppers, fromTaobao, nobodys] = [t('board:legend.shoppers'), t('board:legend.ali-left'), t('board:legend.floating')]
  useEffect(() => {
    const host = frame.current
    if (host === null) return
    let gone = false
    let made: BoardScene | null = null
    const mount = async (): Promise<void> => {
      await fontsReady(lang)
      const fresh = await createBoardScene(viewportOf(host), { lang, shoppers, 'ali-left': fromTaobao, floating: nobodys }, print)
      if (gone) return fresh.destroy()
      made = fresh
      host.append(fresh.canvas)
      setScene(fresh)
    }
    void mount()
    return () => {
      gone = true
      setScene(null)
      made?.destroy()
    }
  }, [frame, lang, shoppers, fromTaobao, nobodys, print])
  return scene
}

/** Mounts the drawn board into a frame, keeps its size, and tells it model, attention and camera. */
export function useBoardScene(frame: RefObject<HTMLDivElement | null>, model: RenderModel, attention: Attention): BoardHold {
  const view = useViewport(frame)
  const scene = useScene(frame, model.plain ? 'plain' : 'full')
  const [wanted, setWanted] = useState<Camera | null>(null)
  // Null means the whole sheet, so that a board nobody zoomed follows the window.
  const camera = useMemo(() => (wanted === null ? wholeSheet(view) : settle(wanted, view)), [wanted, view])
  const ratio = usePixelRatio()
  useLayoutEffect(() => scene?.resize(view, ratio), [scene, view, ratio])
  useLayoutEffect(() => scene?.look(camera), [scene, camera])
  useLayoutEffect(() => scene?.show(model), [scene, model])
  useLayoutEffect(() => scene?.attend(attention), [scene, attention])

  const latest = useRef({ camera, view })
  useLayoutEffect(() => {
    latest.current = { camera, view }
  })
  const move = (change: (camera: Camera, view: Viewport) => Camera): void => {
    const next = change(latest.current.camera, latest.current.view)
    latest.current = { ...latest.current, camera: next }
    setWanted(next.zoom <= wholeSheet(latest.current.view).zoom * 1.001 ? null : next)
  }
  return {
    camera,
    view,
    zoom: (factor, pixel) => move((c, v) => zoomAt(c, v, pixel ?? { x: v.width / 2, y: v.height / 2 }, factor)),
    pan: (dx, dy) => move((c, v) => panBy(c, v, dx, dy)),
    reset: () => setWanted(null),
    bring: (point) => move((c, v) => reveal(c, v, point)),
  }
}
