import { describe, expect, it } from 'vitest'
import {
  EMPTY_OFFER,
  SCENARIOS,
  TENCENT,
  applyMove,
  createGame,
  legalMoves,
  playerView,
  type Faction,
  type GameState,
  type Move,
  type Offer,
  type PromiseRecord,
} from '../../../rules'
import easy from '../content/easy.json'
import type { Character } from './character'
import { buyersShown, shown } from './choice'
import { worthOfDeal } from './moves/deals'
import { pullsOf } from './goals'
import { mindsOf, type Minds } from './minds'
import { worthOfOffer } from './applications/offer-worth'
import { costOfBreach, owesSupport, trustIn } from './promises'
import { chanceOfAcceptance, weighRulings } from './applications/ruling'
import { costOfScrutiny } from './scrutiny'
import { situationOf } from './situation'
import { buyersFor, worthOfAppeal } from './worth'
import { weighAll } from './weigh'

/** Any character will do here; this one is the easy bot's. */
const CHARACTER: Character = easy

const longWar = SCENARIOS.find(({ id }) => id === 'long-war')
if (longWar === undefined) throw new Error('no long war')

/** The first turn of a game, agendas kept as they come. */
const opening = (seed = 1): GameState => {
  let state = createGame({ scenario: longWar, seed })
  while (state.pending.kind === 'agenda') state = after(state, legalMoves(state)[0])
  return state
}

const after = (state: GameState, move: Move): GameState => {
  const outcome = applyMove(state, move)
  if (!outcome.ok) throw new Error(`${JSON.stringify(move)}: ${outcome.code}`)
  return outcome.state
}

/** Ends turns until a seat is to act. */
const atTurnOf = (seat: Faction, state = opening()): GameState => {
  let at = state
  while (at.pending.kind === 'action' && at.pending.seat !== seat) at = after(at, { type: 'end-turn', seat: at.pending.seat })
  return at
}

/** Ali files an offer and everybody ends the turn: Tencent rules. */
const underReview = (offer: Offer, state = atTurnOf('ali')): GameState => {
  let at = after(state, { type: 'file', seat: 'ali', level: 2, offer })
  while (at.pending.kind === 'action') at = after(at, { type: 'end-turn', seat: at.pending.seat })
  return at
}

const mindsAt = (state: GameState): Minds => {
  if (state.pending.kind === 'over') throw new Error('over')
  return mindsOf(situationOf(playerView(state, state.pending.seat), CHARACTER))
}

const promise = (by: number, to: number, status: PromiseRecord['status'], kind: 'support' | 'no-petition' = 'no-petition'): PromiseRecord => ({
  id: 900,
  by,
  to,
  status,
  promise: { kind, quarters: 2 },
  madeIn: 1,
  until: 2,
  settledIn: 0,
})

describe('what a bot thinks of the board', () => {
  const { own } = mindsAt(opening())

  it('more appeal brings more buyers, each point a little fewer than the last', () => {
    const [two, four] = [buyersFor(own, 3, own.me, 20), buyersFor(own, 3, own.me, 40)]
    expect(two).toBeGreaterThan(0)
    expect(four).toBeGreaterThan(two)
    expect(four).toBeLessThan(2 * two)
  })

  it("what lasts is worth more than what passes, and a rival's gain is worth less than nothing", () => {
    expect(worthOfAppeal(own, 3, own.me, 10, 8)).toBeGreaterThan(worthOfAppeal(own, 3, own.me, 10, 1))
    const rival = own.me === 2 ? 3 : 2
    expect(worthOfAppeal(own, 3, rival, 10)).toBeLessThan(0)
  })

  it('scrutiny near the limit costs more than far from it', () => {
    const at = (level: number): number => {
      const state = opening()
      state.scrutiny[own.me] = level
      return costOfScrutiny(mindsAt(state).own, own.me, 2)
    }
    expect(at(8)).toBeGreaterThan(at(0) * 3)
    expect(at(0)).toBeGreaterThanOrEqual(0)
  })
})

describe('offers in the eyes of both sides', () => {
  const minds = mindsAt(underReview(EMPTY_OFFER))
  const ours = minds.offer(TENCENT, 0, 2)
  const theirs = minds.offer(0, 0, 2)

  it('the bare door is worth much to Ali and costs Tencent something', () => {
    expect(worthOfOffer(theirs, EMPTY_OFFER)).toBeGreaterThan(3)
    expect(worthOfOffer(ours, EMPTY_OFFER)).toBeLessThan(0)
  })

  it.each([
    ['weChatPay', true],
    ['trafficFee', 4],
    ['scope', '5'],
    ['openShelves', true],
    ['endExclusivity', true],
    ['control', true],
    ['stake', true],
  ] as const)('conceding %s costs Ali and does Tencent good', (concession, value) => {
    const offer: Offer = { ...EMPTY_OFFER, [concession]: value }
    expect(worthOfOffer(theirs, offer)).toBeLessThan(worthOfOffer(theirs, EMPTY_OFFER))
    expect(worthOfOffer(ours, offer)).toBeGreaterThanOrEqual(worthOfOffer(ours, EMPTY_OFFER))
  })
})

