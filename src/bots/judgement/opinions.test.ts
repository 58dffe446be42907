import { describe, expect, it } from 'vitest'
import {
  AGENDAS,
  ALI,
  BASE_NUMBERS,
  FACTION_INFO,
  JD,
  PDD,
  TENCENT,
  forecast,
  playerView,
  standingOf,
  type GameState,
  type Goal,
  type Move,
} from '../../../rules'
import { application, position } from '../../../rules/testing/builders'
import { doorPull, missionPull, progressPull, pullKey, pullsOf } from './goals'
import { withPersonality } from './manner'
import { costOfBreach, owesSupport, trustIn } from './promises'
import { costOfScrutiny } from './scrutiny'
import { situationOf, type Situation } from './situation'
import { plain } from './testing/plain'
import { CHARACTER, promise } from './testing/positions'

type Set = (state: GameState) => void

const real = (set: Set = () => {}, seat: 'ali' | 'tencent' | 'pdd' | 'jd' = 'ali', character = CHARACTER): Situation =>
  situationOf(playerView(position({ turn: seat, set }), seat), character)

describe('a goal', () => {
  const UP: Goal = { ...FACTION_INFO.ali.missions[0], reach: 'at-least', steps: [2, 4, 8].map((at, i) => ({ at, points: i + 1 })) } as Goal
  const DOWN: Goal = { ...UP, reach: 'at-most', steps: [30, 20, 10].map((at, i) => ({ at, points: 2 * (i + 1) })) }

  it.each([
    [0, 1 / 2],
    [1, 1],
    [2, 1 / 2],
    [3, 1],
    [4, 1 / 4],
    [7, 1],
    [8, 0],
    [9, 0],
  ])('pulls from %i to the next step by its points, the nearer the stronger', (value, pull) => {
    expect(progressPull(UP, value)).toBeCloseTo(pull)
  })

  it.each([
    [40, -0.2],
    [31, -2],
    [30, -0.2],
    [20, -0.2],
    [10, 0],
    [5, 0],
  ])('of less pulls the other way: from %i', (value, pull) => {
    expect(progressPull(DOWN, value)).toBeCloseTo(pull)
  })

  it('goes by its kind, and by whom or what it counts', () => {
    expect(pullKey({ of: 'tally', tally: 'petitions' })).toBe('tally:petitions')
    expect(pullKey({ of: 'percent-of', faction: 'pdd' })).toBe('percent-of:pdd')
    expect(pullKey({ of: 'core' })).toBe('core')
  })

  it('pulls as hard as the bot takes goals, missions and agenda together', () => {
    // JD keeps depots, which counts what one of its missions does.
    const view = playerView(position({ turn: 'jd' }), 'jd')
    const [both] = [pullsOf(standingOf(view), 'jd', { ...CHARACTER, goalWeight: 1 }).get('serviced-macros')]
    const [first] = AGENDAS.get('depots')?.goal.steps ?? []
    const agenda = (first?.points ?? 0) / (first?.at ?? 0)
    expect(both).toBeCloseTo(1 / 2 + agenda)
    expect(pullsOf(standingOf(view), 'jd', { ...CHARACTER, goalWeight: 0.5 }).get('serviced-macros')).toBeCloseTo((1 / 2 + agenda) / 2)
    expect(missionPull(standingOf(view), 'jd', 'serviced-macros', { ...CHARACTER, goalWeight: 1 })).toBeCloseTo(1 / 2)
    expect(missionPull(standingOf(view), 'jd', 'no-such', CHARACTER)).toBe(0)
    expect(missionPull(standingOf(view), 'ali', 'serviced-macros', CHARACTER)).toBe(0)
  })

  it('of a door is what the missions say of it', () => {
    const standing = standingOf(playerView(position({ turn: 'ali' }), 'ali'))
    expect(doorPull(standing, 'ali')).toBeCloseTo(3)
    expect(doorPull(standing, 'jd')).toBe(0)
  })

  it("of Tencent's that is hidden pulls in the eyes of others by what is likely, that of another not at all", () => {
    const view = playerView(position({ turn: 'ali' }), 'ali')
    expect(pullsOf(standingOf(view), 'tencent', CHARACTER).get('tally:toll-income')).toBeGreaterThan(0)
    expect(pullsOf(standingOf(view), 'tencent', CHARACTER).get('organ-levels')).toBeGreaterThan(0)
    const own = pullsOf(standingOf(playerView(position({ turn: 'tencent' }), 'tencent')), 'tencent', CHARACTER)
    expect(own.has('organ-levels')).toBe(false)
    expect(own.get('tally:toll-income')).toBeGreaterThan(pullsOf(standingOf(view), 'tencent', CHARACTER).get('tally:toll-income') ?? 0)
    expect(pullsOf(standingOf(view), 'pdd', CHARACTER).has('tally:fissions')).toBe(false)
  })
})

