import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DESIGNED_FOR, zoomFor } from './page-zoom'

it('leaves alone what is large enough', () => {
  expect(zoomFor(DESIGNED_FOR)).toBe(1)
  expect(zoomFor({ width: 1920, height: 1080 })).toBe(1)
})

it('scales by the side that is short of room', () => {
  expect(zoomFor({ width: 910, height: 512 })).toBeCloseTo(0.711, 3)
  expect(zoomFor({ width: 1920, height: 540 })).toBe(0.75)
  expect(zoomFor({ width: 10, height: 0 })).toBe(0.5)
})

it('gives the page the room it was designed for, whatever the window', () => {
  const side = fc.integer({ min: 640, max: 4000 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const zoom = zoomFor({ width, height })
      if (height >= 360) expect(width / zoom).toBeGreaterThanOrEqual(DESIGNED_FOR.width - 0.001)
      expect(height / zoom).toBeGreaterThanOrEqual(DESIGNED_FOR.height - 0.001)
    }),
  )
})
