import { describe, expect, it } from 'vitest'
import { PDD, causeAmount, cellOf, type GameState, type RegionIndex } from '../../../../rules'
import { buyersShown, shown } from '../choice'
import type { Situation } from '../situation'
import { plain } from '../testing/plain'
import { buyersFor, worthOfBuyers } from '../worth'
import { weighFission, worthOfCampaign, worthOfFreshness } from './fission'

/** Henan's south and its neighbours. */
const HERE = 11
const NEAR: readonly RegionIndex[] = [6, 7, 10, 12, 16, 17]
const MOVE = { type: 'fission', seat: 'pdd', region: 'henan-south' } as const

interface Place {
  readonly access?: 0 | 1 | 2 | 3
  /** How tired the bot's buyers are of it, everywhere. */
  readonly tired?: number
  readonly quarter?: number
}

const at = ({ access = 2, tired = 0, quarter = 1 }: Place, worths: Parameters<typeof plain>[1] = {}): Situation =>
  plain('pdd', {
    share: 1,
    ...worths,
    set: (state: GameState) => {
      state.access[PDD] = access
      state.quarter = quarter
      for (const region of [HERE, ...NEAR] as const) state.fatigue[cellOf(region, PDD)] = tired
      worths.set?.(state)
    },
  })

/** What a campaign of a strength, 1 as it is in the numbers, brings in a quarter. */
const campaign = (s: Situation, strength: number): number => {
  const { here, near } = s.numbers.fission
  return NEAR.reduce((sum, region) => sum + buyersFor(s, region, PDD, near[PDD] * strength), buyersFor(s, HERE, PDD, here[PDD] * strength))
}

describe('a campaign', () => {
  it('brings buyers there and next door', () => {
    const s = at({})
    expect(worthOfCampaign(s, HERE).buyers).toBeCloseTo(campaign(s, 1))
    expect(worthOfCampaign(s, HERE).value).toBeCloseTo(campaign(s, 1) - worthOfFreshness(s, HERE, s.numbers.fission.fatigue))
  })

  it.each([0, 1, 2, 3] as const)('at access %i reaches as far as that level does', (access) => {
    const s = at({ access })
    expect(worthOfCampaign(s, HERE).buyers).toBeCloseTo(campaign(s, s.numbers.fission.access[access] / 100))
  })

  it('reaches half as far where the friends are tired by two', () => {
    const s = at({ tired: 2 })
    expect(worthOfCampaign(s, HERE).buyers).toBeCloseTo(campaign(s, 0.5))
  })

  it('is louder by the organs', () => {
    const s = at({}, { set: (state) => state.organs.fill(2) })
    const louder = s.numbers.organs.effect.reduce((sum, { fission }) => sum + 2 * fission, 0)
    expect(louder).toBeGreaterThan(0)
    expect(worthOfCampaign(s, HERE).buyers).toBeCloseTo(campaign(s, 1 + louder / 100))
  })
})

describe('fatigue', () => {
  const heard = (s: Situation): number => causeAmount(s.ahead.ledger, cellOf(HERE, PDD), 'word-of-mouth')

  it('costs word of mouth for two quarters: four tire it to the half', () => {
    const s = at({})
    expect(heard(s)).toBeGreaterThan(0)
    expect(worthOfFreshness(s, HERE, 4)).toBeCloseTo(worthOfBuyers(s, HERE, PDD, heard(s) / 2) * 2)
    const tired = at({ tired: 4 })
    expect(worthOfFreshness(tired, HERE, 4)).toBeCloseTo(worthOfBuyers(tired, HERE, PDD, heard(tired) * (1 / 2 - 1 / 3)) * 2)
  })

  it('that goes brings it back, and nobody is fresher than fresh', () => {
    const tired = at({ tired: 4 })
    expect(worthOfFreshness(tired, HERE, -4)).toBeCloseTo(-worthOfBuyers(tired, HERE, PDD, heard(tired) / 2) * 2)
    expect(worthOfFreshness(tired, HERE, -9)).toBe(worthOfFreshness(tired, HERE, -4))
  })

  it('costs one quarter before the last, and nothing in it', () => {
    const [late, last] = [at({ quarter: 7 }), at({ quarter: 8 })]
    expect(worthOfFreshness(late, HERE, 4)).toBeCloseTo(worthOfBuyers(late, HERE, PDD, heard(late) / 2))
    expect(worthOfFreshness(last, HERE, 4)).toBe(0)
  })
})

describe('weighing a campaign', () => {
  it('takes off its price and adds what a goal makes of it', () => {
    const free = weighFission(at({}), MOVE).value
    expect(free).toBeCloseTo(worthOfCampaign(at({}), HERE).value)
    expect(weighFission(at({}, { pulls: { 'tally:fissions': 2 } }), MOVE).value).toBeCloseTo(free + 2)
    const price = at({}).numbers.fission.cost[PDD]
    expect(price).toBeGreaterThan(0)
    expect(weighFission(at({}, { cashPrice: 0.5 }), MOVE).value).toBeCloseTo(free - price / 2)
  })

  it('tells the buyers, and that they are tired where they are', () => {
    const told = (tired: number) => weighFission(at({ tired }), MOVE).why()
    const { value, buyers } = worthOfCampaign(at({}), HERE)
    const params = { region: 'henan-south', ...buyersShown(buyers), points: shown(value) }
    expect(told(0)).toEqual([{ key: 'fission.buyers', params }])
    expect(told(1).map(({ key }) => key)).toEqual(['fission.buyers', 'fission.tired'])
    expect(told(3)[1]?.params).toEqual({ region: 'henan-south', fatigue: 3 })
  })
})
