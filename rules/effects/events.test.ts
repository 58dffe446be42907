import { describe, expect, it } from 'vitest'
import { EVENTS } from '../content/catalogue'
import { cloneState } from '../model/clone'
import type { Effect, NewsEvent } from '../model/content'
import { busyPosition } from '../testing/busy-position'
import { benchScenario, closeQuarter, entries, position } from '../testing/builders'
import { checkInvariants } from '../testing/invariants'
import { openGame } from '../phases/create-game'
import { performEffects } from './interpret'

const ALL = [...EVENTS.values()].map((event) => [event.id, event] as const)

describe('every event', () => {
  it.each(ALL)('%s has no effect that does nothing', (_id, event: NewsEvent) => {
    for (const effect of event.effects) {
      const start = busyPosition('ali')
      const state = cloneState(start)
      performEffects(state, { log: [], reveals: false }, [effect], { seat: -1, target: {}, cause: 'event', id: event.id })
      expect(JSON.stringify(state), JSON.stringify(effect)).not.toBe(JSON.stringify(start))
    }
  })

  it.each(ALL)('%s speaks of no acting seat and no target', (_id, event: NewsEvent) => {
    for (const effect of event.effects)
      for (const word of wordsOf(effect))
        expect(['self', 'target', 'target-and-neighbours', 'led', 'present', 'own-belts']).not.toContain(word)
  })

  it.each(ALL)('%s opens a quarter and leaves a sound position to its end', (id) => {
    const { state, log } = openGame({ scenario: benchScenario({ news: { order: 'fixed', events: [id] } }), seed: 3 })
    expect(entries(log, 'news')).toEqual([{ kind: 'news', quarter: 1, event: id }])
    expect(state.news).toBe(id)
    expect(checkInvariants(state)).toEqual([])
    const next = closeQuarter(state).state
    expect(checkInvariants(next)).toEqual([])
    expect([next.news, next.pastNews]).toEqual([null, [id]])
  })
})

describe('the news', () => {
  it('comes in the order of the list, or in that of the seed', () => {
    const events = [...EVENTS.keys()].slice(0, 8)
    const order = (kind: 'fixed' | 'shuffled', seed: number): readonly (string | null)[] => {
      const state = position({ seed, scenario: { news: { order: kind, events } } })
      return [state.news, ...state.newsDeck]
    }
    expect(order('fixed', 1)).toEqual(events)
    expect(order('fixed', 2)).toEqual(events)
    expect(new Set(order('shuffled', 1))).toEqual(new Set(events))
    expect(order('shuffled', 1)).toEqual(order('shuffled', 1))
    expect(new Set([1, 2, 3, 4, 5].map((seed) => order('shuffled', seed).join())).size).toBeGreaterThan(1)
  })
})

function wordsOf(effect: Effect): string[] {
  return Object.values(effect).filter((value): value is string => typeof value === 'string')
}
