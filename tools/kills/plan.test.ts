import { expect, it } from 'vitest'
import { planOf } from './plan'

const drawn = (seed: number, round: number) => {
  const { chance, ...plan } = planOf(seed, round)
  return { ...plan, next: [chance.next(), chance.next()] }
}

it('draws a round from seed and round alone', () => {
  expect(drawn(1, 7)).toEqual(drawn(1, 7))
  expect(drawn(1, 7)).not.toEqual(drawn(1, 8))
  expect(drawn(1, 7)).not.toEqual(drawn(2, 7))
})

it('kills in every moment', () => {
  const moments = new Set(Array.from({ length: 200 }, (_, round) => planOf(3, round).moment))
  expect([...moments].sort()).toEqual(['closing', 'continuing', 'new-game', 'playing', 'saving-as'])
})
