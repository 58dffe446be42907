import { describe, expect, it } from 'vitest'
import {
  ALL_CELLS,
  PDD,
  TENCENT,
  causeAmount,
  cellOf,
  macroIndex,
  platformOf,
  regionOf,
  REGIONS_OF,
  type GameState,
} from '../../../../rules'
import { offer } from '../../../../rules/testing/builders'
import { plain } from '../testing/plain'
import { worthOfAppeal, worthOfBuyers } from '../worth'
import { weighOrgan, weighShops, weighSupport, worthOfOrgan, worthOfTollRise } from './tencent'

const worths = { share: 0.01, interest: [-0.5, 1, 0.25, -0.25] } as const

describe("an organ of WeChat's", () => {
  const running = (state: GameState): void => {
    state.fission[cellOf(10, PDD)] = 1
    state.shops[macroIndex('north')] = 1
  }
  const free = { organLevel: 0 }
  const [chats, , , , video] = ['group-chats', 'moments', 'official-accounts', 'mini-programs', 'short-video'] as const

  it('makes word of mouth and campaigns louder for everybody, and Tencent’s shops draw more', () => {
    const s = plain('tencent', { ...worths, points: free, set: running })
    const expected = (organ: number): number => {
      const effect = s.numbers.organs.effect[organ as 0]
      let worth = 0
      for (const cell of ALL_CELLS) {
        const louder =
          (causeAmount(s.ahead.ledger, cell, 'word-of-mouth') * effect.wordOfMouth +
            causeAmount(s.ahead.ledger, cell, 'fission') * effect.fission) /
          100
        const part = 1 - s.ahead.ledger.appeal[cell] / s.prospect.appeal[regionOf(cell)]
        worth += worthOfBuyers(s, regionOf(cell), platformOf(cell), louder * part, 8)
      }
      for (const region of REGIONS_OF[macroIndex('north')]) worth += worthOfAppeal(s, region, TENCENT, effect.shops, 8)
      return worth
    }
    expect(expected(0)).not.toBeCloseTo(0)
    expect(worthOfOrgan(s, chats, 1)).toBeCloseTo(expected(0))
    expect(worthOfOrgan(s, video, 1)).toBeCloseTo(expected(4))
  })

  it('is points, goals and cash to Tencent alone', () => {
    const quiet = { interest: [0, 0, 0, 0] } as const
    const own = (change: Parameters<typeof plain>[1]): number =>
      worthOfOrgan(plain('tencent', { ...quiet, points: free, ...change }), 'official-accounts', 1)
    expect(own({})).toBeCloseTo(0)
    expect(own({ pulls: { 'organ-levels': 2 } })).toBeCloseTo(2)
    expect(own({ points: { organLevel: 3 } })).toBeCloseTo(3)
    expect(own({ cashPrice: 0.5 })).toBeCloseTo(0.5 * 7 * plain('tencent').numbers.organs.effect[2].cash)
    const s = plain('tencent', { ...quiet, points: { organLevel: 3 } })
    expect(worthOfOrgan({ ...s, bonus: 1.5 }, 'official-accounts', 2)).toBeCloseTo(9)
    expect(worthOfOrgan(plain('ali', { ...quiet, pulls: { 'organ-levels': 2 }, cashPrice: 1 }), 'official-accounts', 1)).toBeCloseTo(0)
  })

  it('is told with its next level, and its price goes up', () => {
    const at = (level: number) => {
      const s = plain('tencent', { cashPrice: 0.5, interest: [0, 0, 0, 0], points: free, set: (state) => state.organs.fill(level) })
      return { ...weighOrgan(s, { type: 'grow-organ', seat: 'tencent', organ: 'moments' }), cost: s.numbers.organs.cost[level] ?? 0 }
    }
    for (const level of [0, 1, 2]) {
      expect(at(level).value).toBeCloseTo(-at(level).cost / 2)
      expect(at(level).why()[0]).toMatchObject({ key: 'grow-organ.worth', params: { organ: 'moments', level: level + 1 } })
    }
  })
})

describe("Tencent's shops and tolls", () => {
  it('are told as first or second, with goals of the first', () => {
    const at = (level: number, pulls = {}) =>
      weighShops(
        plain('tencent', {
          interest: [0, 0, 0, 0],
          cashPrice: 0.5,
          pulls,
          set: (state) => void (state.shops[macroIndex('north')] = level),
        }),
        {
          type: 'open-shops',
          seat: 'tencent',
          macro: 'north',
        },
      )
    const [first, second] = plain('tencent').numbers.shops.cost
    expect([at(0).value, at(1).value]).toEqual([-first / 2, -second / 2])
    expect([at(0, { 'shops-macros': 3 }).value, at(1, { 'shops-macros': 3 }).value]).toEqual([3 - first / 2, -second / 2])
    expect([at(0), at(1)].map((choice) => choice.why()[0]?.key)).toEqual(['open-shops.first', 'open-shops.second'])
    expect(at(0).why()[0]?.params).toMatchObject({ macro: 'north' })
  })

  it('bring goals by what is taken', () => {
    const paying = (state: GameState): void => {
      const contract = state.contracts[PDD]
      if (contract !== null) state.contracts[PDD] = { ...contract, terms: offer({ weChatPay: true }) }
    }
    const s = plain('tencent', { set: paying, pulls: { 'tally:toll-income': 2 }, cashPrice: 0.5 })
    const cash = (s.standing.buyers[PDD] * 7) / s.numbers.toll.buyersPerCash
    expect(worthOfTollRise(s, 1)).toBeCloseTo(2.5 * cash)
    expect(worthOfTollRise(plain('pdd', { set: paying, cashPrice: 0.5 }), 2)).toBeCloseTo(-cash)
  })

  it('bring goals by a push that is sold, which is told with its price', () => {
    const s = plain('tencent', { ...worths, cashPrice: 0.5, pulls: { 'tally:push-income': 0.25 } })
    const choice = weighSupport(s, { type: 'traffic-support', seat: 'tencent', partner: 'pdd', macro: 'north', price: 4 }, 0.25)
    const { appeal, quarters } = s.numbers.push
    const given = REGIONS_OF[macroIndex('north')].reduce((sum: number, region) => sum + worthOfAppeal(s, region, PDD, appeal, quarters), 0)
    expect(choice.value).toBeCloseTo((given + 2 + 1) * 0.75)
    expect(choice.why()).toEqual([{ key: 'traffic-support.sell', params: { seat: 'pdd', macro: 'north', cash: 4 } }])
  })
})
