import { describe, expect, it } from 'vitest'
import {
  ALI,
  JD,
  PDD,
  REGIONS_OF,
  causeAmount,
  cellOf,
  macroIndex,
  subsidyAppeal,
  type CardTarget,
  type Effect,
  type Faction,
  type RegionIndex,
  type Seat,
} from '../../../../rules'
import { atBelt, inMacro } from '../../../../rules/testing/builders'
import { costOfScrutiny } from '../scrutiny'
import type { Situation } from '../situation'
import { plain } from '../testing/plain'
import { AT_JD, GUIZHOU, IN_GUIZHOU, IN_NORTH, NORTH, cardOf, eyes, worth } from '../testing/worth-of-card'
import { worthOfAppeal, worthOfBuyers } from '../worth'
import { worthOfExclusive, worthOfService, worthOfStaying, worthOfSupply } from './build'
import { worthBeyondBoard, worthOfEffects } from './effect-worth'
import { worthOfCampaign, worthOfFreshness } from './fission'

const AT_WIGS: CardTarget = { belt: 'xuchang-wigs' }
const WIGS = 3
const north = (each: (region: RegionIndex) => number): number => REGIONS_OF[NORTH].reduce((sum: number, region) => sum + each(region), 0)
const part = (s: Situation, region: RegionIndex, seat: Seat): number =>
  1 - s.ahead.ledger.appeal[cellOf(region, seat)] / s.prospect.appeal[region]
const heard = (s: Situation, region: RegionIndex, seat: Seat): number => causeAmount(s.ahead.ledger, cellOf(region, seat), 'word-of-mouth')

