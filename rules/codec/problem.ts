import type { z } from 'zod'

/** One thing wrong with a file: the place in it, what was expected there, what was found. */
export interface Problem {
  /** Such as `start.cash[2]`; empty for the file as a whole. */
  readonly path: string
  readonly expected: string
  readonly found: string
}

/** Turns a schema's complaints about a value into problems with places. */
export function problemsOf(error: z.ZodError, value: unknown): Problem[] {
  return error.issues.map((issue) => ({ path: pathText(issue.path), expected: expectation(issue), found: finding(issue, value) }))
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'only the fields the format has'
  if (issue.code === 'invalid_union' && 'discriminator' in issue)
    return issue.message
      .replace(/^.*Expected /, 'one of ')
      .replaceAll(' | ', ', ')
      .replaceAll("'", '')
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message
  return issue.message.replace(/^Invalid input: expected (\w+),.*$/, (_, kind: string) => KINDS[kind] ?? kind)
}

const KINDS: Readonly<Record<string, string>> = {
  object: 'a group of fields in braces',
  record: 'a group of fields in braces',
  array: 'a list',
  string: 'a text',
}

function finding(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'unrecognized_keys') return issue.keys.join(', ')
  if (issue.code === 'invalid_key') return String(issue.path[issue.path.length - 1])
  return describe(valueAt(value, issue.path))
}

/** A place in a JSON value as people write it. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`), '')
}

/** A value in a few words, for the "found" of a problem. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = value
  for (const part of path) {
    if (typeof at !== 'object' || at === null) return undefined
    at = (at as Record<PropertyKey, unknown>)[part]
  }
  return at
}
