import { describe, expect, it } from 'vitest'
import { nextInt, shuffle } from './generator'

describe('the generator', () => {
  it('gives the same numbers for the same state, on every machine', () => {
    const seeded = { rng: 2021 }
    expect([10, 100, 1000, 6, 2].map((bound) => nextInt(seeded, bound))).toEqual([7, 23, 896, 4, 1])
    expect(seeded.rng).toBe((2021 + 5 * 0x6d2b79f5) % 2 ** 32)
  })

  it('stays in its bounds and meets all of them about equally often', () => {
    const seeded = { rng: 1 }
    const seen = new Array<number>(6).fill(0)
    for (let i = 0; i < 6000; i++) seen[nextInt(seeded, 6)]++
    for (const times of seen) expect(Math.abs(times - 1000)).toBeLessThan(150)
    expect(seen.reduce((a, b) => a + b)).toBe(6000)
  })

  it('shuffles without losing anything, every order being possible', () => {
    const orders = new Set<string>()
    const seeded = { rng: 9 }
    for (let i = 0; i < 200; i++) orders.add(shuffle(seeded, [1, 2, 3]).join())
    expect([...orders].sort()).toEqual(['1,2,3', '1,3,2', '2,1,3', '2,3,1', '3,1,2', '3,2,1'])
  })
})
