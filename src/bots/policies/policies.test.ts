import { describe, expect, it } from 'vitest'
import {
  AGENDAS,
  REGIONS,
  SCENARIOS,
  TALLIES,
  agendaProgress,
  applyMove,
  cashCost,
  checkMove,
  createGame,
  factionAt,
  legalMoves,
  playerView,
  regionIndex,
  seatOf,
  type Faction,
  type GameState,
  type Move,
  type MoveOf,
  type MoveType,
  type Scenario,
  type Tally,
} from '../../../rules'
import { decide, decisionSeed } from '../index'
import { POLICIES, POLICY_IDS, decideByPolicy, type PolicyId } from './index'

const spring = SCENARIOS.find(({ id }) => id === 'spring-2021') as Scenario
const longWar = SCENARIOS.find(({ id }) => id === 'long-war') as Scenario

/** A decision of a seat that is held to a policy: the position it was made in, the move, and the log of what came of it. */
interface Held {
  readonly state: GameState
  readonly move: Move
}

interface Played {
  readonly end: GameState
  readonly held: readonly Held[]
  /** Every position that was left behind, with the move made in it, whoever made it. */
  readonly all: readonly Held[]
}

/** A game of easy bots in which some seats are held to policies, that of `faction` first. */
const play = (scenario: Scenario, policies: Readonly<Partial<Record<Faction, PolicyId>>>, seed: number): Played => {
  const all: Held[] = []
  let state = createGame({ scenario, seed })
  for (let made = 0; state.pending.kind !== 'over'; made++) {
    const { seat } = state.pending
    const [view, moves, dice] = [playerView(state, seat), legalMoves(state), decisionSeed(seed, made)]
    const id = policies[seat]
    const { move } = id === undefined ? decide(view, moves, 'easy', dice) : decideByPolicy(view, moves, 'easy', POLICIES[id], dice)
    all.push({ state, move })
    const outcome = applyMove(state, move)
    if (!outcome.ok) throw new Error(outcome.code)
    state = outcome.state
  }
  const [first] = Object.keys(policies)
  return { end: state, held: all.filter(({ move }) => move.seat === first), all }
}

const movesOf = <T extends MoveType>({ held }: Played, type: T): readonly (Held & { readonly move: MoveOf<T> })[] =>
  held.filter((one): one is Held & { readonly move: MoveOf<T> } => one.move.type === type)

const tallyOf = ({ tally }: GameState, faction: Faction, name: Tally): number => tally[seatOf(faction)][TALLIES.indexOf(name)] ?? 0

const SEEDS = [1, 2, 3]
const played = (scenario: Scenario, seat: Faction, id: PolicyId): readonly Played[] =>
  SEEDS.map((seed) => play(scenario, { [seat]: id }, seed))

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
    ['fission-only', 'fission'],
    ['service-only', 'serve'],
    ['subsidy-only', 'subsidise'],
  ] as const)('%s: does nothing else in its turns, and makes no deals', (id, type) => {
    for (const game of played(longWar, 'pdd', id)) {
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
        expect(movesOf(game, 'raise-capital').map(({ state }) => state.quarter)).toEqual([1, 2, 3])
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
    for (const game of played(longWar, 'ali', 'end-rush')) {
      const cost = (early: boolean): number =>
        game.held
          .filter(({ state }) => state.quarter <= 6 === early)
          .reduce((sum, { state, move }) => sum + (state.pending.kind === 'action' ? cashCost(state, move) : 0), 0)
      expect(cost(true)).toBe(0)
      expect(cost(false)).toBeGreaterThan(10)
    }
  })
})

describe('a bot with its own way of applying', () => {
  it('empty-offer: concedes nothing, signs nothing, and petitions in every turn before an order', () => {
    for (const game of played(longWar, 'ali', 'empty-offer')) {
      const filed = movesOf(game, 'file')
      expect(filed.length).toBeGreaterThan(0)
      for (const { move } of filed)
        expect(Object.values(move.offer).filter((part) => part !== false && part !== 0 && part !== 'all')).toEqual([])
      for (const { move } of movesOf(game, 'answer-counter')) expect(move.accept).toBe(false)
      expect(movesOf(game, 'withdraw')).toEqual([])
      const petitions = movesOf(game, 'petition')
      expect(petitions.length).toBeGreaterThan(1)
      for (const { state, move } of petitions) if (state.interconnection === 0) expect(move.against).toBe('tencent')
    }
  })

  it('empty-offer: takes back what a scenario has put on the desk for it', () => {
    for (const game of played(spring, 'ali', 'empty-offer'))
      for (const application of game.end.applications.filter(({ seat }) => factionAt(seat) === 'ali'))
        expect(Object.values(application.offer).filter((part) => part !== false && part !== 0 && part !== 'all')).toEqual([])
  })

  it('never-files: leaves Tencent no application of its own', () => {
    for (const { end } of played(longWar, 'ali', 'never-files')) {
      expect(end.applications.filter(({ seat }) => factionAt(seat) === 'ali')).toEqual([])
      expect(end.access[seatOf('ali')]).toBe(1)
    }
  })
})

