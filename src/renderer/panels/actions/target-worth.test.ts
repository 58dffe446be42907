import { describe, expect, it } from 'vitest'
import {
  AGENDAS,
  ALI,
  BELTS,
  REGIONS,
  applyMove,
  cashCost,
  cellOf,
  forecast,
  legalMoves,
  neighbours,
  playerView,
  regionIndex,
  seatOf,
  type Faction,
  type GameState,
  type Move,
} from '../../../../rules'
import { position } from '../../../../rules/testing/builders'
import type { MovePreview } from '../../table'
import { goalsEverywhere, sumOfWorth, worthOfTarget, type TargetWorth } from './target-worth'

/** Looks up moves of a seat in a position as the table does. */
const lookIn =
  (state: GameState, viewer: Faction | null) =>
  (move: Move): MovePreview => {
    const outcome = applyMove(state, move)
    if (!outcome.ok) throw new Error(outcome.code)
    const [before, after] = [playerView(state, viewer), playerView(outcome.state, viewer)].map(forecast)
    const nothing = { refusal: null, cost: { cash: 0, actions: 0 }, purse: 0, scrutiny: [], breaks: [] }
    return { ...nothing, move, before: before ?? null, after: after ?? null }
  }

const subsidiesIn = (state: GameState, region: string): readonly Move[] =>
  legalMoves(state).filter((move) => move.type === 'subsidise' && move.region === region)

/** Ali is a little behind Pinduoduo in a region and ahead of everybody else. */
const closeRace = (gap: number): GameState =>
  position({
    turn: 'ali',
    set: (state) => {
      const region = regionIndex('hubei') as 0
      for (const seat of [0, 1, 2, 3] as const) state.buyers[cellOf(region, seat)] = 0
      state.leftHand[region] = 0
      state.access[ALI] = 2
      state.buyers[cellOf(region, 2)] = 100
      state.buyers[cellOf(region, ALI)] = 100 - gap
      state.floating[region] = (REGIONS[region]?.shoppers ?? 0) - 200 + gap
    },
  })