describe('trust', () => {
  const trust = (...promises: GameState['promises']): number =>
    trustIn(
      real((state) => void (state.promises = promises)),
      PDD,
    )

  it('is three quarters in a stranger, more by every word kept, less by every one broken, twice where it was given to the bot', () => {
    expect(trust()).toBeCloseTo(3 / 4)
    expect(trust(promise(PDD, JD, 'kept'))).toBeCloseTo(4 / 5)
    expect(trust(promise(PDD, JD, 'broken'))).toBeCloseTo(3 / 7)
    expect(trust(promise(PDD, ALI, 'broken'))).toBeCloseTo(3 / 10)
    expect(trust(promise(PDD, JD, 'kept'), promise(PDD, JD, 'broken'), promise(PDD, ALI, 'broken'))).toBeCloseTo(4 / 14)
    expect(trust(promise(JD, ALI, 'broken'), promise(PDD, ALI, 'open'))).toBeCloseTo(3 / 4)
    const unforgiving = real((state) => void (state.promises = [promise(PDD, JD, 'broken')]), 'ali', { ...CHARACTER, distrust: 2 })
    expect(trustIn(unforgiving, PDD)).toBeCloseTo(3 / 10)
  })
})

describe("the bot's own word", () => {
  const bound = (own: Partial<GameState['promises'][number]>): Situation =>
    real((state) => {
      state.promises = [{ ...promise(ALI, TENCENT, 'open'), ...own }]
      state.applications = [application({ id: 7, seat: JD }), application({ id: 8, seat: PDD })]
    })
  const lobby = (id: number, side: 'for' | 'against'): Move => ({ type: 'lobby', seat: 'ali', application: id, side, amount: 1 })
  const word = CHARACTER.honour + BASE_NUMBERS.promise.breachPoints
  const costs = (s: Situation, ...moves: readonly Move[]): readonly number[] => moves.map((move) => costOfBreach(s, move) / word)

  it('not to subsidise is broken by cash there', () => {
    const s = bound({ promise: { kind: 'no-subsidy', regions: ['guizhou'], quarters: 2 } })
    const subsidise = (region: string): Move => ({ type: 'subsidise', seat: 'ali', region, amount: 2 })
    expect(costs(s, subsidise('guizhou'), subsidise('fujian'), { type: 'fission', seat: 'ali', region: 'guizhou' })).toEqual([1, 0, 0])
  })

  it('not to petition is broken by a petition against who has it', () => {
    const petition = (against: 'tencent' | 'jd'): Move => ({ type: 'petition', seat: 'ali', against })
    expect(costs(bound({}), petition('tencent'), petition('jd'))).toEqual([1, 0])
    for (const status of ['kept', 'broken'] as const) expect(costs(bound({ status }), petition('tencent'))).toEqual([0])
    expect(costs(bound({ by: JD }), petition('tencent'))).toEqual([0])
  })

  it('not to throttle is broken by throttling who has it', () => {
    const s = bound({ to: JD, promise: { kind: 'no-throttle', quarters: 2 } })
    const throttle = (platform: 'jd' | 'pdd'): Move => ({ type: 'throttle', seat: 'tencent', platform, macro: 'north' })
    expect(costs(s, throttle('jd'), throttle('pdd'))).toEqual([1, 0])
    expect(costs(s, { type: 'petition', seat: 'ali', against: 'jd' })).toEqual([0])
  })

  it('to support breaks by no one move, and is owed while it is open', () => {
    const s = bound({ to: JD, promise: { kind: 'support', quarters: 2 } })
    expect(costs(s, lobby(7, 'against'), { type: 'petition', seat: 'ali', against: 'jd' })).toEqual([0, 0])
    expect([owesSupport(s, JD), owesSupport(s, PDD)]).toEqual([true, false])
    expect(owesSupport(bound({ to: JD, status: 'kept', promise: { kind: 'support', quarters: 2 } }), JD)).toBe(false)
    expect(owesSupport(bound({ by: PDD, to: JD, promise: { kind: 'support', quarters: 2 } }), JD)).toBe(false)
    expect(owesSupport(bound({}), TENCENT)).toBe(false)
  })
})

