import fc from 'fast-check'
import { HOSTILE_VALUES } from './hostile'

/** Where something lies in a value read from a file: the keys that lead to it, from outside inwards. */
export type Path = readonly (string | number)[]

/** Every place in a value, the outermost first; the first is the value itself. */
export const placesIn = (value: unknown, path: Path = []): Path[] =>
  value !== null && typeof value === 'object'
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
    : [path]

/** What lies at a place, or nothing where there is no such place. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at !== null && typeof at === 'object' ? (at as Record<string, unknown>)[key] : undefined), value)

/** A copy with what lies at a place replaced, or taken out where nothing is given. */
export function replaced(value: unknown, [key, ...rest]: Path, next: unknown): unknown {
  if (key === undefined) return next
  if (Array.isArray(value)) {
    const at = Number(key)
    const changed = rest.length === 0 && next === undefined ? [] : [replaced(value[at], rest, next)]
    return [...(value as unknown[]).slice(0, at), ...changed, ...(value as unknown[]).slice(at + 1)]
  }
  if (value === null || typeof value !== 'object') return value
  const whole = value as Record<string, unknown>
  return { ...whole, [key]: replaced(whole[key], rest, next) }
}

/** One thing that somebody with an editor changed: where, and what stands there now. */
export interface Edit {
  readonly path: Path
  readonly next: unknown
}

/** What somebody might write at one of these places: another value of the same kind, what lies elsewhere, nothing, or anything at all. */
export function editsAt(value: unknown, places: readonly Path[]): fc.Arbitrary<Edit> {
  return fc.constantFrom(...places).chain((path) => {
    const there = valueAt(value, path)
    const near =
      typeof there === 'number'
        ? fc.oneof(fc.constantFrom(there + 1, there - 1, -there, there + 0.5, there * 10), fc.nat({ max: 200 }))
        : typeof there === 'boolean'
          ? fc.constant(!there)
          : fc.string({ maxLength: 90 })
    const elsewhere = fc.constantFrom(...places).map((other) => valueAt(value, other))
    return fc
      .oneof(near, elsewhere, fc.constant(undefined), fc.constantFrom(...HOSTILE_VALUES), fc.jsonValue({ maxDepth: 3 }))
      .map((next) => ({ path, next }))
  })
}
