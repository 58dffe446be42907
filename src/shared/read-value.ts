import { unfitJson } from './json'
import type { z } from './zod'

/** The answer of `readValue`: `where` is a path such as `seats.ali.kind`, or '' for the whole; `detail` is English for the log. */
export type Reading<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly where: string; readonly detail: string }

/** Names from outside are cut short before anybody is shown them. */
const LONGEST_PLACE = 80

const refused = (path: readonly string[], detail: string): Reading<never> => ({
  ok: false,
  where: path.join('.').slice(0, LONGEST_PLACE),
  detail,
})

/**
 * Reads a value from outside by a schema; the only way to do so (`npm run lint` sees to it), because it answers whatever the value is.
 * A schema by itself may throw: zod compares lengths before it knows what it looks at, and follows a value however deep it goes.
 */
export const readValue = <Schema extends z.ZodType>(schema: Schema, value: unknown): Reading<z.output<Schema>> => {
  const unfit = unfitJson(value)
  if (unfit !== null) return refused(unfit.why === 'too-deep' ? unfit.path.slice(0, 1) : unfit.path, unfit.why)
  try {
    const read = schema.safeParse(value)
    if (read.success) return { ok: true, value: read.data }
    const [issue] = read.error.issues
    return refused(issue?.path.map(String) ?? [], issue?.message ?? 'unexpected shape')
  } catch (error) {
    return refused([], String(error).slice(0, 200))
  }
}

/** The answer of `readJson`. */
export type ReadJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly detail: string }

/** Reads a text from outside as JSON; a byte order mark, which some editors write, is no part of it. */
export const readJson = (text: string): ReadJson => {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown }
  } catch (error) {
    return { ok: false, detail: String(error).slice(0, 200) }
  }
}

/**
 * The fields of a text from outside that is one JSON object, unread, for whoever reads each by itself: one that is odd takes none of the
 * others with it. Null where it is no object.
 */
export const readFields = (text: string): ReadonlyMap<string, unknown> | null => {
  const json = readJson(text)
  if (!json.ok || typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) return null
  return new Map(Object.entries(json.value))
}
