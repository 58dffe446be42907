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

  it('is only one made by the same seat to the same, and still open', () => {
    const once = worth([], BORDER)
    for (const change of [{ by: JD }, { to: JD }, { status: 'kept' }] as const) {
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
})
