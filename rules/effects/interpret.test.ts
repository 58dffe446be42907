import type { Seat } from '../model/indexes'
import { describe, expect, it } from 'vitest'
import { BELTS, REGIONS, REGIONS_OF, REGION_COUNT, SHOPPERS, beltIndex, macroIndex, neighbours, regionIndex } from '../content/board'
import { cloneState } from '../model/clone'
import type { Effect, EffectKind } from '../model/content'
import { ALI, JD, PDD, SEATS, TENCENT } from '../model/ids'
import type { CardTarget } from '../model/move'
import type { LogEntry } from '../model/outcome'
import type { Position } from '../model/state'
import { busyPosition } from '../testing/busy-position'
import { atBelt, cellOf, inMacro } from '../testing/builders'
import { performEffects } from './interpret'
import { regionsIn } from './reach'

/** Performs one effect as a card of Pinduoduo's, or as an event, on a busy board. */
function perform(
  effect: Effect,
  target: CardTarget = {},
  seat: Seat | -1 = PDD,
  set: (s: Position) => void = () => {},
): { readonly before: Position; readonly after: Position; readonly log: readonly LogEntry[] } {
  const before = busyPosition('pdd')
  set(before)
  const after = cloneState(before)
  const log: LogEntry[] = []
  performEffects(after, { log, reveals: false }, [effect], { seat, target, cause: seat < 0 ? 'event' : 'card', id: 'trial' })
  return { before, after, log }
}

const HUBEI = { region: 'hubei' } as const
const changed = (a: readonly number[], b: readonly number[]): number[] => a.flatMap((value, i) => (value === b[i] ? [] : [i]))

/** Whose what was noted to have changed by how much. */
const noted = (log: readonly LogEntry[]): readonly unknown[] =>
  log.flatMap((entry) => (entry.kind === 'effect' ? [[entry.seat, entry.what, entry.amount]] : []))

