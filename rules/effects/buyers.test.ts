import { describe, expect, it } from 'vitest'
import { REGIONS_OF, macroIndex, regionIndex } from '../content/board'
import { cloneState } from '../model/clone'
import type { Effect } from '../model/content'
import { cellOf as at } from '../model/indexes'
import { ALI, JD, PDD } from '../model/ids'
import type { LogEntry } from '../model/outcome'
import type { Position } from '../model/state'
import { busyPosition } from '../testing/busy-position'
import { cellOf, offer } from '../testing/builders'
import { checkInvariants } from '../testing/invariants'
import { performEffects } from './interpret'

type MovesBuyers = Extract<Effect, { readonly do: 'move-buyers' }>

/** What a move of buyers makes of a busy board, by a card of Pinduoduo's or by the news. */
const moved = (
  effect: Omit<MovesBuyers, 'do'>,
  { cause = 'card', set = () => {} }: { readonly cause?: 'card' | 'event'; readonly set?: (s: Position) => void } = {},
) => {
  const before = busyPosition('pdd')
  set(before)
  const after = cloneState(before)
  const log: LogEntry[] = []
  const seat = cause === 'card' ? PDD : -1
  performEffects(after, { log, reveals: false }, [{ do: 'move-buyers', ...effect }], { seat, target: {}, cause, id: 'trial' })
  expect(checkInvariants(after)).toEqual(checkInvariants(before))
  return { before, after, log }
}

const IN_HUBEI = { where: { region: 'hubei' } } as const
const hubei = regionIndex('hubei')

describe('buyers who move', () => {
  it('to nobody float, and are written down for whoever lost them', () => {
    const { before, after, log } = moved({ from: 'jd', to: 'floating', percent: 50, where: { macro: 'south' } }, { cause: 'event' })
    let lost = 0
    for (const region of REGIONS_OF[macroIndex('south')]) {
      const left = before.buyers[at(region, JD)] - after.buyers[at(region, JD)]
      expect(left).toBe(Math.floor(before.buyers[at(region, JD)] / 2))
      expect(after.floating[region] - before.floating[region]).toBe(left)
      expect(after.movedByEvent[at(region, JD)]).toBe(-left)
      lost += left
    }
    expect(lost).toBeGreaterThan(0)
    expect(after.movedByCard).toEqual(before.movedByCard)
    expect(log).toEqual([{ kind: 'effect', quarter: before.quarter, source: 'trial', seat: 'jd', what: 'buyers', amount: -lost }])
  })

  it('from one seat to another are written down once, for whoever gained them, summed over the regions', () => {
    const { before, after, log } = moved({ from: 'jd', to: 'self', percent: 50, where: 'everywhere' })
    const sum = (s: Position, seat: typeof PDD | typeof JD): number =>
      s.buyers.reduce((total, buyers, cell) => total + (cell % 4 === seat ? buyers : 0), 0)
    const gained = sum(after, PDD) - sum(before, PDD)
    expect(gained).toBeGreaterThan(0)
    expect(sum(before, JD) - sum(after, JD)).toBe(gained)
    expect(log).toEqual([{ kind: 'effect', quarter: before.quarter, source: 'trial', seat: 'pdd', what: 'buyers', amount: gained }])
    expect(after.movedByEvent).toEqual(before.movedByEvent)
    expect([after.movedByCard[cellOf('hubei', 'pdd')], after.movedByCard[cellOf('hubei', 'jd')]]).toEqual([
      Math.floor(before.buyers[cellOf('hubei', 'jd')] / 2),
      -Math.floor(before.buyers[cellOf('hubei', 'jd')] / 2),
    ])
  })

  it('nowhere stay where they are, and nothing is written down', () => {
    for (const effect of [
      { from: 'jd', to: 'jd', percent: 50 },
      { from: 'jd', to: 'self', percent: 0 },
      { from: 'jd', to: 'self', percent: -30 },
    ] as const) {
      const { before, after, log } = moved({ ...effect, ...IN_HUBEI })
      expect(after).toEqual(before)
      expect(log).toEqual([])
    }
  })

  it('are all there are at most', () => {
    const { before, after } = moved({ from: 'jd', to: 'self', percent: 300, ...IN_HUBEI })
    expect(after.buyers[cellOf('hubei', 'jd')]).toBe(0)
    expect(after.buyers[cellOf('hubei', 'pdd')]).toBe(before.buyers[cellOf('hubei', 'pdd')] + before.buyers[cellOf('hubei', 'jd')])
  })

  it('to Ali come with the left hand where its door is not open, and truly where it is', () => {
    const gain = (set: (s: Position) => void) => {
      const { before, after } = moved({ from: 'floating', to: 'ali', percent: 60, ...IN_HUBEI }, { set })
      return {
        buyers: after.buyers[cellOf('hubei', 'ali')] - before.buyers[cellOf('hubei', 'ali')],
        left: after.leftHand[hubei] - before.leftHand[hubei],
      }
    }
    const shut = gain((s) => {
      s.access[ALI] = 1
      s.contracts[ALI] = null
    })
    expect(shut.left).toBe(Math.floor((shut.buyers * busyPosition('pdd').config.numbers.access.leftHandPercent) / 100))
    expect(shut.left).toBeGreaterThan(0)
    expect(gain(() => {}).left).toBe(0)
    const elsewhere = gain((s) => {
      const contract = s.contracts[ALI]
      if (contract !== null) s.contracts[ALI] = { ...contract, terms: offer({ scope: '5' }) }
    })
    expect(elsewhere.left).toBe(shut.left)
    // Nobody else has a left hand.
    const { before, after } = moved({ from: 'floating', to: 'self', percent: 60, ...IN_HUBEI })
    expect(after.leftHand).toEqual(before.leftHand)
  })

  it('from Ali leave with their part of the left hand', () => {
    const { before, after } = moved({ from: 'ali', to: 'jd', percent: 50, ...IN_HUBEI }, { set: (s) => void (s.leftHand[hubei] = 5) })
    const had = before.buyers[cellOf('hubei', 'ali')]
    const left = had - after.buyers[cellOf('hubei', 'ali')]
    expect(after.leftHand[hubei]).toBe(5 - Math.floor((left * 5) / had))
    expect(after.leftHand[hubei]).toBeLessThan(5)
  })
})
