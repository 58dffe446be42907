import { describe, expect, it } from 'vitest'
import type { LogEntry } from '../../rules'
import { anchorsOf, findTurns, LOOK, shiftOf, steepestApart, type Chances, type WeighedGame } from './turns'

const entry = (kind: string): LogEntry => ({ quarter: 1, kind, seat: 'ali' }) as unknown as LogEntry

/** A game of forty moves in which every fourth ends a turn. */
const game: WeighedGame = {
  length: 40,
  entries: (at) => (at === 2 ? [entry('quarter-began')] : at > 2 && at % 4 === 0 ? [entry('turn-ended')] : [entry('subsidised')]),
}

/** Ali's chance after each move; the others share the rest. */
const chancesFor = (ali: (at: number) => number) => {
  const asked: number[] = []
  const ask = (at: number): Promise<Chances> => {
    asked.push(at)
    const own = ali(at)
    return Promise.resolve([own, (1 - own) / 3, (1 - own) / 3, (1 - own) / 3])
  }
  return { ask, asked }
}

describe('the turning points', () => {
  it('are looked for between the ends of turns, from the first quarter on', () => {
    expect(anchorsOf(game)).toEqual([2, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40])
  })

  it('are the three moves at which the chances changed most, in the order in which they came', async () => {
    const { ask } = chancesFor((at) => 0.2 + (at >= 30 ? 0.1 : 0) + (at >= 7 ? 0.3 : 0) - (at >= 18 ? 0.2 : 0) + (at >= 34 ? 0.02 : 0))
    const steps: number[] = []
    const turns = await findTurns(game, ask, (done) => steps.push(done))
    expect(turns.map(({ at, seat }) => [at, seat])).toEqual([
      [7, 'ali'],
      [18, 'ali'],
      [30, 'ali'],
    ])
    expect(turns[0]!.before[0]).toBeCloseTo(0.2)
    expect(turns[0]!.after[0]).toBeCloseTo(0.5)
    expect(steps[steps.length - 1]).toBeCloseTo(1)
    expect([...steps].sort((a, b) => a - b)).toEqual(steps)
  })

  it('are never the end itself, which decides everything', async () => {
    const { ask } = chancesFor((at) => (at === 40 ? 1 : 0.25 + at / 1000))
    const turns = await findTurns(game, ask)
    expect(turns.map(({ at }) => at)).not.toContain(40)
  })

  it('are not made up: a game in which nothing changed has none', async () => {
    const { ask } = chancesFor((at) => 0.25 + (at % 2) / 100)
    expect(await findTurns(game, ask)).toEqual([])
  })

  it('do not tell one story twice', () => {
    const turn = (at: number, shift: number) => ({ at, before: [0, 1, 0, 0], after: [shift, 1 - shift, 0, 0], seat: 'ali' as const })
    expect(steepestApart([turn(10, 0.3), turn(12, 0.29), turn(20, 0.1), turn(10 + LOOK.apart, 0.2)], 3).map(({ at }) => at)).toEqual([
      10, 14, 20,
    ])
  })

  it('are measured by the part of the whole that changed hands', () => {
    expect(shiftOf([0.5, 0.5, 0, 0], [0.2, 0.5, 0.3, 0])).toBeCloseTo(0.3)
    expect(shiftOf([1, 0, 0, 0], [1, 0, 0, 0])).toBe(0)
  })
})