describe('what scrutiny costs', () => {
  const { finePoints, fineCash, limit } = plain('ali').numbers.scrutiny
  const fine = finePoints + fineCash * CHARACTER.cash.price
  const cost = (seat: 0 | 1 | 2 | 3, from: number, rise: number, worths: Parameters<typeof plain>[1] = {}): number => {
    const s = plain('ali', {
      ...worths,
      set: (state) => {
        state.scrutiny[seat] = from
        worths.set?.(state)
      },
    })
    return costOfScrutiny(s, seat, rise)
  }
  const felt = (level: number): number => 0.6 * (level / limit[ALI]) ** 3

  it('is the fine at the limit, six tenths of it just short of that, and little far from it', () => {
    expect(cost(PDD, 0, limit[PDD])).toBeCloseTo(fine)
    expect(cost(PDD, 0, 5)).toBeCloseTo(fine * felt(5))
    expect(cost(PDD, 5, 3)).toBeCloseTo(fine * (felt(8) - felt(5)))
    expect(cost(PDD, 5, -3)).toBeCloseTo(fine * (felt(2) - felt(5)))
    expect(cost(PDD, 2, -5)).toBeCloseTo(-fine * felt(2))
    expect(cost(PDD, limit[PDD] - 1, 1)).toBeCloseTo(fine * (1 - felt(limit[PDD] - 1)))
  })

  it('is nothing in a game without it, or where nothing rises', () => {
    expect(cost(PDD, 5, 3, { scenario: { scrutiny: false } })).toBe(0)
    expect(cost(ALI, 5, 0, { pulls: { scrutiny: -2 } })).toBe(0)
  })

  it('is felt by the bot as it fears it, and counted by its goals', () => {
    expect(cost(ALI, 5, 3, { character: { scrutinyFear: 2 } })).toBeCloseTo(2 * fine * (felt(8) - felt(5)))
    expect(cost(PDD, 5, 3, { character: { scrutinyFear: 2 } })).toBeCloseTo(fine * (felt(8) - felt(5)))
    expect(cost(ALI, 5, 3, { pulls: { scrutiny: -2 } })).toBeCloseTo(CHARACTER.scrutinyFear * fine * (felt(8) - felt(5)) + 6)
    expect(cost(PDD, 5, 3, { pulls: { scrutiny: -2 } })).toBeCloseTo(fine * (felt(8) - felt(5)))
  })

  it('is to Tencent half the fine and an order that opens its doors to who stands outside, while there is time to walk in', () => {
    const { order } = CHARACTER
    const whole = (set: Set = () => {}): number => cost(TENCENT, 0, limit[TENCENT], { set })
    expect(whole()).toBeCloseTo(fine / 2 + order.ali)
    expect(whole((state) => void (state.access[JD] = 1))).toBeCloseTo(fine / 2 + order.ali + order.jd)
    expect(whole((state) => void (state.access[ALI] = 2))).toBeCloseTo(fine / 2)
    expect(whole((state) => void (state.quarter = 5))).toBeCloseTo(fine / 2 + (order.ali * 3) / 7)
    expect(whole((state) => void (state.interconnection = 1))).toBeCloseTo(fine)
  })
})

