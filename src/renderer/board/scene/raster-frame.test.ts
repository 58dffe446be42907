import { describe, expect, it } from 'vitest'
import { frameFor, holds } from './raster-frame'

const SEEN = { x: 100, y: 50, width: 400, height: 300 }

describe('the frame of a raster', () => {
  it('lies on whole pixels around its part, with a pixel to spare for soft edges', () => {
    const frame = frameFor({ x: 150.3, y: 60.7, width: 20.2, height: 10.1 }, { scale: 1.56, visible: SEEN })
    for (const edge of [frame.left, frame.top, frame.width, frame.height]) expect(Number.isInteger(edge)).toBe(true)
    expect(frame.left).toBeLessThan(150.3 * 1.56)
    expect(frame.left + frame.width).toBeGreaterThan(170.5 * 1.56)
    expect(frame.width).toBeLessThan(20.2 * 1.56 + 5)
  })

  it('is no larger than four screens, however far one zooms in', () => {
    const sheet = { x: 0, y: 0, width: 10_000, height: 10_000 }
    const frame = frameFor(sheet, { scale: 4, visible: SEEN })
    expect(frame.width * frame.height).toBeLessThan(4.1 * (SEEN.width * 4) * (SEEN.height * 4))
  })

  it('holds while one looks at what it covers, and no longer', () => {
    const sheet = { x: 0, y: 0, width: 10_000, height: 10_000 }
    const frame = frameFor(sheet, { scale: 2, visible: SEEN })
    expect(holds(frame, { scale: 2, visible: { ...SEEN, x: SEEN.x + 150 } })).toBe(true)
    expect(holds(frame, { scale: 2, visible: { ...SEEN, x: SEEN.x + 250 } })).toBe(false)
  })

  it('is nothing for a part out of the visible area, until it comes into it', () => {
    const far = { x: 3000, y: 100, width: 50, height: 50 }
    const frame = frameFor(far, { scale: 2, visible: SEEN })
    expect(frame.width).toBe(0)
    expect(holds(frame, { scale: 2, visible: SEEN })).toBe(true)
    expect(holds(frame, { scale: 2, visible: { ...SEEN, x: 2800 } })).toBe(false)
  })

  it('of a small part holds wherever one looks, once it is all there', () => {
    const tile = { x: 200, y: 100, width: 60, height: 40 }
    const frame = frameFor(tile, { scale: 2, visible: SEEN })
    for (const x of [-500, 0, 180, 900]) expect(holds(frame, { scale: 2, visible: { ...SEEN, x } })).toBe(true)
  })
})