describe('what a place in a list brings', () => {
  it('names the least sum that turns a lead, and no less would do', () => {
    let turned = 0
    for (let gap = 0; gap <= 60; gap += 4) {
      const state = closeRace(gap)
      const view = playerView(state, 'ali')
      const moves = subsidiesIn(state, 'hubei')
      const { flip } = worthOfTarget(view, moves, lookIn(state, 'ali'), 'ali')
      const leads = (move: Move): boolean => {
        const after = lookIn(state, 'ali')(move).after
        const at = regionIndex('hubei') as 0
        const counted = [0, 1, 2, 3].map(
          (seat) => (after?.ledger.after[cellOf(at, seat as 0)] ?? 0) - (seat === ALI ? (after?.ledger.leftAfter[at] ?? 0) : 0),
        )
        return counted.every((buyers, seat) => seat === ALI || buyers < (counted[ALI] ?? 0))
      }
      if (flip === null) continue
      turned += 1
      expect(flip.regions).toContain('hubei')
      for (const move of moves) if (move.type === 'subsidise') expect(leads(move)).toBe(move.amount >= (flip.sum ?? 0))
    }
    expect(turned).toBeGreaterThan(0)
  })

  it('counts in points what the dearest of the moves there would bring', () => {
    const state = closeRace(20)
    const view = playerView(state, 'ali')
    const moves = subsidiesIn(state, 'hubei')
    const dearest = moves.reduce((most, move) => (cashCost(view, move) > cashCost(view, most) ? move : most))
    const { before, after } = lookIn(state, 'ali')(dearest)
    const { points } = worthOfTarget(view, moves, lookIn(state, 'ali'), 'ali')
    const board = (after?.accounts[seatOf('ali')].total ?? 0) - (before?.accounts[seatOf('ali')].total ?? 0)
    expect(points).toBe(board)
    expect(board).toBeGreaterThan(0)
  })

  it('adds one’s own agenda for whoever may see it, and for nobody else', () => {
    const state = position({
      turn: 'ali',
      set: (s) => {
        s.agendas[ALI] = 'factory-direct'
        // One level more reaches the first step.
        let levels = (AGENDAS.get('factory-direct')?.goal.steps[0]?.at ?? 1) - 1
        for (const belt of BELTS) {
          const more = Math.min(3, levels)
          s.supply[belt.index * 4] = more
          levels -= more
        }
      },
    })
    const develop = legalMoves(state).filter((move) => move.type === 'develop')
    const [move] = develop
    if (move === undefined) throw new Error('nothing to develop')
    const own = worthOfTarget(playerView(state, 'ali'), [move], lookIn(state, 'ali'), 'ali')
    const open = worthOfTarget(playerView(state, null), [move], lookIn(state, null), null)
    expect(own.goals).toBeGreaterThan(0)
    expect(open.goals).toBe(0)
    expect(own.points).toBe(open.points)
    expect(sumOfWorth(own) - sumOfWorth(open)).toBe(own.goals)
  })

  it('names the region next door whose lead it turns, and not the place itself', () => {
    // Fission spreads: a campaign in a neighbour of Hubei turns Hubei, where the race is close; how close it must be, the numbers say.
    const next = neighbours(regionIndex('hubei') as 0).map((region) => REGIONS[region].id)
    const found = Array.from({ length: 80 }, (_, i) => i - 30).flatMap((gap) => {
      const state = closeRace(gap)
      return next.flatMap((region) => {
        const moves = legalMoves(state).filter((move) => move.type === 'fission' && move.region === region)
        const { flip } = worthOfTarget(playerView(state, 'ali'), moves, lookIn(state, 'ali'), 'ali')
        return flip?.regions.includes('hubei') === true ? [{ region, flip }] : []
      })
    })
    expect(found.length).toBeGreaterThan(0)
    for (const { region, flip } of found) {
      // The place itself comes first where it turns too.
      if (flip.regions.includes(region)) expect(flip.regions[0]).toBe(region)
    }
  })

  it('tells a lead that is taken apart from one that is kept', () => {
    const ways = [-1, -3, -6, -9, -12, -15, 3, 10].flatMap((gap) => {
      const state = closeRace(gap)
      // Pinduoduo is made much of there: a lead of Ali's is lost without more.
      const push = { cause: 'push', source: 'central', kind: 'appeal', platform: 2, amount: 20, until: state.quarter } as const
      state.boosts.push({ ...push, regions: 1 << (regionIndex('hubei') as 0) })
      const { flip } = worthOfTarget(playerView(state, 'ali'), subsidiesIn(state, 'hubei'), lookIn(state, 'ali'), 'ali')
      return flip?.regions[0] === 'hubei' ? [{ isAhead: gap < 0, way: flip.way }] : []
    })
    expect(new Set(ways.map(({ way }) => way))).toEqual(new Set(['takes', 'keeps']))
    for (const { isAhead, way } of ways) expect(way).toBe(isAhead ? 'keeps' : 'takes')
  })

  it('says whose points a throttle takes', () => {
    const state = position({
      turn: 'tencent',
      set: (s) => {
        s.actionsLeft = 3
      },
    })
    const throttles = legalMoves(state).filter((move) => move.type === 'throttle')
    expect(throttles.length).toBeGreaterThan(0)
    for (const move of throttles) {
      if (move.type !== 'throttle') continue
      const { points, rival } = worthOfTarget(playerView(state, 'tencent'), [move], lookIn(state, 'tencent'), 'tencent')
      const { before, after } = lookIn(state, 'tencent')(move)
      const change = (faction: Faction): number =>
        (after?.accounts[seatOf(faction)].total ?? 0) - (before?.accounts[seatOf(faction)].total ?? 0)
      expect({ points, rival }).toEqual({ points: change('tencent'), rival: { faction: move.platform, points: change(move.platform) } })
    }
  })
})

describe('what own goals come to wherever one chooses', () => {
  const worth = (goals: number, points: number | null = 0): TargetWorth => ({ points, goals, rival: null, flip: null })

  it('is what stands in more than half of the rows', () => {
    expect(goalsEverywhere([worth(-1), worth(-1), worth(3)])).toBe(-1)
    expect(goalsEverywhere([worth(-1), worth(3)])).toBe(0)
    expect(goalsEverywhere([worth(-1)])).toBe(0)
    expect(goalsEverywhere([worth(-1), worth(0, null), worth(0, null)])).toBe(0)
    expect(goalsEverywhere([])).toBe(0)
  })
})