describe('how a bot sizes up a position', () => {
  it('cash is dear to who has little of it for the quarters left, cheap to who has plenty, and next to nothing at the end', () => {
    const { price, most, least, perQuarter, atTheEnd } = CHARACTER.cash
    const own = (cash: number, quarter = 1): number => {
      const s = real((state) => {
        state.cash[PDD] = cash
        state.quarter = quarter
      }, 'pdd')
      return s.cashPrice
    }
    const income = (quarter: number): number => real((state) => void (state.quarter = quarter), 'pdd').ahead.income[PDD]
    expect(own(20, 8)).toBeCloseTo(atTheEnd)
    expect(own(20, 5)).toBeCloseTo(price * (most - (20 + 3 * income(5)) / (perQuarter * 4)))
    expect(own(500, 5)).toBeCloseTo(price * least)
    expect(income(5)).toBeGreaterThan(0)
    expect(own(4, 7)).toBeCloseTo(price * (most - (4 + income(7)) / (perQuarter * 2)))
  })

  it("a rival's point hurts, the leader's most; Tencent owns a part of its partners'", () => {
    const { rivalry, leaderRivalry } = CHARACTER
    const s = real()
    const totals = forecast(s.view).accounts.map(({ total }) => total)
    const leader = [TENCENT, PDD, JD].reduce((best, seat) => ((totals[seat] ?? 0) > (totals[best] ?? 0) ? seat : best))
    expect(s.interest).toEqual(
      [ALI, TENCENT, PDD, JD].map((seat) => (seat === ALI ? 1 : seat === leader ? -rivalry * leaderRivalry : -rivalry)),
    )
    const tencent = real((state) => void (state.stakes[JD] = 20), 'tencent')
    const { stakeRate } = tencent.numbers.points
    const minded = tencent.interest[JD] - (20 * stakeRate) / 10000
    expect([-rivalry, -rivalry * leaderRivalry].some((grudge) => Math.abs(grudge - minded) < 1e-9)).toBe(true)
    expect(real((state) => void (state.stakes[JD] = 20)).interest).toEqual(s.interest)
  })

  it('half time adds to what is gained until then', () => {
    const bonus = (quarter: number): number => real((state) => void (state.quarter = quarter)).bonus
    const half = 1 + BASE_NUMBERS.points.halfTimePercent / 100
    expect([1, 4, 5, 8].map(bonus)).toEqual([half, half, 1, 1])
    expect([1, 8].map((quarter) => real((state) => void (state.quarter = quarter)).left)).toEqual([7, 0])
  })

  it('is for the seat that owes the decision, and no longer than somebody does', () => {
    const over = { ...playerView(position({ turn: 'ali' }), 'ali'), pending: { kind: 'over' } } as ReturnType<typeof playerView>
    expect(() => situationOf(over, CHARACTER)).toThrow('nobody decides: the game is over')
    expect(real(() => {}, 'jd')).toMatchObject({ seat: 'jd', me: JD })
  })
})

describe('a manner', () => {
  it('colours what it is about, and leaves the rest', () => {
    const steady = withPersonality(CHARACTER, 'steady')
    expect(steady).toEqual(CHARACTER)
    const cautious = withPersonality(CHARACTER, 'cautious')
    expect(cautious.scrutinyFear).toBeGreaterThan(CHARACTER.scrutinyFear)
    const vengeful = withPersonality(CHARACTER, 'vengeful')
    expect(vengeful.distrust).toBeGreaterThan(CHARACTER.distrust)
    expect(vengeful.rivalry * vengeful.leaderRivalry).not.toBeCloseTo(CHARACTER.rivalry * CHARACTER.leaderRivalry)
    expect({ ...vengeful.cash, keep: vengeful.keep }).toEqual({ ...CHARACTER.cash, keep: CHARACTER.keep })
  })
})
