import { describe, expect, it } from 'vitest'
import {
  AGENDAS,
  JD,
  TALLIES,
  TENCENT,
  builtInScenario,
  concessionsOf,
  createGame,
  legalMoves,
  seatOf,
  playerView,
  type Faction,
  type GameState,
  type Move,
} from '../../../rules'
import { offer, play, position } from '../../../rules/testing/builders'
import type { Decision, Personality } from '../decision'
import { candidatesFor } from './candidates'
import { decideStrongly, iterationsFor } from './strong-bot'

const owing = ({ pending }: GameState): Faction => {
  if (pending.kind === 'over') throw new Error('the game is over')
  return pending.seat
}

const asked = (state: GameState, effort: number, seed = 3): Decision =>
  decideStrongly(playerView(state, owing(state)), legalMoves(state), seed, { effort })

const gamesIn = ({ why }: Decision): number => Number(why.find(({ key }) => key.startsWith('search.'))?.params['games'] ?? 0)

/** The bench in its last quarter, an application on the desk, nobody with a turn left. */
const lastReview = (level: 2 | 3, seat: Faction, set: (state: GameState) => void): GameState => {
  const state = position({
    turn: seat,
    scenario: { agendas: { ali: 'foothold', tencent: 'open-ecosystem', pdd: 'wildfire', jd: 'depots' } },
    set: (s) => {
      s.quarter = s.config.length
      // Nothing to renew in the last quarter: who asks stands outside, with the level below.
      for (const contract of s.contracts) if (contract !== null) s.contracts[contract.seat] = { ...contract, until: s.config.length }
      s.contracts[seatOf(seat)] = null
      s.access[seatOf(seat)] = level === 3 ? 2 : 1
    },
  })
  let filed = play(state, { type: 'file', seat, level, offer: offer({ weChatPay: true, stake: true }) }).state
  while (filed.pending.kind === 'action') filed = play(filed, { type: 'end-turn', seat: filed.pending.seat }).state
  set(filed)
  return filed
}

describe('the strong bot', () => {
  it('takes a present from the leader and gives it none', () => {
    const start = position({ turn: 'pdd', set: (s) => void (s.cash[JD] = 15) })
    const present: Move = { type: 'propose-deal', seat: 'pdd', to: 'jd', give: [{ kind: 'cash', amount: 15 }], take: [] }
    const demand: Move = { type: 'propose-deal', seat: 'pdd', to: 'jd', give: [], take: [{ kind: 'cash', amount: 15 }] }
    expect(asked(play(start, present).state, 1).move).toEqual({ type: 'answer-deal', seat: 'jd', accept: true })
    expect(asked(play(start, demand).state, 1).move).toEqual({ type: 'answer-deal', seat: 'jd', accept: false })
  })

  it('has a choice of agendas: it keeps none always and none never', () => {
    const dealt = new Map<string, number>()
    const kept = new Map<string, number>()
    const count = (counts: Map<string, number>, id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1)
    for (let seed = 1; seed <= 60; seed++) {
      let state = createGame({ scenario: builtInScenario('long-war'), seed })
      while (state.pending.kind === 'agenda') {
        const { move } = asked(state, 0.02, seed)
        if (move.type !== 'choose-agenda') throw new Error(`chose ${move.type}`)
        for (const id of state.agendaChoices[seatOf(move.seat)]) count(dealt, id)
        count(kept, move.agenda)
        state = play(state, move).state
      }
    }
    expect([...dealt.keys()].sort()).toEqual([...AGENDAS.keys()].sort())
    for (const [id, times] of dealt) {
      expect((kept.get(id) ?? 0) / times, id).toBeGreaterThan(0.2)
      expect((kept.get(id) ?? 0) / times, id).toBeLessThan(0.8)
    }
  })

  it('as Tencent signs in the last review what can only bring it points', () => {
    const state = lastReview(3, 'jd', (s) => {
      s.contracts[JD] = null
      s.access[JD] = 1
      s.tally[TENCENT][TALLIES.indexOf('approvals')] = 2
    })
    const { move } = asked(state, 0.3)
    expect(move).toMatchObject({ type: 'rule', ruling: 'approve' })
  })

  it('as Tencent names with a refusal an offer that concedes more, and with an approval none', () => {
    const agendas = { ali: 'foothold', tencent: 'gatekeeper', pdd: 'wildfire', jd: 'depots' } as const
    let state = position({ turn: 'ali', scenario: { agendas }, set: (s) => void (s.quarter = 7) })
    state = play(state, { type: 'file', seat: 'ali', level: 2, offer: offer() }).state
    while (state.pending.kind === 'action') state = play(state, { type: 'end-turn', seat: state.pending.seat }).state
    const { move, nearest } = asked(state, 0.3)
    expect(move).toMatchObject({ type: 'rule', ruling: 'hold' })
    expect(concessionsOf(nearest ?? offer()).length).toBeGreaterThan(0)
    const signed = lastReview(3, 'jd', (s) => {
      s.contracts[JD] = null
      s.access[JD] = 1
    })
    expect(asked(signed, 0.3)).not.toHaveProperty('nearest')
  })

  it('leans as its manner does: the vengeful to throttling, the cautious away from it; a steady one is what it is without a word', () => {
    const state = position({ turn: 'tencent', set: (s) => void (s.quarter = s.config.length - 1) })
    const [view, moves] = [playerView(state, 'tencent'), legalMoves(state)]
    const lean = (personality: Personality): number =>
      candidatesFor(view, moves, personality).list.find(({ move }) => move.type === 'throttle')?.lean ?? NaN
    expect(lean('steady')).toBe(0)
    expect(lean('bold')).toBeGreaterThan(0)
    expect(lean('vengeful')).toBeGreaterThan(lean('bold'))
    expect(lean('cautious')).toBeLessThan(0)
    expect(decideStrongly(view, moves, 5, { effort: 0.2, personality: 'steady' })).toEqual(decideStrongly(view, moves, 5, { effort: 0.2 }))
  })

  it('spends a number of playouts that is fixed by the position and the effort', () => {
    const state = position({ turn: 'pdd' })
    const view = playerView(state, 'pdd')
    const [once, twice] = [0.5, 1].map((effort) => gamesIn(asked(state, effort)))
    expect(once).toBeGreaterThan(iterationsFor(view, 0.5) * 0.6)
    expect(once).toBeLessThanOrEqual(iterationsFor(view, 0.5))
    expect(twice).toBeGreaterThan(iterationsFor(view, 1) * 0.6)
    expect(twice).toBeLessThanOrEqual(iterationsFor(view, 1))
  })
})
