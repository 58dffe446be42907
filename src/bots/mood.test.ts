import { describe, expect, it } from 'vitest'
import {
  ALI,
  EMPTY_OFFER,
  applicationById,
  changesBetween,
  checkOffer,
  cloneState,
  legalMoves,
  playerView,
  type GameState,
  type Move,
  type Offer,
} from '../../rules'
import { decide, MOODS, type BotLevel, type Decision, type Mood } from './index'
import mood from './content/mood.json'
import { mindsAt, opening, underReview } from './judgement/testing/positions'
import { offersFrom } from './judgement/applications/bettered'
import { playOut } from './play-out'
import { missingFor, moodFor, moodOf } from './judgement/applications/mood'

describe('the mood in which an application is held', () => {
  it('has three steps, by the points that are missing', () => {
    expect(mood.close).toBeGreaterThan(0)
    expect(mood.open).toBeGreaterThan(mood.close)
    expect(moodFor(mood.close, true)).toBe('close')
    expect(moodFor(mood.close + 0.01, true)).toBe('open')
    expect(moodFor(mood.open, false)).toBe('open')
    expect(moodFor(mood.open + 0.01, false)).toBe('cool')
  })

  it('is never close where no concession more would do, however little is missing, and never cool where one would', () => {
    expect(moodFor(0, false)).toBe('open')
    expect(moodFor(100, true)).toBe('open')
  })

  it('is told with a hold and with nothing else', () => {
    const state = underReview(EMPTY_OFFER)
    const rulings = legalMoves(state)
    const told = (ruling: string): Mood | undefined =>
      moodOf(
        mindsAt(state),
        rulings.find((move) => move.type === 'rule' && move.ruling === ruling)!,
        rulings,
        () => false,
      )
    expect(MOODS).toContain(told('hold'))
    for (const ruling of ['approve', 'reject', 'counter']) expect(told(ruling), ruling).toBeUndefined()
  })

  it('warms with a better offer', () => {
    const missing = (offer: typeof EMPTY_OFFER): number => {
      const state = underReview(offer)
      return missingFor(mindsAt(state), legalMoves(state))
    }
    const bare = missing(EMPTY_OFFER)
    expect(missing({ ...EMPTY_OFFER, weChatPay: true, stake: true, trafficFee: 4 })).toBeLessThan(bare)
  })
})

describe.each<BotLevel>(['easy', 'normal'])('what a %s Tencent tells with a hold', (level) => {
  const holds = heldBy(level)

  it('is true: where it is close, one concession more would have been signed', () => {
    const close = holds.filter(({ decision }) => decision.mood === 'close')
    expect(close.length).toBeGreaterThan(0)
    for (const held of close) expect(passesWithOneMore(held, level), JSON.stringify(held.offer)).toBe(true)
    // Elsewhere it would not, or a great deal was missing: the word is not spent on everything.
    expect(holds.length).toBeGreaterThan(close.length)
  }, 60_000)

  it('names a change that would have been signed, and the smallest where one concession does', () => {
    const named = holds.filter(({ decision }) => decision.nearest !== undefined)
    expect(named.length).toBeGreaterThan(0)
    for (const held of named.slice(0, 20)) {
      const offer = held.decision.nearest!
      expect(signs(held, level, offer), JSON.stringify(offer)).toBe(true)
      if (surelyPassesWithOneMore(held, level)) expect(changesBetween(held.offer, offer)).toHaveLength(1)
    }
    const silent = holds.filter(({ decision }) => decision.nearest === undefined)
    for (const held of silent.slice(0, 12)) expect(surelyPassesWithOneMore(held, level), JSON.stringify(held.offer)).toBe(false)
  }, 60_000)

  it('is told of every hold, and the move is the same where nobody asks', () => {
    for (const { decision, state, seed } of holds.slice(0, 12)) {
      expect(MOODS).toContain(decision.mood)
      expect(decide(playerView(state, 'tencent'), withoutCounters(state), level, seed, { nearest: false })).toEqual({
        move: decision.move,
        why: decision.why,
      })
    }
  }, 60_000)
})

interface Held {
  readonly state: GameState
  /** The application that is held, and what it offers. */
  readonly id: number
  readonly offer: Offer
  readonly seed: number
  readonly decision: Decision
}

/** Ali's applications in some games between normal bots that a Tencent which may not counter holds. */
function heldBy(level: BotLevel): readonly Held[] {
  const holds: Held[] = []
  for (let seed = 1; seed <= 16; seed++) {
    playOut(opening(seed), {
      choose: (state, seat, legal, made) => decide(playerView(state, seat), legal, 'normal', made, { nearest: false }).move,
      each: (position, move) => {
        if (move.type !== 'rule') return
        const state = cloneState(position)
        const held = applicationById(state, move.application)
        if (held?.seat !== ALI) return
        const decision = decide(playerView(state, 'tencent'), withoutCounters(state), level, seed)
        if (decision.move.type === 'rule' && decision.move.ruling === 'hold')
          holds.push({ state, id: held.id, offer: held.offer, seed, decision })
      },
    })
  }
  return holds
}

const withoutCounters = (state: GameState): readonly Move[] =>
  legalMoves(state).filter((move) => move.type === 'rule' && move.ruling !== 'counter')

/** Every offer that makes one concession more. */
const withOneMore = ({ offer, state }: Held): readonly Offer[] =>
  offersFrom(offer, state.config.numbers.access.feeMax).filter(
    (other) => changesBetween(offer, other).length === 1 && checkOffer(state, 'ali', other) === null,
  )

/** Lets the same bot rule, with the same dice, on each of them. */
const passesWithOneMore = (held: Held, level: BotLevel): boolean => withOneMore(held).some((other) => signs(held, level, other))

/**
 * The same whatever the dice: where signing is as good to a normal Tencent as refusing, they decide, and it names nothing that they could
 * refuse. An easy one's dice are what it overlooks and misjudges, and it speaks of those it had.
 */
const surelyPassesWithOneMore = (held: Held, level: BotLevel): boolean => {
  const dice = level === 'easy' ? [held.seed] : [held.seed, 11, 12, 13, 14, 15]
  return withOneMore(held).some((other) => dice.every((seed) => signs({ ...held, seed }, level, other)))
}

/** Whether the same bot, with the same dice, would have signed another offer. */
const signs = ({ state, id, seed }: Held, level: BotLevel, offer: Offer): boolean => {
  const bettered = { ...state, applications: state.applications.map((one) => (one.id === id ? { ...one, offer } : one)) }
  const ruled = decide(playerView(bettered, 'tencent'), withoutCounters(bettered), level, seed, { nearest: false }).move
  return ruled.type === 'rule' && ruled.ruling === 'approve'
}
