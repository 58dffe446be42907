import { describe, expect, it } from 'vitest'
import { REGIONS, regionIndex } from '../content/board'
import { PRIVATE_TERMS } from '../content/catalogue'
import { ALI, FACTIONS, JD, PDD, TENCENT } from '../model/ids'
import { ALL_CELLS, ALL_SEATS, cellOf, platformOf, regionOf } from '../model/indexes'
import type { Ledger } from '../model/ledger'
import type { Boost } from '../model/state'
import { application, closeQuarter, entries, offer, position } from '../testing/builders'
import { accessAt, hasSoldStake } from './access'
import { newBoostSums, sumBoosts } from './boosts'
import { conceded, sizeOf } from './conceded'
import { appealIn, explain, regionInfo } from './explain'
import { leaderOf, regionLeader } from './leaders'
import { touches } from './private-terms'

describe('what the board shows of a region', () => {
  it('is what the position holds of it, seat by seat', () => {
    const state = position({
      set: (s) => {
        for (const cell of ALL_CELLS) s.subsidy[cell] = cell % 7
        for (const cell of ALL_CELLS) s.fatigue[cell] = cell % 5
        for (const cell of ALL_CELLS) s.fission[cell] = cell % 2
      },
    })
    for (const { id, shoppers } of REGIONS) {
      const region = regionIndex(id)
      const info = regionInfo(state, id)
      const row = (list: readonly number[]): readonly (number | undefined)[] => ALL_SEATS.map((seat) => list[cellOf(region, seat)])
      const leader = regionLeader(state, region)
      expect(info).toEqual({
        id,
        shoppers,
        floating: state.floating[region],
        buyers: row(state.buyers),
        leftHand: state.leftHand[region],
        counted: info.buyers.map((buyers, seat) => (seat === ALI ? buyers - state.leftHand[region] : buyers)),
        leader: leader === -1 ? null : FACTIONS[leader],
        subsidy: row(state.subsidy),
        fatigue: row(state.fatigue),
        fission: row(state.fission),
        appeal: appealIn(state, id).map(({ total }) => total),
      })
    }
    const tied = position({
      set: (s) => {
        s.buyers.fill(2)
        s.leftHand.fill(0)
      },
    })
    expect(regionInfo(tied, 'hubei').leader).toBeNull()
  })

  it('is explained by what was gained and lost: together they are the change, and nothing that is nothing is said', () => {
    const [market] = entries(closeQuarter(position()).log, 'market')
    const ledger: Ledger = market.ledger
    let lost = 0
    for (const { id } of REGIONS)
      for (const faction of FACTIONS) {
        const told = explain(ledger, id, faction)
        expect(told.after - told.before).toBe(told.gained - told.lost)
        expect(told.gained).toBe(told.lines.reduce((sum, { amount }) => sum + (amount > 0 ? amount : 0), 0))
        expect(told.lines.every(({ amount }) => amount !== 0)).toBe(true)
        lost += told.lost
      }
    expect(lost).toBeGreaterThan(0)
  })
})

describe('a leader', () => {
  it.each([
    [[4, 3, 2, 1], ALI],
    [[3, 4, 2, 1], TENCENT],
    [[3, 2, 4, 1], PDD],
    [[3, 2, 1, 4], JD],
    [[4, 4, 2, 1], -1],
    [[4, 2, 4, 1], -1],
    [[4, 2, 1, 4], -1],
    [[1, 4, 4, 2], -1],
    [[1, 4, 2, 4], -1],
    [[1, 2, 4, 4], -1],
    [[3, 3, 4, 1], PDD],
    [[3, 3, 1, 4], JD],
    [[2, 3, 3, 4], JD],
    [[0, 0, 0, 0], -1],
    [[1, 0, 0, 0], ALI],
    [[0, 0, 0, 1], JD],
  ] as const)('of %j is %i', ([ali, tencent, pdd, jd], leader) => expect(leaderOf(ali, tencent, pdd, jd)).toBe(leader))
})

