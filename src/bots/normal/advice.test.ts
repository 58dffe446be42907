import { describe, expect, it } from 'vitest'
import {
  ALI,
  JD,
  TENCENT,
  applyInPlace,
  applyMove,
  builtInScenario,
  cloneState,
  createGame,
  legalMoves,
  playerView,
  type Faction,
  type GameState,
  type Move,
} from '../../../rules'
import { application, position } from '../../../rules/testing/builders'
import { playRandomGame } from '../../../rules/testing/random-play'
import { chanceFrom } from '../chance'
import { limitTencentTo } from '../judgement/testing/positions'
import { advise } from './advice'
import { decideSoundly, judge } from './normal-bot'

describe('advice', () => {
  it('is three different moves, the best first, among them what the bot itself would do', () => {
    const state = createGame({ scenario: builtInScenario('spring-2021'), seed: 3 })
    while (state.pending.kind === 'agenda') applyInPlace(state, legalMoves(state)[0] as Move)
    if (state.pending.kind === 'over') throw new Error('over')
    const view = playerView(state, state.pending.seat)
    const advice = advise(view, legalMoves(state))
    expect(advice).toHaveLength(3)
    expect(new Set(advice.map(({ move }) => JSON.stringify(move))).size).toBe(3)
    for (const { move, why, brings } of advice) {
      expect(applyMove(state, move).ok).toBe(true)
      expect(why.length).toBeGreaterThan(0)
      for (const figure of [brings.points, brings.shoppers, brings.cash]) expect(Number.isFinite(figure)).toBe(true)
    }
    const { move } = decideSoundly(view, legalMoves(state), chanceFrom(1))
    expect(advice.map((one) => one.move.type)).toContain(move.type)
    const points = advice.map(({ brings }) => brings.points)
    expect(points).toEqual([...points].sort((a, b) => b - a))
  })

  it('is never to report Tencent in the last quarter, where no order can come of it any more', () => {
    const inQuarter = (quarter: (length: number) => number) => {
      const state = position({
        turn: 'ali',
        set: (s) => {
          s.quarter = quarter(s.config.length)
          s.applications.push(application({ status: 'held', holds: 3 }))
          s.scrutiny[TENCENT] = 0
          // So high that an order cannot come of a single quarter.
          limitTencentTo(s, 18)
          s.cash[ALI] = 40
        },
      })
      const judged = judge(playerView(state, 'ali'), legalMoves(state))
      return judged.find(({ choice: { move } }) => move.type === 'petition' && move.against === 'tencent')?.value ?? 0
    }
    expect(inQuarter((length) => length - 2)).toBeGreaterThan(0)
    expect(inQuarter((length) => length)).toBeLessThan(0)
  })

  it('counts the agenda: the same move is worth more to whose agenda it serves', () => {
    const worthOf = (agenda: string): number => {
      const state = position({ turn: 'jd', set: (s) => (s.agendas[JD] = agenda) })
      const judged = judge(playerView(state, 'jd'), legalMoves(state))
      return judged.find(({ choice: { move } }) => move.type === 'develop')?.value ?? 0
    }
    expect(worthOf('appliance-road')).toBeGreaterThan(worthOf('honest-broker') + 0.1)
  })

  it('names one worth of a move, not the one it had before it was tried out as well', () => {
    let told = 0
    for (const state of decisionsOf('action', 24)) {
      for (const { why, brings } of advise(playerView(state, pendingSeat(state)), legalMoves(state))) {
        for (const { key, params } of why) {
          if (!['play-card.worth', 'develop.appeal', 'grow-organ.worth'].includes(key) || brings.points <= 0) continue
          expect(params['points'], key).toBe(brings.points)
          told += 1
        }
      }
    }
    expect(told).toBeGreaterThan(3)
  })

  it.each(['agenda', 'ruling', 'counter', 'deal', 'support'] as const)(
    'is to be had for a %s too, by what the bot itself thinks of it',
    (kind) => {
      const asks = decisionsOf(kind, 6)
      expect(asks.length).toBe(6)
      for (const state of asks) {
        const advice = advise(playerView(state, pendingSeat(state)), legalMoves(state))
        expect(advice.length).toBeGreaterThan(0)
        for (const { move, why, brings } of advice) {
          expect(applyMove(state, move).ok).toBe(true)
          expect(why.length).toBeGreaterThan(0)
          expect([Number.isFinite(brings.points), brings.shoppers, brings.cash]).toEqual([true, null, null])
        }
        const [best] = advice
        const judged = judge(playerView(state, pendingSeat(state)), legalMoves(state))
        expect(best.move).toEqual(judged[0].choice.move)
        expect(new Set(advice.map(({ move }) => (move.type === 'rule' ? move.ruling : JSON.stringify(move)))).size).toBe(advice.length)
      }
    },
  )
})

const pendingSeat = ({ pending }: GameState): Faction => {
  if (pending.kind === 'over') throw new Error('over')
  return pending.seat
}

/** Positions of games by chance in which a decision of a kind is owed that leaves a choice. */
const decisionsOf = (kind: GameState['pending']['kind'], most: number): readonly GameState[] => {
  const found: GameState[] = []
  for (let seed = 1; found.length < most && seed < 30; seed++) {
    playRandomGame(builtInScenario('spring-2021'), seed, (state) => {
      if (found.length < most && state.pending.kind === kind && legalMoves(state).length > 1) found.push(cloneState(state))
    })
  }
  return found
}
