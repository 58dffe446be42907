import type { z } from 'zod'
import { pathText } from './path-text'
import { readExpectation, type Expectation, type ExpectedCode, type ProblemParams } from '../schema/expectation'

const LONGEST_PLACE = 80
const LONGEST_FOUND = 60

/** What stands at the wrong place: a value, nothing, more than there may be, the file's end, or teams at tables. */
export type FoundCode = 'value' | 'nothing' | 'more' | 'end' | 'teams'

/** One thing wrong with a file: the place in it, what was expected there, what was found. Plain values: `problemWords` says them. */
export interface Problem {
  /** Such as `start.cash[2]`; empty for the file as a whole, and for a text that is no JSON, whose `params` name `line` and `column`. */
  readonly path: string
  readonly expected: ExpectedCode
  readonly found: FoundCode
  /** What the expectation names, such as `from` and `to`; the value found, as JSON, in `found`. */
  readonly params: ProblemParams
}

/** The problem of a value at a place that is not what is expected there. */
export function problemAt(path: string, expected: Expectation, value: unknown): Problem {
  return problem(path, expected, describe(value))
}

/** The same, with what was found written as it is: the name of a field, for example. */
export function problemNaming(path: string, expected: Expectation, name: string): Problem {
  return problem(path, expected, name)
}

function problem(place: string, { code, params }: Expectation, found: string | null): Problem {
  const path = cut(place, LONGEST_PLACE)
  if (found === null) return { path, expected: code, found: 'nothing', params }
  return { path, expected: code, found: 'value', params: { ...params, found: cut(found, LONGEST_FOUND) } }
}

/** What a file says may be of any length; what people are shown of it may not. */
const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 3)}...` : text)

/** Turns a schema's complaints about a value into problems with places. */
export function problemsOf(error: z.ZodError, value: unknown): Problem[] {
  return error.issues.map((issue) => problem(pathText(issue.path), expectationOf(issue), finding(issue, value)))
}

function expectationOf(issue: z.core.$ZodIssue): Expectation {
  if (issue.code === 'unrecognized_keys') return { code: 'known-fields', params: {} }
  if (issue.code === 'invalid_key') return readExpectation(issue.issues[0]?.message ?? '') ?? FITTING
  if (issue.code === 'invalid_union' && 'options' in issue && issue.options !== undefined)
    return { code: 'one-of', params: { list: issue.options.join(', ') } }
  const own = readExpectation(issue.message)
  if (own !== null) return own
  return issue.code === 'invalid_type' ? { code: KINDS[issue.expected] ?? 'fitting', params: {} } : FITTING
}

const FITTING: Expectation = { code: 'fitting', params: {} }
const KINDS: Readonly<Record<string, ExpectedCode>> = { object: 'group', record: 'group', array: 'list', string: 'text' }

function finding(issue: z.core.$ZodIssue, value: unknown): string | null {
  if (issue.code === 'unrecognized_keys') return issue.keys.join(', ')
  if (issue.code === 'invalid_key') return String(issue.path[issue.path.length - 1])
  return describe(valueAt(value, issue.path))
}

/** A value as JSON, or its kind where JSON has no words for it; null for no value at all. */
function describe(value: unknown): string | null {
  if (value === undefined) return null
  try {
    return JSON.stringify(value) ?? typeof value
  } catch {
    return typeof value
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = value
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined
    at = (at as Record<PropertyKey, unknown>)[part]
  }
  return at
}