/** What each word of the vocabulary must do; a word without a test does not compile. */
const WORDS: { readonly [K in EffectKind]: () => void } = {
  cash() {
    const { before, after } = perform({ do: 'cash', who: 'others', amount: 4 })
    expect(after.cash.map((cash, seat) => cash - before.cash[seat])).toEqual([4, 4, 0, 4])
    expect(perform({ do: 'cash', who: 'ali', amount: -99 }, {}, -1).after.cash[ALI]).toBe(0)
  },
  appeal() {
    const { after } = perform({ do: 'appeal', who: 'self', where: 'target-and-neighbours', amount: 5, quarters: 2 }, HUBEI)
    expect(after.boosts).toMatchObject([{ cause: 'card', source: 'trial', kind: 'appeal', platform: PDD, amount: 5, until: 4 }])
    expect(regionsIn(after.boosts[0].regions)).toEqual([regionIndex('hubei'), ...neighbours(regionIndex('hubei'))].sort((a, b) => a - b))
  },
  churn() {
    const { after } = perform({ do: 'churn', who: 'others', where: 'target', amount: 3, quarters: 1 }, HUBEI)
    expect(after.boosts.map(({ kind, platform, amount, until }) => [kind, platform, amount, until])).toEqual([
      ['churn', ALI, 3, 3],
      ['churn', TENCENT, 3, 3],
      ['churn', JD, 3, 3],
    ])
  },
  'word-of-mouth'() {
    const { after } = perform({ do: 'word-of-mouth', who: 'jd', where: { macro: 'south' }, percent: 40, quarters: 1 }, {}, -1)
    expect(after.boosts).toMatchObject([{ cause: 'event', kind: 'word-of-mouth', platform: JD, amount: 40 }])
    expect(regionsIn(after.boosts[0].regions)).toEqual(REGIONS_OF[macroIndex('south')])
  },
  'fission-strength'() {
    const { after } = perform({ do: 'fission-strength', who: 'all', where: { tier: 5 }, percent: -50, quarters: 1 }, {}, -1)
    expect(after.boosts.map(({ kind, platform, amount }) => [kind, platform, amount])).toEqual(
      [0, 1, 2, 3].map((seat) => ['fission', seat, -50]),
    )
  },
  'start-fission'() {
    const { after } = perform({ do: 'start-fission', who: 'self', where: 'target' }, { macro: 'centre' })
    expect(changed(perform({ do: 'cash', who: 'self', amount: 1 }).after.fission, after.fission)).toEqual(
      REGIONS_OF[macroIndex('centre')].map((region) => region * SEATS + PDD),
    )
    expect(
      perform({ do: 'start-fission', who: 'self', where: 'target' }, HUBEI, PDD, (s) => {
        s.buyers[cellOf('hubei', 'pdd')] = 0
      }).after.fission.every((on) => on === 0),
    ).toBe(true)
  },
  subsidy() {
    const { after } = perform({ do: 'subsidy', who: 'self', where: { region: 'hubei' }, amount: 2 })
    expect(after.subsidy[cellOf('hubei', 'pdd')]).toBe(2)
    expect(after.subsidy.reduce((a, b) => a + b)).toBe(2)
  },
  supply() {
    const { after, before } = perform({ do: 'supply', who: 'others', amount: -1 }, { belt: 'xuchang-wigs' })
    expect(changed(before.supply, after.supply)).toEqual([ALI, TENCENT, JD].map((seat) => beltIndex('xuchang-wigs') * SEATS + seat))
    expect(after.supply[atBelt('xuchang-wigs', 'jd')]).toBe(0)
    expect(perform({ do: 'supply', who: 'self', amount: 9 }, { belt: 'xuchang-wigs' }).after.supply[atBelt('xuchang-wigs', 'pdd')]).toBe(
      before.config.numbers.supply.max,
    )
  },
  exclusive() {
    expect(perform({ do: 'exclusive' }, { belt: 'xuchang-wigs' }, ALI).after.exclusive[beltIndex('xuchang-wigs')]).toBe(1)
    expect(perform({ do: 'exclusive', end: true }, {}, -1).after.exclusive.every((on) => on === 0)).toBe(true)
    expect(perform({ do: 'exclusive', end: true }, { belt: BELTS[1].id }).after.exclusive[0]).toBe(1)
  },
  service() {
    const { after, before } = perform({ do: 'service', who: 'self', where: 'target', amount: 1 }, { macro: 'north' })
    expect(changed(before.service, after.service)).toEqual([inMacro('north', 'pdd')])
  },
  fatigue() {
    const { after, before } = perform({ do: 'fatigue', who: 'self', where: 'everywhere', amount: -9 })
    expect(changed(before.fatigue, after.fatigue)).toEqual(Array.from({ length: REGION_COUNT }, (_, region) => region * SEATS + PDD))
    expect(after.fatigue[cellOf('hubei', 'pdd')]).toBe(0)
  },
  scrutiny() {
    const { before, after } = perform({ do: 'scrutiny', who: 'tencent', amount: 3 })
    expect(after.scrutiny).toEqual(before.scrutiny.map((meter, seat) => (seat === TENCENT ? meter + 3 : meter)))
    expect(perform({ do: 'scrutiny', who: 'self', amount: -9 }).after.scrutiny[PDD]).toBe(0)
    const over = perform({ do: 'scrutiny', who: 'self', amount: 99 })
    expect(over.after.scrutiny[PDD]).toBe(over.before.config.numbers.scrutiny.limit[PDD])
  },
  'move-buyers'() {
    const { after, before } = perform({ do: 'move-buyers', from: 'floating', to: 'self', where: 'target', percent: 10 }, HUBEI)
    const moved = Math.floor(before.floating[regionIndex('hubei')] / 10)
    expect(after.buyers[cellOf('hubei', 'pdd')] - before.buyers[cellOf('hubei', 'pdd')]).toBe(moved)
    expect(after.floating[regionIndex('hubei')]).toBe(before.floating[regionIndex('hubei')] - moved)
    expect(after.movedByCard[cellOf('hubei', 'pdd')]).toBe(moved)
    const robbed = perform({ do: 'move-buyers', from: 'ali', to: 'jd', where: 'everywhere', percent: 50 }, {}, -1)
    for (let region = 0; region < REGION_COUNT; region++) {
      const sum = [0, 1, 2, 3].reduce((total, seat) => total + robbed.after.buyers[region * SEATS + seat], robbed.after.floating[region])
      expect(sum).toBe(SHOPPERS[region])
      expect(robbed.after.leftHand[region]).toBeLessThanOrEqual(robbed.after.buyers[region * SEATS + ALI])
      expect(robbed.after.leftHand[region]).toBeLessThan(robbed.before.leftHand[region])
      expect(robbed.after.movedByEvent[region * SEATS + ALI]).toBe(0 - (robbed.after.movedByEvent[region * SEATS + JD] ?? NaN))
    }
  },
  'true-buyers'() {
    const left = (s: Position): void => void s.leftHand.fill(20)
    const { after, before } = perform({ do: 'true-buyers', where: 'target', percent: 25 }, HUBEI, ALI, left)
    expect(after.leftHand[regionIndex('hubei')]).toBe(15)
    expect(changed(before.leftHand, after.leftHand)).toEqual([regionIndex('hubei')])
    expect(after.buyers).toEqual(before.buyers)
  },
  core() {
    expect(perform({ do: 'core', amount: 3 }).after.coreShift).toBe(-2)
  },
  draw() {
    const { after, before } = perform({ do: 'draw', who: 'self', amount: 2 })
    expect(after.hands[PDD]).toEqual([...before.hands[PDD], ...before.decks[PDD].slice(0, 2)])
    expect(after.hands[JD]).toEqual(before.hands[JD])
  },
  organ() {
    expect(perform({ do: 'organ', organ: 'short-video', amount: 1 }).after.organs).toEqual([1, 1, 1, 1, 2])
    expect(perform({ do: 'organ', organ: 'target', amount: 1 }, { organ: 'moments' }).after.organs).toEqual([1, 2, 1, 1, 1])
    expect(perform({ do: 'organ', organ: 'moments', amount: 9 }).after.organs[1]).toBe(3)
  },
  shops() {
    const { after, before } = perform({ do: 'shops', where: 'target', amount: 1 }, { macro: 'east' }, TENCENT)
    expect(changed(before.shops, after.shops)).toEqual([macroIndex('east')])
    expect(perform({ do: 'shops', where: 'everywhere', amount: 5 }, {}, TENCENT).after.shops.every((level) => level === 2)).toBe(true)
  },
  toll() {
    expect(perform({ do: 'toll', amount: 1 }).after.toll).toBe(2)
    expect(perform({ do: 'toll', amount: -5 }).after.toll).toBe(0)
    expect(perform({ do: 'toll', amount: 9 }).after.toll).toBe(5)
  },
  throttle() {
    const { after } = perform({ do: 'throttle', who: 'target', where: 'everywhere' }, { seat: 'jd' }, TENCENT)
    expect(after.throttled.filter((on) => on === 1)).toHaveLength(7)
    expect(after.throttled[inMacro('east', 'jd')]).toBe(1)
    expect(perform({ do: 'throttle', who: 'all', where: 'everywhere' }, {}, -1).after.throttled[inMacro('east', 'tencent')]).toBe(0)
  },
  contract() {
    expect(perform({ do: 'contract', who: 'jd', quarters: 2 }, {}, -1).after.contracts[JD]?.until).toBe(9)
    expect(perform({ do: 'contract', who: 'jd', quarters: 9 }, {}, -1).after.contracts[JD]?.until).toBe(10)
    expect(perform({ do: 'contract', who: 'jd', quarters: -9 }, {}, -1).after.contracts[JD]?.until).toBe(3)
    expect(perform({ do: 'contract', who: 'tencent', quarters: 1 }, {}, -1).after.contracts[TENCENT]).toBeNull()
  },
  stake() {
    const { after, before } = perform({ do: 'stake', who: 'jd', percent: 5 })
    expect(after.stakes[JD]).toBe(before.stakes[JD] + 5)
    expect(after.soldStakes[JD]).toBe(5)
    expect(perform({ do: 'stake', who: 'all', percent: 200 }).after.stakes).toEqual([100, 0, 100, 100])
    expect(perform({ do: 'stake', who: 'jd', percent: -100 }).after.soldStakes[JD]).toBe(0)
  },
  'quiet-holds'() {
    expect(perform({ do: 'quiet-holds', quarters: 2 }).after.quietHoldsUntil).toBe(4)
    expect(
      perform({ do: 'quiet-holds', quarters: 1 }, {}, PDD, (s) => {
        s.quietHoldsUntil = 6
      }).after.quietHoldsUntil,
    ).toBe(6)
  },
  'block-filing'() {
    expect(perform({ do: 'block-filing', who: 'target', quarters: 2 }, { seat: 'ali' }).after.filingBlockedUntil).toEqual([4, 0, 0, 0])
  },
  interconnection() {
    expect(perform({ do: 'interconnection' }).after.interconnection).toBe(3)
    expect(
      perform({ do: 'interconnection' }, {}, -1, (s) => {
        s.interconnection = 2
      }).after.interconnection,
    ).toBe(2)
  },
}

