import { describe, expect, it } from 'vitest'
import { mindsAt, opening } from './testing/positions'
import { buyersFor, worthOfAppeal } from './worth'

describe('what a bot thinks of the board', () => {
  const { own } = mindsAt(opening())

  it('more appeal brings more buyers, each point a little fewer than the last', () => {
    const [two, four] = [buyersFor(own, 3, own.me, 20), buyersFor(own, 3, own.me, 40)]
    expect(two).toBeGreaterThan(0)
    expect(four).toBeGreaterThan(two)
    expect(four).toBeLessThan(2 * two)
  })

  it("what lasts is worth more than what passes, and a rival's gain is worth less than nothing", () => {
    expect(worthOfAppeal(own, 3, own.me, 10, 8)).toBeGreaterThan(worthOfAppeal(own, 3, own.me, 10, 1))
    const rival = own.me === 2 ? 3 : 2
    expect(worthOfAppeal(own, 3, rival, 10)).toBeLessThan(0)
  })
})
