import { describe, expect, it } from 'vitest'
import {
  AGENDAS,
  ALI,
  ALL_REGIONS,
  ALL_SEATS,
  JD,
  PDD,
  cashCost,
  cellOf,
  legalMoves,
  measure,
  playerView,
  projection,
  standingOf,
  totals,
  type AgendaId,
  type Faction,
  type GameState,
  type Move,
  type MoveType,
} from '../../../rules'
import { atBelt, position } from '../../../rules/testing/builders'
import type { Chance } from '../chance'
import { situationOf, type Situation } from '../judgement/situation'
import { NORMAL } from './character'
import { ON_THE_BOARD, decideSoundly, judge } from './normal-bot'
import { outlook, outlooksOf } from './outlook'

type Set = (state: GameState) => void

interface Step {
  readonly at: number
  readonly points: number
}

const seen = (seat: Faction, set: Set = () => {}): Situation => situationOf(playerView(position({ turn: seat, set }), seat), NORMAL)

/** The steps of an agenda that has three. */
const stepsOf = (id: AgendaId): readonly [Step, Step, Step] => {
  const [first, second, last] = AGENDAS.get(id)?.goal.steps ?? []
  if (first === undefined || second === undefined || last === undefined) throw new Error(`${id} has no three steps`)
  return [first, second, last]
}

/** The outlook in the last quarter of a seat that minds nobody, less the points it will have: what its hopes are worth. */
const hopes = (seat: Faction, set: Set = () => {}): number => {
  const s = seen(seat, (state) => {
    state.quarter = 8
    set(state)
  })
  const own = { ...s, cashPrice: 0, interest: [0, 0, 0, 0] } as const
  return outlook(own, s.view)
}

describe('how well a seat stands', () => {
  it('is the points at the end as it minds them, and its cash', () => {
    const s = seen('pdd')
    const flat = { ...s, cashPrice: 0 }
    const points = totals(standingOf(projection(s.view)))
    const minded = (interest: Situation['interest']): number => outlook({ ...flat, interest }, s.view)
    const none = minded([0, 0, 0, 0])
    for (const seat of ALL_SEATS) {
      const only = [0, 0, 0, 0].map((_, at) => (at === seat ? 2 : 0)) as unknown as Situation['interest']
      expect(minded(only) - none).toBeCloseTo(2 * points[seat])
    }
    expect(outlook({ ...s, cashPrice: 0.5 }, s.view) - outlook(flat, s.view)).toBeCloseTo(projection(s.view).cash[PDD] / 2)
  })

  it('after a move is that of the position it leads to', () => {
    const s = seen('pdd')
    const move: Move = { type: 'develop', seat: 'pdd', belt: 'tropical-fruit' }
    const price = cashCost(s.view, move)
    const then = outlooksOf(s).after(move)
    expect(then).not.toBe(outlook(s, s.view))
    expect(outlooksOf({ ...s, cashPrice: s.cashPrice + 1 }).after(move) - then).toBeLessThan(
      outlook({ ...s, cashPrice: s.cashPrice + 1 }, s.view) - outlook(s, s.view) - price + 3,
    )
    // The view it looks at is left as it was.
    expect(s.view.supply[atBelt('tropical-fruit', 'pdd')]).toBe(0)
  })

  it('hopes: a step half reached counts for four tenths of it, a step reached for all', () => {
    const [first, second, last] = stepsOf('farm-gate')
    const agenda =
      (own: AgendaId, levels = 0): Set =>
      (state) => {
        state.agendas[PDD] = own
        const belts = ['tropical-fruit', 'xuchang-wigs', 'baigou-bags', 'yunnan-flowers', 'yiwu-smallwares', 'nantong-textiles']
        for (let level = 0; level < levels; level++) state.supply[atBelt(belts[Math.floor(level / 3)] ?? '', 'pdd')] += 1
      }
    const none = hopes('pdd', agenda('wildfire'))
    const at = (levels: number): number => hopes('pdd', agenda('farm-gate', levels)) - hopes('pdd', agenda('wildfire', levels))
    expect(none).toBeGreaterThan(0)
    expect(at(0)).toBeCloseTo(0)
    expect(at(3)).toBeCloseTo(first.points * (3 / first.at) * 0.8)
    expect(at(first.at)).toBeCloseTo(first.points)
    for (const [one, next] of [
      [first, second],
      [second, last],
    ] as const)
      expect(at(one.at + 1)).toBeCloseTo(one.points + ((next.points - one.points) / (next.at - one.at)) * 0.8)
    expect(at(last.at)).toBeCloseTo(last.points)
  })

  it('hopes: where less is wanted, the first step is as far off as it is high', () => {
    const [first, , last] = stepsOf('keep-ali-out')
    const kept = (set: Set): number => {
      const out =
        (own: AgendaId): Set =>
        (state) => {
          state.agendas[PDD] = own
          set(state)
        }
      return hopes('pdd', out('keep-ali-out')) - hopes('pdd', out('wildfire'))
    }
    const nobody: Set = (state) => {
      for (let cell = ALI; cell < state.buyers.length; cell += 4) Object.assign(state.buyers, { [cell]: 0 })
      state.leftHand.fill(0)
    }
    expect(kept(nobody)).toBeCloseTo(last.points)
    // All that were still free are Ali's.
    const most: Set = (state) => {
      for (const region of ALL_REGIONS) {
        state.buyers[cellOf(region, ALI)] += state.floating[region]
        state.floating[region] = 0
      }
    }
    const percent = (set: Set): number => {
      const { view } = seen('pdd', (state) => void (set(state), (state.quarter = 8)))
      return measure(standingOf(projection(view)), PDD, { of: 'percent-of', faction: 'ali' })
    }
    expect(percent(most)).toBeGreaterThan(first.at)
    expect(percent(most)).toBeLessThan(2 * first.at)
    expect(kept(most)).toBeCloseTo(first.points * ((2 * first.at - percent(most)) / first.at) * 0.8)
  })
})

