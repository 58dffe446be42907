import { describe, expect, it } from 'vitest'
import { ALI, JD, ORGANS, TENCENT } from '../model/ids'
import type { Move } from '../model/move'
import type { RejectCode } from '../model/outcome'
import { TALLIES, type GameState } from '../model/state'
import { atBelt, cellOf, inMacro, offer, position } from '../testing/builders'
import { checkMove } from './registry'

type Params = Readonly<Record<string, string | number>>
/** A move, what stands at the last place where it may be made, what stands one further, and how it is refused there. */
interface Boundary {
  readonly move: Move
  readonly last: (state: GameState) => void
  readonly further: (state: GameState) => void
  readonly code: RejectCode
  readonly params: Params
}

const on = ({ seat }: Move, set: (state: GameState) => void): GameState => position({ turn: seat, set })
const { numbers } = position().config
const boundary = (move: Move, last: Boundary['last'], further: Boundary['further'], code: RejectCode, params: Params = {}): Boundary => ({
  move,
  last,
  further,
  code,
  params,
})
const capital = TALLIES.indexOf('capital-raised') as 0
const develop: Move = { type: 'develop', seat: 'jd', belt: 'xuchang-wigs' }
const wigs = atBelt('xuchang-wigs', 'jd')
const chooseOne: Move = { type: 'choose-one', seat: 'ali', belt: 'xuchang-wigs' }
const aliWigs = atBelt('xuchang-wigs', 'ali')
const serve: Move = { type: 'serve', seat: 'jd', macro: 'north' }
const petition: Move = { type: 'petition', seat: 'jd', against: 'ali' }
const grow: Move = { type: 'grow-organ', seat: 'tencent', organ: 'moments' }
const moments = ORGANS.indexOf('moments') as 0
const push: Move = { type: 'traffic-support', seat: 'tencent', partner: 'jd', macro: 'east', price: 4 }
const subsidise: Move = { type: 'subsidise', seat: 'jd', region: 'hubei', amount: 3 }
const fission: Move = { type: 'fission', seat: 'jd', region: 'hubei' }
const shops: Move = { type: 'open-shops', seat: 'tencent', macro: 'east' }
const full = numbers.shops.cost.length

const BOUNDARIES: readonly Boundary[] = [
  boundary(
    develop,
    (s) => void (s.supply[wigs] = numbers.supply.max - 1),
    (s) => void (s.supply[wigs] = numbers.supply.max),
    'belt.full',
    { max: numbers.supply.max },
  ),
  boundary(
    chooseOne,
    (s) => void (s.supply[aliWigs] = numbers.exclusivity.supply),
    (s) => void (s.supply[aliWigs] = numbers.exclusivity.supply - 1),
    'exclusive.supply',
    { need: numbers.exclusivity.supply, have: numbers.exclusivity.supply - 1 },
  ),
  boundary(
    serve,
    (s) => void (s.service[inMacro('north', 'jd')] = numbers.service.max - 1),
    (s) => void (s.service[inMacro('north', 'jd')] = numbers.service.max),
    'service.full',
    { max: numbers.service.max },
  ),
  boundary(
    petition,
    (s) => void (s.scrutiny[ALI] = numbers.scrutiny.limit[ALI] - 1),
    (s) => void (s.scrutiny[ALI] = numbers.scrutiny.limit[ALI]),
    'petition.limit',
    { limit: numbers.scrutiny.limit[ALI] },
  ),
  boundary(
    petition,
    (s) => void (s.cash[JD] = numbers.petition.cost),
    (s) => void (s.cash[JD] = numbers.petition.cost - 1),
    'cash.short',
    { need: numbers.petition.cost, have: numbers.petition.cost - 1 },
  ),
  boundary(
    { type: 'raise-capital', seat: 'jd' },
    (s) => void (s.tally[JD][capital] = numbers.raise.limit - 1),
    (s) => void (s.tally[JD][capital] = numbers.raise.limit),
    'capital.limit',
    { limit: numbers.raise.limit },
  ),
  boundary(
    grow,
    (s) => {
      s.cash[TENCENT] = 99
      s.organs[moments] = numbers.organs.max - 1
    },
    (s) => void (s.organs[moments] = numbers.organs.max),
    'organ.full',
    { max: numbers.organs.max },
  ),
  boundary(
    shops,
    (s) => s.shops.fill(full - 1),
    (s) => s.shops.fill(full),
    'shops.full',
  ),
  boundary(
    push,
    (s) => void (s.cash[JD] = 4),
    (s) => void (s.cash[JD] = 3),
    'deal.cash',
    { seat: 'jd', need: 4, have: 3 },
  ),
  boundary(
    push,
    (s) => void (s.proposalsLeft = 1),
    (s) => void (s.proposalsLeft = 0),
    'deal.proposals',
  ),
  boundary(
    subsidise,
    (s) => void (s.cash[JD] = 3),
    (s) => void (s.cash[JD] = 2),
    'cash.short',
    { need: 3, have: 2 },
  ),
  boundary(
    subsidise,
    (s) => void (s.actionsLeft = 1),
    (s) => void (s.actionsLeft = 0),
    'actions.none',
    { need: 1, have: 0 },
  ),
  boundary(
    { ...subsidise, seat: 'tencent' },
    (s) => s.shops.fill(1),
    (s) => s.shops.fill(0),
    'shops.none',
    { region: 'hubei' },
  ),
  boundary(
    fission,
    (s) => void (s.buyers[cellOf('hubei', 'jd')] = 1),
    (s) => void (s.buyers[cellOf('hubei', 'jd')] = 0),
    'fission.no-buyers',
    { region: 'hubei' },
  ),
  boundary(
    { ...fission, seat: 'ali' },
    (s) => void (s.access[ALI] = 1),
    (s) => void (s.access[ALI] = 0),
    'fission.no-access',
  ),
  boundary(
    { type: 'throttle', seat: 'tencent', platform: 'jd', macro: 'east' },
    (s) => void (s.throttled[inMacro('north', 'jd')] = 2),
    (s) => void (s.throttled[inMacro('east', 'jd')] = 1),
    'throttle.already',
  ),
  boundary(
    { type: 'file', seat: 'ali', level: 2, offer: offer() },
    (s) => void (s.filingBlockedUntil[ALI] = 0),
    (s) => void (s.filingBlockedUntil[ALI] = 1),
    'application.blocked',
    { until: 1 },
  ),
]

