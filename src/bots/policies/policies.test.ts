import { describe, expect, it } from 'vitest'
import {
  AGENDAS,
  JD,
  REGIONS,
  applyInPlace,
  cashCost,
  checkMove,
  cloneState,
  legalMoves,
  measure,
  playerView,
  projection,
  regionIndex,
  seatOf,
  standingOf,
  type GameState,
  type Move,
  type Tally,
} from '../../../rules'
import { decide } from '../index'
import { ON_THE_BOARD } from '../normal/normal-bot'
import { POLICIES, POLICY_IDS } from './index'
import { SEEDS, longWar, movesOf, play, played, spring, tallyOf } from './testing/held-games'

describe('every policy', () => {
  it.each(POLICY_IDS)('%s leaves every seat it is for a legal move in every position', (id) => {
    const { seats } = POLICIES[id]
    expect(seats.length).toBeGreaterThan(0)
    for (const seat of seats)
      for (const { state, move } of play(spring, { [seat]: id }, 5).held) {
        const left = POLICIES[id].leaves(playerView(state, seat), [...legalMoves(state), move])
        expect(left).toContainEqual(move)
        for (const one of left) expect(checkMove(state, one)).toBeNull()
      }
  })
})

describe('a bot that knows one thing', () => {
  it.each([
    ['fission-only', 'fission', 'pdd'],
    ['service-only', 'serve', 'jd'],
    ['subsidy-only', 'subsidise', 'pdd'],
  ] as const)('%s: does nothing else in its turns, and makes no deals', (id, type, seat) => {
    for (const game of played(longWar, seat, id)) {
      const turns = game.held.filter(({ state }) => state.pending.kind === 'action').map(({ move }) => move.type)
      expect(new Set(turns)).toEqual(new Set([type, 'end-turn']))
      for (const { move } of game.held) if (move.type === 'answer-deal' || move.type === 'answer-support') expect(move.accept).toBe(false)
    }
  })
})

describe('a bot with its own way with money', () => {
  it('capital-thrice: raises capital three times, in its first three turns', () => {
    for (const seat of ['ali', 'tencent'] as const)
      for (const game of played(longWar, seat, 'capital-thrice')) {
        expect(tallyOf(game.end, seat, 'capital-raised')).toBe(3)
        const turnOf = ({ quarter, turn }: GameState): string => `${quarter}.${turn}`
        const turns = new Set(game.held.filter(({ state }) => state.pending.kind === 'action').map(({ state }) => turnOf(state)))
        expect(movesOf(game, 'raise-capital').map(({ state }) => turnOf(state))).toEqual([...turns].slice(0, 3))
      }
  })

  it('cheap-regions: puts a little into many tier-5 regions, and nothing elsewhere', () => {
    for (const game of played(longWar, 'jd', 'cheap-regions')) {
      const subsidies = movesOf(game, 'subsidise').map(({ move }) => move)
      expect(subsidies.length).toBeGreaterThan(8)
      for (const { region, amount } of subsidies) {
        expect(REGIONS[regionIndex(region)]?.tier).toBe(5)
        expect(amount).toBeLessThanOrEqual(2)
      }
    }
  })

  it('end-rush: has spent nothing two quarters before the end, and spends then', () => {
    const games = played(longWar, 'ali', 'end-rush')
    const cost = ({ held }: (typeof games)[number], early: boolean): number =>
      held
        .filter(({ state }) => state.quarter <= 6 === early)
        .reduce((sum, { state, move }) => sum + (state.pending.kind === 'action' ? cashCost(state, move) : 0), 0)
    for (const game of games) expect(cost(game, true)).toBe(0)
    expect(games.reduce((sum, game) => sum + cost(game, false), 0)).toBeGreaterThan(10 * games.length)
  })
})

describe('a bot that gives presents', () => {
  it('offers half of its cash each turn, for nothing, and the other takes it', () => {
    for (const game of played(longWar, 'ali', 'presents-to-pdd')) {
      // Half of one coin is nothing: then it deals as it likes.
      const gifts = movesOf(game, 'propose-deal').filter(({ state }) => state.cash[seatOf('ali')] >= 2)
      expect(gifts.length).toBeGreaterThan(6)
      for (const { state, move } of gifts)
        expect(move).toMatchObject({ to: 'pdd', give: [{ kind: 'cash', amount: Math.floor(state.cash[seatOf('ali')] / 2) }], take: [] })
      const answers = game.all.filter(
        ({ state: { pending } }) =>
          pending.kind === 'deal' && pending.deal.from === 'ali' && pending.deal.counterTo === null && pending.deal.take.length === 0,
      )
      expect(answers).toHaveLength(gifts.length)
      for (const { move } of answers) expect(move).toMatchObject({ type: 'answer-deal', accept: true })
    }
  })
})

