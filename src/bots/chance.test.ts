import { describe, expect, it } from 'vitest'
import { chanceFrom, decisionSeed } from './chance'

describe("a bot's dice", () => {
  it('throw the same numbers for the same seed, and others for another', () => {
    const throws = (seed: number): number[] => {
      const { next } = chanceFrom(seed)
      return [next(), next(), next(), next()]
    }
    expect(throws(7)).toEqual(throws(7))
    expect(throws(7)).not.toEqual(throws(8))
    // Fixed numbers: a change here would change every recorded game.
    expect(throws(7).map((number) => Math.floor(number * 1e6))).toMatchInlineSnapshot(`
      [
        11704,
        61958,
        976907,
        699028,
      ]
    `)
  })

  it('stay from 0 up to 1, spread evenly', () => {
    const { next } = chanceFrom(1)
    const counts = [0, 0, 0, 0]
    for (let i = 0; i < 4000; i++) counts[Math.floor(next() * 4)] += 1
    for (const count of counts) expect(count).toBeGreaterThan(900)
  })

  it('pick by weight', () => {
    const chance = chanceFrom(3)
    const picked = Array.from({ length: 1000 }, () => chance.pickWeighted(['rare', 'common'], (word) => (word === 'rare' ? 1 : 9)))
    const rare = picked.filter((word) => word === 'rare').length
    expect(rare).toBeGreaterThan(60)
    expect(rare).toBeLessThan(150)
  })

  it('refuse to pick from nothing', () => {
    expect(() => chanceFrom(1).pick([])).toThrow('nothing to pick from')
  })

  it('have a seed of their own for every decision of a game', () => {
    const seeds = Array.from({ length: 500 }, (_, moves) => decisionSeed(42, moves))
    expect(new Set(seeds).size).toBe(500)
    expect(decisionSeed(42, 3)).not.toBe(decisionSeed(43, 3))
    for (const seed of seeds) expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true)
  })
})
