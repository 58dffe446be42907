import { useMemo, useSyncExternalStore } from 'react'

/** Follows a value by the fields somebody has looked at: a change of any other is no change. */
export interface Tracker<Value> {
  /** The value as it was at the last change that mattered; the same object until the next one. */
  look(): Value | null
  /** The value to read from: a field is followed from its first reading on, and stays what it was then. */
  readonly fields: (value: Value) => Value
}

/** Makes a tracker of a value that may change at any time, and may end: what was there last then stays. */
export const createTracker = <Value extends object>(latest: () => Value | null): Tracker<Value> => {
  const followed = new Set<keyof Value>()
  let kept: Value | null = null

  const concerns = (last: Value, next: Value): boolean => {
    for (const field of followed) if (!Object.is(last[field], next[field])) return true
    return false
  }
  return {
    look: () => {
      const next = latest()
      if (next !== null && (kept === null || concerns(kept, next))) kept = next
      return kept
    },
    fields: (value) => {
      const read: Partial<Value> = {}
      return new Proxy(value, {
        get: (_, name) => {
          const field = name as keyof Value
          followed.add(field)
          // What nobody followed before may have changed unnoticed: the newest counts.
          if (!(field in read)) read[field] = (latest() ?? value)[field]
          return read[field]
        },
        ownKeys: (target) => {
          const keys = Reflect.ownKeys(target)
          for (const key of keys) followed.add(key as keyof Value)
          return keys
        },
      })
    },
  }
}

/**
 * Reads an object outside React and draws the component anew only when a field it has read changes.
 * A table in play changes several times a move, and most of its panels show a few of its fields.
 */
export const useTracked = <Value extends object>(
  subscribe: (listener: () => void) => () => void,
  latest: () => Value | null,
): Value | null => {
  const tracker = useMemo(() => createTracker(latest), [latest])
  const value = useSyncExternalStore(subscribe, tracker.look, tracker.look)
  return useMemo(() => (value === null ? null : tracker.fields(value)), [tracker, value])
}
