import { describe, expect, it } from 'vitest'
import { ALI, TENCENT, perSeat, withSeat, type Application, type GameState, type Offer, type Seat } from '../../../rules'
import { endTurns, offer, play, position } from '../../../rules/testing/builders'
import type { OfferWorth } from '../judgement/applications/offer-worth'
import { NO_WORTH } from '../judgement/testing/no-worth'
import type { Desk } from './desk'
import { deskAnswer, deskMove, deskRuling } from './desk-policy'
import { STRONG } from './settings'

/** A desk that knows what Ali's mini program is worth to Tencent and to Ali, and nothing else. */
const desk = (ours: Partial<OfferWorth>, theirs: Partial<OfferWorth> = {}, offers: readonly Offer[] = []): Desk => {
  const door = { tencent: { ...NO_WORTH, ...ours }, applicant: { ...NO_WORTH, ...theirs }, offers }
  return { doors: perSeat((seat) => ({ 2: seat === ALI ? door : null, 3: null })), span: 8 }
}

const turn = position({ turn: 'ali' })
const filed = play(turn, { type: 'file', seat: 'ali', level: 2, offer: offer() }).state
const review = endTurns(filed).state
const [application] = review.applications
const changed = (state: GameState, change: Partial<Application>): GameState => ({
  ...state,
  applications: [{ ...application, ...change }],
})

describe('Tencent’s desk in a playout', () => {
  /** Above this Tencent asks for nothing more. */
  const PLAIN = 0.7
  const ruling = (state: GameState, on: Desk, dice = PLAIN) => deskRuling(state, on, application.id, dice)

  it('signs what brings it something and holds what does not', () => {
    expect(ruling(review, desk({ access: 2 })).ruling).toBe('approve')
    expect(ruling(review, desk({ access: -2 })).ruling).toBe('hold')
    expect(ruling(changed(review, { offer: offer({ stake: true }) }), desk({ access: -2, stake: 5 })).ruling).toBe('approve')
  })

  it('is swayed by lobbies, each to its side', () => {
    const lobbied = (side: 'for' | 'against') => changed(review, { lobbies: [{ seat: 2, side, amount: 20 }] })
    expect(ruling(lobbied('for'), desk({ access: -2 })).ruling).toBe('approve')
    expect(ruling(lobbied('against'), desk({ access: 2 })).ruling).toBe('hold')
  })

  it('gives way near the limit of its scrutiny, where there is a regulator', () => {
    const watched = (scrutiny: boolean): GameState => ({
      ...review,
      config: { ...review.config, scrutiny },
      scrutiny: withSeat(review.scrutiny, TENCENT, review.config.numbers.scrutiny.limit[TENCENT]),
    })
    expect(ruling(watched(true), desk({ access: -2 })).ruling).toBe('approve')
    expect(ruling(watched(false), desk({ access: -2 })).ruling).toBe('hold')
  })

  it('grudges the applicant its gain: those outside and early most, those held before less', () => {
    const grudging = desk({ access: 2 }, { access: 8 })
    expect(ruling(review, grudging).ruling).toBe('hold')
    expect(ruling({ ...review, quarter: review.config.length }, grudging).ruling).toBe('approve')
    expect(ruling(changed(review, { holds: 9 }), grudging).ruling).toBe('approve')
  })

  it('asks for the two concessions that bring it most and leave the applicant with half', () => {
    const asks = (ours: Partial<OfferWorth>, theirs: Partial<OfferWorth>) => {
      const { ruling: kind, counter } = ruling(review, desk({ access: 9, ...ours }, { access: 10, ...theirs }), 0.1)
      return kind === 'counter' ? counter : kind
    }
    const all = { weChatPay: 1, openShelves: 3, control: 2, stake: 0.4 }
    expect(asks(all, {})).toEqual(offer({ openShelves: true, control: true }))
    // Too dear for the applicant alone, and together with what was asked before it.
    expect(asks(all, { openShelves: -6 })).toEqual(offer({ weChatPay: true, control: true }))
    expect(asks(all, { openShelves: -3, control: -3 })).toEqual(offer({ openShelves: true, weChatPay: true }))
    expect(asks(all, { openShelves: -3, control: -3, weChatPay: -3 })).toEqual(offer({ openShelves: true }))
    expect(asks({ stake: 0.4 }, {})).toBe('approve')
    expect(ruling(review, desk({ access: 9, ...all }, { access: 10 }), STRONG.desk.counters).ruling).toBe('approve')
  })
})

describe('an applicant in a playout', () => {
  it('takes a counter that leaves it enough of what it had asked for', () => {
    const answer = (counter: Offer | null, theirs: Partial<OfferWorth>): boolean =>
      deskAnswer(changed(review, { counter }), desk({}, theirs), application.id)
    const most = 10 * (1 - STRONG.desk.hope)
    expect(answer(offer({ stake: true }), { access: 10, stake: 0.5 - most })).toBe(true)
    expect(answer(offer({ stake: true }), { access: 10, stake: -0.5 - most })).toBe(false)
    expect(answer(offer({ stake: true }), { access: -1, stake: 2 })).toBe(true)
    expect(answer(null, { access: 10 })).toBe(false)
  })

  const likely = [offer({ stake: true }), offer({ control: true }), offer({ weChatPay: true })]
  const files = (state: GameState, dice: number, seat: Seat = ALI) => deskMove(state, desk({}, {}, likely), seat, dice)

  it('files one of its likely offers on some throws, the likeliest on most', () => {
    expect(files(turn, 0.1)).toBeNull()
    expect(files(turn, 0.35)).toEqual({ type: 'file', seat: 'ali', level: 2, offer: likely[0] })
    expect(files(turn, 0.7)).toMatchObject({ offer: likely[1] })
    expect(files(turn, 0.99)).toMatchObject({ offer: likely[2] })
    expect(files(turn, 0.99, TENCENT)).toBeNull()
  })

  it('files nothing while it may not, in the last quarter, or without an offer', () => {
    expect(files({ ...turn, filingBlockedUntil: [1, 0, 0, 0] }, 0.5)).toBeNull()
    expect(files({ ...turn, filingBlockedUntil: [0, 9, 9, 9] }, 0.5)).not.toBeNull()
    expect(files({ ...turn, quarter: turn.config.length }, 0.5)).toBeNull()
    expect(deskMove(turn, desk({}), ALI, 0.5)).toBeNull()
  })

  it('betters an offer that was held by one that brings Tencent clearly more', () => {
    const betters = (change: Partial<Application>, ours: Partial<OfferWorth>, dice = 0.5) =>
      deskMove(changed(filed, change), desk(ours, {}, likely), ALI, dice)
    const revised = { type: 'revise', seat: 'ali', application: application.id, offer: likely[1] }
    expect(betters({ status: 'held', holds: 1 }, { control: 1 })).toEqual(revised)
    expect(betters({ status: 'declined', holds: 1 }, { control: 1 })).toEqual(revised)
    expect(betters({ status: 'held', holds: 1 }, { control: 0.2 })).toBeNull()
    expect(betters({ status: 'held', holds: 1 }, { control: 1 }, 0.3)).toBeNull()
    expect(betters({ status: 'filed', holds: 0 }, { control: 1 })).toBeNull()
  })
})
