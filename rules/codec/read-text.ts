import { jsonFault } from './json-fault'
import type { Problem } from './problem'

/** The answer of `readText`. */
type ReadText = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem }

/** Reads a file's text as JSON, or says where it ceases to be; a byte order mark, which some editors write, is no part of the text. */
export function readText(source: string): ReadText {
  const json = source.replace(/^\uFEFF/, '')
  try {
    return { ok: true, value: JSON.parse(json) as unknown }
  } catch {
    return { ok: false, problem: jsonFault(json) }
  }
}
