import { describe, expect, it } from 'vitest'
import { boostMacro } from '../effects/boost-macro'
import { macroIndex } from '../content/board'
import { ALI, JD, type Faction } from '../model/ids'
import { ALL_REGIONS, cellOf } from '../model/indexes'
import type { DealTerm, PromiseTerm } from '../model/offer'
import type { GameState } from '../model/state'
import { atBelt, offer, play, position } from '../testing/builders'
import { wild } from '../testing/refusals/row'
import { checkMove } from './registry'

/** Ali on turn with 20 cash, supply at a belt, three cards; applications of Pinduoduo and JD on the desk. */
const table = (turn: Faction = 'ali', set: (s: GameState) => void = () => {}): GameState =>
  position({
    turn,
    scenario: {
      start: {
        applications: [
          { seat: 'pdd', level: 3, offer: offer() },
          { seat: 'jd', level: 3, offer: offer() },
        ],
      },
    },
    set: (s) => {
      s.supply[atBelt('xuchang-wigs', 'ali')] = 2
      s.hands = [['double-11', 'password-chain', 'line-1688'], [], [], []]
      set(s)
    },
  })

/** The refusal of a deal with these terms, as it is told; null where it may be made. */
const refused = (give: readonly unknown[], take: readonly unknown[] = [], state = table(), to: Faction = 'jd') => {
  const { pending } = state
  const seat = pending.kind === 'action' ? pending.seat : 'ali'
  const rejection = checkMove(state, wild({ type: 'propose-deal', seat, to, give, take }))
  return rejection === null ? null : [rejection.code, rejection.params]
}
const cash = (amount: number): DealTerm => ({ kind: 'cash', amount })
const promise = (term: PromiseTerm): DealTerm => ({ kind: 'promise', promise: term })
const noBid = (quarters: number): DealTerm => promise({ kind: 'no-bid', quarters })
const supply = (quarters: number): DealTerm => ({ kind: 'supply', belt: 'xuchang-wigs', quarters })
const traffic = (quarters: number, macro: 'north' | 'east' = 'north'): DealTerm => ({ kind: 'traffic', macro, quarters })
const campaign = (macro: 'north' | 'east' = 'north'): DealTerm => ({ kind: 'campaign', macro })

describe('how long a term may run', () => {
  const range = (to: number, found: number) => ['amount.range', { from: 1, to, found }]

  it('is one to four quarters for goods and for a word', () => {
    const words = [{ kind: 'support' }, { kind: 'no-petition' }, { kind: 'no-subsidy', regions: ['hubei'] }] as const
    for (const term of [supply, ...words.map((word) => (quarters: number) => promise({ ...word, quarters }))]) {
      for (const quarters of [1, 4]) expect(refused([term(quarters)])).toBeNull()
      for (const quarters of [0, 5, -1, 1.5]) expect(refused([term(quarters)])).toEqual(range(4, quarters))
    }
  })

  it('is one or two for a promise not to bid', () => {
    for (const quarters of [1, 2]) expect(refused([noBid(quarters)])).toBeNull()
    for (const quarters of [0, 3, 4, 1.5]) expect(refused([noBid(quarters)])).toEqual(range(2, quarters))
  })

  it('is no longer for traffic than a push lasts', () => {
    const tencent = table('tencent')
    const most = tencent.config.numbers.push.quarters
    for (const quarters of [1, most]) expect(refused([traffic(quarters)], [], tencent)).toBeNull()
    for (const quarters of [0, most + 1, 0.5]) expect(refused([traffic(quarters)], [], tencent)).toEqual(range(most, quarters))
  })
})