describe('a Tencent whose rulings are settled', () => {
  it('always-approve: approves whatever is filed, at its first review', () => {
    for (const game of played(spring, 'tencent', 'always-approve')) {
      const rulings = movesOf(game, 'rule').map(({ move }) => move.ruling)
      expect(new Set(rulings)).toEqual(new Set(['approve']))
      expect(game.end.applications.every(({ holds }) => holds === 0)).toBe(true)
    }
  })

  it('never-approve: neither approves nor counters, so that nobody is let in but by order', () => {
    for (const game of played(spring, 'tencent', 'never-approve')) {
      const rulings = new Set(movesOf(game, 'rule').map(({ move }) => move.ruling))
      expect(rulings.size).toBeGreaterThan(0)
      expect(rulings.has('approve') || rulings.has('counter')).toBe(false)
      expect(game.end.applications.some(({ status }) => status === 'approved')).toBe(false)
    }
  })

  it('approve-from-3: holds Ali until quarter 3 and approves it from then on', () => {
    const rulings = played(longWar, 'tencent', 'approve-from-3')
      .flatMap((game) => movesOf(game, 'rule'))
      .filter(({ state, move }) => state.applications.find(({ id }) => id === move.application)?.seat === seatOf('ali'))
    expect(new Set(rulings.map(({ move }) => move.ruling))).toEqual(new Set(['hold', 'approve']))
    for (const { state, move } of rulings) expect(move.ruling).toBe(state.quarter < 3 ? 'hold' : 'approve')
  })

  it('brink: holds as long as its meter stays below the limit, so that no refusal of its own brings the order', () => {
    for (const game of played(longWar, 'tencent', 'brink')) {
      const rulings = movesOf(game, 'rule')
      expect(new Set(rulings.map(({ move }) => move.ruling))).toContain('hold')
      for (const { state, move } of rulings) {
        const outcome = applyMove(state, { type: 'rule', seat: 'tencent', application: move.application, ruling: 'hold' })
        if (!outcome.ok) throw new Error(outcome.code)
        const drawn = outcome.log.reduce((sum, entry) => sum + (entry.kind === 'scrutiny' && entry.cause === 'hold' ? entry.amount : 0), 0)
        const would = state.scrutiny[seatOf('tencent')] + drawn
        expect(move.ruling).toBe(would < state.config.numbers.scrutiny.limit[seatOf('tencent')] ? 'hold' : 'approve')
      }
    }
  })
})

describe('a bot that gives presents', () => {
  it('offers half of its cash each turn, for nothing, and the other takes it', () => {
    for (const game of played(longWar, 'ali', 'presents-to-pdd')) {
      const gifts = movesOf(game, 'propose-deal')
      expect(gifts.length).toBeGreaterThan(6)
      for (const { state, move } of gifts)
        expect(move).toMatchObject({ to: 'pdd', give: [{ kind: 'cash', amount: Math.floor(state.cash[seatOf('ali')] / 2) }], take: [] })
      const answers = game.all.filter(({ state }) => state.pending.kind === 'deal' && state.pending.deal.from === 'ali')
      expect(answers).toHaveLength(gifts.length)
      for (const { move } of answers) expect(move).toMatchObject({ type: 'answer-deal', accept: true })
    }
  })
})

describe('a bot that plays for its agenda', () => {
  it('gets more out of it than a bot that plays as it likes', () => {
    const points = (policies: Partial<Record<Faction, PolicyId>>): number =>
      SEEDS.reduce((sum, seed) => sum + (agendaProgress(play(longWar, policies, seed).end, 'ali')?.points ?? 0), 0)
    expect([...AGENDAS.values()].some(({ faction }) => faction === 'ali')).toBe(true)
    expect(points({ ali: 'agenda-rush' })).toBeGreaterThan(points({}))
  })
})

describe('a bot that breaks its promises', () => {
  it('sells them, and breaks more than it keeps', () => {
    const games = played(longWar, 'jd', 'break-promises')
    const count = (tally: Tally): number => games.reduce((sum, { end }) => sum + tallyOf(end, 'jd', tally), 0)
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
    const alis = games.flatMap(({ end }) => end.applications.filter(({ seat }) => seat === seatOf('ali')))
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
