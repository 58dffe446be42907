import { describe, expect, it } from 'vitest'
import { BELTS } from '../content/board'
import { ALI, JD } from '../model/ids'
import type { Move } from '../model/move'
import type { DealTerm } from '../model/offer'
import { applyMove } from '../phases/apply'
import { createGame } from '../phases/create-game'
import { benchScenario } from '../testing/builders'
import { stateHash } from './identity'
import { parseMoves } from './moves'
import { replay } from './replay'

const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown
const promise = (term: object): object => ({ kind: 'promise', promise: term })

/** Each term of a deal as it stands in a save. */
const TERMS = {
  cash: { kind: 'cash', amount: 3 },
  card: { kind: 'card', card: 'double-11' },
  lobby: { kind: 'lobby', application: 1, side: 'against', amount: 2 },
  supply: { kind: 'supply', belt: BELTS[0].id, quarters: 2 },
  campaign: { kind: 'campaign', macro: 'north' },
  traffic: { kind: 'traffic', macro: 'northeast', quarters: 1 },
  border: promise({ kind: 'no-subsidy', regions: ['hubei', 'hunan'], quarters: 3 }),
  support: promise({ kind: 'support', quarters: 2 }),
  'no petition': promise({ kind: 'no-petition', quarters: 2 }),
  'no throttle': promise({ kind: 'no-throttle', quarters: 2 }),
  'no bid': promise({ kind: 'no-bid', quarters: 2 }),
} as const

const deal = (give: readonly unknown[], take: readonly unknown[] = []): object => ({
  type: 'propose-deal',
  seat: 'ali',
  to: 'jd',
  give,
  take,
})

/** The places and kinds of all that is wrong with a list of moves; none where it is read. */
const wrong = (moves: readonly object[]): readonly (readonly [string, string])[] => {
  const read = parseMoves(written(moves))
  return read.ok ? [] : read.problems.map(({ path, expected }) => [path, expected])
}

describe('the terms of a deal in a save', () => {
  it.each(Object.entries(TERMS))('are read as they were written: %s', (_name, term) => {
    const moves = [deal([term]), deal([], [term]), deal([term], [term])]
    expect(parseMoves(written(moves))).toEqual({ ok: true, moves })
  })

  it.each(Object.entries(TERMS))('need every part and have no other: %s', (_name, term) => {
    const { kind, ...parts } = term as Record<string, unknown>
    for (const part of Object.keys(parts)) {
      const without = { kind, ...parts, [part]: undefined }
      expect(wrong([deal([without])]).map(([path]) => path)).toContain(`[0].give[0].${part}`)
    }
    expect(wrong([deal([{ ...term, really: true }])])).toEqual([['[0].give[0]', 'known-fields']])
    if ('promise' in term) {
      const vow = term.promise as Record<string, unknown>
      for (const part of Object.keys(vow).filter((key) => key !== 'kind'))
        expect(wrong([deal([], [promise({ ...vow, [part]: undefined })])]).map(([path]) => path)).toContain(`[0].take[0].promise.${part}`)
      expect(wrong([deal([promise({ ...vow, really: true })])])).toEqual([['[0].give[0].promise', 'known-fields']])
    }
  })

  const MISTAKES: readonly (readonly [string, object, string, string])[] = [
    ['a campaign nowhere', { ...TERMS.campaign, macro: 'mars' }, 'macro', 'one-of'],
    ['a campaign with a length of its own', { ...TERMS.campaign, quarters: 1 }, '', 'known-fields'],
    ['traffic nowhere', { ...TERMS.traffic, macro: 'toString' }, 'macro', 'one-of'],
    ['traffic for no time', { ...TERMS.traffic, quarters: 0 }, 'quarters', 'whole'],
    ['traffic for ever', { ...TERMS.traffic, quarters: 13 }, 'quarters', 'whole'],
    ['goods for half a quarter', { ...TERMS.supply, quarters: 0.5 }, 'quarters', 'whole'],
    ['a lobby on neither side', { ...TERMS.lobby, side: 'both' }, 'side', 'one-of'],
    ['a lobby with less than nothing', { ...TERMS.lobby, amount: -1 }, 'amount', 'whole'],
    ['more cash than there is in the world', { ...TERMS.cash, amount: 1_000_001 }, 'amount', 'whole'],
    ['a border about one place, not a list', promise({ kind: 'no-subsidy', regions: 'hubei', quarters: 1 }), 'promise.regions', 'list'],
    ['a border about no name', promise({ kind: 'no-subsidy', regions: ['Hubei'], quarters: 1 }), 'promise.regions[0]', 'id'],
    ['a promise not to bid, in a place', promise({ kind: 'no-bid', regions: [], quarters: 1 }), 'promise', 'known-fields'],
    ['a promise not to bid for no time', promise({ kind: 'no-bid', quarters: 0 }), 'promise.quarters', 'whole'],
    ['a promise of nothing known', promise({ kind: 'love', quarters: 1 }), 'promise.kind', 'one-of'],
  ]

  it.each(MISTAKES)('are refused with the place: %s', (_name, term, at, expected) => {
    const dot = at === '' ? '' : '.'
    expect(wrong([deal([], [TERMS.cash, term])])).toEqual([[`[0].take[1]${dot}${at}`, expected]])
  })
})