describe('the last place where a move may be made', () => {
  it.each(BOUNDARIES.map((row) => [`${row.move.type} ${row.code}`, row] as const))('%s', (_name, { move, last, further, code, params }) => {
    expect(checkMove(on(move, last), move)).toBeNull()
    expect(checkMove(on(move, further), move)).toEqual({ ok: false, code, params })
  })
})

describe('amounts', () => {
  const ranges: readonly (readonly [string, (amount: number) => Move, from: number, to: number])[] = [
    ['a subsidy', (amount) => ({ type: 'subsidise', seat: 'jd', region: 'hubei', amount }), 1, numbers.subsidy.max],
    ['a push', (price) => ({ type: 'traffic-support', seat: 'tencent', partner: 'jd', macro: 'east', price }), 0, numbers.push.priceMax],
    ['a fee', (trafficFee) => ({ type: 'file', seat: 'ali', level: 2, offer: offer({ trafficFee }) }), 0, numbers.access.feeMax],
    ['a bid', (amount) => ({ type: 'bid', seat: 'jd', amount }), 1, numbers.stage.max],
  ]

  it.each(ranges)('%s lies in its range, both ends included', (_name, move, from, to) => {
    const check = (amount: number) =>
      checkMove(
        on(move(amount), () => {}),
        move(amount),
      )
    for (const amount of [from, to]) expect(check(amount)).toBeNull()
    for (const amount of [from - 1, to + 1, from + 0.5])
      expect(check(amount)).toEqual({ ok: false, code: 'amount.range', params: { from, to, found: amount } })
  })

  it('of a toll are a step away, and inside its range', () => {
    const { max, step } = numbers.toll
    const check = (from: number, toll: number) =>
      checkMove(
        on({ type: 'end-turn', seat: 'tencent' }, (s) => void (s.toll = from)),
        { type: 'set-toll', seat: 'tencent', toll },
      )
    for (let toll = 0; toll <= max; toll++)
      for (let next = 0; next <= max; next++) {
        const range = { from: Math.max(0, toll - step), to: Math.min(max, toll + step), found: next }
        const refused = next === toll ? { ok: false, code: 'toll.same', params: {} } : { ok: false, code: 'amount.range', params: range }
        expect(check(toll, next)).toEqual(Math.abs(next - toll) <= step && next !== toll ? null : refused)
      }
    for (const toll of [-1, max + 1, 1.5])
      expect(check(1, toll)).toEqual({ ok: false, code: 'amount.range', params: { from: 0, to: max, found: toll } })
  })
})

describe('what is done once a turn', () => {
  it('is done again the next turn, and says nothing of what else was done', () => {
    const moves: readonly Move[] = [
      { type: 'petition', seat: 'jd', against: 'ali' },
      { type: 'raise-capital', seat: 'jd' },
      { type: 'set-toll', seat: 'tencent', toll: 2 },
      { type: 'throttle', seat: 'tencent', platform: 'jd', macro: 'east' },
      { type: 'bid', seat: 'jd', amount: 1 },
    ]
    const types = moves.map(({ type }) => type)
    for (const move of moves) {
      expect(
        checkMove(
          on(move, (s) => void (s.turnUsed = types.filter((type) => type !== move.type))),
          move,
        ),
      ).toBeNull()
      expect(
        checkMove(
          on(move, (s) => void (s.turnUsed = [move.type])),
          move,
        ),
      ).toEqual({ ok: false, code: 'turn.already', params: {} })
    }
  })
})

describe('a throttle', () => {
  const move: Move = { type: 'throttle', seat: 'tencent', platform: 'jd', macro: 'east' }
  const under = (control: boolean) =>
    on(move, (s) => {
      s.actionsLeft = 0
      s.contracts[JD] = { seat: JD, level: 3, terms: offer({ control }), since: 0, until: 6, forced: false }
    })

  it('takes no action where control was conceded, and one elsewhere', () => {
    expect(checkMove(under(true), move)).toBeNull()
    expect(checkMove(under(false), move)).toEqual({ ok: false, code: 'actions.none', params: { need: 1, have: 0 } })
    expect(checkMove(under(true), { ...move, platform: 'pdd' })).toMatchObject({ code: 'actions.none' })
  })
})
