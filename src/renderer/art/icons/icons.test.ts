import { describe, expect, it } from 'vitest'
import { BELTS, CONCESSIONS, MOVE_TYPES, ORGANS, RULINGS } from '../../../../rules'
import { ICONS, iconOfBelt, isIconName } from './index'

describe('icons', () => {
  it('exist for every concession, move, ruling and organ', () => {
    const wanted = [
      ...CONCESSIONS,
      ...MOVE_TYPES.filter((type) => !['rule', 'answer-counter', 'counter-deal'].includes(type)),
      ...RULINGS,
      ...ORGANS,
    ]
    expect(wanted.filter((name) => !isIconName(name))).toEqual([])
  })

  it('exist for what every belt makes, and fall back to a workshop', () => {
    expect(BELTS.filter(({ makes }) => iconOfBelt(makes) === 'belt')).toEqual([])
    expect(iconOfBelt('moon dust')).toBe('belt')
  })

  it('have something to draw, and stay in their box', () => {
    for (const [name, { fill, line }] of Object.entries<{ fill?: string; line?: string }>(ICONS)) {
      expect(fill ?? line, name).toBeDefined()
      for (const number of `${fill ?? ''} ${line ?? ''}`.match(/-?\d*\.?\d+/g) ?? []) {
        expect(Math.abs(Number(number)), name).toBeLessThanOrEqual(24)
      }
    }
  })
})
