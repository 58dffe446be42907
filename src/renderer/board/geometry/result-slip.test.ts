import { describe, expect, it } from 'vitest'
import { SLIP, layOutSlip } from './result-slip'

describe('a slip of figures and words', () => {
  it.each([
    ['narrow words', [22, 24, 18, 20]],
    ['a wide word among them', [44, 48, 30, 52]],
    ['three', [44, 48, 51]],
    ['one', [47]],
  ])('lets no word touch a figure, a neighbour or the edge: %s', (_name, words) => {
    const { width, height, entries } = layOutSlip(words)
    const boxes = entries.map(({ figureX, wordX, y }, i) => ({
      left: figureX - SLIP.figure / 2,
      gap: wordX - words[i] / 2,
      right: wordX + words[i] / 2,
      y,
    }))
    for (const [i, { left, gap, right, y }] of boxes.entries()) {
      expect(gap - (left + SLIP.figure)).toBeGreaterThanOrEqual(SLIP.gap)
      expect(left).toBeGreaterThanOrEqual(SLIP.edge - width / 2)
      expect(right).toBeLessThanOrEqual(width / 2 - SLIP.edge)
      expect(Math.abs(y) + SLIP.row / 2).toBeLessThanOrEqual(height / 2)
      for (const other of boxes.slice(i + 1)) if (other.y === y) expect(other.left - right).toBeGreaterThanOrEqual(SLIP.between)
    }
  })

  it('keeps a last entry alone in the middle', () => {
    const { entries } = layOutSlip([40, 40, 40])
    expect(entries[2].figureX - SLIP.figure / 2).toBe(-(entries[2].wordX + 20))
  })
})