describe('a bot that plays for its agenda', () => {
  /** How far JD's agenda would be reached after a move on the board; null where it keeps none, or the move is none of those. */
  const reachedBy = (state: GameState, move: Move): number | null => {
    const goal = AGENDAS.get(state.agendas[JD] ?? '')?.goal
    if (goal === undefined || !ON_THE_BOARD.has(move.type)) return null
    const after = cloneState(state)
    applyInPlace(after, move)
    const reached = measure(standingOf(projection(after)), JD, goal.metric)
    // Beyond its last step an agenda is worth nothing more.
    const last = goal.steps.at(-1)?.at ?? 0
    return goal.reach === 'at-least' ? Math.min(reached, last) : -Math.max(reached, last)
  }

  it('comes nearer to it by its moves than a bot that plays as it likes in the same positions', () => {
    const games = played(longWar, 'jd', 'agenda-rush')
    let nearer = 0
    let farther = 0
    for (const { state, move } of games.flatMap(({ held }) => held)) {
      if (state.pending.kind !== 'action') continue
      const own = reachedBy(state, move)
      const free = reachedBy(state, decide(playerView(state, 'jd'), legalMoves(state), 'easy', state.quarter).move)
      if (own === null || free === null) continue
      if (own > free) nearer += 1
      if (own < free) farther += 1
    }
    expect(nearer).toBeGreaterThan(5)
    expect(nearer).toBeGreaterThan(5 * farther)
  })
})

describe('a bot that breaks its promises', () => {
  it('sells them, and breaks more than it keeps', () => {
    const games = played(longWar, 'ali', 'break-promises')
    const count = (tally: Tally): number => games.reduce((sum, { end }) => sum + tallyOf(end, 'ali', tally), 0)
    expect(count('promises-broken')).toBeGreaterThan(count('promises-kept'))
    expect(games.flatMap((game) => movesOf(game, 'propose-deal')).length).toBeGreaterThan(6)
    for (const { move } of games.flatMap((game) => movesOf(game, 'propose-deal')))
      if (move.give.some(({ kind }) => kind === 'promise')) expect(move.take.length).toBeGreaterThan(0)
  })
})

describe('two bots in league', () => {
  const games = SEEDS.map((seed) => play(longWar, { ali: 'league-with-tencent', tencent: 'league-with-ali' }, seed))

  it.each([
    ['ali', 'tencent'],
    ['tencent', 'ali'],
  ] as const)('%s says yes to what %s proposes, and never turns against it', (own, ally) => {
    const moves = games.flatMap(({ all }) => all.filter(({ move }) => move.seat === own))
    for (const { state, move } of moves) {
      if (move.type === 'petition') expect(move.against).not.toBe(ally)
      if (move.type === 'throttle') expect(move.platform).not.toBe(ally)
      if (move.type === 'answer-deal' && state.pending.kind === 'deal' && state.pending.deal.from === ally) expect(move.accept).toBe(true)
    }
    expect(moves.length).toBeGreaterThan(60)
  })

  it('agree on a door at its first review, at the price the one asks or the other offers', () => {
    // One that its own applicant took back came to no review.
    const alis = games.flatMap(({ end }) => end.applications.filter(({ seat, status }) => seat === seatOf('ali') && status !== 'withdrawn'))
    expect(alis.length).toBeGreaterThan(0)
    for (const { status, holds } of alis) expect([status, holds]).toEqual(['approved', 0])
  })

  it('have a partner that has them for its own', () => {
    for (const id of POLICY_IDS) {
      const policy = POLICIES[id]
      if (!('partner' in policy)) continue
      expect(policy.seats).not.toContain(policy.partner)
      expect(policy.seats).toHaveLength(3)
    }
  })
})

describe('a bot with its own way of bidding', () => {
  it('never-bid: wins no stage', () => {
    for (const game of played(longWar, 'tencent', 'never-bid')) {
      expect(movesOf(game, 'bid')).toEqual([])
      expect(tallyOf(game.end, 'tencent', 'stages-won')).toBe(0)
    }
  })

  it('always-bid: bids as much as it can pay, before it spends on anything', () => {
    for (const game of played(longWar, 'tencent', 'always-bid')) {
      const bids = movesOf(game, 'bid')
      expect(bids.length).toBeGreaterThan(1)
      for (const { state, move } of bids) {
        expect(move.amount).toBe(Math.min(state.cash[seatOf('tencent')], state.config.numbers.stage.max))
        // Whoever has nothing to bid with must raise it first.
        expect(state.turnUsed.filter((type) => type !== 'raise-capital')).toEqual([])
      }
    }
  })
})
