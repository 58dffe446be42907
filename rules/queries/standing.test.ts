import { describe, expect, it } from 'vitest'
import { REGIONS, TOTAL_SHOPPERS } from '../content/board'
import { SCENARIOS } from '../content/catalogue'
import { ALL_MACROS, ALL_REGIONS, ALL_SEATS, type RegionIndex, type Seat } from '../model/indexes'
import { ALI, TIERS } from '../model/ids'
import type { Position } from '../model/state'
import { position } from '../testing/builders'
import { playRandomGame } from '../testing/random-play'
import { countedBuyers, macroLeader, regionLeader } from './leaders'
import { clienteleInPlace, standingInPlace, standingOf, taobaoCore, type Standing } from './standing'

/** The same, asked place by place. */
function counted(state: Position): Standing {
  const bySeat = (of: (seat: Seat) => number): Standing['counted'] => [of(0), of(1), of(2), of(3)]
  const sum = (of: (region: RegionIndex) => number): number => ALL_REGIONS.reduce<number>((all, region) => all + of(region), 0)
  const share = bySeat((seat) => sum((region) => countedBuyers(state, region, seat)))
  const led = ALL_REGIONS.map((region) => ({ leader: regionLeader(state, region), tier: REGIONS[region].tier }))
  const ledIn = (tier: number): Standing['counted'] => bySeat((seat) => led.filter((r) => r.leader === seat && r.tier === tier).length)
  return {
    position: state,
    counted: share,
    percent: bySeat((seat) => Math.floor((100 * share[seat]) / TOTAL_SHOPPERS)),
    buyers: bySeat((seat) => sum((region) => state.buyers[region * 4 + seat])),
    regionsLed: bySeat((seat) => led.filter(({ leader }) => leader === seat).length),
    ledByTier: [ledIn(TIERS[0]), ledIn(TIERS[1]), ledIn(TIERS[2])],
    macrosLed: bySeat((seat) => ALL_MACROS.filter((macro) => macroLeader(state, macro) === seat).length),
    leftHand: sum((region) => state.leftHand[region]),
  }
}

describe('a standing', () => {
  it('is what the places of the board say together, fresh and in place, all through games', () => {
    const inPlace = standingInPlace()
    const clientele = clienteleInPlace()
    SCENARIOS.forEach((scenario, seed) =>
      playRandomGame(scenario, seed, (state) => {
        const wanted = counted(state)
        expect(standingOf(state)).toEqual(wanted)
        expect(inPlace(state)).toEqual(wanted)
        expect(clientele(state)).toEqual({ position: state, buyers: wanted.buyers, leftHand: wanted.leftHand })
      }),
    )
  })

  it('gives a macro-region that two seats lead alike to nobody', () => {
    const alike = position({ set: (s) => void (s.buyers.fill(1), s.leftHand.fill(0)) })
    expect(standingOf(alike)).toEqual(counted(alike))
    expect(standingOf(alike).macrosLed).toEqual([0, 0, 0, 0])
  })

  it("is the reader's own, or, in place, good until the next", () => {
    const [first, second] = [position(), position({ set: (s) => void (s.buyers.fill(0), s.leftHand.fill(0)) })]
    const kept = standingOf(first)
    standingOf(second)
    expect(kept).toEqual(counted(first))
    const inPlace = standingInPlace()
    const passing = inPlace(first)
    expect(inPlace(second)).toBe(passing)
    expect(passing.counted).toEqual([0, 0, 0, 0])
    expect(standingInPlace()(first)).not.toBe(passing)
  })

  it('counts left-hand buyers as buyers and not as share', () => {
    const { buyers, counted: share, leftHand } = standingOf(position())
    expect(leftHand).toBeGreaterThan(0)
    expect(share).toEqual(ALL_SEATS.map((seat) => (seat === ALI ? buyers[seat] - leftHand : buyers[seat])))
  })
})

describe('the Taobao core', () => {
  it('loses a point for so many left-hand buyers, moves with cards, and stays in 0..100', () => {
    const perPoint = position().config.numbers.core.leftHandPerPoint
    const core = (left: number, shift: number): number => {
      const state = position()
      state.leftHand.fill(0)
      state.leftHand[0] = left
      state.coreShift = shift
      return taobaoCore(standingOf(state))
    }
    expect(core(0, 0)).toBe(100)
    expect(core(perPoint * 3, 0)).toBe(97)
    expect(core(perPoint * 3 - 1, 0)).toBe(98)
    expect(core(perPoint * 3, 2)).toBe(99)
    expect(core(0, 5)).toBe(100)
    expect(core(0, -120)).toBe(0)
  })
})
