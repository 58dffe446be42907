import { describe, expect, it } from 'vitest'
import {
  builtInScenario,
  SCOPES,
  applyMove,
  changesBetween,
  checkOffer,
  createGame,
  factionAt,
  legalMoves,
  playerView,
  randomMove,
  applyInPlace,
  cloneState,
  type Faction,
  type GameState,
  type Move,
  type Offer,
} from '../../../rules'
import { position } from '../../../rules/testing/builders'
import { playRandomGame } from '../../../rules/testing/random-play'
import { chanceFrom } from '../chance'
import { PERSONALITIES, type Decision } from '../decision'
import { advise } from './advice'
import { decideSoundly, judge } from './normal-bot'

/** A position some random moves into a game, in which somebody owes a decision. */
const somewhere = (seed: number, moves: number): GameState => {
  const state = createGame({ scenario: builtInScenario('long-war'), seed })
  const random = { rng: seed }
  for (let made = 0; made < moves && state.pending.kind !== 'over'; made++) applyInPlace(state, randomMove(state, random))
  return state
}

const asked = (state: GameState): Decision => {
  if (state.pending.kind === 'over') throw new Error('the game is over')
  return decideSoundly(playerView(state, state.pending.seat), legalMoves(state), chanceFrom(1))
}

describe('the normal bot', () => {
  it('chooses a legal move wherever it is asked, with every personality', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const state = somewhere(seed, seed * 11)
      if (state.pending.kind === 'over') continue
      for (const personality of PERSONALITIES) {
        const { move } = decideSoundly(playerView(state, state.pending.seat), legalMoves(state), chanceFrom(seed), { personality })
        expect(applyMove(state, move).ok).toBe(true)
      }
    }
  })

  it('does not waste cash in the last quarter on what only pays later', () => {
    const state = position({ turn: 'ali', set: (s) => void (s.quarter = s.config.length) })
    expect(['serve', 'grow-organ']).not.toContain(asked(state).move.type)
  })
})

describe('a refusal', () => {
  it('names the smallest change that would have passed, and that would be signed', () => {
    const refused = refusals(3)
    expect(refused.length).toBeGreaterThan(0)
    for (const { state, nearest } of refused) {
      const { pending } = state
      if (pending.kind !== 'ruling') throw new Error('a refusal without a ruling')
      expect(signs(state, pending.application, nearest)).toBe(true)
    }
  })

  it('is the same refusal where nobody asks what would have passed', () => {
    const [{ state }] = refusals(1)
    const { nearest, ...told } = asked(state)
    expect(nearest).toBeDefined()
    expect(decideSoundly(playerView(state, 'tencent'), legalMoves(state), chanceFrom(1), { nearest: false })).toEqual(told)
  })

  it('names no more changes than it takes', () => {
    for (const { state, nearest } of refusals(8, 'long-war')) {
      const { pending } = state
      if (pending.kind !== 'ruling') throw new Error('a refusal without a ruling')
      const asked = state.applications.find(({ id }) => id === pending.application)!
      const changes = changesBetween(asked.offer, nearest).length
      const fewer = everyOffer().filter((offer) => {
        const between = changesBetween(asked.offer, offer).length
        return between > 0 && between < changes && checkOffer(state, factionAt(asked.seat), offer) === null
      })
      for (const offer of fewer)
        expect(signs(state, pending.application, offer), JSON.stringify({ asked: asked.offer, nearest, offer })).toBe(false)
    }
  }, 60_000)
})

/** Whether Tencent finds signing an offer better than anything but asking for more. */
const signs = (state: GameState, id: number, offer: Offer): boolean => {
  const bettered = { ...state, applications: state.applications.map((one) => (one.id === id ? { ...one, offer } : one)) }
  const moves = legalMoves(bettered).filter((one) => one.type === 'rule' && one.ruling !== 'counter')
  const { move } = judge(playerView(bettered, 'tencent'), moves)[0].choice
  return move.type === 'rule' && move.ruling === 'approve'
}

const EITHER = [false, true]

const everyOffer = (): readonly Offer[] =>
  SCOPES.flatMap((scope) =>
    [0, 1, 2, 3, 4, 5].flatMap((trafficFee) =>
      EITHER.flatMap((weChatPay) =>
        EITHER.flatMap((openShelves) =>
          EITHER.flatMap((endExclusivity) =>
            EITHER.flatMap((control) =>
              EITHER.map((stake) => ({ weChatPay, trafficFee, scope, openShelves, endExclusivity, control, stake })),
            ),
          ),
        ),
      ),
    ),
  )

