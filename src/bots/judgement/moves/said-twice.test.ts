import { describe, expect, it } from 'vitest'
import { ALI, JD, PDD, type DealTerm, type GameState, type PromiseRecord, type PromiseTerm } from '../../../../rules'
import { mindsOf } from '../minds'
import { newQuarters } from '../promises'
import { plain } from '../testing/plain'
import { worthOfDeal } from './deals'

const made = (promise: PromiseTerm, until: number, change: Partial<PromiseRecord> = {}): PromiseRecord => ({
  id: 900,
  by: PDD,
  to: ALI,
  promise,
  price: 0,
  madeIn: 1,
  beforeTurn: true,
  until,
  status: 'open',
  settledIn: 0,
  ...change,
})
const ali = (promises: readonly PromiseRecord[]) =>
  plain('ali', { share: 0.01, interest: [1, -0.5, -0.25, 0.5], set: (state: GameState) => void (state.promises = [...promises]) })
const BORDER: PromiseTerm = { kind: 'no-subsidy', regions: ['guizhou'], quarters: 2 }
const SUPPORT: PromiseTerm = { kind: 'support', quarters: 2 }
const QUIET: PromiseTerm = { kind: 'no-petition', quarters: 2 }

describe('a promise that stands already', () => {
  const worth = (promises: readonly PromiseRecord[], ...wanted: readonly PromiseTerm[]): number => {
    const s = ali(promises)
    const given = wanted.map((promise): DealTerm => ({ kind: 'promise', promise }))
    return worthOfDeal(mindsOf(s), ALI, 'pdd', given, []).worth
  }

  it('is worth nothing a second time, and for what it adds where it lasts longer', () => {
    const once = worth([], BORDER)
    expect(once).toBeGreaterThan(0)
    expect(worth([made(BORDER, 2)], BORDER)).toBe(0)
    expect(worth([made(BORDER, 1)], BORDER)).toBeCloseTo(once / 2)
    expect(worth([made({ ...BORDER, regions: ['guizhou', 'fujian'] }, 2)], BORDER)).toBe(0)
    expect(worth([made({ ...BORDER, regions: ['fujian'] }, 2)], BORDER)).toBeCloseTo(once)
  })

  it('of several regions is worth what it adds in each', () => {
    const both: PromiseTerm = { ...BORDER, regions: ['guizhou', 'fujian'] }
    const fujian = worth([], { ...BORDER, regions: ['fujian'] })
    const once = worth([], BORDER)
    expect(worth([], both)).toBeCloseTo(once + fujian)
    expect(worth([made(BORDER, 2)], both)).toBeCloseTo(fujian)
    expect(worth([made(BORDER, 1)], both)).toBeCloseTo(once / 2 + fujian)
    expect(worth([made(BORDER, 2), made({ ...BORDER, regions: ['fujian'] }, 2)], both)).toBe(0)
  })

  it('holds for all where it names no seat: nobody pays another for what somebody has been promised', () => {
    const stage: PromiseTerm = { kind: 'no-bid', quarters: 2 }
    for (const promise of [BORDER, stage]) expect(newQuarters(ali([made(promise, 2, { to: JD })]), PDD, ALI, promise)).toBe(0)
    for (const promise of [QUIET, SUPPORT]) expect(newQuarters(ali([made(promise, 2, { to: JD })]), PDD, ALI, promise)).toBe(2)
  })

  it('is only one made by the same seat, and still open', () => {
    const once = worth([], BORDER)
    for (const change of [{ by: JD }, { status: 'kept' }] as const) {
      expect(newQuarters(ali([made(BORDER, 2, change)]), PDD, ALI, BORDER)).toBe(2)
    }
    expect(worth([made(QUIET, 2)], BORDER)).toBeCloseTo(once)
  })

  it('of support says it all, however long it lasts', () => {
    expect(newQuarters(ali([made(SUPPORT, 1)]), PDD, ALI, { ...SUPPORT, quarters: 4 })).toBe(0)
    expect(newQuarters(ali([]), PDD, ALI, SUPPORT)).toBe(2)
  })
})

