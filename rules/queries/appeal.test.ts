import type { Seat, SeatList } from '../model/indexes'
import type { AccessLevel } from '../model/offer'
import { describe, expect, it } from 'vitest'
import { MACRO_OF, REGIONS, REGIONS_OF, neighbours, regionIndex } from '../content/board'
import { FACTIONS, ORGANS, PDD, TENCENT, seatOf, type Faction } from '../model/ids'
import type { Cause } from '../model/ledger'
import type { GameState, Position } from '../model/state'
import { atBelt, cellOf, inMacro, offer, position } from '../testing/builders'
import { earlyAppeal } from './appeal'
import { appealIn } from './explain'

const HOME = 'hubei' // tier 4, no belt
const NEXT = REGIONS[neighbours(regionIndex(HOME))[0]].id

function part(state: Position, faction: Faction, cause: Cause, region = HOME): number {
  return appealIn(state, region)[seatOf(faction)].parts.find((item) => item.cause === cause)?.amount ?? NaN
}

describe('appeal', () => {
  it('adds up: the parts of every platform in every region make its total', () => {
    const state = position({
      scenario: { start: { shops: { centre: 2, south: 1 }, organs: [1, 2, 3, 1, 2] } },
      set: (s) => {
        s.fission.fill(1)
        s.subsidy.fill(2)
        s.supply.fill(1)
      },
    })
    for (const region of REGIONS)
      for (const { total, parts } of appealIn(state, region.id)) expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(total)
  })

  it('begins with what a platform stands for in a tier', () => {
    const { standing } = position().config.numbers.appeal
    for (const region of REGIONS) expect(part(position(), 'jd', 'standing', region.id)).toBe(standing[3][region.tier - 3])
  })

  it('grows with subsidy, by the faction rate and in that region only', () => {
    const state = position({
      set: (s) => {
        s.subsidy[cellOf(HOME, 'pdd')] = 3
      },
    })
    const { appeal, subsidy } = state.config.numbers
    expect(part(state, 'pdd', 'subsidy')).toBe(3 * (appeal.subsidy[PDD] + subsidy.early[state.order.indexOf(PDD)]))
    expect(part(state, 'pdd', 'subsidy', NEXT)).toBe(0)
    expect(part(state, 'jd', 'subsidy')).toBe(0)
  })

  it('gives the same subsidy more appeal the earlier its seat goes, as its place in the turn order says', () => {
    const at = (order: SeatList<Seat>): GameState =>
      position({
        set: (s) => {
          s.order = order
          s.subsidy[cellOf(HOME, 'pdd')] = 2
        },
      })
    const { appeal, subsidy } = position().config.numbers
    const orders: readonly SeatList<Seat>[] = [
      [2, 0, 1, 3],
      [0, 2, 1, 3],
      [0, 1, 2, 3],
      [0, 1, 3, 2],
    ]
    expect(orders.map((order) => part(at(order), 'pdd', 'subsidy'))).toEqual(
      subsidy.early.map((early) => 2 * (appeal.subsidy[PDD] + early)),
    )
    expect(earlyAppeal(at([0, 1, 3, 2]), PDD)).toBe(subsidy.early[3])
    expect(Math.min(...subsidy.early)).toBe(subsidy.early[3])
  })

  it('grows with supply at belts here and next door, up to a cap', () => {
    const { supplyHere, supplyNear, supplyCap } = position().config.numbers.appeal
    const state = position({
      set: (s) => {
        s.supply[atBelt('xuchang-wigs', 'ali')] = 2
      },
    })
    expect(part(state, 'ali', 'supply', 'henan-north')).toBe(2 * supplyHere)
    expect(part(state, 'ali', 'supply', 'henan-south')).toBe(2 * supplyNear)
    expect(part(state, 'ali', 'supply', 'guizhou')).toBe(0)
    const full = position({ set: (s) => s.supply.fill(3) })
    expect(part(full, 'ali', 'supply', 'zhejiang')).toBe(supplyCap)
  })

  it('is 0 for Tencent where it has no shops, and higher with Huiju than with Little Goose Pinpin', () => {
    const state = position({ scenario: { start: { shops: { centre: 1, east: 2 } } }, set: (s) => s.subsidy.fill(5) })
    expect(appealIn(state, 'xinjiang')[TENCENT].total).toBe(0)
    const { shops } = state.config.numbers
    expect(part(state, 'tencent', 'standing', 'hubei')).toBe(state.config.numbers.appeal.standing[TENCENT][1] + shops.standing[1])
    expect(part(state, 'tencent', 'standing', 'anhui')).toBe(state.config.numbers.appeal.standing[TENCENT][1] + shops.standing[2])
  })

  it('never falls below 0, whatever is against it', () => {
    const state = position({
      set: (s) => {
        s.boosts = [{ cause: 'event', source: 'x', kind: 'appeal', platform: PDD, regions: 2 ** 23 - 1, amount: -500, until: 1 }]
      },
    })
    expect(appealIn(state, HOME)[PDD].total).toBe(0)
    expect(part(state, 'pdd', 'event')).toBe(-500)
  })
})