describe('the vocabulary of effects', () => {
  it.each(Object.entries(WORDS))('%s', (_word, test) => {
    test()
    expect.hasAssertions()
  })

  it('writes down what has really changed: nothing at a limit, and no more cash than there was', () => {
    const belt = 'xuchang-wigs' as const
    const most = perform({ do: 'supply', who: 'others', amount: -1 }, { belt }, PDD, (s) => {
      s.supply.fill(0)
      s.supply[atBelt(belt, 'jd')] = 2
    })
    expect(noted(most.log)).toEqual([['jd', 'supply', -1]])
    expect(noted(perform({ do: 'supply', who: 'self', amount: 2 }, { belt }, ALI, (s) => (s.supply[atBelt(belt, 'ali')] = 2)).log)).toEqual(
      [['ali', 'supply', 1]],
    )
    expect(noted(perform({ do: 'cash', who: 'ali', amount: -4 }, {}, -1, (s) => (s.cash[ALI] = 3)).log)).toEqual([['ali', 'cash', -3]])
    expect(noted(perform({ do: 'cash', who: 'ali', amount: -4 }, {}, -1, (s) => (s.cash[ALI] = 0)).log)).toEqual([])
    expect(noted(perform({ do: 'toll', amount: 2 }, {}, TENCENT, (s) => (s.toll = s.config.numbers.toll.max - 1)).log)).toEqual([
      ['tencent', 'toll', 1],
    ])
    expect(
      noted(perform({ do: 'organ', organ: 'moments', amount: 1 }, {}, TENCENT, (s) => s.organs.fill(s.config.numbers.organs.max)).log),
    ).toEqual([])
    expect(
      noted(
        perform(
          { do: 'service', who: 'self', where: 'target', amount: 2 },
          { macro: 'north' },
          JD,
          (s) => (s.service[inMacro('north', 'jd')] = 2),
        ).log,
      ),
    ).toEqual([['jd', 'service', 1]])
    const near = perform({ do: 'contract', who: 'jd', quarters: 2 }, {}, -1, (s) => {
      const contract = s.contracts[JD]!
      s.contracts[JD] = { ...contract, until: s.config.length - 1 }
    })
    expect(noted(near.log)).toEqual([['jd', 'contract', 1]])
  })

  it('writes down what becomes of Ali: left-hand buyers that turn true, and the Taobao core', () => {
    const { before, after, log } = perform({ do: 'true-buyers', where: { tier: 4 }, percent: 50 }, {}, -1, (s) => s.leftHand.fill(5))
    const turned = before.leftHand.map((left, region) => left - after.leftHand[region])
    expect(turned).toEqual(REGIONS.map(({ tier }) => (tier === 4 ? 2 : 0)))
    expect(noted(log)).toEqual([['ali', 'buyers', turned.reduce((sum, n) => sum + n, 0)]])
    expect(noted(perform({ do: 'core', amount: -3 }).log)).toEqual([['ali', 'core', -3]])
  })

  it('reaches what a seat leads, is present in, or has belts in', () => {
    const where = (place: 'led' | 'present' | 'own-belts'): number[] => [
      ...regionsIn(
        perform({ do: 'appeal', who: 'self', where: place, amount: 1, quarters: 1 }, {}, PDD, (s) => {
          s.buyers.fill(0)
          s.buyers[cellOf('hubei', 'pdd')] = 9
          s.buyers[cellOf('hunan', 'pdd')] = 9
          s.buyers[cellOf('hunan', 'jd')] = 10
          s.supply.fill(0)
          s.supply[atBelt('xuchang-wigs', 'pdd')] = 1
        }).after.boosts[0].regions,
      ),
    ]
    expect(where('led')).toEqual([regionIndex('hubei')])
    expect(where('present')).toEqual([regionIndex('hubei'), regionIndex('hunan')].sort((a, b) => a - b))
    expect(where('own-belts')).toEqual([regionIndex('henan-north')])
  })

  it('counts a boost to its last quarter', () => {
    const { after } = perform({ do: 'appeal', who: 'self', where: 'everywhere', amount: 1, quarters: 1 })
    expect(after.boosts[0].until).toBe(after.quarter)
  })
})
