import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  MAX_ZOOM,
  WORLD,
  fitZoom,
  panBy,
  reveal,
  settle,
  toBoard,
  toScreen,
  wholeSheet,
  zoomAt,
  type Camera,
  type Viewport,
} from './camera'
import { TILES } from './tiles'

const views = fc.record({ width: fc.integer({ min: 300, max: 2500 }), height: fc.integer({ min: 200, max: 1500 }) })
const cameras = fc.record({
  zoom: fc.double({ min: 0.1, max: 9, noNaN: true }),
  centre: fc.record({ x: fc.integer({ min: -500, max: 1500 }), y: fc.integer({ min: -500, max: 900 }) }),
})

/** How far the sheet's edges lie inside the viewport, in pixels: none may when the sheet is larger than it. */
function margins(camera: Camera, view: Viewport) {
  const start = toScreen({ x: WORLD.x, y: WORLD.y }, camera, view)
  const end = toScreen({ x: WORLD.x + WORLD.width, y: WORLD.y + WORLD.height }, camera, view)
  return { left: start.x, right: view.width - end.x, top: start.y, bottom: view.height - end.y }
}

describe('camera', () => {
  it('shows the whole sheet at first, centred', () => {
    for (const view of [
      { width: 752, height: 516 },
      { width: 1400, height: 840 },
    ]) {
      const { left, right, top, bottom } = margins(wholeSheet(view), view)
      expect(left).toBeCloseTo(right)
      expect(top).toBeCloseTo(bottom)
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(-0.001)
    }
  })

  it('never leaves the sheet nor its limits of zoom', () => {
    fc.assert(
      fc.property(views, cameras, (view, wild) => {
        const camera = settle(wild, view)
        expect(camera.zoom).toBeGreaterThanOrEqual(fitZoom(view) * 0.999)
        expect(camera.zoom).toBeLessThanOrEqual(fitZoom(view) * MAX_ZOOM * 1.001)
        const { left, right, top, bottom } = margins(camera, view)
        if (WORLD.width * camera.zoom > view.width) expect(Math.max(left, right)).toBeLessThan(0.01)
        else expect(left).toBeCloseTo(right, 3)
        if (WORLD.height * camera.zoom > view.height) expect(Math.max(top, bottom)).toBeLessThan(0.01)
        else expect(top).toBeCloseTo(bottom, 3)
      }),
    )
  })

  it('finds the board point under a pixel and back', () => {
    fc.assert(
      fc.property(views, cameras, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 }), (view, wild, x, y) => {
        const camera = settle(wild, view)
        const there = toScreen(toBoard({ x, y }, camera, view), camera, view)
        expect(there.x).toBeCloseTo(x, 6)
        expect(there.y).toBeCloseTo(y, 6)
      }),
    )
  })

  it('keeps the point under the pointer while zooming into the middle of the sheet', () => {
    const view = { width: 800, height: 560 }
    const pixel = { x: 430, y: 300 }
    const before = zoomAt(wholeSheet(view), view, { x: 400, y: 280 }, 1.6)
    const after = zoomAt(before, view, pixel, 1.3)
    const held = toBoard(pixel, before, view)
    expect(toBoard(pixel, after, view).x).toBeCloseTo(held.x, 6)
    expect(toBoard(pixel, after, view).y).toBeCloseTo(held.y, 6)
  })

  it('brings any region into view, and does not move when it is there already', () => {
    const view = { width: 700, height: 500 }
    const close = zoomAt(wholeSheet(view), view, { x: 0, y: 0 }, 3)
    for (const { centre } of TILES) {
      const camera = reveal(close, view, centre)
      const seen = toScreen(centre, camera, view)
      expect(seen.x).toBeGreaterThan(0)
      expect(seen.x).toBeLessThan(view.width)
      expect(seen.y).toBeGreaterThan(0)
      expect(seen.y).toBeLessThan(view.height)
      const again = reveal(camera, view, centre)
      expect(again.centre.x).toBeCloseTo(camera.centre.x, 6)
      expect(again.centre.y).toBeCloseTo(camera.centre.y, 6)
    }
  })

  it('cannot pan the whole sheet away', () => {
    const view = { width: 700, height: 500 }
    expect(panBy(wholeSheet(view), view, 9999, -9999)).toEqual(wholeSheet(view))
  })
})