describe('boosts', () => {
  it('add up in the cells they reach, by kind, and appeal and churn by what brought them', () => {
    const boost = (kind: Boost['kind'], cause: Boost['cause'], amount: number): Boost => {
      const regions = (1 << 2) | (1 << 5)
      return { kind, cause, source: 'a', platform: PDD, regions, amount, until: 9 }
    }
    const state = position()
    state.boosts = [
      boost('appeal', 'card', 1),
      boost('appeal', 'push', 2),
      boost('appeal', 'event', 4),
      boost('churn', 'card', 8),
      boost('churn', 'event', 16),
      boost('word-of-mouth', 'card', 32),
      boost('word-of-mouth', 'event', 1),
      boost('fission', 'event', 64),
    ]
    const sums = newBoostSums()
    sumBoosts(position({ set: (s) => void (s.boosts = [...state.boosts, ...state.boosts]) }), sums)
    sumBoosts(state, sums)
    for (const cell of ALL_CELLS) {
      const isReached = platformOf(cell) === PDD && [2, 5].includes(regionOf(cell))
      const { appealByCard, appealByEvent, churnByCard, churnByEvent, wordOfMouth, fission } = sums
      expect([appealByCard, appealByEvent, churnByCard, churnByEvent, wordOfMouth, fission].map((list) => list[cell])).toEqual(
        isReached ? [3, 4, 8, 16, 33, 64] : [0, 0, 0, 0, 0, 0],
      )
    }
  })
})

describe('access', () => {
  it('reaches as far as its contract says, and is of password links at most beyond', () => {
    const at = (scope: 'all' | '4-5' | '5', level: 0 | 1 | 2 | 3) => {
      const state = position({
        set: (s) => {
          s.access[PDD] = level
          s.contracts[PDD] = { seat: PDD, level: 2, terms: offer({ scope }), since: 0, until: 6, forced: false }
        },
      })
      return [3, 4, 5].map((tier) => accessAt(state, PDD, regionIndex(REGIONS.find((region) => region.tier === tier)?.id ?? '')))
    }
    expect(at('all', 3)).toEqual([3, 3, 3])
    expect(at('4-5', 2)).toEqual([1, 2, 2])
    expect(at('5', 3)).toEqual([1, 1, 3])
    expect(at('5', 1)).toEqual([1, 1, 1])
    expect(at('5', 0)).toEqual([0, 0, 0])
    const ordered = position({ set: (s) => void (s.contracts[PDD] = null) })
    expect(accessAt(ordered, PDD, regionIndex('hubei'))).toBe(ordered.access[PDD])
  })

  it('has cost a platform its stake once that much is sold', () => {
    const { stakePercent } = position().config.numbers.access
    const sold = (percent: number) => hasSoldStake(position({ set: (s) => void (s.soldStakes[JD] = percent) }), JD)
    expect([sold(stakePercent - 1), sold(stakePercent), sold(100)]).toEqual([false, true, true])
  })
})

describe('what has been conceded', () => {
  it('is what an offer makes of a concession: yes or no, a fee in cash', () => {
    expect(sizeOf(offer({ trafficFee: 3 }), 'trafficFee')).toBe(3)
    expect([sizeOf(offer({ control: true }), 'control'), sizeOf(offer(), 'control')]).toEqual([1, 0])
    expect([sizeOf(offer({ scope: '5' }), 'scope'), sizeOf(offer(), 'scope')]).toEqual([1, 0])
  })

  it('is the most a seat has signed, now or before, and not what it only offered', () => {
    const signed = (seat: typeof PDD | typeof JD, trafficFee: number, status: 'approved' | 'rejected' | 'filed' = 'approved') =>
      application({ seat, status, offer: offer({ trafficFee }) })
    const state = position()
    state.applications = [
      signed(PDD, 2),
      signed(PDD, 3),
      signed(PDD, 1),
      signed(PDD, 5, 'filed'),
      signed(PDD, 5, 'rejected'),
      signed(JD, 4),
    ]
    expect([conceded(state, PDD, 'trafficFee'), conceded(state, JD, 'trafficFee'), conceded(state, ALI, 'trafficFee')]).toEqual([3, 4, 0])
  })

  it('is nothing to a private term about anything else', () => {
    const everything = offer({
      weChatPay: true,
      trafficFee: 5,
      scope: '5',
      openShelves: true,
      endExclusivity: true,
      control: true,
      stake: true,
    })
    for (const term of PRIVATE_TERMS.values()) {
      expect(touches(term, offer())).toBe(false)
      const { of } = term.goal.metric
      expect(touches(term, everything)).toBe(of === 'conceded' || of === 'partners-conceding')
    }
  })
})
