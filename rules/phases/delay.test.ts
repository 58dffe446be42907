import { describe, expect, it } from 'vitest'
import { ALI, PDD, TENCENT } from '../model/ids'
import type { MoveOf } from '../model/move'
import type { GameState } from '../model/state'
import { endTurns, entries, offer, play, position } from '../testing/builders'

type Ruling = MoveOf<'rule'>['ruling']

/** Ali's application under review, and, if wanted, Pinduoduo's. */
const review = (points: number, both = false): GameState =>
  endTurns(
    position({
      scenario: {
        numbers: { delay: { points }, stage: { max: 0 } },
        start: {
          applications: [{ seat: 'ali', level: 2, offer: offer() }, ...(both ? [{ seat: 'pdd', level: 3, offer: offer() } as const] : [])],
        },
      },
    }),
  ).state
const rule = (application: number, ruling: Ruling): MoveOf<'rule'> => ({ type: 'rule', seat: 'tencent', application, ruling })

describe('delay', () => {
  it.each(['hold', 'reject'] as const)('a %s costs the applicant and Tencent the same, at the end of the review', (ruling) => {
    const { state, log } = play(review(2), rule(1, ruling))
    expect(state.delayPoints[ALI]).toBe(2)
    expect(state.delayPoints[TENCENT]).toBe(2)
    expect(entries(log, 'delayed')).toMatchObject([{ seat: 'ali', points: 2 }])
  })

  it('costs nothing where the application is approved, and nothing where the scenario says so', () => {
    expect(play(review(2), rule(1, 'approve')).state.delayPoints).toEqual([0, 0, 0, 0])
    expect(play(review(0), rule(1, 'hold')).state.delayPoints).toEqual([0, 0, 0, 0])
  })

  it('counts for each application that waits', () => {
    const { state } = play(review(1, true), rule(1, 'hold'), rule(2, 'hold'))
    expect([state.delayPoints[ALI], state.delayPoints[TENCENT], state.delayPoints[PDD]]).toEqual([1, 2, 1])
  })
})