/** Refusals in games between normal bots that named what would have passed. */
const refusals = (most: number, id = 'spring-2021'): { readonly state: GameState; readonly nearest: Offer }[] => {
  const found: { state: GameState; nearest: Offer }[] = []
  for (let seed = 1; seed <= 4 && found.length < most; seed++) {
    let state = createGame({ scenario: builtInScenario(id), seed })
    while (state.pending.kind !== 'over') {
      const { move, nearest } = asked(state)
      if (nearest !== undefined) found.push({ state, nearest })
      const outcome = applyMove(state, move)
      if (!outcome.ok) throw new Error(outcome.code)
      state = outcome.state
    }
  }
  return found
}

describe('advice', () => {
  it('is three different moves, the best first, among them what the bot itself would do', () => {
    const state = createGame({ scenario: builtInScenario('spring-2021'), seed: 3 })
    while (state.pending.kind === 'agenda') applyInPlace(state, legalMoves(state)[0] as Move)
    if (state.pending.kind === 'over') throw new Error('over')
    const view = playerView(state, state.pending.seat)
    const advice = advise(view, legalMoves(state))
    expect(advice).toHaveLength(3)
    expect(new Set(advice.map(({ move }) => JSON.stringify(move))).size).toBe(3)
    for (const { move, why, brings } of advice) {
      expect(applyMove(state, move).ok).toBe(true)
      expect(why.length).toBeGreaterThan(0)
      for (const figure of [brings.points, brings.shoppers, brings.cash]) expect(Number.isFinite(figure)).toBe(true)
    }
    expect(advice.map(({ move }) => move.type)).toContain(asked(state).move.type)
    const points = advice.map(({ brings }) => brings.points)
    expect(points).toEqual([...points].sort((a, b) => b - a))
  })

  it('names one worth of a move, not the one it had before it was tried out as well', () => {
    let told = 0
    for (const state of decisionsOf('action', 12)) {
      for (const { why, brings } of advise(playerView(state, pendingSeat(state)), legalMoves(state))) {
        for (const { key, params } of why) {
          if (!['play-card.worth', 'develop.appeal', 'grow-organ.worth'].includes(key) || brings.points <= 0) continue
          expect(params['points'], key).toBe(brings.points)
          told += 1
        }
      }
    }
    expect(told).toBeGreaterThan(3)
  })

  it.each(['agenda', 'ruling', 'counter', 'deal', 'support'] as const)(
    'is to be had for a %s too, by what the bot itself thinks of it',
    (kind) => {
      const asks = decisionsOf(kind, 6)
      expect(asks.length).toBe(6)
      for (const state of asks) {
        const advice = advise(playerView(state, pendingSeat(state)), legalMoves(state))
        expect(advice.length).toBeGreaterThan(0)
        for (const { move, why, brings } of advice) {
          expect(applyMove(state, move).ok).toBe(true)
          expect(why.length).toBeGreaterThan(0)
          expect([Number.isFinite(brings.points), brings.shoppers, brings.cash]).toEqual([true, null, null])
        }
        const [best] = advice
        const judged = judge(playerView(state, pendingSeat(state)), legalMoves(state))
        expect(best.move).toEqual(judged[0].choice.move)
        expect(new Set(advice.map(({ move }) => (move.type === 'rule' ? move.ruling : JSON.stringify(move)))).size).toBe(advice.length)
      }
    },
  )
})

const pendingSeat = ({ pending }: GameState): Faction => {
  if (pending.kind === 'over') throw new Error('over')
  return pending.seat
}

/** Positions of games by chance in which a decision of a kind is owed that leaves a choice. */
const decisionsOf = (kind: GameState['pending']['kind'], most: number): readonly GameState[] => {
  const found: GameState[] = []
  for (let seed = 1; found.length < most && seed < 30; seed++) {
    playRandomGame(builtInScenario('spring-2021'), seed, (state) => {
      if (found.length < most && state.pending.kind === kind && legalMoves(state).length > 1) found.push(cloneState(state))
    })
  }
  return found
}
