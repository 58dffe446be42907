import { expect, it } from 'vitest'
import { placeProjector, unplacedProjector } from './projector-place'

const laptop = { id: 1, area: { x: 0, y: 0, width: 1920, height: 1040 } }
const beamer = { id: 2, area: { x: 1920, y: 0, width: 1280, height: 720 } }
const game = { x: 100, y: 50, width: 1280, height: 720 }

it('fills the other display, whichever of them the game is on', () => {
  expect(placeProjector(game, 1, [laptop, beamer])).toEqual({ bounds: beamer.area, fullScreen: true })
  expect(placeProjector(game, 2, [laptop, beamer])).toEqual({ bounds: laptop.area, fullScreen: true })
})

it('stays on the only display, beside the game as far as there is room', () => {
  expect(placeProjector(game, 1, [laptop])).toEqual({ bounds: { x: 640, y: 50, width: 1280, height: 720 }, fullScreen: false })
  const wide = { id: 1, area: { x: 0, y: 0, width: 3840, height: 1040 } }
  expect(placeProjector(game, 1, [wide]).bounds.x).toBe(1380)
})

it('is never larger than a small display', () => {
  const small = { id: 1, area: { x: 0, y: 24, width: 1024, height: 600 } }
  expect(placeProjector(game, 1, [small]).bounds).toEqual({ x: 0, y: 24, width: 1024, height: 600 })
})

it('covers no display where the desktop decides on its place', () => {
  const hall = { id: 3, area: { x: 0, y: 0, width: 3840, height: 2160 } }
  expect(unplacedProjector([hall])).toEqual({ bounds: { width: 1280, height: 720 }, fullScreen: false })
  expect(unplacedProjector([hall, { id: 4, area: { x: 0, y: 0, width: 1000, height: 640 } }]).bounds).toEqual({ width: 700, height: 448 })
})