describe('a promise twice in one deal', () => {
  it('counts once, for as long as the longer lasts', () => {
    const s = plain('ali', { set: (state) => void (state.scrutiny[ALI] = 3) })
    const worth = (...quarters: readonly number[]): number =>
      worthOfDeal(
        mindsOf(s),
        ALI,
        'pdd',
        quarters.map((count): DealTerm => ({ kind: 'promise', promise: { kind: 'no-petition', quarters: count } })),
        [],
      ).worth
    expect(worth(2)).toBeGreaterThan(0)
    expect(worth(2, 1)).toBeCloseTo(worth(2))
    expect(worth(2, 2)).toBeCloseTo(worth(2))
  })

  it('about regions counts in each of them once', () => {
    const worth = (...borders: readonly (readonly [readonly string[], number])[]): number =>
      worthOfDeal(
        mindsOf(ali([])),
        ALI,
        'pdd',
        borders.map(([regions, quarters]): DealTerm => ({ kind: 'promise', promise: { kind: 'no-subsidy', regions, quarters } })),
        [],
      ).worth
    const guizhou = worth([['guizhou'], 2])
    const both = worth([['guizhou', 'fujian'], 2])
    expect(both).toBeGreaterThan(guizhou)
    expect(worth([['guizhou'], 2], [['guizhou'], 2])).toBeCloseTo(guizhou)
    expect(worth([['guizhou'], 2], [['guizhou', 'fujian'], 2])).toBeCloseTo(both)
    expect(worth([['guizhou', 'guizhou'], 2])).toBeCloseTo(guizhou)
    expect(worth([['guizhou'], 1], [['guizhou', 'fujian'], 2])).toBeCloseTo(both)
    expect(worth([['guizhou'], 4], [['guizhou', 'fujian'], 2])).toBeCloseTo(2 * guizhou + both - guizhou)
  })
})

describe('a promise that reaches past the end of the game', () => {
  const worth = (at: number, promise: PromiseTerm, side: 'given' | 'taken'): number => {
    const s = plain('ali', {
      share: 0.01,
      interest: [1, -0.5, -0.25, 0.5],
      set: (state) => {
        state.quarter = at
        state.scrutiny[ALI] = 8
      },
    })
    const terms: readonly DealTerm[] = [{ kind: 'promise', promise }]
    return side === 'given' ? worthOfDeal(mindsOf(s), ALI, 'pdd', terms, []).worth : worthOfDeal(mindsOf(s), ALI, 'pdd', [], terms).worth
  }
  const border = (quarters: number): PromiseTerm => ({ kind: 'no-subsidy', regions: ['zhejiang'], quarters })
  const free = (quarters: number): PromiseTerm => ({ kind: 'no-throttle', quarters })

  it('brings and costs what it does in the quarters that are left', () => {
    for (const side of ['given', 'taken'] as const) {
      expect(worth(8, border(1), side)).not.toBe(0)
      expect(worth(8, border(4), side)).toBeCloseTo(worth(8, border(1), side))
      expect(worth(7, border(4), side)).toBeCloseTo(worth(7, border(2), side))
      expect(worth(5, border(4), side)).toBeCloseTo(4 * worth(5, border(1), side))
    }
    expect(worth(8, free(4), 'taken')).toBeCloseTo(worth(8, free(1), 'taken'))
  })

  it('is no less than one that ends with the game where it is worth the same however long it lasts', () => {
    const quiet = (quarters: number): number => worth(8, { kind: 'no-petition', quarters }, 'given')
    expect(quiet(1)).toBeGreaterThan(0)
    expect(quiet(4)).toBeCloseTo(quiet(1))
  })

  it('adds nothing to one that lasts until then', () => {
    const s = plain('ali', {
      set: (state) => {
        state.quarter = 7
        state.promises = [made(BORDER, 8)]
      },
    })
    expect(newQuarters(s, PDD, ALI, { ...BORDER, quarters: 4 })).toBe(0)
  })
})
