import { describe, expect, it } from 'vitest'
import { ALI, JD, PDD, TENCENT, perSeat, playerView, type GameState, type Move, type PerSeat, type Seat } from '../../../rules'
import { cellOf, endTurns, offer, play, position } from '../../../rules/testing/builders'
import { tallyOf } from '../../../rules/testing/tally'
import { NO_WORTH } from '../judgement/testing/no-worth'
import type { Desk } from './desk'
import { turnIn, type Future, type Intent, type Turn } from './future'
import { playOut, playUntil } from './playout'
import { STRONG } from './settings'

/** A desk at which nobody wants anything. */
const DESK: Desk = { doors: perSeat(() => ({ 2: null, 3: null })), span: 8 }
const NOTHING: Turn = { plan: [], dice: 0.5 }
/** A future of a position in which one seat has a plan for every turn, and the others have none. */
const future = (start: GameState, plan: readonly Intent[] = [], seat: Seat = PDD, dice = 0.5): Future => ({
  start,
  turns: Array.from({ length: start.config.length + 1 }, (): PerSeat<Turn> =>
    perSeat((own) => (own === seat ? { plan, dice } : { ...NOTHING, dice })),
  ),
})
const last = (turn: 'ali' | 'pdd' | 'tencent' | 'jd', set: (s: GameState) => void = () => {}): GameState =>
  position({ turn, scenario: { numbers: { stage: { max: 0 } } }, set: (s) => { s.quarter = s.config.length; set(s) } }) // prettier-ignore
const subsidy = (seat: 'ali' | 'pdd' | 'jd', region: string, amount = 1): Move => ({ type: 'subsidise', seat, region, amount })
const spent = (state: GameState, seat: Seat): number => tallyOf(state, seat, 'subsidy-spent')

describe('a playout', () => {
  it('carries the game to its end, the candidate first, and leaves the future as it was', () => {
    const start = last('pdd')
    const before = JSON.stringify(start)
    const plain = playOut(future(start), DESK, [], {}, [])
    const tried = playOut(future(start), DESK, [subsidy('pdd', 'hubei', 5)], {}, [])
    expect([plain.phase, tried.phase]).toEqual(['over', 'over'])
    expect(plain.cash[PDD] - tried.cash[PDD]).toBeGreaterThan(0)
    expect(tried.buyers[cellOf('hubei', 'pdd')]).toBeGreaterThan(plain.buyers[cellOf('hubei', 'pdd')])
    expect(JSON.stringify(start)).toBe(before)
  })

  it('passes over a candidate that may not be made there', () => {
    const start = last('pdd', (s) => void (s.cash[PDD] = 0))
    expect(playOut(future(start), DESK, [subsidy('pdd', 'hubei', 5)], {}, [])).toEqual(playOut(future(start), DESK, [], {}, []))
  })

  it('follows the plans of the others and, in this quarter, its own list instead of its plan', () => {
    const start = last('pdd')
    const plan = [[subsidy('jd', 'hubei', 2)]]
    const jd = playOut(future(start, plan, JD), DESK, [subsidy('pdd', 'hunan')], {}, [])
    expect(spent(jd, JD)).toBe(2)
    const own = [[subsidy('pdd', 'hubei', 2)]]
    const mine = (line: readonly Move[], along: readonly Move[]) => spent(playOut(future(start, own), DESK, line, {}, along), PDD)
    expect(mine([subsidy('pdd', 'hunan')], [])).toBe(1)
    expect(mine([subsidy('pdd', 'hunan')], [subsidy('pdd', 'guizhou', 4)])).toBe(5)
    // Nobody's line is looked into: the plan holds.
    expect(mine([], [subsidy('pdd', 'guizhou', 4)])).toBe(2)
  })

  it('goes back to the plan in the quarters after', () => {
    const start = position({
      turn: 'pdd',
      scenario: { numbers: { stage: { max: 0 } } },
      set: (s) => void (s.quarter = s.config.length - 1),
    })
    const state = playOut(future(start, [[subsidy('pdd', 'hubei', 2)]]), DESK, [subsidy('pdd', 'hunan')], {}, [])
    expect(spent(state, PDD)).toBe(1 + 2)
  })

  it('takes of an intent the first move that can be made, and no more than there are actions for', () => {
    const start = last('jd')
    const impossible = subsidy('pdd', 'nowhere')
    const plans = (...plan: readonly Intent[]) => spent(playOut(future(start, plan), DESK, [], {}, []), PDD)
    expect(plans([impossible, subsidy('pdd', 'hubei', 3), subsidy('pdd', 'hunan', 5)])).toBe(3)
    const many: readonly Intent[] = ['hubei', 'hunan', 'guizhou', 'jiangxi', 'guangdong', 'fujian'].map((region) => [
      subsidy('pdd', region),
    ])
    expect(plans(...many)).toBe(start.config.numbers.actionsPerTurn[PDD])
    expect(plans([impossible], [impossible])).toBe(0)
  })

  it('lets nobody campaign where people are weary of it', () => {
    const campaign: Move = { type: 'fission', seat: 'pdd', region: 'hubei' }
    const weary = (fatigue: number) => {
      const start = last('jd', (s) => void (s.fatigue[cellOf('hubei', 'pdd')] = fatigue))
      return tallyOf(playOut(future(start, [[campaign]]), DESK, [], {}, []), PDD, 'fissions')
    }
    expect(weary(STRONG.wishes.tired - 1)).toBe(1)
    expect(weary(STRONG.wishes.tired)).toBe(0)
  })

  it('answers a deal and a push as it is told, and says no to what nobody told it', () => {
    const start = last('pdd')
    const deal: Move = { type: 'propose-deal', seat: 'pdd', to: 'jd', give: [{ kind: 'cash', amount: 3 }], take: [] }
    const cash = (accept?: boolean) => playOut(future(start), DESK, [deal], accept === undefined ? {} : { accept }, []).cash[JD]
    expect(cash(true)).toBe((cash(false) ?? 0) + 3)
    expect(cash()).toBe(cash(false))
    const selling = last('tencent')
    const push: Move = { type: 'traffic-support', seat: 'tencent', partner: 'jd', macro: 'east', price: 4 }
    const sold = (accept: boolean) => playOut(future(selling), DESK, [push], { accept }, []).cash[TENCENT]
    expect(sold(true) - sold(false)).toBeGreaterThan(0)
  })

  it('bids for the stage as each seat is thought to, by its throw', () => {
    const start = position({ turn: 'ali', set: (s) => void (s.quarter = s.config.length) })
    const state = playOut(future(start), DESK, [], {}, [])
    expect(Math.max(...state.lastBids)).toBeGreaterThan(0)
    const low = playOut(future(start, [], PDD, 0), DESK, [], {}, [])
    const high = playOut(future(start, [], PDD, 0.99), DESK, [], {}, [])
    expect(Math.max(...high.lastBids)).toBeGreaterThan(Math.max(...low.lastBids))
  })
})

