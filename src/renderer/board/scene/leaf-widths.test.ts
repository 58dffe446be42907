import { describe, expect, it } from 'vitest'
import type { AccessLevel } from '../../../../rules'
import { leafWidths, leavesBetween } from './leaf-widths'

const LEVELS: readonly AccessLevel[] = [0, 1, 2, 3]

describe('the leaves of a gate', () => {
  it('are both shut to links, one of them to mini programs, and none to first entries', () => {
    const open = LEVELS.map((level) => leafWidths(level).filter((width) => width < 1).length)
    expect(open).toEqual([0, 0, 1, 2])
  })

  it('swing from how the gate stood to how it stands, and nowhere else', () => {
    for (const before of LEVELS)
      for (const now of LEVELS) {
        const between = leavesBetween(before, now)
        expect(between === null).toBe(leafWidths(before).join() === leafWidths(now).join())
        if (between === null) continue
        expect(between(0)).toEqual(leafWidths(before))
        between(1).forEach((width, leaf) => expect(width).toBeCloseTo(leafWidths(now)[leaf]!))
      }
  })
})
