import { describe, expect, it } from 'vitest'
import { ALL_SEATS, perSeat, type PerSeat, type Seat } from '../../../rules'
import type { BotName } from '../bot-name'
import { ELO_BASE, strengthsOf, type LineUp, type Strength } from './strength'

/** A line-up of one level alone in a seat among three of another, its games won in exact proportion to strengths. */
const lineUp = (alone: BotName, three: BotName, seat: Seat, weights: PerSeat, games = 1000): LineUp => {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return {
    levels: perSeat((at) => (at === seat ? alone : three)),
    wins: perSeat((at) => Math.round((games * weights[at]) / sum)),
  }
}

/** Every seat in turn alone, with a strength for each level and for each faction. */
const pairing = (alone: BotName, three: BotName, strong: number, weak: number, factions: PerSeat = [1, 1, 1, 1]): readonly LineUp[] =>
  ALL_SEATS.map((seat) =>
    lineUp(
      alone,
      three,
      seat,
      perSeat((at) => factions[at] * (at === seat ? strong : weak)),
    ),
  )

/** The strength of a level that has played. */
const strengthOf = (level: BotName, lineUps: readonly LineUp[]): Strength => {
  const found = strengthsOf(lineUps)[level]
  if (found === undefined) throw new Error(`${level} has no strength`)
  return found
}

describe('the strength of levels', () => {
  it('is equal where everybody wins as often', () => {
    const lineUps = pairing('easy', 'random', 1, 1)
    expect(strengthOf('random', lineUps).elo).toBe(ELO_BASE)
    expect(strengthOf('easy', lineUps).elo).toBe(ELO_BASE)
    expect(strengthOf('easy', lineUps).high).toBeGreaterThan(ELO_BASE)
  })

  it('is 400 points for odds of ten to one, from either side, and inside its interval', () => {
    const easy = strengthOf('easy', [...pairing('easy', 'random', 10, 1), ...pairing('random', 'easy', 1, 10)])
    expect(Math.abs(easy.elo - ELO_BASE - 400)).toBeLessThan(5)
    expect(easy.low).toBeLessThan(easy.elo)
    expect(easy.high).toBeGreaterThan(easy.elo)
    expect(easy.high - easy.low).toBeLessThan(60)
  })

  it('does not mistake a strong faction for a strong level', () => {
    const factions: PerSeat = [4, 1, 2, 1]
    const easy = strengthOf('easy', [...pairing('easy', 'random', 3, 1, factions), ...pairing('random', 'easy', 1, 3, factions)])
    expect(Math.abs(easy.elo - ELO_BASE - 400 * Math.log10(3))).toBeLessThan(6)
  })

  it('stays finite for a level that never wins, and is the same each time', () => {
    const lineUps: readonly LineUp[] = ALL_SEATS.map((seat) => ({
      levels: perSeat((at) => (at === seat ? 'easy' : 'random')),
      wins: perSeat((at) => (at === seat ? 25 : 0)),
    }))
    const easy = strengthOf('easy', lineUps)
    expect(easy.elo).toBeGreaterThan(1500)
    expect(Number.isFinite(easy.high)).toBe(true)
    expect(strengthsOf(lineUps)).toEqual(strengthsOf(lineUps))
  })
})
