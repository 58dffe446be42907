import type { z } from 'zod'
import { problemsOf, type Problem } from './problem'
import { unfitProblems } from './unfit'

/** The answer of `readValue`. */
export type Reading<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: Problem[] }

/**
 * Reads a value from outside by a schema; the only way to do so (`npm run lint` sees to it), because it answers whatever the value is.
 * A schema by itself may throw: zod compares lengths before it knows what it looks at, and follows a value however deep it goes.
 */
export function readValue<Value>(schema: z.ZodType<Value>, value: unknown): Reading<Value> {
  const unfit = unfitProblems(value)
  if (unfit.length > 0) return { ok: false, problems: unfit }
  try {
    const read = schema.safeParse(value)
    return read.success ? { ok: true, value: read.data } : { ok: false, problems: problemsOf(read.error, value) }
  } catch {
    return { ok: false, problems: [{ path: '', expected: 'fitting', found: 'value', params: { found: typeof value } }] }
  }
}
