import { describe, expect, it } from 'vitest'
import {
  FACTIONS,
  SCENARIOS,
  TALLY_INDEX,
  TENCENT,
  applyMove,
  forecast,
  ownGoals,
  playerView,
  standingOf,
  type Goal,
} from '../../../../rules'
import { atBelt, offer, position } from '../../../../rules/testing/builders'
import { playRandomGame } from '../../../../rules/testing/random-play'
import { estimateOffer } from '../dossier/estimate'
import { goalChanges, goalSum, goalsBetween, nextStep } from './goal-changes'

describe('what a move does to one’s own goals', () => {
  it('is told by name, with what it measures and the points, all through random games', () => {
    let moved = 0
    playRandomGame(SCENARIOS[1], 8, (state, moves) => {
      if (state.pending.kind !== 'action') return
      const { seat } = state.pending
      const [move] = moves
      if (move === undefined || move.type === 'end-turn') return
      const outcome = applyMove(state, move)
      if (!outcome.ok || outcome.reveals) return
      const [before, after] = [playerView(state, seat), playerView(outcome.state, seat)]
      const changes = goalsBetween(forecast(before), forecast(after), seat)
      moved += changes.length
      // What is left out stands still.
      const named = new Set(changes.map(({ kind, id }) => `${kind} ${id}`))
      const at = FACTIONS.indexOf(seat)
      for (const goal of forecast(before).goals[at] ?? []) {
        if (named.has(`${goal.kind} ${goal.id}`)) continue
        expect(forecast(after).goals[at]).toContainEqual(goal)
      }
    })
    expect(moved).toBeGreaterThan(5)
  })

  it('puts what brings or costs points first, and adds them up', () => {
    const state = position({
      turn: 'ali',
      set: (s) => {
        s.agendas[0] = 'factory-direct'
        s.supply.fill(0)
      },
    })
    const rich = structuredClone(state)
    for (const belt of ['yiwu-smallwares']) rich.supply[atBelt(belt, 'ali')] = 3
    const changes = goalChanges(ownGoals(standingOf(state), 'ali'), ownGoals(standingOf(rich), 'ali'))
    expect(changes.find(({ kind }) => kind === 'agenda')).toMatchObject({ id: 'factory-direct', from: 0, to: 3, points: 0 })
    expect([...changes].sort((a, b) => Number(b.points !== 0) - Number(a.points !== 0))).toEqual(changes)
    expect(goalSum(changes)).toBe(changes.reduce((sum, { points }) => sum + points, 0))
  })

  it('knows the next step, and none where nothing more can be had', () => {
    const goal: Goal = {
      id: 'g',
      metric: { of: 'supply-levels' },
      steps: [
        { at: 3, points: 2 },
        { at: 5, points: 4 },
      ],
      reach: 'at-least',
      words: { en: '', 'zh-CN': '' },
    }
    expect(nextStep(goal, 0)).toEqual({ at: 3, points: 2 })
    expect(nextStep(goal, 3)).toEqual({ at: 5, points: 4 })
    expect(nextStep(goal, 5)).toBeNull()
    expect(nextStep({ ...goal, reach: 'at-most' }, 9)).toBeNull()
  })
})

describe('an estimate of an offer', () => {
  it('says what the grant does to the applicant’s missions and to Tencent’s agenda, which counts approvals', () => {
    const state = position({
      turn: 'ali',
      set: (s) => {
        s.agendas[TENCENT] = 'open-ecosystem'
        s.tally[TENCENT][TALLY_INDEX.approvals] = 1
      },
    })
    const seen = estimateOffer(playerView(state, 'tencent'), 'ali', 2, offer({}))
    expect(seen.goals.tencent).toContainEqual(expect.objectContaining({ kind: 'agenda', id: 'open-ecosystem', from: 1, to: 2, points: 2 }))
    const own = estimateOffer(playerView(state, 'ali'), 'ali', 2, offer({})).goals.ali
    expect(own.filter(({ kind }) => kind === 'mission').some(({ points }) => points > 0)).toBe(true)
  })

  it('tells nobody else’s agenda, whoever looks', () => {
    const state = position({ turn: 'ali', set: (s) => (s.agendas[TENCENT] = 'open-ecosystem') })
    for (const viewer of ['ali', 'pdd', 'jd', null] as const) {
      const { goals, seals } = estimateOffer(playerView(state, viewer), 'ali', 2, offer({ weChatPay: true }))
      const secrets = [goals, ...seals.map((seal) => seal.goals)].flatMap((of) =>
        FACTIONS.filter((faction) => faction !== viewer).flatMap((faction) => of[faction].filter(({ kind }) => kind !== 'mission')),
      )
      expect(secrets).toEqual([])
    }
  })
})
