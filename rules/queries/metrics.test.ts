import type { Seat } from '../model/indexes'
import { describe, expect, it } from 'vitest'
import { regionIndex } from '../content/board'
import { AGENDAS, FACTION_INFO } from '../content/catalogue'
import type { Metric } from '../model/content'
import { ALI, FACTIONS, JD, PDD, TENCENT, seatOf, type Faction } from '../model/ids'
import type { AccessLevel, Offer } from '../model/offer'
import { TALLIES, type Position } from '../model/state'
import { application, atBelt, cellOf, inMacro, offer, position } from '../testing/builders'
import { goalPoints, measure } from './metrics'
import { stakePoints } from './points'
import { standingOf } from './standing'

/** For every metric: a position changed, the seat that reads it, and what it must read. A metric without a row does not compile. */
type Row = readonly [metric: Metric, seat: Seat, set: (state: Position) => void, expected: number | ((state: Position) => number)]
const nothing = (): void => {}

/** A seat's application was approved on these terms; one that still lies on the desk must not count. */
const signed =
  (faction: Faction, terms: Partial<Offer>) =>
  (state: Position): void => {
    state.applications.push(application({ seat: seatOf(faction), status: 'approved', ruledIn: 1, offer: offer(terms) }))
    state.applications.push(
      application({ id: 92, seat: seatOf(faction), status: 'held', ruledIn: 1, offer: offer({ control: true, trafficFee: 5 }) }),
    )
  }
const ROWS: { readonly [K in Metric['of']]: readonly Row[] } = {
  access: [
    [{ of: 'access' }, ALI, nothing, 1],
    [{ of: 'access' }, JD, nothing, 3],
  ],
  core: [
    [
      { of: 'core' },
      ALI,
      (s) => {
        s.leftHand.fill(0)
        s.coreShift = -7
      },
      93,
    ],
  ],
  alipay: [
    [
      { of: 'alipay' },
      ALI,
      (s) => {
        s.alipay = 4
      },
      4,
    ],
  ],
  'full-belts-lead': [
    [
      { of: 'full-belts-lead' },
      ALI,
      (s) => {
        s.supply[atBelt('datang-socks', 'ali')] = 3
        s.supply[atBelt('xuchang-wigs', 'ali')] = 3
        s.supply[atBelt('xuchang-wigs', 'pdd')] = 3
        s.supply[atBelt('yunnan-flowers', 'pdd')] = 2
      },
      1,
    ],
    [
      { of: 'full-belts-lead' },
      ALI,
      (s) => {
        s.supply[atBelt('xuchang-wigs', 'pdd')] = 3
      },
      -1,
    ],
  ],
  'supply-levels': [
    [
      { of: 'supply-levels' },
      PDD,
      (s) => {
        s.supply[atBelt('xuchang-wigs', 'pdd')] = 3
        s.supply[atBelt('datang-socks', 'pdd')] = 1
        s.supply[atBelt('datang-socks', 'jd')] = 1
      },
      4,
    ],
  ],
  'exclusive-belts': [
    [
      { of: 'exclusive-belts' },
      ALI,
      (s) => {
        s.exclusive[0] = 1
        s.exclusive[5] = 1
      },
      2,
    ],
  ],
  'pay-carriers': [
    [{ of: 'pay-carriers' }, TENCENT, nothing, 0],
    [
      { of: 'pay-carriers' },
      TENCENT,
      (s) => {
        for (const seat of [PDD, JD]) s.contracts[seat] = { ...s.contracts[seat]!, terms: offer({ weChatPay: true }) }
      },
      2,
    ],
  ],
  'largest-partner-percent': [[{ of: 'largest-partner-percent' }, TENCENT, nothing, (s) => standingOf(s).percent[PDD]]],
  'share-percent': [[{ of: 'share-percent' }, JD, nothing, (s) => standingOf(s).percent[JD]]],
  'percent-of': [[{ of: 'percent-of', faction: 'pdd' }, ALI, nothing, (s) => standingOf(s).percent[PDD]]],
  'buyers-lead': [
    [{ of: 'buyers-lead' }, PDD, nothing, (s) => standingOf(s).buyers[PDD] - standingOf(s).buyers[JD]],
    [{ of: 'buyers-lead' }, JD, nothing, (s) => standingOf(s).buyers[JD] - standingOf(s).buyers[PDD]],
  ],
  buyers: [[{ of: 'buyers' }, ALI, nothing, (s) => standingOf(s).buyers[ALI]]],
  'regions-led': [
    [{ of: 'regions-led' }, PDD, nothing, 23],
    [
      { of: 'regions-led', tier: 5 },
      PDD,
      (s) => {
        s.buyers[cellOf('xinjiang', 'jd')] = 150
        s.buyers[cellOf('hubei', 'jd')] = 330
      },
      6,
    ],
  ],
  'regions-led-lead': [
    [
      { of: 'regions-led-lead', tier: 5 },
      PDD,
      (s) => {
        s.buyers[cellOf('xinjiang', 'jd')] = 150
      },
      5,
    ],
    [{ of: 'regions-led-lead' }, JD, nothing, (s) => -standingOf(s).regionsLed[PDD]],
  ],
  'macros-led': [[{ of: 'macros-led' }, PDD, nothing, 7]],
  'self-reliance-percent': [
    [
      { of: 'self-reliance-percent' },
      ALI,
      (s) => {
        s.access[ALI] = 0
      },
      (s) => (standingOf(s).buyers[ALI] > 0 ? 100 : -1),
    ],
  ],
  'serviced-macros': [
    [
      { of: 'serviced-macros', level: 2 },
      JD,
      (s) => {
        s.service[inMacro('east', 'jd')] = 2
        s.service[inMacro('north', 'jd')] = 3
        s.service[inMacro('south', 'jd')] = 1
        s.service[inMacro('south', 'ali')] = 3
      },
      2,
    ],
  ],
  'partners-at-level': [
    [{ of: 'partners-at-level', level: 2 }, TENCENT, nothing, 2],
    [{ of: 'partners-at-level', level: 3 }, JD, nothing, 0],
  ],
  'stake-points': [[{ of: 'stake-points' }, TENCENT, nothing, (s) => stakePoints(standingOf(s))]],
  'shops-macros': [
    [
      { of: 'shops-macros' },
      TENCENT,
      (s) => {
        s.shops[0] = 2
        s.shops[3] = 1
      },
      2,
    ],
  ],
  'organ-levels': [
    [
      { of: 'organ-levels' },
      TENCENT,
      (s) => {
        s.organs[0] = 3
        s.organs[4] = 2
      },
      5,
    ],
  ],
  cash: [
    [
      { of: 'cash' },
      PDD,
      (s) => {
        s.cash[PDD] = 33
      },
      33,
    ],
  ],
  scrutiny: [
    [
      { of: 'scrutiny' },
      PDD,
      (s) => {
        s.scrutiny[PDD] = 4
      },
      4,
    ],
  ],
  conceded: [
    [{ of: 'conceded', concession: 'stake' }, ALI, nothing, 0],
    [{ of: 'conceded', concession: 'stake' }, ALI, signed('ali', { stake: true }), 1],
    [{ of: 'conceded', concession: 'control' }, ALI, signed('ali', { stake: true }), 0],
    [{ of: 'conceded', concession: 'trafficFee' }, PDD, signed('pdd', { trafficFee: 3 }), 3],
  ],
  'partners-conceding': [
    [{ of: 'partners-conceding', concession: 'stake' }, TENCENT, nothing, 0],
    [{ of: 'partners-conceding', concession: 'stake' }, TENCENT, signed('ali', { stake: true }), 1],
    [{ of: 'partners-conceding', concession: 'trafficFee', level: 3 }, TENCENT, signed('jd', { trafficFee: 2 }), 0],
    [{ of: 'partners-conceding', concession: 'trafficFee', level: 3 }, TENCENT, signed('jd', { trafficFee: 3 }), 1],
  ],
  tally: TALLIES.map((tally, i): Row => [
    { of: 'tally', tally },
    JD,
    (s) => {
      s.tally[JD][i] = 17
      s.tally[PDD].fill(9)
    },
    17,
  ]),
}

