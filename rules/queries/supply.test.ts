import { ALL_SEATS } from '../model/indexes'
import { describe, expect, it } from 'vitest'
import { BASE_NUMBERS } from '../content/numbers'
import { beltIndex } from '../content/board'
import { ALI, JD, PDD, TENCENT } from '../model/ids'
import type { Position } from '../model/state'
import { atBelt, offer, position, type BenchChange } from '../testing/builders'
import { supplyAt } from './supply'

const BELT = 'xuchang-wigs'
const belt = beltIndex(BELT)

function stocked(change: (s: Position) => void = () => {}, scenario: BenchChange = {}): Position {
  return position({
    scenario,
    set: (s) => {
      s.supply[atBelt(BELT, 'ali')] = 3
      s.supply[atBelt(BELT, 'pdd')] = 2
      change(s)
    },
  })
}

const opened = (s: Position): void => {
  s.contracts[ALI] = { seat: ALI, level: 2, terms: offer({ openShelves: true }), since: 1, until: 5, forced: false }
}

const { shelvesLess } = BASE_NUMBERS.access
const lessTwo: BenchChange = { numbers: { access: { shelvesLess: 2 } } }

describe('supply at a belt', () => {
  it("is each seat's own", () => {
    expect(ALL_SEATS.map((seat) => supplyAt(stocked(), belt, seat))).toEqual([3, 0, 2, 0])
  })

  it('can be lent: the borrower draws on it, the lender keeps it', () => {
    const state = stocked((s) => {
      s.loans = [{ from: PDD, to: JD, belt, until: 2 }]
    })
    expect([supplyAt(state, belt, JD), supplyAt(state, belt, PDD)]).toEqual([2, 2])
  })

  it("is open to Tencent's shops under open shelves, and to nobody else", () => {
    expect(ALL_SEATS.map((seat) => supplyAt(stocked(opened), belt, seat))).toEqual([3, 3 - shelvesLess, 2, 0])
  })

  it('lends through open shelves what is left after the cut, never less than nothing', () => {
    const seen = (partner: number, own: number): number =>
      supplyAt(
        stocked((s) => {
          opened(s)
          s.supply[atBelt(BELT, 'ali')] = partner
          s.supply[atBelt(BELT, 'tencent')] = own
        }, lessTwo),
        belt,
        TENCENT,
      )
    expect([0, 1, 2, 3].map((partner) => seen(partner, 0))).toEqual([0, 0, 0, 1])
    expect([seen(0, 2), seen(3, 3)]).toEqual([2, 3])
  })

  describe('under "choose one of two"', () => {
    const exclusive = (change: (s: Position) => void = () => {}): Position =>
      stocked((s) => {
        s.exclusive[belt] = 1
        change(s)
      })

    it('shuts every rival out', () => {
      expect(ALL_SEATS.map((seat) => supplyAt(exclusive(), belt, seat))).toEqual([3, 0, 0, 0])
    })

    it('shuts out what rivals lend each other, not what Ali lends', () => {
      expect(
        supplyAt(
          exclusive((s) => {
            s.loans = [{ from: PDD, to: JD, belt, until: 2 }]
          }),
          belt,
          JD,
        ),
      ).toBe(0)
      expect(
        supplyAt(
          exclusive((s) => {
            s.loans = [{ from: ALI, to: JD, belt, until: 2 }]
          }),
          belt,
          JD,
        ),
      ).toBe(3)
    })

    it("leaves Ali's own open shelves open", () => {
      expect(supplyAt(exclusive(opened), belt, TENCENT)).toBe(3 - shelvesLess)
    })
  })
})
