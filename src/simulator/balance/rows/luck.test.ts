import { describe, expect, it } from 'vitest'
import { perSeat, type PerSeat } from '../../../../rules'
import { decisionSeed } from '../../../bots'
import { blankGame } from '../../testing/blank-game'
import { rowIn } from '../../testing/row-in'
import type { Results } from '../../results'
import { luckRows } from './luck'

/** Forty seeds, the main series longer than the others; points by seed and by the series' number. */
const played = (points: (seed: number, dice: number) => PerSeat): Results =>
  Object.fromEntries(
    ['long-war', 'other-dice-1', 'other-dice-2', 'other-dice-3'].map((name, dice) => [
      name,
      Array.from({ length: dice === 0 ? 80 : 40 }, (_, seed) => blankGame({ seed, points: points(seed, dice) })),
    ]),
  )
const bySeed = (seed: number): number => (seed * 7) % 11
const byDice = (seed: number, dice: number): number => decisionSeed(seed, dice) % 17

describe('the row on luck', () => {
  it('holds where the dice make the difference, and fails where the seed does in one seat', () => {
    const even = luckRows(played((seed, dice) => perSeat(() => byDice(seed, dice))))
    expect(rowIn(even, 'Luck')).toMatchObject({ holds: true, sure: true, target: expect.stringContaining('(40 seeds)') as string })
    const fixed = luckRows(played((seed, dice) => perSeat((seat) => (seat === 2 ? bySeed(seed) : byDice(seed, dice)))))
    expect(rowIn(fixed, 'Luck')).toMatchObject({
      holds: false,
      sure: true,
      measured: expect.stringContaining('Pinduoduo 1.00 (1.00 to 1.00)') as string,
    })
  })

  it('is not asked where no seed was played again', () => {
    expect(luckRows({ 'long-war': [] })).toEqual([])
  })
})
