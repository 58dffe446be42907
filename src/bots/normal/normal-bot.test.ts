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
  type GameState,
  type Offer,
} from '../../../rules'
import { position } from '../../../rules/testing/builders'
import { chanceFrom } from '../chance'
import { PERSONALITIES, type Decision } from '../decision'
import { NORMAL } from './character'
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
    const { nearest, mood, ...told } = asked(state)
    expect(nearest).toBeDefined()
    expect(mood !== undefined).toBe(told.move.type === 'rule' && told.move.ruling === 'hold')
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
        expect(surelySigns(state, pending.application, offer), JSON.stringify({ asked: asked.offer, nearest, offer })).toBe(false)
    }
  }, 60_000)
})

/** Whether Tencent finds signing an offer better than anything but asking for more, by more than so many points. */
const signs = (state: GameState, id: number, offer: Offer, margin = 0): boolean => {
  const bettered = { ...state, applications: state.applications.map((one) => (one.id === id ? { ...one, offer } : one)) }
  const moves = legalMoves(bettered).filter((one) => one.type === 'rule' && one.ruling !== 'counter')
  const [best, next] = judge(playerView(bettered, 'tencent'), moves)
  const { move } = best.choice
  return move.type === 'rule' && move.ruling === 'approve' && next.value <= best.value - margin
}

/** What chance might decide otherwise, since refusing is as good, is not named as what would have passed. */
const surelySigns = (state: GameState, id: number, offer: Offer): boolean => signs(state, id, offer, NORMAL.near)

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
