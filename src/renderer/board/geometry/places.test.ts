import { describe, expect, it } from 'vitest'
import { BELTS, MACROS, REGIONS } from '../../../../rules'
import { WORLD } from './camera'
import type { Point } from './lattice'
import { pointOf, type BoardPlace } from './places'
import { regionAt } from './tiles'

const on = (place: BoardPlace): Point => {
  const point = pointOf(place)
  if (point === null) throw new Error(`not on the board: ${JSON.stringify(place)}`)
  return point
}

const inside = (place: BoardPlace): boolean => {
  const { x, y } = on(place)
  return x >= WORLD.x && x <= WORLD.x + WORLD.width && y >= WORLD.y && y <= WORLD.y + WORLD.height
}

describe('places on the board', () => {
  it('has no point for what is not there', () => {
    expect(pointOf({ kind: 'region', region: 'atlantis' })).toBeNull()
    expect(pointOf({ kind: 'gate', seat: 'tencent' })).toBeNull()
  })

  it('puts what is laid on a region or a workshop there on its own tile', () => {
    REGIONS.forEach(({ id }, r) => expect(regionAt(on({ kind: 'region', region: id })), id).toBe(r))
    for (const { id, region } of BELTS) expect(regionAt(on({ kind: 'belt', belt: id })), id).toBe(region)
  })

  it('has everything else on the sheet, and the bank and the regulator where no land is', () => {
    for (const macro of MACROS) expect(inside({ kind: 'macro', macro }), macro).toBe(true)
    for (const seat of ['ali', 'pdd', 'jd'] as const) expect(inside({ kind: 'gate', seat }), seat).toBe(true)
    for (const kind of ['bank', 'regulator'] as const) {
      expect(inside({ kind }), kind).toBe(true)
      expect(regionAt(on({ kind })), kind).toBeNull()
    }
  })
})
