import { describe, expect, it } from 'vitest'
import { BELTS } from '../content/board'
import { cardOf } from '../content/catalogue'
import { ALI, JD, PDD } from '../model/ids'
import type { MoveOf, MoveType } from '../model/move'
import type { GameState } from '../model/state'
import { busyPosition } from '../testing/busy-position'
import { endTurns, offer, play, position } from '../testing/builders'
import { choosing } from '../testing/situations'
import { whatItDid, type Row } from '../testing/what-it-did'
import { MOVE_TYPES } from './registry'

const APPLICATIONS = [
  { seat: 'pdd', level: 3, offer: offer() },
  { seat: 'ali', level: 2, offer: offer() },
] as const
const desk = (turn: 'ali' | 'tencent' | 'pdd' | 'jd', set: (s: GameState) => void = () => {}): GameState =>
  position({ turn, set, scenario: { start: { applications: APPLICATIONS } } })
const review = (): GameState => endTurns(desk('ali')).state
const asked = (set: (s: GameState) => void = () => {}): GameState =>
  play(position({ turn: 'ali', set }), { type: 'propose-deal', seat: 'ali', to: 'jd', give: [CASH], take: [SUPPORT] }).state
const pushed = (): GameState =>
  play(position({ turn: 'tencent' }), { type: 'traffic-support', seat: 'tencent', partner: 'jd', macro: 'east', price: 3 }).state
const countered = (): GameState =>
  play(review(), { type: 'rule', seat: 'tencent', application: 1, ruling: 'counter', counter: offer({ control: true }) }).state

const CASH = { kind: 'cash', amount: 2 } as const
const SUPPORT = { kind: 'promise', promise: { kind: 'no-petition', quarters: 2 } } as const
const belt = BELTS[0].id
const supplied = (): GameState => {
  const state = busyPosition('ali')
  state.supply.fill(state.config.numbers.exclusivity.supply)
  state.exclusive.fill(0)
  return state
}