describe('where a term applies', () => {
  it('must be on the map', () => {
    const mars = { macro: 'mars' } as const
    expect(refused([{ kind: 'campaign', ...mars }], [{ kind: 'campaign', ...mars }])).toEqual(['macro.unknown', mars])
    expect(refused([{ kind: 'traffic', ...mars, quarters: 1 }], [], table('tencent'))).toEqual(['macro.unknown', mars])
    expect(refused([{ kind: 'supply', belt: 'nowhere', quarters: 1 }])).toEqual(['belt.unknown', { belt: 'nowhere' }])
    expect(refused([promise({ kind: 'no-subsidy', regions: ['hubei', 'nowhere'], quarters: 1 })])).toEqual([
      'region.unknown',
      { region: 'nowhere' },
    ])
  })

  it('must be where whoever gives it has something: goods of its own, buyers for a campaign', () => {
    expect(refused([supply(1)], [], table('jd'), 'ali')).toEqual(['deal.supply', { belt: 'xuchang-wigs' }])
    for (const [seat, gone] of [
      ['ali', ALI],
      ['jd', JD],
    ] as const) {
      const without = table('ali', (s) => {
        for (const region of ALL_REGIONS) s.buyers[cellOf(region, gone)] = 0
      })
      expect(refused([campaign()], [campaign()], without)).toEqual(['campaign.no-buyers', { seat, macro: 'north' }])
    }
  })

  it('is no matter while a seat is in a campaign already, or a push runs', () => {
    const busy = table('ali', (s) => boostMacro(s, 'campaign', JD, macroIndex('east'), s.config.numbers.campaign))
    expect(refused([campaign()], [campaign()], busy)).toEqual(['campaign.running', { seat: 'jd' }])
    expect(refused([traffic(1)])).toEqual(['deal.traffic', {}])
    const pushed = table('tencent', (s) => boostMacro(s, 'push', JD, macroIndex('east'), s.config.numbers.push))
    expect(refused([traffic(1)], [], pushed)).toEqual(['support.running', {}])
  })
})

describe('a shared campaign', () => {
  it('must stand on both sides, in the same place', () => {
    expect(refused([campaign()], [campaign()])).toBeNull()
    for (const [give, take] of [
      [[campaign()], []],
      [[], [campaign()]],
      [[campaign()], [cash(1)]],
      [[campaign()], [campaign('east')]],
    ] as const)
      expect(refused(give, take)).toEqual(['campaign.alone', {}])
    expect(refused([cash(1), campaign()], [campaign(), cash(2)])).toBeNull()
  })
})

describe('one side of a deal', () => {
  const tooMany = ['deal.terms', { max: 3 }]

  it('has three terms at most', () => {
    expect(refused([cash(1), cash(2), cash(3)])).toBeNull()
    expect(refused([cash(1), cash(2), cash(3), cash(4)])).toEqual(tooMany)
    expect(refused([], [cash(1), cash(2), cash(3), cash(4)])).toEqual(tooMany)
  })

  it('names a thing once: a campaign and a push wherever, a lobby by its application, all else word for word', () => {
    const lobby = (application: number, amount: number): DealTerm => ({ kind: 'lobby', application, side: 'for', amount })
    const tencent = table('tencent')
    expect(refused([campaign(), campaign('east')], [campaign()])).toEqual(tooMany)
    expect(refused([traffic(1), traffic(1, 'east')], [], tencent)).toEqual(tooMany)
    expect(refused([lobby(1, 1), lobby(1, 2)], [], table(), 'tencent')).toEqual(tooMany)
    expect(refused([lobby(1, 1), lobby(2, 1)], [], table(), 'tencent')).toBeNull()
    expect(refused([noBid(1), noBid(1)])).toEqual(tooMany)
    expect(refused([noBid(1), noBid(2)])).toBeNull()
    expect(refused([noBid(1)], [noBid(1)])).toBeNull()
  })

  it('is paid with what is there: cash, lobbies and a campaign together', () => {
    const { cost } = table().config.numbers.campaign
    const lobby: DealTerm = { kind: 'lobby', application: 1, side: 'for', amount: 2 }
    const side = (amount: number): DealTerm[] => [cash(amount), lobby, campaign()]
    expect(refused(side(18 - cost), [campaign()])).toBeNull()
    expect(refused(side(19 - cost), [campaign()])).toEqual(['deal.cash', { seat: 'ali', need: 21, have: 20 }])
    expect(refused([campaign()], [cash(21 - cost), campaign()])).toEqual(['deal.cash', { seat: 'jd', need: 21, have: 20 }])
  })

  it('pays in whole cash, more than none', () => {
    for (const amount of [0, -1, 0.5]) {
      expect(refused([cash(amount)])).toEqual(['amount.range', { from: 1, to: 20, found: amount }])
      expect(refused([], [cash(amount)])).toEqual(['amount.range', { from: 1, to: 20, found: amount }])
    }
  })

  it('gives no more cards than the other has room for, and asks for none', () => {
    const room = (left: number): GameState =>
      table('ali', (s) => (s.hands[JD] = Array.from({ length: s.config.numbers.handLimit - left }, () => 'six-one-eight')))
    const cards: readonly DealTerm[] = ['double-11', 'password-chain'].map((card) => ({ kind: 'card', card }))
    expect(refused(cards, [], room(2))).toBeNull()
    expect(refused(cards, [], room(1))).toEqual(['deal.card', { card: 'password-chain' }])
    expect(refused(cards, [], room(0))).toEqual(['deal.card', { card: 'double-11' }])
    expect(refused([], [{ kind: 'card', card: 'six-one-eight' }], room(2))).toEqual(['deal.card', { card: 'six-one-eight' }])
  })

  it('is malformed where a term or a promise is none the game knows', () => {
    for (const term of [
      { kind: 'love' },
      { kind: 'promise', promise: { kind: 'love', quarters: 1 } },
      { kind: 'promise', promise: { kind: 'toString', quarters: 1 } },
    ])
      expect(refused([term])).toEqual(['move.malformed', {}])
  })
})

