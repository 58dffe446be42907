import { describe, expect, it } from 'vitest'
import {
  ALI,
  EMPTY_OFFER,
  TALLY_INDEX,
  TENCENT,
  canonicalOffers,
  cloneState,
  withSeat,
  type AccessLevel,
  type GameState,
  type MoveOf,
  type Offer,
} from '../../../../rules'
import { beliefAboutTencent } from '../belief'
import { CHARACTER, atTurnOf, mindsAt, underReview } from '../testing/positions'
import { weighFile, weighRevise, weighWithdraw } from './filing'
import { worthOfOffer } from './offer-worth'

const offered = (terms: Partial<Offer>): Offer => ({ ...EMPTY_OFFER, ...terms })
const GENEROUS = { weChatPay: true, trafficFee: 5, openShelves: true, endExclusivity: true, control: true, stake: true } as const
/** Enough to make a yes likely, and still worth the door. */
const FAIR = { weChatPay: true, control: true } as const
const keys = (choice: ReturnType<typeof weighFile>): readonly string[] => choice.why().map(({ key }) => key)

describe('filing', () => {
  const state = atTurnOf('ali')
  const minds = mindsAt(state)
  const file = (terms: Partial<Offer>): MoveOf<'file'> => ({ type: 'file', seat: 'ali', level: 2, offer: offered(terms) })

  it('is worth a part of what the door is worth, the greater the more Tencent would have of it', () => {
    const { config } = state
    // In the middle of the game: at its beginning Tencent minds what Ali gains more than anything it is given.
    const unhurried = mindsAt({ ...state, quarter: 5, config: { ...config, numbers: { ...config.numbers, delay: { points: 0 } } } })
    const part = (terms: Partial<Offer>): number =>
      weighFile(unhurried, file(terms)).value / worthOfOffer(unhurried.offer(0, 0, 2), offered(terms))
    expect(part({})).toBeCloseTo(0.05)
    expect(part(FAIR)).toBeGreaterThan(part({}))
    expect(part(FAIR)).toBeLessThan(0.951)
  })

  it('is worth less the more a review costs that lets nobody in', () => {
    const { config } = state
    const worth = (points: number): number =>
      weighFile(mindsAt({ ...state, config: { ...config, numbers: { ...config.numbers, delay: { points } } } }), file({})).value
    expect(worth(3)).toBeLessThan(worth(1))
  })

  it('for a door that does harm is worse than to let it be, whatever Tencent thinks', () => {
    const { config } = state
    const points = { ...config.numbers.points, soldStakeRate: 3 * config.numbers.points.soldStakeRate }
    const late = mindsAt({ ...state, quarter: config.length, config: { ...config, numbers: { ...config.numbers, points } } })
    const door = worthOfOffer(late.offer(0, 0, 2), offered(GENEROUS))
    expect(door).toBeLessThan(0)
    expect(weighFile(late, file(GENEROUS)).value).toBeCloseTo(door - 1)
  })

  it('says what is conceded, and at what fee', () => {
    const why = weighFile(minds, file({ trafficFee: 3, stake: true })).why()
    expect(why.map(({ key }) => key)).toEqual(['file.door', 'concede.trafficFee', 'concede.stake'])
    expect(why[1].params).toEqual({ cash: 3 })
  })

  it('says what Tencent seems to be after, once its deeds tell', () => {
    const throttling: GameState = { ...cloneState(state), quarter: 6 }
    throttling.tally[TENCENT][TALLY_INDEX.throttles] = 8
    const [, guess] = weighFile(mindsAt(throttling), file({})).why()
    const [agenda, belief] = [...beliefAboutTencent(throttling, CHARACTER.insight)].reduce((a, b) => (b[1] > a[1] ? b : a))
    expect(belief).toBeGreaterThan(0.3)
    expect(guess).toMatchObject({ key: 'file.guess', params: { agenda, percent: Math.round(belief * 100) } })
    const plain = weighFile(minds, file({})).why()
    expect(plain.map(({ key }) => key)).toEqual(['file.door'])
    expect(plain[0].params).toMatchObject({ level: 2 })
  })

  it('is a renewal where the seat stands at that level already', () => {
    const inside: GameState = { ...state, access: withSeat<AccessLevel>(state.access, ALI, 2) }
    expect(keys(weighFile(mindsAt(inside), file({})))[0]).toBe('file.renew')
  })
})

describe('a new offer for what is on the desk', () => {
  const reviewed = underReview(EMPTY_OFFER)
  const [application] = reviewed.applications
  const at = (holds: number): ReturnType<typeof mindsAt> =>
    mindsAt({
      ...reviewed,
      phase: 'actions',
      pending: { kind: 'action', seat: 'ali' },
      applications: [{ ...application, holds, status: holds > 0 ? 'held' : 'filed' }],
    })
  const revise = (terms: Partial<Offer>): MoveOf<'revise'> => ({
    type: 'revise',
    seat: 'ali',
    application: application.id,
    offer: offered(terms),
  })

  it('that is the old one is worth nothing; a generous one is worth much', () => {
    expect(weighRevise(at(0), revise({})).value).toBe(0)
    expect(weighRevise(at(1), revise({})).value).toBe(0)
    const generous = [
      { weChatPay: true },
      { control: true },
      FAIR,
      { weChatPay: true, trafficFee: 2 },
      { openShelves: true, control: true },
    ]
    expect(Math.max(...generous.map((terms) => weighRevise(at(1), revise(terms)).value))).toBeGreaterThan(0)
  })

  it('has to offer the more the oftener it was held', () => {
    const minds = [0, 1, 4].map(at)
    const chances = canonicalOffers('ali').map((offer) => {
      const worth = worthOfOffer(minds[0].offer(0, 0, 2), offer)
      return minds.map((one) => weighRevise(one, revise(offer)).value / worth)
    })
    expect(chances.every(([never, once, often]) => never >= once && once >= often)).toBe(true)
    expect(chances.some(([never, once, often]) => never > once && once > often)).toBe(true)
  })

  it('says whether it was held, and only what is conceded anew', () => {
    expect(keys(weighRevise(at(0), revise({ control: true })))).toEqual(['revise.better', 'concede.control'])
    expect(keys(weighRevise(at(2), revise({ control: true })))).toEqual(['revise.held', 'concede.control'])
    expect(keys(weighRevise(at(0), revise({})))).toEqual(['revise.better'])
  })

  it('is not withdrawn while the door is worth something', () => {
    const { value } = weighWithdraw(at(0), { type: 'withdraw', seat: 'ali', application: application.id })
    expect(value).toBeCloseTo(-0.5 - worthOfOffer(at(0).offer(0, 0, 2), EMPTY_OFFER))
    expect(value).toBeLessThan(-0.5)
  })
})