describe('word of mouth', () => {
  it('never falls when access rises, and rises over the whole ladder', () => {
    for (const faction of FACTIONS) {
      for (const region of REGIONS) {
        const heard = ([0, 1, 2, 3] as const).map((level) =>
          part(
            position({
              scenario: { start: { shops: allShops() } },
              set: (s) => {
                s.access[seatOf(faction)] = level
              },
            }),
            faction,
            'word-of-mouth',
            region.id,
          ),
        )
        expect([...heard].sort((a, b) => a - b)).toEqual(heard)
        if (faction !== 'tencent') expect(heard[3]).toBeGreaterThan(heard[1])
        expect(heard[0]).toBe(0)
      }
    }
  })

  it('rests on buyers here twice and next door once', () => {
    const none = position({
      set: (s) => {
        s.buyers.fill(0)
      },
    })
    expect(part(none, 'pdd', 'word-of-mouth')).toBe(0)
    const here = position({
      set: (s) => {
        s.buyers.fill(0)
        s.buyers[cellOf(HOME, 'pdd')] = REGIONS[regionIndex(HOME)].shoppers
      },
    })
    const near = position({
      set: (s) => {
        s.buyers.fill(0)
        for (const r of neighbours(regionIndex(HOME))) s.buyers[r * 4 + PDD] = REGIONS[r].shoppers
      },
    })
    expect(part(here, 'pdd', 'word-of-mouth')).toBeGreaterThan(part(near, 'pdd', 'word-of-mouth'))
    expect(part(near, 'pdd', 'word-of-mouth')).toBeGreaterThan(0)
  })

  it('reaches only as far as the scope of the contract', () => {
    const state = position({
      set: (s) => {
        s.contracts[PDD] = { ...s.contracts[PDD]!, terms: offer({ scope: '5' }) }
      },
    })
    const free = position()
    expect(part(state, 'pdd', 'word-of-mouth', 'guizhou')).toBe(part(free, 'pdd', 'word-of-mouth', 'guizhou'))
    expect(part(state, 'pdd', 'word-of-mouth', HOME)).toBeLessThan(part(free, 'pdd', 'word-of-mouth', HOME))
  })

  it('is louder with every organ grown, and softer with fatigue', () => {
    const plain = part(position(), 'pdd', 'word-of-mouth')
    ORGANS.forEach((_, organ) => {
      const grown = part(
        position({
          set: (s) => {
            s.organs[organ] = 3
          },
        }),
        'pdd',
        'word-of-mouth',
      )
      expect(grown).toBeGreaterThanOrEqual(plain)
    })
    expect(part(position({ set: (s) => s.organs.fill(3) }), 'pdd', 'word-of-mouth')).toBeGreaterThan(plain)
    expect(part(position({ set: (s) => s.fatigue.fill(4) }), 'pdd', 'word-of-mouth')).toBeLessThan(plain)
  })

  it('is held back by a throttle in that macro-region for that platform only', () => {
    const state = position({
      set: (s) => {
        s.throttled[inMacro('centre', 'pdd')] = 1
      },
    })
    for (const region of REGIONS_OF[MACRO_OF[regionIndex(HOME)]])
      expect(part(state, 'pdd', 'word-of-mouth', REGIONS[region].id)).toBeLessThan(
        part(position(), 'pdd', 'word-of-mouth', REGIONS[region].id),
      )
    expect(part(state, 'jd', 'word-of-mouth')).toBe(part(position(), 'jd', 'word-of-mouth'))
    expect(part(state, 'pdd', 'word-of-mouth', 'xinjiang')).toBe(part(position(), 'pdd', 'word-of-mouth', 'xinjiang'))
  })
})

describe('fission', () => {
  const started = (faction: Faction, more: (s: Position) => void = () => {}): Position =>
    position({
      scenario: { start: { shops: allShops() } },
      set: (s) => {
        s.fission[cellOf(HOME, faction)] = 1
        s.access = [2, 3, 2, 2]
        more(s)
      },
    })

  it('works in its region, less next door, and nowhere else', () => {
    const state = started('pdd')
    expect(part(state, 'pdd', 'fission')).toBeGreaterThan(part(state, 'pdd', 'fission', NEXT))
    expect(part(state, 'pdd', 'fission', NEXT)).toBeGreaterThan(0)
    expect(part(state, 'pdd', 'fission', 'xinjiang')).toBe(0)
    expect(part(state, 'jd', 'fission')).toBe(0)
  })

  it('is strongest for Pinduoduo at equal access', () => {
    const pdd = part(started('pdd'), 'pdd', 'fission')
    for (const other of ['ali', 'jd'] as const) expect(part(started(other), other, 'fission')).toBeLessThan(pdd)
  })

  it('needs access: nothing when blocked, more with each step', () => {
    const at = (level: AccessLevel): number =>
      part(
        started('pdd', (s) => {
          s.access[PDD] = level
        }),
        'pdd',
        'fission',
      )
    expect(at(0)).toBe(0)
    expect(at(1)).toBeGreaterThan(0)
    expect(at(2)).toBeGreaterThan(at(1))
    expect(at(3)).toBeGreaterThan(at(2))
  })

  it('wears off with fatigue and grows with organs', () => {
    const plain = part(started('pdd'), 'pdd', 'fission')
    expect(
      part(
        started('pdd', (s) => {
          s.fatigue[cellOf(HOME, 'pdd')] = 3
        }),
        'pdd',
        'fission',
      ),
    ).toBeLessThan(plain)
    expect(
      part(
        started('pdd', (s) => s.organs.fill(3)),
        'pdd',
        'fission',
      ),
    ).toBeGreaterThan(plain)
  })
})

function allShops() {
  return { east: 1, south: 1, north: 1, centre: 1, northeast: 1, southwest: 1, northwest: 1 } as const
}