describe('rulings', () => {
  const weigh = (state: GameState, ruling: string): number => {
    const moves = legalMoves(state).filter((move) => move.type === 'rule')
    const values = weighRulings(mindsAt(state), moves).flatMap(({ move, value }) => (move.type === 'rule' && move.ruling === ruling ? [value] : []))
    return Math.max(...values)
  }
  const generous: Offer = { weChatPay: true, trafficFee: 4, scope: 'all', openShelves: true, endExclusivity: true, control: true, stake: true }

  it('a generous offer is likelier to be approved than a bare one', () => {
    expect(weigh(underReview(generous), 'approve')).toBeGreaterThan(weigh(underReview(EMPTY_OFFER), 'approve'))
  })

  it('lobbying for an application speaks for approval, against it for holding', () => {
    const plain = underReview(generous)
    const lobbied = (side: 'for' | 'against'): GameState => ({
      ...plain,
      applications: plain.applications.map((application) => ({ ...application, lobbies: [{ seat: 2, side, amount: 5 }] })),
    })
    expect(weigh(lobbied('for'), 'approve')).toBeGreaterThan(weigh(plain, 'approve'))
    expect(weigh(lobbied('against'), 'hold')).toBeGreaterThan(weigh(plain, 'hold'))
  })

  it('holding is dearer when the regulator is near, and a promise of support weighs', () => {
    const plain = underReview(generous)
    const watched: GameState = { ...plain, scrutiny: plain.scrutiny.map((level, seat) => (seat === TENCENT ? 8 : level)) }
    expect(weigh(watched, 'hold')).toBeLessThan(weigh(plain, 'hold'))
    const promised: GameState = { ...plain, promises: [promise(TENCENT, 0, 'open', 'support')] }
    expect(owesSupport(mindsAt(promised).own, 0)).toBe(true)
    expect(weigh(promised, 'approve')).toBeGreaterThan(weigh(plain, 'approve'))
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
          steps: [...application.steps, { quarter: 1, step: 'countered', offer: asked }, { quarter: 1, step: 'declined', offer: application.offer }],
        },
      ],
    }
    const chance = (state: GameState, wanted: Partial<Offer>): number => {
      const minds = mindsAt(state)
      const theirs = minds.offer(0, 0, application.level)
      return chanceOfAcceptance(minds.own, theirs, state.applications[0], { ...EMPTY_OFFER, ...wanted })
    }
    expect(chance(declined, { weChatPay: true })).toBeLessThan(chance(plain, { weChatPay: true }))
    expect(chance(declined, { weChatPay: true, control: true })).toBeLessThan(chance(plain, { weChatPay: true, control: true }))
    expect(chance(declined, { control: true })).toBe(chance(plain, { control: true }))
  })

  it('a counter asks for at most two changes, and says what each is worth', () => {
    const state = underReview({ ...EMPTY_OFFER, openShelves: true, stake: true })
    const counters = weighAll(mindsAt(state), legalMoves(state)).filter(({ move }) => move.type === 'rule' && move.ruling === 'counter')
    expect(counters.length).toBeGreaterThan(5)
    for (const { why } of counters) {
      const wants = why().filter(({ key }) => key.startsWith('ruling.wants.'))
      expect([1, 2]).toContain(wants.length)
    }
  })
})

describe('promises', () => {
  it('broken ones cost trust, most of all with those they were made to; kept ones build it', () => {
    const state = atTurnOf('ali')
    const trust = (...promises: PromiseRecord[]): number => trustIn(mindsAt({ ...state, promises }).own, 2)
    expect(trust(promise(2, 0, 'kept'))).toBeGreaterThan(trust())
    expect(trust(promise(2, 3, 'broken'))).toBeLessThan(trust())
    expect(trust(promise(2, 0, 'broken'))).toBeLessThan(trust(promise(2, 3, 'broken')))
  })

  it('of somebody who broke them are worth less in a deal', () => {
    const state = atTurnOf('ali')
    state.scrutiny[0] = 7
    const give = [{ kind: 'promise', promise: { kind: 'no-petition', quarters: 2 } }] as const
    const worthWith = (promises: PromiseRecord[]): number => worthOfDeal(mindsAt({ ...state, promises }).own, 'pdd', give, []).worth
    expect(worthWith([promise(2, 0, 'broken')])).toBeLessThan(worthWith([]))
  })

  it('of its own hold the bot back', () => {
    const state = atTurnOf('ali')
    const { own } = mindsAt({ ...state, promises: [promise(0, 1, 'open')] })
    expect(costOfBreach(own, { type: 'petition', seat: 'ali', against: 'tencent' })).toBeGreaterThan(0)
    expect(costOfBreach(own, { type: 'petition', seat: 'ali', against: 'pdd' })).toBe(0)
  })
})

describe('goals', () => {
  it("pull towards their next step, and others' agendas pull nobody who cannot see them", () => {
    const state = opening()
    const own = playerView({ ...state, agendas: ['whose-merchants', ...state.agendas.slice(1)] }, 'ali')
    expect(pullsOf(own, 'ali', CHARACTER).get('exclusive-belts')).toBeGreaterThan(0)
    const foreign = playerView({ ...state, agendas: ['whose-merchants', ...state.agendas.slice(1)] }, 'pdd')
    expect(pullsOf(foreign, 'ali', CHARACTER).has('exclusive-belts')).toBe(false)
  })

  it('that ask for less pull the other way', () => {
    const state = opening()
    // Pinduoduo has taken everybody who was still free.
    const buyers = state.buyers.map((count, cell) => (cell % 4 === 2 ? count + state.floating[Math.floor(cell / 4)] : count))
    const view = playerView({ ...state, buyers, floating: state.floating.map(() => 0), agendas: ['stop-pinduoduo', ...state.agendas.slice(1)] }, 'ali')
    expect(pullsOf(view, 'ali', CHARACTER).get('percent-of:pdd')).toBeLessThan(0)
  })
})

describe('figures in reasons', () => {
  it('are short', () => {
    expect(shown(3.26)).toBe(3.3)
    expect(buyersShown(34.4)).toEqual({ buyers: 3.4, wan: 340 })
  })
})
