import { describe, expect, it } from 'vitest'
import {
  EMPTY_OFFER,
  JD,
  PDD,
  TENCENT,
  applyMove,
  forecast,
  legalMoves,
  playerView,
  seatOf,
  type Faction,
  type GameState,
  type Move,
  type MoveType,
} from '../../../../rules'
import { application, position } from '../../../../rules/testing/builders'
import type { IntentField, IntentValue, MovePreview } from '../../table'
import { estimateOffer } from '../dossier/estimate'
import { byWorth, worthOfChoice, type ChoiceScene } from './choice-worth'
import { valueAt } from './target-gains'
import { sumOfWorth } from './target-worth'

/** Looks up moves of a seat in a position as the table does. */
const lookIn =
  (state: GameState, viewer: Faction) =>
  (move: Move): MovePreview => {
    const outcome = applyMove(state, move)
    if (!outcome.ok) throw new Error(outcome.code)
    const nothing = { refusal: null, cost: { cash: 0, actions: 0 }, purse: 0, scrutiny: [], breaks: [] }
    return { ...nothing, move, before: forecast(playerView(state, viewer)), after: forecast(playerView(outcome.state, viewer)) }
  }

const sceneOf = (state: GameState, seat: Faction, type: MoveType, card?: string): ChoiceScene => ({
  position: playerView(state, seat),
  moves: legalMoves(state).filter((move) => move.type === type && (card === undefined || ('card' in move && move.card === card))),
  look: lookIn(state, seat),
  viewer: seat,
})

/** The choices of a field with their worths, in the order of the list. */
const listOf = (scene: ChoiceScene, field: IntentField, isRival = false) =>
  [...new Set(scene.moves.map((move) => valueAt(move, field) as IntentValue))]
    .map((value) => ({ value, worth: worthOfChoice(scene, field, value) }))
    .sort((a, b) => byWorth(field, isRival)(a.worth, b.worth))

const falls = (sums: readonly number[]): boolean => sums.every((sum, at) => at === 0 || sum <= (sums[at - 1] ?? 0))

describe('what a pillar in a list brings', () => {
  it('is what the forecast says of its next level, most points first, and can be had at once', () => {
    const state = position({ turn: 'tencent', set: (s) => void (s.cash[TENCENT] = 90) })
    const scene = sceneOf(state, 'tencent', 'grow-organ')
    const list = listOf(scene, 'organ')
    expect(list.length).toBeGreaterThan(2)
    for (const { value, worth } of list) {
      const move = scene.moves.find((one) => valueAt(one, 'organ') === value)!
      const { before, after } = lookIn(state, 'tencent')(move)
      expect(worth.points).toBe((after?.accounts[TENCENT].total ?? 0) - (before?.accounts[TENCENT].total ?? 0))
      expect(worth.quick).toEqual([move])
    }
    expect(falls(list.map(({ worth }) => sumOfWorth(worth)))).toBe(true)
  })
})

describe('what a seat in a list brings', () => {
  it('is for a report the nearest to its limit first, and counts what the other loses where the regulator comes', () => {
    const room = (state: GameState, seat: 2 | 3): number => state.config.numbers.scrutiny.limit[seat] - state.scrutiny[seat]
    const state = position({
      turn: 'ali',
      set: (s) => {
        s.scrutiny[PDD] = 0
        s.scrutiny[JD] = s.config.numbers.scrutiny.limit[JD] - 1
      },
    })
    const list = listOf(sceneOf(state, 'ali', 'petition'), 'against')
    expect(list[0]?.value).toBe('jd')
    expect(list[0]?.worth.rival?.points).toBeLessThan(0)
    const calm = position({
      turn: 'ali',
      set: (s) => {
        for (const seat of [TENCENT, PDD, JD] as const) s.scrutiny[seat] = 0
        s.scrutiny[PDD] = 1
      },
    })
    const quiet = listOf(sceneOf(calm, 'ali', 'petition'), 'against')
    expect(quiet.map(({ worth }) => sumOfWorth(worth))).toEqual([0, 0, 0])
    expect(room(calm, PDD)).toBeLessThan(room(calm, JD))
    expect(quiet.findIndex(({ value }) => value === 'pdd')).toBeLessThan(quiet.findIndex(({ value }) => value === 'jd'))
  })

  it('is for a card what it brings its player, with what becomes of the other’s buyers', () => {
    const state = position({ turn: 'tencent', set: (s) => void (s.hands[TENCENT] = ['external-link-rules']) })
    const scene = sceneOf(state, 'tencent', 'play-card', 'external-link-rules')
    const list = listOf(scene, 'seat', true)
    expect(list).toHaveLength(3)
    for (const { value, worth } of list) {
      const { before, after } = lookIn(state, 'tencent')(scene.moves.find((move) => valueAt(move, 'seat') === value)!)
      const seat = seatOf(value as Faction)
      expect(worth.gain).toBe((after?.share[seat] ?? 0) - (before?.share[seat] ?? 0))
      expect(worth.quick).toEqual([])
    }
    expect(falls(list.map(({ worth }) => sumOfWorth(worth)))).toBe(true)
  })

  it('is for one to be held back what the macro-region does where it does most', () => {
    const state = position({ turn: 'tencent' })
    const scene = sceneOf(state, 'tencent', 'throttle')
    const list = listOf(scene, 'platform', true)
    expect(list.length).toBeGreaterThan(1)
    for (const { value, worth } of list) {
      const there = { ...scene, moves: scene.moves.filter((move) => valueAt(move, 'platform') === value) }
      const [best] = listOf(there, 'macro', true)
      expect({ points: worth.points, gain: worth.gain }).toEqual({ points: best?.worth.points, gain: best?.worth.gain })
    }
    expect(falls(list.map(({ worth }) => sumOfWorth(worth)))).toBe(true)
  })
})

describe('what an application in a list brings', () => {
  it('is what whoever lobbies would have of its being granted, what matters most first, for good or ill', () => {
    const offer = { ...EMPTY_OFFER, weChatPay: true }
    const state = position({
      turn: 'jd',
      set: (s) => {
        s.applications = [application({ id: 1, seat: 0, offer }), application({ id: 2, seat: PDD, level: 3, offer })]
      },
    })
    const scene = sceneOf(state, 'jd', 'lobby')
    const list = listOf(scene, 'application')
    expect(list).toHaveLength(2)
    for (const { value, worth } of list) {
      const { seat, level } = state.applications.find(({ id }) => id === value)!
      const { granted, goals } = estimateOffer(scene.position, seat === 0 ? 'ali' : 'pdd', level, offer)
      expect(worth.points).toBe(granted.jd.points)
      expect(worth.goals).toBe(goals.jd.reduce((sum, { points }) => sum + points, 0))
      expect(worth.gain).toBe(granted.jd.buyers)
    }
    const sums = list.map(({ worth }) => Math.abs(sumOfWorth(worth)))
    expect(falls(sums)).toBe(true)
    expect(
      byWorth('application', false)({ ...list[0]!.worth, points: 0, gain: -9 }, { ...list[0]!.worth, points: 0, gain: 4 }),
    ).toBeLessThan(0)
    expect(byWorth('application', false)({ ...list[0]!.worth, points: -4 }, { ...list[0]!.worth, points: 2 })).toBeLessThan(0)
  })
})
