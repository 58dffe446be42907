import { describe, expect, it } from 'vitest'
import {
  ALI,
  EMPTY_OFFER,
  JD,
  REGIONS,
  marketAhead,
  scopeCovers,
  standingOf,
  type GameState,
  type PlayerView,
  type RegionIndex,
  type Scope,
} from '../../../../rules'
import { plain } from '../testing/plain'
import type { Situation } from '../situation'
import { offerFacts, withContract } from './offer-facts'

const LEFT_HAND = 40

const seen = (set: (state: GameState) => void = () => undefined, leftHand = LEFT_HAND): Situation =>
  plain('ali', {
    set: (state) => {
      state.leftHand.fill(leftHand)
      state.buyers.fill(LEFT_HAND * 2)
      set(state)
    },
  })

/** Ali is in, in the regions of a scope, until a quarter. */
const inside =
  (scope: Scope, until: number) =>
  (state: GameState): void => {
    state.access[ALI] = 2
    state.contracts[ALI] = { seat: ALI, level: 2, terms: { ...EMPTY_OFFER, scope }, since: 1, until, forced: false }
  }

const turnsIn = ({ numbers }: Situation, markets: number): number => 1 - (1 - numbers.access.leftHandTurnsPercent / 100) ** markets
const outsideOf = (scope: Scope): number => REGIONS.filter((_, region) => !scopeCovers(scope, region as RegionIndex)).length
const countedAhead = (view: PlayerView): number => standingOf(marketAhead(view)).counted[ALI]

describe('what a mini program would change', () => {
  it('tells what each quarter brings Ali apart from the left-hand buyers whom it turns once', () => {
    const s = seen()
    const facts = offerFacts(s, ALI, 2)
    // Where none were left-hand as the market opens there is nobody to turn, and the rest of the market is the same.
    const none = seen(undefined, 0).view
    const open = withContract(none, { seat: ALI, level: 2, terms: EMPTY_OFFER, since: 1, until: facts.until, forced: false })
    expect(facts.access[ALI]).toBe(countedAhead(open) - countedAhead(none))
    expect(facts.access[ALI]).toBeGreaterThan(0)
    expect(facts.turned.all).toBeCloseTo(REGIONS.length * LEFT_HAND * turnsIn(s, facts.until - facts.from + 1))
  })

  it('turns nobody where a narrower scope leaves the region out', () => {
    const s = seen()
    const { turned, from, until } = offerFacts(s, ALI, 2)
    const part = LEFT_HAND * turnsIn(s, until - from + 1)
    expect(turned.scope45).toBeCloseTo(outsideOf('4-5') * part)
    expect(turned.scope5).toBeCloseTo(outsideOf('5') * part)
    expect(turned.scope5).toBeGreaterThan(turned.scope45)
  })

  it('turns nobody of another seat, and none where Ali is in', () => {
    expect(offerFacts(seen(), JD, 3).turned.all).toBe(0)
    const wider = offerFacts(seen(inside('5', 6)), ALI, 3)
    expect(wider.turned.all).toBeCloseTo(outsideOf('5') * LEFT_HAND * turnsIn(seen(), wider.until - wider.from + 1))
    expect(offerFacts(seen(inside('all', 6)), ALI, 3).turned.all).toBe(0)
  })

  it.each([
    ['a wider contract', inside('5', 6), 3],
    ['a renewal', inside('all', 2), 2],
  ] as const)('brings by %s each quarter what it would bring if nobody were left-hand', (_, contract, level) => {
    const [facts, none] = [seen(contract), seen(contract, 0)].map((s) => offerFacts(s, ALI, level))
    expect([facts.access, facts.scope45, facts.scope5]).toEqual([none.access, none.scope45, none.scope5])
    expect(none.access[ALI]).toBeGreaterThan(0)
  })

  it('leaves a renewal those whom the contract in force will not have turned by then', () => {
    const s = seen(inside('all', 2))
    const { turned, from, until } = offerFacts(s, ALI, 2)
    expect(from).toBe(3)
    const still = 1 - turnsIn(s, from - s.view.quarter)
    expect(turned.all).toBeCloseTo(REGIONS.length * LEFT_HAND * still * turnsIn(s, until - from + 1))
  })
})
