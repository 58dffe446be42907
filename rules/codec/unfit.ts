import { pathText } from './path-text'
import type { Problem } from './problem'

/** Levels of nesting accepted in a file; the game's own need about ten. */
const MOST_LEVELS = 64
/** Values accepted in a file; the game's largest saves have a tenth of it. */
const MOST_VALUES = 1_000_000
/** Names from outside are cut short before anybody is shown them. */
const LONGEST_PLACE = 80

interface Place {
  readonly value: object
  readonly key: string | number
  readonly above: Place | null
}

/**
 * The problem of a value that cannot even be checked: so deep that it exhausts the stack, so large (or so often the same object inside
 * itself) that it never ends, or with a key that would be lost or be taken for an object's own workings. None for any other value.
 */
export function unfitProblems(value: unknown): Problem[] {
  // Level by level, as recursion would be what must not happen.
  let level: Place[] = isNested(value) ? [{ value, key: '', above: null }] : []
  let count = 0
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === MOST_LEVELS) return [{ path: '', expected: 'levels', found: 'more', params: { levels: MOST_LEVELS } }]
    const next: Place[] = []
    for (const place of level) {
      // An array can say that it is long without holding anything.
      count += Array.isArray(place.value) ? place.value.length : 1
      if (count > MOST_VALUES) return [{ path: '', expected: 'values', found: 'more', params: { values: MOST_VALUES } }]
      const bad = descend(place, next)
      if (bad !== null) return [{ path: pathTo(place), expected: 'known-fields', found: 'value', params: { found: bad } }]
    }
    level = next
  }
  return []
}

/** Adds what lies in a place and can hold something itself; answers with the key that stops it. */
function descend(place: Place, into: Place[]): string | null {
  const holder = place.value as Readonly<Record<string, unknown>>
  const isList = Array.isArray(holder)
  for (const key of Object.keys(holder)) {
    const inner = holder[key]
    if (!isList && isBadKey(key, inner)) return key
    if (isNested(inner)) into.push({ value: inner, key: isList ? Number(key) : key, above: place })
  }
  return null
}

/**
 * A prototype would be dropped by whoever copies the object; what zod takes for a length it compares with a number, which an object can
 * make throw.
 */
function isBadKey(key: string, value: unknown): boolean {
  return key === '__proto__' || ((key === 'length' || key === 'size') && isNested(value))
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function pathTo(place: Place): string {
  const keys: (string | number)[] = []
  for (let at = place; at.above !== null; at = at.above) keys.unshift(at.key)
  return pathText(keys).slice(0, LONGEST_PLACE)
}
