/** Any value JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Levels of nesting accepted in files from outside; a game's own files need about ten. */
export const MAX_JSON_DEPTH = 64

/** Values accepted in one file or message; the largest saves have a tenth of it. */
const MAX_JSON_VALUES = 1_000_000

/** What makes a value unfit to be checked at all, and the keys that lead to it. */
export interface UnfitJson {
  readonly why: 'too-deep' | 'too-large' | 'bad-key'
  readonly path: readonly string[]
}

interface Place {
  readonly value: object
  readonly key: string
  readonly above: Place | null
}

/**
 * Finds what would make checking a value dangerous: so deep that it exhausts the stack, so large (or, in messages, so often the same
 * object inside itself) that it never ends, a key that would be lost or be taken for an object's own workings. Null for any other.
 */
export const unfitJson = (value: unknown): UnfitJson | null => {
  let level: Place[] = isNested(value) ? [{ value, key: '', above: null }] : []
  let count = 0
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level
    if (first !== undefined && depth > MAX_JSON_DEPTH) return { why: 'too-deep', path: pathTo(first) }
    const next: Place[] = []
    for (const place of level) {
      // An array can say that it is long without holding anything.
      count += Array.isArray(place.value) ? place.value.length : 1
      if (count > MAX_JSON_VALUES) return { why: 'too-large', path: pathTo(place) }
      const bad = descend(place, next)
      if (bad !== null) return { why: 'bad-key', path: [...pathTo(place), bad] }
    }
    level = next
  }
  return null
}

/** Adds what lies in a place and can hold something itself; answers with the key that stops it. */
const descend = (place: Place, into: Place[]): string | null => {
  const holder = place.value as Readonly<Record<string, unknown>>
  const isList = Array.isArray(holder)
  for (const key of Object.keys(holder)) {
    const inner = holder[key]
    if (!isList && isBadKey(key, inner)) return key
    if (isNested(inner)) into.push({ value: inner, key, above: place })
  }
  return null
}

/**
 * A prototype would be dropped by whoever copies the object; what zod takes for a length it compares with a number, which an object can
 * make throw.
 */
const isBadKey = (key: string, value: unknown): boolean => key === '__proto__' || ((key === 'length' || key === 'size') && isNested(value))

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)

const pathTo = (place: Place): string[] => {
  const path: string[] = []
  for (let at = place; at.above !== null; at = at.above) path.unshift(at.key)
  return path
}

/** Writes JSON with sorted keys and no spaces: equal values always give equal text. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalJson(item ?? null)).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
  }
  return JSON.stringify(value)
}
