import { describe, expect, it } from 'vitest'
import { builtInScenario, seatOf, type Faction, type Move } from '../../rules'
import { bargainsIn } from './bargains'
import { perFaction } from './per-faction'
import { playGame } from './play'
import { watchStandings } from './standings'
import { bargainingIn } from './statistics/bargaining'
import { courseIn } from './statistics/course'
import { blankGame } from './testing/blank-game'

const spring = builtInScenario('spring-2021')
const rule = (application: number, ruling: 'approve' | 'hold'): Move => ({ type: 'rule', seat: 'tencent', application, ruling })

describe('the bargains of a game', () => {
  const game = playGame(spring, 4, { ...perFaction(() => 'easy' as const), tencent: 'easy+always-approve' })

  /** The first game from a seed on in which an application is held as it was first made. */
  const heldAtFirst = (seed: number): ReturnType<typeof playGame> => {
    if (seed > 20) throw new Error('no game holds an application as it was first made')
    const held = playGame(spring, seed, { ...perFaction(() => 'easy' as const), tencent: 'easy+brink' })
    return held.state.applications.some(({ steps }) => steps[1]?.step === 'held') ? held : heldAtFirst(seed + 1)
  }

  it('hold each ruling, and the offers that were taken as they were first made', () => {
    const rulings = game.moves.filter(({ type }) => type === 'rule').length
    const bargains = bargainsIn(game.state, game.moves)
    expect(bargains.rulings).toEqual({ approve: rulings })
    expect(rulings).toBeGreaterThan(0)
    const revised = game.state.applications.filter(({ steps }) => steps.some(({ step }) => step === 'revised')).length
    expect(bargains.firstOffersTaken + revised).toBeGreaterThanOrEqual(bargains.ruledOn)
    const held = heldAtFirst(1)
    expect(bargainsIn(held.state, [rule(0, 'hold'), rule(0, 'hold'), rule(0, 'approve')]).rulings).toEqual({ hold: 2, approve: 1 })
    expect(bargainsIn(held.state, held.moves).firstOffersTaken).toBeLessThan(bargainsIn(held.state, held.moves).ruledOn)
  })

  it('hold the deals that were accepted, by what changed hands; presents are none', () => {
    const cash = { kind: 'cash', amount: 4 } as const
    const vow = { kind: 'promise', promise: { kind: 'support', quarters: 2 } } as const
    const propose = (give: (typeof cash | typeof vow)[], take: (typeof cash | typeof vow)[]): Move => ({
      type: 'propose-deal',
      seat: 'ali',
      to: 'jd',
      give,
      take,
    })
    const answer = (accept: boolean): Move => ({ type: 'answer-deal', seat: 'jd', accept })
    const moves = [
      propose([cash], [vow]),
      answer(true),
      propose([vow], [cash]),
      answer(true),
      propose([vow], [vow]),
      answer(false),
      propose([cash], []),
      answer(true),
    ]
    expect(bargainsIn(game.state, moves).deals).toEqual(['cash-promise', 'cash-promise'])
  })

  it('are summed up over games', () => {
    const bargains = {
      rulings: { approve: 1, hold: 3 },
      ruledOn: 2,
      firstOffersTaken: 1,
      deals: ['a', 'b', 'a'],
      promisesKept: 3,
      promisesBroken: 1,
    }
    const all = bargainingIn([blankGame({ bargains }), blankGame()])
    expect(all.rulings.hold.rate).toBe(0.75)
    expect(all.rulings.counter.rate).toBe(0)
    expect(all.firstOffersTaken.rate).toBe(0.5)
    expect(all.dealsPerGame.mean).toBe(1.5)
    expect(Object.entries(all.dealForms).map(([form, { rate }]) => [form, rate])).toEqual([
      ['a', 0.6667],
      ['b', 0.3333],
    ])
    expect(all.promisesKept.rate).toBe(0.75)
  })
})

describe('the standings of a game', () => {
  it('hold a leader for each quarter, the winner last, and what each seat did first', () => {
    const watch = watchStandings()
    const firsts: Partial<Record<Faction, string>> = {}
    const { state, winner } = playGame(
      spring,
      2,
      { ...perFaction(() => 'easy' as const), jd: 'easy+service-only' },
      {
        each: (position, move) => {
          watch.each(position, move)
          if (position.pending.kind === 'action' && move.type === 'serve') firsts[move.seat] ??= move.type
        },
      },
    )
    const standings = watch.close(state, seatOf(winner))
    expect(standings.leaders).toHaveLength(spring.length)
    expect(standings.leaders[spring.length - 1]).toBe(seatOf(winner))
    expect(firsts.jd).toBe('serve')
    expect(standings.openings[seatOf('jd')]).toBe('serve')
    const half = state.banked.map((points) => points.reduce((sum, one) => sum + one, 0))
    expect(half[standings.halfTimeLast]).toBe(Math.min(...half))
  })

  it('are summed up over games', () => {
    const fined = [1, 0, 0, 0] as const
    const course = courseIn([
      blankGame({
        winner: 3,
        halfTimeLeader: 2,
        standings: { leaders: [2, 2, 0, 3], halfTimeLast: 3, openings: ['serve', null, null, null], fines: fined },
      }),
      blankGame({
        winner: 0,
        halfTimeLeader: 1,
        standings: { leaders: [1, 1, 0, 0], halfTimeLast: 2, openings: ['file', null, null, null], fines: [0, 5, 0, 0] },
      }),
    ])
    expect(course.leaderChanges.mean).toBe(1.5)
    expect(course.leadsAtHalfTime.pdd.rate).toBe(0.5)
    expect(course.leadsAtHalfTime.ali.rate).toBe(0)
    expect(course.lateLeaderWins.rate).toBe(0.5)
    expect(course.halfTimeLastWins.rate).toBe(0.5)
    expect(course.openings.ali.serve?.rate).toBe(0.5)
    expect(course.othersFined.rate).toBe(0.5)
  })
})
