import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openingFor, within } from './window-place'

const laptop = { x: 0, y: 0, width: 1920, height: 1040 }
const beamer = { x: 1920, y: 0, width: 1280, height: 720 }
const left = { bounds: { x: 2000, y: 40, width: 1100, height: 640 }, maximised: false }

it('opens at its usual size where the system likes, the first time', () => {
  expect(openingFor(null, [laptop, beamer])).toEqual({
    size: { width: 1280, height: 720 },
    corner: null,
    least: { width: 800, height: 450 },
    maximised: false,
  })
})

it.each([
  ['1366x768 at 125 %', { x: 0, y: 0, width: 1092, height: 614 }],
  ['1366x768 at 150 %', { x: 0, y: 0, width: 910, height: 512 }],
  ['a screen smaller than the least window', { x: 0, y: 24, width: 640, height: 400 }],
])('opens maximised, and smaller than the desktop, on %s', (_what, area) => {
  const { size, least, maximised } = openingFor(null, [area])
  expect(maximised).toBe(true)
  expect(size.width).toBeLessThan(area.width)
  expect(size.height).toBeLessThan(area.height)
  expect(least.width).toBeLessThanOrEqual(area.width)
  expect(least.height).toBeLessThanOrEqual(area.height)
})

it('opens where it was left while that screen is there', () => {
  expect(openingFor(left, [laptop, beamer])).toMatchObject({
    corner: { x: 2000, y: 40 },
    size: { width: 1100, height: 640 },
    maximised: false,
  })
  expect(openingFor({ ...left, maximised: true }, [laptop, beamer]).maximised).toBe(true)
})

it('comes back onto the nearest screen when its own is gone, or has become smaller', () => {
  expect(openingFor(left, [laptop])).toMatchObject({ corner: { x: 820, y: 40 }, size: { width: 1100, height: 640 } })
  const small = { ...beamer, width: 800, height: 600 }
  expect(openingFor(left, [laptop, small])).toMatchObject({ corner: { x: 1920, y: 0 }, size: { width: 800, height: 600 } })
  const above = { x: 0, y: -1080, width: 1920, height: 1080 }
  expect(openingFor({ ...left, bounds: { x: 100, y: -3000, width: 900, height: 500 } }, [laptop, above]).corner).toEqual({
    x: 100,
    y: -1080,
  })
})

it('is wholly on a desktop, whatever was remembered', () => {
  const number = fc.integer({ min: -100_000, max: 100_000 })
  const size = fc.integer({ min: 1, max: 100_000 })
  const area = fc.record({ x: number, y: number, width: size, height: size })
  fc.assert(
    fc.property(area, fc.tuple(area, area), (bounds, areas) => {
      const { corner, size: opened } = openingFor({ bounds, maximised: false }, areas)
      const window = { ...(corner ?? { x: Number.NaN, y: Number.NaN }), ...opened }
      expect(areas.some((desktop) => JSON.stringify(within(window, desktop)) === JSON.stringify(window))).toBe(true)
    }),
  )
})