const ROWS: { readonly [T in MoveType]: Row<MoveOf<T>> } = {
  'choose-agenda': {
    on: choosing(),
    move: { type: 'choose-agenda', seat: 'ali', agenda: choosing().agendaChoices[ALI][1] ?? '' },
    changes: ['agendas', 'pending'],
    log: [{ kind: 'agenda-chosen', seat: 'ali', agenda: choosing().agendaChoices[ALI][1] }],
  },
  subsidise: {
    on: position({ turn: 'pdd' }),
    move: { type: 'subsidise', seat: 'pdd', region: 'hubei', amount: 2 },
    changes: ['subsidy', 'tally'],
    log: [{ kind: 'subsidised', seat: 'pdd', region: 'hubei', amount: 2, cost: 2 }],
  },
  fission: {
    on: position({ turn: 'pdd' }),
    move: { type: 'fission', seat: 'pdd', region: 'hubei' },
    changes: ['fission', 'tally'],
    log: [{ kind: 'fission', seat: 'pdd', region: 'hubei', cost: position().config.numbers.fission.cost[PDD] }],
  },
  develop: {
    on: busyPosition('jd'),
    move: { type: 'develop', seat: 'jd', belt: BELTS[1].id },
    changes: ['supply', 'tally'],
    log: [{ kind: 'developed', seat: 'jd', belt: BELTS[1].id, level: 2, cost: position().config.numbers.supply.cost[1]?.[JD] }],
  },
  bid: {
    on: position({ turn: 'jd' }),
    move: { type: 'bid', seat: 'jd', amount: 2 },
    changes: ['bids', 'turnUsed'],
    log: [{ kind: 'bid', seat: 'jd', amount: 2 }],
  },
  'choose-one': {
    on: supplied(),
    move: { type: 'choose-one', seat: 'ali', belt },
    changes: ['exclusive', 'scrutiny'],
    log: [
      { kind: 'chose-one', seat: 'ali', belt, cost: position().config.numbers.exclusivity.cost },
      { kind: 'scrutiny', seat: 'ali', cause: 'exclusivity', amount: position().config.numbers.exclusivity.scrutiny },
    ],
  },
  serve: {
    on: busyPosition('jd'),
    move: { type: 'serve', seat: 'jd', macro: 'north' },
    changes: ['service'],
    log: [{ kind: 'served', seat: 'jd', macro: 'north', level: 2, cost: position().config.numbers.service.cost[1]?.[JD] }],
  },
  'play-card': {
    on: position({ turn: 'ali', set: (s) => void (s.hands[ALI] = ['double-11', 'password-chain']) }),
    move: { type: 'play-card', seat: 'ali', card: 'password-chain', target: { region: 'hubei' } },
    changes: ['hands', 'discards', 'tally', 'boosts'],
    log: [{ kind: 'card-played', seat: 'ali', card: 'password-chain', target: { region: 'hubei' }, cost: cardOf('password-chain').cost }],
  },
  file: {
    on: position({ turn: 'ali' }),
    move: { type: 'file', seat: 'ali', level: 2, offer: offer({ control: true }) },
    changes: ['applications', 'nextId'],
    log: [{ kind: 'filed', seat: 'ali', application: 1, level: 2, offer: offer({ control: true }) }],
  },
  revise: {
    on: desk('pdd'),
    move: { type: 'revise', seat: 'pdd', application: 1, offer: offer({ control: true }) },
    changes: ['applications'],
    log: [{ kind: 'revised', seat: 'pdd', application: 1, level: 3, offer: offer({ control: true }) }],
  },
  withdraw: {
    on: desk('pdd'),
    move: { type: 'withdraw', seat: 'pdd', application: 1 },
    changes: ['applications', 'filingBlockedUntil'],
    log: [{ kind: 'withdrawn', seat: 'pdd', application: 1 }],
  },
  lobby: {
    on: desk('jd'),
    move: { type: 'lobby', seat: 'jd', application: 1, side: 'against', amount: 2 },
    changes: ['applications'],
    log: [{ kind: 'lobbied', seat: 'jd', application: 1, side: 'against', amount: 2 }],
  },
  petition: {
    on: position({ turn: 'jd' }),
    move: { type: 'petition', seat: 'jd', against: 'pdd' },
    changes: ['scrutiny', 'tally', 'turnUsed'],
    log: [
      {
        kind: 'petitioned',
        seat: 'jd',
        against: 'pdd',
        cost: position().config.numbers.petition.cost,
        amount: position().config.numbers.petition.scrutiny,
      },
      { kind: 'scrutiny', seat: 'pdd', cause: 'petition', amount: position().config.numbers.petition.scrutiny },
    ],
  },
  'raise-capital': {
    on: position({ turn: 'jd' }),
    move: { type: 'raise-capital', seat: 'jd' },
    changes: ['cash', 'capital', 'tally', 'turnUsed'],
    log: [
      {
        kind: 'raised-capital',
        seat: 'jd',
        cash: position().config.numbers.raise.cash[JD],
        points: position().config.numbers.raise.points,
      },
    ],
  },
  'propose-deal': {
    on: position({ turn: 'ali' }),
    move: { type: 'propose-deal', seat: 'ali', to: 'jd', give: [CASH], take: [SUPPORT] },
    changes: ['nextId', 'proposalsLeft', 'pending'],
    log: [{ kind: 'deal-proposed', deal: { id: 1, counterTo: null, from: 'ali', to: 'jd', give: [CASH], take: [SUPPORT] } }],
  },
  'answer-deal': {
    on: asked(),
    move: { type: 'answer-deal', seat: 'jd', accept: true },
    changes: ['cash', 'nextId', 'pending', 'promises', 'tally'],
    log: [
      { kind: 'deal-answered', accepted: true, deal: { id: 1, counterTo: null, from: 'ali', to: 'jd', give: [CASH], take: [SUPPORT] } },
      { kind: 'promise-made', seat: 'jd', to: 'ali', promise: SUPPORT.promise },
    ],
  },
  'counter-deal': {
    on: asked(),
    move: { type: 'counter-deal', seat: 'jd', give: [SUPPORT], take: [] },
    changes: ['nextId', 'pending'],
    log: [{ kind: 'deal-proposed', deal: { id: 2, counterTo: 1, from: 'jd', to: 'ali', give: [SUPPORT], take: [] } }],
  },
  'open-shops': {
    on: busyPosition('tencent'),
    move: { type: 'open-shops', seat: 'tencent', macro: 'east' },
    changes: ['shops'],
    log: [{ kind: 'shops-opened', seat: 'tencent', macro: 'east', level: 2, cost: position().config.numbers.shops.cost[1] }],
  },
  'grow-organ': {
    on: busyPosition('tencent'),
    move: { type: 'grow-organ', seat: 'tencent', organ: 'moments' },
    changes: ['organs'],
    log: [{ kind: 'organ-grown', seat: 'tencent', organ: 'moments', level: 2, cost: position().config.numbers.organs.cost[1] }],
  },
  'set-toll': {
    on: position({ turn: 'tencent' }),
    move: { type: 'set-toll', seat: 'tencent', toll: 2 },
    changes: ['toll', 'turnUsed'],
    log: [{ kind: 'toll-set', seat: 'tencent', toll: 2 }],
  },
  throttle: {
    on: position({ turn: 'tencent' }),
    move: { type: 'throttle', seat: 'tencent', platform: 'jd', macro: 'east' },
    changes: ['throttled', 'turnUsed', 'tally', 'scrutiny'],
    log: [
      { kind: 'throttled', seat: 'tencent', platform: 'jd', macro: 'east' },
      { kind: 'scrutiny', seat: 'tencent', cause: 'throttle', amount: position().config.numbers.throttle.scrutiny },
    ],
  },
  'traffic-support': {
    on: position({ turn: 'tencent' }),
    move: { type: 'traffic-support', seat: 'tencent', partner: 'jd', macro: 'east', price: 3 },
    changes: ['proposalsLeft', 'pending'],
    log: [{ kind: 'support-offered', seat: 'tencent', partner: 'jd', macro: 'east', price: 3 }],
  },
  'answer-support': {
    on: pushed(),
    move: { type: 'answer-support', seat: 'jd', accept: true },
    changes: ['cash', 'tally', 'boosts', 'pending'],
    log: [{ kind: 'support-sold', seat: 'tencent', partner: 'jd', macro: 'east', price: 3 }],
  },
  'end-turn': {
    on: position({ turn: 'ali' }),
    move: { type: 'end-turn', seat: 'ali' },
    changes: ['turn', 'pending'],
    log: [
      { kind: 'turn-ended', seat: 'ali' },
      { kind: 'turn-began', seat: 'tencent' },
    ],
  },
  rule: {
    on: review(),
    move: { type: 'rule', seat: 'tencent', application: 1, ruling: 'counter', counter: offer({ control: true }) },
    changes: ['applications', 'pending'],
    log: [{ kind: 'ruled', application: 1, applicant: 'pdd', ruling: 'counter', offer: offer({ control: true }) }],
  },
  'answer-counter': {
    on: countered(),
    move: { type: 'answer-counter', seat: 'pdd', accept: false },
    changes: ['applications', 'pending', 'scrutiny'],
    log: [
      { kind: 'counter-answered', seat: 'pdd', application: 1, accepted: false },
      { kind: 'scrutiny', seat: 'tencent', cause: 'declined-counter', amount: position().config.numbers.scrutiny.declinedCounter },
    ],
  },
}

describe('a move', () => {
  it.each(MOVE_TYPES)('%s changes what it is about, is paid for, and is written down', (type) => {
    const { told, expected } = whatItDid(ROWS[type])
    expect(told).toEqual(expected)
  })
})