describe('metrics', () => {
  it.each(
    Object.values(ROWS)
      .flat()
      .map((row, i) => [`${JSON.stringify(row[0])} (${i})`, row] as const),
  )('%s', (_name, [metric, seat, set, expected]) => {
    const state = position({ set })
    expect(measure(standingOf(state), seat, metric)).toBe(typeof expected === 'function' ? expected(state) : expected)
  })

  it('tells that a platform leans on WeChat: less reliant on itself the more access it has', () => {
    const reliance = (level: AccessLevel): number =>
      measure(
        standingOf(
          position({
            set: (s) => {
              s.access[PDD] = level
            },
          }),
        ),
        PDD,
        { of: 'self-reliance-percent' },
      )
    expect(reliance(3)).toBeLessThan(reliance(1))
    expect(reliance(3)).toBeGreaterThan(0)
  })

  it('of what stays without WeChat leave out regions in which nothing speaks for the seat', () => {
    const shunned = position({
      set: (s) => {
        s.access[ALI] = 0
        s.buyers[cellOf('hubei', 'ali')] = 300
        const regions = 1 << regionIndex('hubei')
        s.boosts = [{ cause: 'event', source: 'x', kind: 'appeal', platform: ALI, regions, amount: -999, until: 9 }]
      },
    })
    expect(measure(standingOf(shunned), ALI, { of: 'self-reliance-percent' })).toBe(100)
  })

  it('are whole numbers for every goal of the game, whatever the seat', () => {
    const goals = [
      ...FACTIONS.flatMap((faction) => FACTION_INFO[faction].missions.map((goal) => [faction, goal] as const)),
      ...[...AGENDAS.values()].map(({ faction, goal }) => [faction, goal] as const),
    ]
    for (const [faction, { metric }] of goals) expect(Number.isInteger(measure(standingOf(position()), seatOf(faction), metric))).toBe(true)
  })
})

describe('goals', () => {
  const goals = [...FACTIONS.flatMap((faction) => FACTION_INFO[faction].missions), ...[...AGENDAS.values()].map(({ goal }) => goal)]

  it.each(goals.map((goal) => [goal.id, goal] as const))('%s pays the last step reached, and nothing before the first', (_id, goal) => {
    const past = goal.reach === 'at-least' ? -1 : 1
    goal.steps.forEach((step, i) => {
      expect(goalPoints(goal, step.at)).toBe(step.points)
      expect(goalPoints(goal, step.at + past)).toBe(i === 0 ? 0 : goal.steps[i - 1].points)
      if (i > 0) expect(step.points).toBeGreaterThan(goal.steps[i - 1].points)
      if (i > 0) expect(Math.sign(goal.steps[i - 1].at - step.at)).toBe(past)
    })
  })
})
