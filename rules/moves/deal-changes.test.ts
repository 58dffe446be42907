import { describe, expect, it } from 'vitest'
import { BELTS } from '../content/board'
import { ALI } from '../model/ids'
import type { Move } from '../model/move'
import type { DealTerm } from '../model/offer'
import type { GameState } from '../model/state'
import { offer, play, position } from '../testing/builders'
import { whatItDid, type Row } from '../testing/what-it-did'

const APPLICATIONS = [
  { seat: 'pdd', level: 3, offer: offer() },
  { seat: 'ali', level: 2, offer: offer() },
] as const
const CASH = { kind: 'cash', amount: 2 } as const
const belt = BELTS[0].id

/** A deal with these terms that Ali has put before another, and the terms as they are told. */
const before = (
  to: 'tencent' | 'pdd' | 'jd',
  give: readonly DealTerm[],
  take: readonly DealTerm[],
  set?: (s: GameState) => void,
): Row<Move> => {
  const start = position({ turn: 'ali', scenario: { start: { applications: APPLICATIONS } }, ...(set === undefined ? {} : { set }) })
  const on = play(start, { type: 'propose-deal', seat: 'ali', to, give, take }).state
  const told = { id: 3, counterTo: null, from: 'ali', to, give, take } as const
  return {
    on,
    move: { type: 'answer-deal', seat: to, accept: true },
    changes: ['pending'],
    log: [{ kind: 'deal-answered', accepted: true, deal: told }],
  }
}
const withMore = (row: Row<Move>, changes: readonly (keyof GameState)[], log: readonly object[]): Row<Move> => ({
  ...row,
  changes: [...row.changes, ...changes],
  log: [...row.log, ...log],
})
const CAMPAIGN: DealTerm = { kind: 'campaign', macro: 'north' }
const campaignCost = position().config.numbers.campaign.cost
const BORDER: DealTerm = { kind: 'promise', promise: { kind: 'no-subsidy', regions: ['hubei'], quarters: 3 } }
const NO_BID: DealTerm = { kind: 'promise', promise: { kind: 'no-bid', quarters: 2 } }
const made = (seat: string, to: string, { promise }: DealTerm & { kind: 'promise' }): object => ({
  kind: 'promise-made',
  seat,
  to,
  promise,
})

/** What each form of a deal changes once the other agrees, and a bid once all have had their turn. */
const FORMS: Readonly<Record<string, Row<Move>>> = {
  'a present': withMore(before('jd', [CASH], []), ['cash'], []),
  'a card for cash': withMore(
    before('jd', [{ kind: 'card', card: 'double-11' }], [CASH], (s) => void (s.hands[ALI] = ['double-11'])),
    ['cash', 'hands', 'tally'],
    [],
  ),
  'goods for cash': withMore(
    before('jd', [{ kind: 'supply', belt, quarters: 2 }], [CASH], (s) => s.supply.fill(1)),
    ['cash', 'loans', 'tally'],
    [],
  ),
  'a lobby for cash': withMore(
    before('jd', [CASH], [{ kind: 'lobby', application: 2, side: 'for', amount: 1 }]),
    ['cash', 'applications', 'tally'],
    [{ kind: 'lobbied', seat: 'jd', application: 2, side: 'for', amount: 1 }],
  ),
  'a shared campaign': withMore(
    before('jd', [CAMPAIGN], [CAMPAIGN]),
    ['cash', 'boosts', 'tally'],
    [{ kind: 'campaign-began', seat: 'ali', partner: 'jd', macro: 'north', cost: campaignCost }],
  ),
  'traffic for cash': withMore(
    before('tencent', [CASH], [{ kind: 'traffic', macro: 'north', quarters: 1 }]),
    ['cash', 'boosts', 'tally'],
    [],
  ),
  'a border': withMore(
    before('pdd', [BORDER], [BORDER]),
    ['promises', 'nextId', 'tally'],
    [made('ali', 'pdd', BORDER), made('pdd', 'ali', BORDER)],
  ),
  'cash for no bid': withMore(before('jd', [CASH], [NO_BID]), ['cash', 'promises', 'nextId', 'tally'], [made('jd', 'ali', NO_BID)]),
  'a bid that wins the stage': {
    on: position({
      turn: 'ali',
      set: (s) => {
        s.turn = 3
        s.pending = { kind: 'action', seat: 'jd' }
        s.actionsLeft = 9
        s.bids = [1, 0, 3, 0]
      },
    }),
    move: { type: 'end-turn', seat: 'jd' },
    changes: ['turn', 'order', 'pending', 'bids', 'lastBids', 'stageRest', 'cash', 'tally', 'proposalsLeft'],
    log: [
      { kind: 'turn-ended', seat: 'jd' },
      { kind: 'stage-opened', bids: [1, 0, 3, 0], winner: 'pdd', tied: false, resting: [] },
      { kind: 'turn-began', seat: 'pdd' },
    ],
  },
}

describe('a deal that is struck', () => {
  it.each(Object.entries(FORMS))('changes what it is about and nothing else: %s', (_name, row) => {
    const { told, expected } = whatItDid(row)
    expect(told).toEqual(expected)
  })
})
