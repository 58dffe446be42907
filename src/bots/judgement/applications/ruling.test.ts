import { describe, expect, it } from 'vitest'
import { EMPTY_OFFER, TENCENT, legalMoves, withSeat, type GameState, type Offer } from '../../../../rules'
import { owesSupport } from '../promises'
import { mindsAt, promise, underReview } from '../testing/positions'
import { weighAll } from '../weigh'
import { chanceOfAcceptance, weighRulings } from './ruling'

describe('rulings', () => {
  const weigh = (state: GameState, ruling: string): number => {
    const moves = legalMoves(state).filter((move) => move.type === 'rule')
    const values = weighRulings(mindsAt(state), moves).flatMap(({ move, value }) =>
      move.type === 'rule' && move.ruling === ruling ? [value] : [],
    )
    return Math.max(...values)
  }
  const generous: Offer = {
    weChatPay: true,
    trafficFee: 4,
    scope: 'all',
    openShelves: true,
    endExclusivity: true,
    control: true,
    stake: true,
  }

  it('a generous offer is likelier to be approved than a bare one', () => {
    expect(weigh(underReview(generous), 'approve')).toBeGreaterThan(weigh(underReview(EMPTY_OFFER), 'approve'))
  })

  it('lobbying for an application speaks for approval, against it for holding', () => {
    const plain = underReview(generous)
    const lobbied = (side: 'for' | 'against'): GameState => ({
      ...plain,
      applications: plain.applications.map((application) => ({
        ...application,
        lobbies: [{ seat: 2, side, amount: 5 }],
      })),
    })
    expect(weigh(lobbied('for'), 'approve')).toBeGreaterThan(weigh(plain, 'approve'))
    expect(weigh(lobbied('against'), 'hold')).toBeGreaterThan(weigh(plain, 'hold'))
  })

  it('a better offer may come of waiting: sooner from who is held than from who is rejected, and from nobody in the last quarter', () => {
    const plain = underReview(generous)
    const unwatched = (quarter: number): GameState => ({
      ...plain,
      quarter,
      config: { ...plain.config, scrutiny: false, numbers: { ...plain.config.numbers, delay: { points: 0 } } },
    })
    const [held, rejected] = ['hold', 'reject'].map((ruling) => weigh(unwatched(1), ruling))
    expect(rejected).toBeGreaterThan(0)
    expect(held).toBeGreaterThan(rejected)
    for (const ruling of ['hold', 'reject']) expect(weigh(unwatched(plain.config.length), ruling)).toBe(0)
  })

  it('what waiting costs in points speaks against holding, and less against a rejection, which spares the next review', () => {
    const plain = underReview(generous)
    const costing = (points: number): GameState => ({
      ...plain,
      config: { ...plain.config, scrutiny: false, numbers: { ...plain.config.numbers, delay: { points } } },
    })
    const lost = (ruling: string): number => weigh(costing(0), ruling) - weigh(costing(2), ruling)
    expect(lost('reject')).toBeGreaterThan(-1e-9)
    expect(lost('hold')).toBeGreaterThan(lost('reject'))
  })

  it('holding is dearer when the regulator is near, and a promise of support weighs', () => {
    const plain = underReview(generous)
    const watched: GameState = {
      ...plain,
      scrutiny: withSeat(plain.scrutiny, TENCENT, 8),
    }
    expect(weigh(watched, 'hold')).toBeLessThan(weigh(plain, 'hold'))
    const promised: GameState = {
      ...plain,
      promises: [promise(TENCENT, 0, 'open', 'support')],
    }
    expect(owesSupport(mindsAt(promised).own, 0)).toBe(true)
    expect(weigh(promised, 'reject')).toBeLessThan(weigh(plain, 'reject'))
  })

  it('what an applicant has declined to add, Tencent does not hope for as before; other terms it asks for as it did', () => {
    const plain = underReview(EMPTY_OFFER)
    const [application] = plain.applications
    const asked: Offer = { ...EMPTY_OFFER, weChatPay: true }
    const declined: GameState = {
      ...plain,
      applications: [
        {
          ...application,
          steps: [
            ...application.steps,
            { quarter: 1, step: 'countered', offer: asked },
            { quarter: 1, step: 'declined', offer: application.offer },
          ],
        },
      ],
    }
    const chance = (state: GameState, wanted: Partial<Offer>): number => {
      const minds = mindsAt(state)
      const theirs = minds.offer(0, 0, application.level)
      return chanceOfAcceptance(minds.own, theirs, state.applications[0], {
        ...EMPTY_OFFER,
        ...wanted,
      })
    }
    expect(chance(declined, { weChatPay: true })).toBeLessThan(chance(plain, { weChatPay: true }))
    expect(chance(declined, { weChatPay: true, control: true })).toBeLessThan(chance(plain, { weChatPay: true, control: true }))
    expect(chance(declined, { control: true })).toBe(chance(plain, { control: true }))
  })

  it('a counter asks for at most two changes, and says what each is worth', () => {
    const state = underReview({
      ...EMPTY_OFFER,
      openShelves: true,
      stake: true,
    })
    const counters = weighAll(mindsAt(state), legalMoves(state)).filter(({ move }) => move.type === 'rule' && move.ruling === 'counter')
    expect(counters.length).toBeGreaterThan(5)
    for (const { why } of counters) {
      const wants = why().filter(({ key }) => key.startsWith('ruling.wants.'))
      expect([1, 2]).toContain(wants.length)
    }
  })
})