describe('a word that may be given', () => {
  const may = (seat: Faction, to: Faction, term: PromiseTerm, state = table(seat)): boolean => {
    const answer = refused([promise(term)], [], state, to)
    if (answer !== null) expect(answer).toEqual(['deal.promise', {}])
    return answer === null
  }

  it('is one its seat can keep or break, and the other has use for', () => {
    const rows: readonly (readonly [PromiseTerm, readonly (readonly [Faction, Faction])[], readonly (readonly [Faction, Faction])[]])[] = [
      [{ kind: 'no-throttle', quarters: 1 }, [['tencent', 'jd']], [['jd', 'tencent'], ['ali', 'jd']]], // prettier-ignore
      [{ kind: 'support', quarters: 1 }, [['ali', 'jd'], ['tencent', 'jd']], [['jd', 'tencent']]], // prettier-ignore
      [{ kind: 'no-petition', quarters: 1 }, [['ali', 'tencent'], ['tencent', 'ali']], []], // prettier-ignore
      [{ kind: 'no-bid', quarters: 1 }, [['ali', 'tencent'], ['tencent', 'ali']], []], // prettier-ignore
      [{ kind: 'no-subsidy', regions: ['hubei'], quarters: 1 }, [['ali', 'jd']], []],
      [{ kind: 'no-subsidy', regions: [], quarters: 1 }, [], [['ali', 'jd']]],
    ]
    for (const [term, may1, mayNot] of rows) {
      for (const [seat, to] of may1) expect(may(seat, to, term), `${seat} ${to} ${term.kind}`).toBe(true)
      for (const [seat, to] of mayNot) expect(may(seat, to, term), `${seat} ${to} ${term.kind}`).toBe(false)
    }
  })

  it('not to bid needs a stage to bid for', () => {
    const without = position({ turn: 'ali', scenario: { numbers: { stage: { max: 0 } } } })
    expect(may('ali', 'jd', { kind: 'no-bid', quarters: 2 }, without)).toBe(false)
  })

  it('not to bid must outlast the stages that its giver sits out, before the game ends', () => {
    const resting = (rest: number, quarter = 1) =>
      position({
        turn: 'ali',
        set: (s) => {
          s.stageRest = [rest, 0, 0, 0]
          s.quarter = quarter
        },
      })
    const { length } = resting(0).config
    expect([1, 2].map((quarters) => may('ali', 'jd', { kind: 'no-bid', quarters }, resting(1)))).toEqual([false, true])
    expect(may('ali', 'jd', { kind: 'no-bid', quarters: 2 }, resting(2))).toBe(false)
    expect(may('ali', 'jd', { kind: 'no-bid', quarters: 2 }, resting(1, length))).toBe(false)
  })

  it('comes too late only from who has had its turn, for this quarter alone', () => {
    const later = play(table('jd'), { type: 'end-turn', seat: 'jd' }).state
    const ask = (kind: 'support' | 'no-bid', quarters: number, state = later, to: Faction = 'jd') =>
      refused([], [promise({ kind, quarters })], state, to)
    for (const kind of ['support', 'no-bid'] as const) {
      expect(ask(kind, 1)).toEqual(['deal.promise', {}])
      expect(ask(kind, 2)).toBeNull()
      expect(ask(kind, 1, later, 'pdd')).toBeNull()
      expect(ask(kind, 2, { ...later, quarter: later.config.length })).toEqual(['deal.promise', {}])
      expect(refused([promise({ kind, quarters: 1 })], [], later)).toBeNull()
    }
  })

  it('of support is never too late from Tencent, who rules when all have had their turn', () => {
    const later = play(table('tencent'), { type: 'end-turn', seat: 'tencent' }).state
    expect(refused([], [promise({ kind: 'no-bid', quarters: 1 })], later, 'tencent')).toEqual(['deal.promise', {}])
    expect(refused([], [promise({ kind: 'support', quarters: 1 })], later, 'tencent')).toBeNull()
  })
})