describe('a bid in a save', () => {
  it('is a whole number of cash, and nothing besides', () => {
    const bid = { type: 'bid', seat: 'jd', amount: 4 }
    expect(parseMoves(written([bid]))).toEqual({ ok: true, moves: [bid] })
    for (const amount of [-1, 0.5, 1_000_001, '4', null, undefined]) expect(wrong([{ ...bid, amount }])).toEqual([['[0].amount', 'whole']])
    expect(wrong([{ ...bid, secret: true }])).toEqual([['[0]', 'known-fields']])
    expect(wrong([{ ...bid, seat: 'amazon' }])).toEqual([['[0].seat', 'one-of']])
  })
})

describe('a save with every term of a deal', () => {
  it('is played again to the same position, of which the terms are a part', () => {
    const setup = { scenario: benchScenario({ start: { supply: { [BELTS[0].id]: [2, 0, 0, 0] }, scrutiny: [0, 0, 0, 0] } }), seed: 4 }
    const start = createGame(setup)
    /** What each seat offers in its turn, to whom, and for what. */
    const offers: Readonly<Record<string, readonly [string, readonly object[], readonly object[]]>> = {
      ali: ['jd', [TERMS.campaign, TERMS.supply, TERMS['no bid']], [TERMS.campaign, TERMS.cash]],
      tencent: ['pdd', [TERMS.traffic, TERMS['no throttle']], [TERMS.cash, TERMS['no petition']]],
      pdd: ['jd', [TERMS.border], [TERMS.border]],
      jd: ['pdd', [TERMS['no petition']], [TERMS.support]],
    }
    const moves: Move[] = []
    let state = start
    const make = (move: object): void => {
      const outcome = applyMove(state, move as Move)
      if (!outcome.ok) throw new Error(`${JSON.stringify(move)}: ${outcome.code}`)
      state = outcome.state
      moves.push(move as Move)
    }
    for (let turn = 0; turn < 4; turn++) {
      const seat = state.pending.kind === 'action' ? state.pending.seat : ''
      const [to, give, take] = offers[seat] ?? ['', [], []]
      make({ type: 'propose-deal', seat, to, give, take })
      make({ type: 'answer-deal', seat: to, accept: true })
      make({ type: 'bid', seat, amount: 1 + turn })
      make({ type: 'end-turn', seat })
    }
    expect(state.boosts.map(({ cause }) => cause).sort()).toEqual(['campaign', 'campaign', 'push'])
    expect(state.loans).toMatchObject([{ from: ALI, to: JD }])
    expect(state.promises.map(({ promise: { kind } }) => kind).sort()).toEqual(
      ['no-bid', 'no-petition', 'no-petition', 'no-subsidy', 'no-subsidy', 'no-throttle', 'support'].sort(),
    )
    expect([...state.lastBids].sort((a, b) => a - b)).toEqual([1, 2, 3, 4])
    const read = parseMoves(written(moves))
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const again = replay(setup, read.moves)
    expect(again).toMatchObject({ ok: true, state })
    expect(stateHash(again.state)).toBe(stateHash(state))
    // Every one of the terms is something of the game: without it, it is another.
    for (let at = 0; at < moves.length; at++) {
      const move = moves[at]
      if (move?.type !== 'propose-deal') continue
      move.give.forEach((term, i) => {
        const give: readonly DealTerm[] = move.give.filter((_, j) => j !== i)
        const take = term.kind === 'campaign' ? move.take.filter(({ kind }) => kind !== 'campaign') : move.take
        const other = replay(setup, [...moves.slice(0, at), { ...move, give, take }, ...moves.slice(at + 1)])
        expect(stateHash(other.state), JSON.stringify(term)).not.toBe(stateHash(state))
      })
    }
  })
})