describe('the desk in a playout', () => {
  const door = { tencent: { ...NO_WORTH, access: 3 }, applicant: { ...NO_WORTH, access: 3 }, offers: [offer()] }
  const open: Desk = { doors: perSeat((seat) => ({ 2: seat === ALI ? door : null, 3: null })), span: 8 }

  it('is asked by whoever is out, and rules by what it is worth', () => {
    const start = position({ turn: 'ali', scenario: { numbers: { stage: { max: 0 } } }, set: (s) => void (s.quarter = 7) })
    expect(playOut(future(start, [], PDD, 0.9), open, [], {}, []).access[ALI]).toBe(2)
    expect(playOut(future(start, [], PDD, 0.1), open, [], {}, []).access[ALI]).toBe(1)
    expect(playOut(future(start, [], PDD, 0.9), DESK, [], {}, []).access[ALI]).toBe(1)
  })

  it('is not asked besides by who is looking into a move of its own', () => {
    const start = position({
      turn: 'ali',
      scenario: { numbers: { stage: { max: 0 } } },
      set: (s) => void (s.quarter = s.config.length - 1),
    })
    const filed = (line: readonly Move[]) => playOut(future(start, [], PDD, 0.9), open, line, {}, []).applications.length
    expect(filed([])).toBe(1)
    expect(filed([subsidy('ali', 'hubei')])).toBe(0)
  })
})

describe('a future played up to a quarter', () => {
  it('stops where it begins', () => {
    const start = position({ turn: 'pdd' })
    const plan = [[subsidy('pdd', 'hubei', 2)]]
    const state = playUntil(future(start, plan), DESK, 3)
    expect([state.quarter, state.phase, spent(state, PDD)]).toEqual([3, 'actions', 4])
    expect(playUntil(future(start, plan), DESK, 1)).toEqual(start)
    expect(playUntil(future(start, plan), DESK, 99).phase).toBe('over')
  })

  it('has an answer for a review that is under way', () => {
    const review = endTurns(play(position({ turn: 'ali' }), { type: 'file', seat: 'ali', level: 2, offer: offer() }).state).state
    expect(playUntil(future(review), DESK, 2).applications[0]?.status).toBe('approved')
    expect(() => turnIn(future(review), 99, ALI)).toThrow(RangeError)
    expect(playerView(review, 'tencent').pending.kind).toBe('ruling')
  })
})
