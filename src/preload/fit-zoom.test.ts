import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DESIGNED_FOR, nextZoom, zoomFor } from './fit-zoom'

it('leaves alone what is large enough', () => {
  expect(zoomFor(DESIGNED_FOR)).toBe(1)
  expect(zoomFor({ width: 1920, height: 1080 })).toBe(1)
  expect(nextZoom(1, DESIGNED_FOR)).toBeNull()
})

it('scales by the side that is short of room', () => {
  expect(zoomFor({ width: 910, height: 512 })).toBeCloseTo(0.711, 3)
  expect(zoomFor({ width: 1920, height: 540 })).toBe(0.75)
  expect(zoomFor({ width: 10, height: 10 })).toBe(0.5)
})

it('comes to rest after one change, whatever the rounding, and back to one', () => {
  const side = fc.integer({ min: 300, max: 3000 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const zoom = nextZoom(1, { width, height }) ?? 1
      const page = { width: Math.floor(width / zoom), height: Math.floor(height / zoom) }
      expect(nextZoom(zoom, page)).toBeNull()
      if (zoom > 0.5) expect(Math.min(page.width - DESIGNED_FOR.width, page.height - DESIGNED_FOR.height)).toBeGreaterThanOrEqual(-9)
      // As the browser tells it: a little less than it is.
      expect(nextZoom(zoom * 0.9998, { width: Math.floor(1280 / zoom), height: Math.floor(720 / zoom) }) ?? zoom).toBe(1)
      expect(nextZoom(zoom, { width: 1600 / zoom, height: 900 / zoom }) ?? zoom).toBe(1)
    }),
  )
})