describe('what the normal bot tries out', () => {
  const view = playerView(position({ turn: 'jd' }), 'jd')
  const moves = legalMoves(position({ turn: 'jd' }))
  const kinds = (type: MoveType): boolean => ON_THE_BOARD.has(type)
  const trying = (change: Partial<typeof NORMAL>) => judge(view, moves, { ...NORMAL, ...change })

  it('loses no move, and puts the best first of those it tried', () => {
    const judged = trying({})
    expect(judged).toHaveLength(moves.length)
    expect(new Set(judged.map(({ choice }) => choice.move)).size).toBe(moves.length)
    expect(judged[0]?.value).toBe(
      Math.max(...judged.filter(({ choice }) => !kinds(choice.move.type)).map(({ value }) => value), judged[0]?.value ?? 0),
    )
  })

  it('is so many of a kind, and so many in all; what passed untried comes last', () => {
    const felt = new Map(trying({ looks: 0 }).map(({ choice, value }) => [JSON.stringify(choice.move), value]))
    const tried = (change: Partial<typeof NORMAL>) =>
      trying({ foresight: 1, ...change }).filter(
        ({ choice, value }) => Math.abs((felt.get(JSON.stringify(choice.move)) ?? 0) - value) > 1e-9,
      )
    const few = tried({ perKind: 2, looks: 99 })
    const byKind = new Map<string, number>()
    for (const { choice } of few) byKind.set(choice.move.type, (byKind.get(choice.move.type) ?? 0) + 1)
    expect(Math.max(...byKind.values())).toBe(2)
    expect(byKind.size).toBeGreaterThan(2)
    expect([...byKind.keys()].every((type) => kinds(type as MoveType))).toBe(true)
    expect(tried({ perKind: 9, looks: 5 })).toHaveLength(5)
    const order = trying({ perKind: 1, looks: 3 })
    const untried = order.slice(-5)
    expect(untried.every(({ choice }) => kinds(choice.move.type))).toBe(true)
  })

  it('counts by as much as it is believed, between what is felt and what is seen', () => {
    const key = 'subsidise'
    const best = (foresight: number): number =>
      trying({ foresight, looks: 1, perKind: 1 }).find(({ choice }) => choice.move.type === key)?.value ?? NaN
    const s = situationOf(view, NORMAL)
    const one = trying({ foresight: 1, looks: 1, perKind: 1 }).find(({ choice }) => kinds(choice.move.type))
    if (one === undefined) throw new Error('nothing was tried')
    expect(one.value).toBeCloseTo(outlooksOf(s).after(one.choice.move) - outlook(s, view) + (one.choice.beyond ?? 0))
    expect(best(0.5)).toBeCloseTo((best(0) + best(1)) / 2)
  })
})

describe('what the normal bot takes', () => {
  const state = position({ turn: 'jd' })
  const view = playerView(state, 'jd')
  const moves = legalMoves(state)

  it('is one of those as good as the best, and no other', () => {
    const judged = judge(view, moves)
    const most = judged[0]?.value ?? NaN
    const good = judged.filter(({ value }) => value >= most - NORMAL.near).map(({ choice }) => choice.move)
    const among: Move[] = []
    const picking: Chance = {
      next: () => 0,
      pick: (list) => {
        for (const one of list as readonly { readonly choice: { readonly move: Move } }[]) among.push(one.choice.move)
        return list[list.length - 1]!
      },
      pickWeighted: (list) => list[0]!,
    }
    expect(decideSoundly(view, moves, picking).move).toEqual(good.at(-1))
    expect(among).toEqual(good)
  })

  it('is not what would break its word', () => {
    const promised = (to: typeof JD | typeof ALI): GameState['promises'] => [
      {
        id: 900,
        by: JD,
        to,
        promise: { kind: 'no-petition', quarters: 2 },
        price: 0,
        madeIn: 1,
        beforeTurn: true,
        until: 2,
        status: 'open',
        settledIn: 0,
      },
    ]
    const petition = (promises: GameState['promises']): number =>
      judge({ ...view, promises }, moves).find(({ choice }) => choice.move.type === 'petition' && choice.move.against === 'ali')?.value ??
      NaN
    expect(petition([]) - petition(promised(ALI))).toBeCloseTo(NORMAL.honour + view.config.numbers.promise.breachPoints)
    expect(petition(promised(JD))).toBeCloseTo(petition([]))
  })
})
