import { describe, expect, it } from 'vitest'
import { MACRO_OF, REGIONS, beltIndex, neighbours, regionIndex } from '../content/board'
import { ALI, JD, PDD, TENCENT } from '../model/ids'
import type { Cause } from '../model/ledger'
import type { Boost, Position } from '../model/state'
import { atBelt, cellOf, offer, position } from '../testing/builders'
import { appealIn } from './explain'

const BELT = 'xuchang-wigs'
const THERE = 'henan-north' // the belt's own region
const BELT_INDEX = beltIndex(BELT)
const NEXT = neighbours(regionIndex(THERE))[0]
const FAR = 'xinjiang'

const part = (state: Position, seat: number, cause: Cause, region: string | number = THERE): number => {
  const { parts } = appealIn(state, typeof region === 'string' ? region : REGIONS[region].id)[seat]
  return parts.find((one) => one.cause === cause)?.amount ?? NaN
}

describe('open shelves', () => {
  /** JD with two levels at the belt, with shops of Tencent's in the same macro-region or without, shelves open or not. */
  const shelved = (openShelves: boolean, shops: number, shelvesPercent = 80): Position =>
    position({
      scenario: { numbers: { appeal: { supplyHere: 7, supplyCap: 1000 }, access: { shelvesPercent } } },
      set: (s) => {
        s.supply[atBelt(BELT, 'jd')] = 2
        s.shops[MACRO_OF[regionIndex(THERE)]] = shops
        s.contracts[JD] = { ...s.contracts[JD]!, terms: offer({ openShelves }) }
      },
    })
  const supplied = (state: Position): number => part(state, JD, 'supply')

  it('take their part of what supply draws, rounded against the owner, and only where Tencent has shops', () => {
    const whole = supplied(shelved(false, 1))
    expect(whole).toBe(14)
    expect([0, 30, 50, 100].map((percent) => supplied(shelved(true, 1, percent)))).toEqual([14, 9, 7, 0])
    expect(supplied(shelved(true, 0))).toBe(whole)
  })

  it('cost nobody else anything', () => {
    const both = [false, true].map((openShelves) => {
      const state = shelved(openShelves, 1)
      state.supply[atBelt(BELT, 'pdd')] = 2
      return part(state, PDD, 'supply')
    })
    expect(both[0]).toBeGreaterThan(0)
    expect(both[1]).toBe(both[0])
  })
})

describe('"choose one of two"', () => {
  const levels = (exclusive: boolean, own: number, extraLevels: number, lent = 0): readonly [number, number] => {
    const state = position({
      scenario: { numbers: { appeal: { supplyHere: 3, supplyNear: 2, supplyCap: 1000 }, exclusivity: { extraLevels } } },
      set: (s) => {
        s.supply[atBelt(BELT, 'ali')] = own
        s.supply[atBelt(BELT, 'pdd')] = lent
        if (lent > 0) s.loans = [{ from: PDD, to: ALI, belt: BELT_INDEX, until: 3 }]
        s.exclusive[BELT_INDEX] = exclusive ? 1 : 0
      },
    })
    return [part(state, ALI, 'supply'), part(state, ALI, 'supply', NEXT)]
  }

  it("adds its extra levels to Ali's own supply there and next door", () => {
    expect(levels(false, 1, 2)).toEqual([3, 2])
    expect(levels(true, 1, 2)).toEqual([9, 6])
    expect(levels(true, 3, 5)).toEqual([24, 16])
    expect(levels(true, 1, 0)).toEqual([3, 2])
  })

  it('adds nothing where Ali has no factory of its own, whatever it has been lent', () => {
    expect(levels(true, 0, 2)).toEqual([0, 0])
    expect(levels(false, 0, 2, 2)).toEqual([6, 4])
    expect(levels(true, 0, 2, 2)).toEqual([0, 0])
  })

  it('adds nothing to the supply of others', () => {
    const jd = (exclusive: 0 | 1): number =>
      part(
        position({
          set: (s) => {
            s.supply[atBelt(BELT, 'jd')] = 2
            s.exclusive[BELT_INDEX] = exclusive
          },
        }),
        JD,
        'supply',
      )
    expect(jd(0)).toBeGreaterThan(0)
    expect(jd(1)).toBe(0)
  })
})

describe('a boost', () => {
  const boosted = (kind: Boost['kind'], amount: number, times = 1): Position =>
    position({
      set: (s) => {
        // Loud enough that a percent shows after rounding.
        s.fission[cellOf(THERE, 'pdd')] = 40
        s.buyers[cellOf(THERE, 'pdd')] = 300
        s.boosts = Array.from({ length: times }, (_, i) => ({
          cause: 'event',
          source: `boost ${i}`,
          kind,
          platform: PDD,
          regions: 1 << regionIndex(THERE),
          amount,
          until: 2,
        }))
      },
    })
  const heard = (state: Position, region: string | number = THERE): number => part(state, PDD, 'word-of-mouth', region)
  const shared = (state: Position, region: string | number = THERE): number => part(state, PDD, 'fission', region)

  it.each([
    ['word-of-mouth', heard, shared],
    ['fission', shared, heard],
  ] as const)('of %s makes it so many percent louder in its regions, and leaves everything else as it was', (kind, own, other) => {
    const plain = boosted(kind, 0)
    expect(own(plain)).toBeGreaterThan(20)
    const near = (percent: number): number => (own(plain) * (100 + percent)) / 100
    for (const percent of [100, 40, -50]) {
      const state = boosted(kind, percent)
      expect(Math.abs(own(state) - near(percent))).toBeLessThanOrEqual(2)
      expect(other(state)).toBe(other(plain))
      expect(own(state, NEXT)).toBe(own(plain, NEXT))
      for (const seat of [ALI, TENCENT, JD]) expect(appealIn(state, THERE)[seat]).toEqual(appealIn(plain, THERE)[seat])
    }
    expect(Math.abs(own(boosted(kind, 40, 2)) - near(80))).toBeLessThanOrEqual(2)
    expect(own(plain, FAR)).toBe(own(boosted(kind, 100), FAR))
  })

  it.each([
    ['word-of-mouth', heard],
    ['fission', shared],
  ] as const)('against %s silences it at worst', (kind, own) => {
    expect(own(boosted(kind, -100))).toBe(0)
    expect(own(boosted(kind, -150))).toBe(0)
  })
})