describe('what the effects of a card are worth', () => {
  it('is what each is worth, added up', () => {
    const cash: Effect = { do: 'cash', who: 'self', amount: 3 }
    const appeal: Effect = { do: 'appeal', who: 'self', where: 'target', amount: 5, quarters: 2 }
    const s = eyes({ cashPrice: 0.5 })
    expect(worthOfEffects(s, cardOf(cash, appeal), IN_GUIZHOU)).toBeCloseTo(worth(cash, IN_GUIZHOU, s) + worth(appeal, IN_GUIZHOU, s))
    expect(worthOfEffects(s, cardOf(), IN_GUIZHOU)).toBe(0)
  })

  it('beyond the board is that of scrutiny, holds, filing, orders and cards drawn alone', () => {
    const s = eyes({ cashPrice: 0.5 })
    const seen: Effect = { do: 'cash', who: 'self', amount: 3 }
    const unseen: readonly Effect[] = [
      { do: 'scrutiny', who: 'all', amount: 2 },
      { do: 'draw', who: 'self', amount: 2 },
      { do: 'block-filing', who: 'ali', quarters: 2 },
      { do: 'interconnection' },
    ]
    for (const effect of unseen) {
      expect(worth(effect, {}, s), effect.do).not.toBe(0)
      expect(worthBeyondBoard(s, cardOf(seen, effect), {}), effect.do).toBeCloseTo(worth(effect, {}, s))
    }
    expect(worthBeyondBoard(s, cardOf(seen), {})).toBe(0)
  })

  it('of cash: its own price to the bot, the usual one to others as far as it minds them', () => {
    const s = eyes({ cashPrice: 0.5 })
    const usual = s.character.cash.price
    expect(worth({ do: 'cash', who: 'self', amount: 4 }, {}, s)).toBeCloseTo(2)
    expect(worth({ do: 'cash', who: 'ali', amount: 4 }, {}, s)).toBeCloseTo(-0.5 * 4 * usual)
    expect(worth({ do: 'cash', who: 'target', amount: -4 }, AT_JD, s)).toBeCloseTo(0.25 * 4 * usual)
    expect(worth({ do: 'cash', who: 'others', amount: 4 }, {}, s)).toBeCloseTo((-0.5 + 0.25 - 0.25) * 4 * usual)
  })

  it('of appeal: in each region meant, to each seat meant, for as long as it lasts', () => {
    const s = eyes()
    expect(worth({ do: 'appeal', who: 'self', where: 'target', amount: 5, quarters: 2 }, IN_GUIZHOU)).toBeCloseTo(
      worthOfAppeal(s, GUIZHOU, PDD, 5, 2),
    )
    expect(worth({ do: 'appeal', who: 'ali', where: 'target', amount: -5, quarters: 1 }, IN_NORTH)).toBeCloseTo(
      north((region) => worthOfAppeal(s, region, ALI, -5, 1)),
    )
  })

  it('of churn: more of it loses who would have stayed', () => {
    const s = eyes()
    const more = worth({ do: 'churn', who: 'self', where: 'target', amount: 3, quarters: 2 }, IN_GUIZHOU)
    expect(more).toBeLessThan(0)
    expect(more).toBeCloseTo(worthOfStaying(s, GUIZHOU, PDD, -3, 2))
  })

  it('of louder word of mouth: a part of what is heard, won from the others', () => {
    const s = eyes()
    const louder = worth({ do: 'word-of-mouth', who: 'self', where: 'target', percent: 50, quarters: 2 }, IN_GUIZHOU)
    expect(heard(s, GUIZHOU, PDD)).toBeGreaterThan(0)
    expect(louder).toBeCloseTo(worthOfBuyers(s, GUIZHOU, PDD, heard(s, GUIZHOU, PDD) * 0.5 * part(s, GUIZHOU, PDD), 2))
    expect(worth({ do: 'word-of-mouth', who: 'jd', where: 'target', percent: 50, quarters: 2 }, IN_GUIZHOU)).toBeLessThan(0)
  })

  it('of a campaign: only of its own, and where none runs yet', () => {
    const start: Effect = { do: 'start-fission', who: 'self', where: 'target' }
    expect(worth(start, IN_GUIZHOU)).toBeCloseTo(worthOfCampaign(eyes(), GUIZHOU).value)
    const running = eyes({ set: (state) => void (state.fission[cellOf(GUIZHOU, PDD)] = 1) })
    expect(worth(start, IN_GUIZHOU, running)).toBe(0)
    expect(worth({ ...start, who: 'ali' }, IN_GUIZHOU)).toBe(0)
  })

  describe('of stronger campaigns', () => {
    const stronger: Effect = { do: 'fission-strength', who: 'self', where: 'target', percent: 50, quarters: 1 }
    const start: Effect = { do: 'start-fission', who: 'self', where: 'target' }
    const running = eyes({ set: (state) => void (state.fission[cellOf(GUIZHOU, PDD)] = 1) })

    it('are what they add to those that run', () => {
      const told = causeAmount(running.ahead.ledger, cellOf(GUIZHOU, PDD), 'fission')
      expect(told).toBeGreaterThan(0)
      expect(worth(stronger, IN_GUIZHOU, running)).toBeCloseTo(
        worthOfBuyers(running, GUIZHOU, PDD, told * 0.5 * part(running, GUIZHOU, PDD), 1),
      )
      expect(worth(stronger, IN_GUIZHOU)).toBe(0)
    })

    it('are what they add to the one the card starts', () => {
      const s = eyes()
      const campaign = worthOfCampaign(s, GUIZHOU).value
      expect(worthOfEffects(s, cardOf(stronger, start), IN_GUIZHOU)).toBeCloseTo(campaign * 1.5)
      expect(worthOfEffects(s, cardOf({ ...stronger, who: 'ali' }, start), IN_GUIZHOU)).toBeCloseTo(campaign)
      expect(worthOfEffects(s, cardOf({ ...stronger, where: 'everywhere' }, start), {})).toBe(0)
    })
  })

  it('of a subsidy: the appeal of that cash, four fifths believed', () => {
    const s = eyes({ character: { faithInSubsidy: 1.5 } })
    expect(worth({ do: 'subsidy', who: 'self', where: 'target', amount: 2 }, IN_NORTH, s)).toBeCloseTo(
      north((region) => worthOfAppeal(s, region, PDD, 2 * subsidyAppeal(s.view, PDD))) * 1.5 * 0.8,
    )
  })

  describe('of supply', () => {
    const supply = (amount: number, who: 'self' | 'ali' = 'self'): Effect => ({ do: 'supply', who, amount })
    const stocked = (level: number, worths: Parameters<typeof plain>[1] = {}, faction: Faction = 'pdd'): Situation =>
      eyes({ ...worths, set: (state) => void (state.supply[atBelt('xuchang-wigs', faction)] = level) })

    it('are the levels there is room for, or the levels there are', () => {
      expect(worth(supply(2), AT_WIGS)).toBeCloseTo(worthOfSupply(eyes(), WIGS, 2))
      expect(worth(supply(2), AT_WIGS, stocked(2))).toBeCloseTo(worthOfSupply(stocked(2), WIGS, 1))
      expect(worth(supply(-2), AT_WIGS, stocked(1))).toBeCloseTo(worthOfSupply(stocked(1), WIGS, -1))
      expect(worth(supply(-2), AT_WIGS, stocked(3))).toBeCloseTo(worthOfSupply(stocked(3), WIGS, -2))
      expect(worth(supply(1, 'ali'), AT_WIGS)).toBeCloseTo(worthOfSupply(eyes(), WIGS, 1, ALI))
    })

    it('at no belt in particular are at all where there is some', () => {
      expect(worth(supply(-1), {}, stocked(2))).toBeCloseTo(worthOfSupply(stocked(2), WIGS, -1))
      expect(worth(supply(1), {})).toBe(0)
    })

    it('serve the goals of who gets them, and of nobody else', () => {
      const goal = (level: number, amount: number, pulls: Readonly<Record<string, number>>, who: 'self' | 'ali' = 'self'): number => {
        const [faction] = who === 'self' ? (['pdd'] as const) : (['ali'] as const)
        return worth(supply(amount, who), AT_WIGS, stocked(level, { share: 0, pulls }, faction))
      }
      expect(goal(0, 2, { 'supply-levels': 0.5 })).toBeCloseTo(1)
      expect(goal(2, 2, { 'supply-levels': 0.5 })).toBeCloseTo(0.5)
      expect(goal(0, 2, { 'supply-levels': 0.5 }, 'ali')).toBeCloseTo(0)
      expect([0, 1, 2, 3].map((level) => goal(level, 2, { 'full-belts-lead': 3 }))).toEqual([0, 3, 3, 0])
    })
  })

  it('of choosing one of two: what it shuts out, where it is not in force, and nothing when it ends', () => {
    const set = (state: Parameters<NonNullable<NonNullable<Parameters<typeof plain>[1]>['set']>>[0]): void => {
      state.supply[atBelt('xuchang-wigs', 'jd')] = 2
    }
    const s = eyes({ set, pulls: { 'exclusive-belts': 2 } }, 'ali')
    expect(worthOfExclusive(s, WIGS)).not.toBe(0)
    expect(worth({ do: 'exclusive' }, AT_WIGS, s)).toBeCloseTo(worthOfExclusive(s, WIGS) + 2)
    expect(worth({ do: 'exclusive', end: true }, AT_WIGS, s)).toBe(0)
    expect(worth({ do: 'exclusive' }, {}, s)).toBe(0)
    const inForce = eyes({ set: (state) => void (set(state), (state.exclusive[WIGS] = 1)), pulls: { 'exclusive-belts': 2 } }, 'ali')
    expect(worth({ do: 'exclusive' }, AT_WIGS, inForce)).toBe(0)
  })

  it('of service: its own, in each macro-region meant, half a step of a goal', () => {
    const serve: Effect = { do: 'service', who: 'self', where: 'target', amount: 1 }
    const s = eyes({ pulls: { 'serviced-macros': 3 } })
    expect(worth(serve, IN_NORTH, s)).toBeCloseTo(worthOfService(s, NORTH, 1) + 1.5)
    expect(worth({ ...serve, who: 'others' }, IN_NORTH, s)).toBe(0)
    expect(worth(serve, IN_GUIZHOU, s)).toBeCloseTo(worthOfService(s, macroIndex('southwest'), 1) + 1.5)
    const full = eyes({ set: (state) => void (state.service[inMacro('north', 'pdd')] = 3) })
    expect(worth(serve, IN_NORTH, full)).toBeCloseTo(0)
  })

  it('of fatigue: its own costs freshness, a fifth of a rival’s word of mouth goes with each of theirs', () => {
    const s = eyes()
    expect(worth({ do: 'fatigue', who: 'self', where: 'target', amount: 2 }, IN_GUIZHOU)).toBeCloseTo(-worthOfFreshness(s, GUIZHOU, 2))
    const theirs = worth({ do: 'fatigue', who: 'jd', where: 'target', amount: 2 }, IN_GUIZHOU)
    expect(theirs).toBeGreaterThan(0)
    expect(theirs).toBeCloseTo(worthOfBuyers(s, GUIZHOU, JD, -0.4 * heard(s, GUIZHOU, JD)))
  })

  it('of scrutiny: its own is feared, a rival’s welcome as far as it is minded, a friend’s no matter', () => {
    const s = eyes({ set: (state) => void state.scrutiny.fill(7) })
    const eye = (who: 'self' | 'ali' | 'tencent', amount = 2): number => worth({ do: 'scrutiny', who, amount }, {}, s)
    expect(eye('self')).toBeCloseTo(-costOfScrutiny(s, PDD, 2))
    expect(eye('self', -2)).toBeGreaterThan(0)
    expect(eye('ali')).toBeCloseTo(0.5 * costOfScrutiny(s, ALI, 2))
    expect(eye('tencent')).toBeCloseTo(0)
  })
})
