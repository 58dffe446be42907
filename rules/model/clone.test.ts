import { describe, expect, it } from 'vitest'
import { busyPosition } from '../testing/busy-position'
import { playerView } from '../visibility/player-view'
import { cloneState } from './clone'
import type { GameState } from './state'

/** What may be changed in place: every list of a position, and every seat's own list in one of lists. What lies in them is readonly. */
const listsOf = (state: object): readonly (readonly [string, readonly unknown[]])[] =>
  Object.entries(state).flatMap(([field, value]) => {
    if (!Array.isArray(value)) return []
    const own: readonly unknown[] = value
    return [
      [field, own] as const,
      ...own.flatMap((item, i) => (Array.isArray(item) ? [[`${field}[${i}]`, item as unknown[]] as const] : [])),
    ]
  })

describe('a copy of a position', () => {
  const state: GameState = busyPosition('jd')

  it('is the same in every field, and a view stays a view', () => {
    expect(cloneState(state)).toEqual(state)
    expect(Object.keys(cloneState(state))).toEqual(Object.keys(state))
    const view = playerView(state, 'pdd')
    expect(cloneState(view)).toEqual(view)
    expect(cloneState(playerView(state, null)).viewer).toBeNull()
    expect('viewer' in cloneState(state)).toBe(false)
  })

  it('shares no list with what it was copied from', () => {
    const copy = new Map(listsOf(cloneState(state)))
    expect(copy.size).toBeGreaterThan(60)
    for (const [name, list] of listsOf(state)) {
      expect(copy.get(name), name).toEqual(list)
      expect(copy.get(name) === list, name).toBe(false)
    }
  })

  it('may be changed everywhere without a trace', () => {
    const before = JSON.stringify(state)
    for (const [, list] of listsOf(cloneState(state))) (list as unknown[]).push('more')
    expect(JSON.stringify(state)).toBe(before)
  })
})
