import { describe, expect, it } from 'vitest'
import { createTracker } from './use-tracked'

interface Seen {
  readonly a: number
  readonly b: number
  readonly c?: { readonly deep: number }
}

const tracking = (first: Seen | null) => {
  let value = first
  const tracker = createTracker<Seen>(() => value)
  return { tracker, change: (next: Seen | null) => (value = next), read: () => tracker.fields(tracker.look() as Seen) }
}

describe('a tracker', () => {
  it('tells a change only by the fields that were read', () => {
    const { tracker, change, read } = tracking({ a: 1, b: 1 })
    const first = tracker.look()
    expect(read().a).toBe(1)
    change({ a: 1, b: 2 })
    expect(tracker.look()).toBe(first)
    change({ a: 2, b: 2 })
    expect(tracker.look()).toEqual({ a: 2, b: 2 })
  })

  it('follows a field read later, and gives its newest value even before anything is drawn anew', () => {
    const { tracker, change, read } = tracking({ a: 1, b: 1 })
    const fields = read()
    expect(fields.a).toBe(1)
    change({ a: 1, b: 5 })
    expect(fields.b).toBe(5)
    const before = tracker.look()
    change({ a: 1, b: 6 })
    expect(tracker.look()).not.toBe(before)
  })

  it('gives one and the same value from one look to the next', () => {
    const { change, read } = tracking({ a: 1, b: 1 })
    const fields = read()
    expect(fields.a).toBe(1)
    change({ a: 2, b: 2 })
    expect([fields.a, fields.b]).toEqual([1, 2])
    expect(read().a).toBe(2)
  })

  it('takes a copy for a reading of everything, and an equal object for a change', () => {
    const { tracker, change, read } = tracking({ a: 1, b: 1, c: { deep: 1 } })
    expect({ ...read() }).toEqual({ a: 1, b: 1, c: { deep: 1 } })
    const before = tracker.look()
    change({ a: 1, b: 1, c: { deep: 1 } })
    expect(tracker.look()).not.toBe(before)
  })

  it('keeps what was there last when there is nothing any more', () => {
    const { tracker, change, read } = tracking({ a: 1, b: 1 })
    const fields = read()
    change(null)
    expect([fields.a, tracker.look()]).toEqual([1, { a: 1, b: 1 }])
    expect(tracking(null).tracker.look()).toBeNull()
  })
})
