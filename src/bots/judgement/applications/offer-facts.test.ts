import { describe, expect, it } from 'vitest'
import { ALI, EMPTY_OFFER, JD, REGIONS, marketAhead, scopeCovers, standingOf, type GameState, type RegionIndex } from '../../../../rules'
import { plain } from '../testing/plain'
import type { Situation } from '../situation'
import { offerFacts, withContract } from './offer-facts'

const LEFT_HAND = 40

const seen = (set: (state: GameState) => void = () => undefined): Situation =>
  plain('ali', {
    set: (state) => {
      state.leftHand.fill(LEFT_HAND)
      state.buyers.fill(LEFT_HAND * 2)
      set(state)
    },
  })

const turnsIn = ({ numbers }: Situation, markets: number): number => 1 - (1 - numbers.access.leftHandTurnsPercent / 100) ** markets
const regionsOutside = (scope: '4-5' | '5'): number => REGIONS.filter((_, region) => !scopeCovers(scope, region as RegionIndex)).length

describe('what a mini program would change', () => {
  it('tells what each quarter brings Ali apart from the left-hand buyers whom it turns once', () => {
    const s = seen()
    const facts = offerFacts(s, ALI, 2)
    const open = withContract(s.view, { seat: ALI, level: 2, terms: EMPTY_OFFER, since: 1, until: facts.until, forced: false })
    const first = standingOf(marketAhead(open)).counted[ALI] - standingOf(marketAhead(s.view)).counted[ALI]
    const markets = facts.until - facts.from + 1
    expect(facts.turned.all).toBeCloseTo(REGIONS.length * LEFT_HAND * turnsIn(s, markets))
    expect(facts.access[ALI]).toBeCloseTo(first - REGIONS.length * LEFT_HAND * turnsIn(s, 1))
    expect(facts.access[ALI]).toBeGreaterThan(0)
  })

  it('turns nobody where a narrower scope leaves the region out', () => {
    const s = seen()
    const { turned, from, until } = offerFacts(s, ALI, 2)
    const markets = until - from + 1
    expect(turned.scope45).toBeCloseTo(regionsOutside('4-5') * LEFT_HAND * turnsIn(s, markets))
    expect(turned.scope5).toBeCloseTo(regionsOutside('5') * LEFT_HAND * turnsIn(s, markets))
    expect(turned.scope5).toBeGreaterThan(turned.scope45)
  })

  it('turns nobody of another seat, and none once Ali is in', () => {
    expect(offerFacts(seen(), JD, 3).turned.all).toBe(0)
    expect(
      offerFacts(
        seen((state) => void (state.access[ALI] = 2)),
        ALI,
        3,
      ).turned.all,
    ).toBe(0)
  })
})
