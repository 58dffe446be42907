import { describe, expect, it } from 'vitest'
import { BELTS, MACROS, REGIONS } from '../../../../rules'
import { WORLD } from './camera'
import { pointOf, type BoardPlace } from './places'
import { regionAt } from './tiles'

const inside = (place: BoardPlace): boolean => {
  const { x, y } = pointOf(place)
  return x >= WORLD.x && x <= WORLD.x + WORLD.width && y >= WORLD.y && y <= WORLD.y + WORLD.height
}

describe('places on the board', () => {
  it('puts what is laid on a region or a workshop there on its own tile', () => {
    REGIONS.forEach(({ id }, r) => expect(regionAt(pointOf({ kind: 'region', region: id })), id).toBe(r))
    for (const { id, region } of BELTS) expect(regionAt(pointOf({ kind: 'belt', belt: id })), id).toBe(region)
  })

  it('has everything else on the sheet, and the bank and the regulator where no land is', () => {
    for (const macro of MACROS) expect(inside({ kind: 'macro', macro }), macro).toBe(true)
    for (const seat of ['ali', 'pdd', 'jd'] as const) expect(inside({ kind: 'gate', seat }), seat).toBe(true)
    for (const kind of ['bank', 'regulator'] as const) {
      expect(inside({ kind }), kind).toBe(true)
      expect(regionAt(pointOf({ kind })), kind).toBe(-1)
    }
  })
})
