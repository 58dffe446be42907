import type { ExpectedCode, ProblemParams } from '../schema/expectation'
import type { Problem } from './problem'

type Bracket = '{' | '['
type Want = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'more'

/** Where a token ends, and what is wanted after it. */
interface Next {
  readonly at: number
  readonly want: Want
}

/** Reads one token that begins here; changes the stack of open brackets. Null when the token does not fit. */
type Reader = (source: string, at: number, open: Bracket[]) => Next | null

const SPACE = /[ \t\n\r]*/y
const TEXT = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const PLAIN = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y

/**
 * Finds the first place, by line and column counted from 1, at which a text that JSON.parse refuses stops being JSON. The engine's own
 * message is of no use for this: its words differ from version to version and often name no place.
 */
export function jsonFault(source: string): Problem {
  const open: Bracket[] = []
  let want: Want = 'value'
  let at = skip(SPACE, source, 0)
  for (;;) {
    const next: Next | null = WANTED[want].read(source, at, open)
    if (next === null) return faultAt(source, at, want, open[open.length - 1])
    want = next.want
    at = skip(SPACE, source, next.at)
  }
}

/** Where a pattern that begins here ends; the same place when it does not fit. */
function skip(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : at
}

function faultAt(source: string, at: number, want: Want, inside: Bracket | undefined): Problem {
  const before = source.slice(0, at).split('\n')
  const rest = /^[^\r\n]*/.exec(source.slice(at, at + 24))?.[0].trim() ?? ''
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 }
  const close: ProblemParams = inside === undefined ? {} : { close: CLOSING[inside] }
  const expected = want === 'more' && inside === undefined ? 'json-end' : WANTED[want].expected
  if (at >= source.length) return { path: '', expected, found: 'end', params: { ...place, ...close } }
  return { path: '', expected, found: 'value', params: { ...place, ...close, found: rest } }
}

function readValue(source: string, at: number, open: Bracket[]): Next | null {
  const sign = source[at]
  if (sign === '{' || sign === '[') {
    open.push(sign)
    return { at: at + 1, want: sign === '{' ? 'name-or-end' : 'value-or-end' }
  }
  const end = Math.max(skip(TEXT, source, at), skip(PLAIN, source, at))
  return end > at ? { at: end, want: 'more' } : null
}

function readName(source: string, at: number): Next | null {
  const end = skip(TEXT, source, at)
  return end > at ? { at: end, want: 'colon' } : null
}

function readColon(source: string, at: number): Next | null {
  return source[at] === ':' ? { at: at + 1, want: 'value' } : null
}

/** After a value: a comma, or the end of what it stands in. */
function readMore(source: string, at: number, open: Bracket[]): Next | null {
  const inside = open[open.length - 1]
  if (inside === undefined) return null
  if (source[at] === ',') return { at: at + 1, want: inside === '{' ? 'name' : 'value' }
  return readClose(source, at, open)
}

function readClose(source: string, at: number, open: Bracket[]): Next | null {
  const inside = open[open.length - 1]
  if (inside === undefined || source[at] !== CLOSING[inside]) return null
  open.pop()
  return { at: at + 1, want: 'more' }
}

const CLOSING: Readonly<Record<Bracket, string>> = { '{': '}', '[': ']' }

const WANTED: Readonly<Record<Want, { readonly expected: ExpectedCode; readonly read: Reader }>> = {
  value: { expected: 'json-value', read: readValue },
  'value-or-end': { expected: 'json-value-or', read: (source, at, open) => readClose(source, at, open) ?? readValue(source, at, open) },
  name: { expected: 'json-name', read: readName },
  'name-or-end': { expected: 'json-name-or', read: (source, at, open) => readClose(source, at, open) ?? readName(source, at) },
  colon: { expected: 'json-colon', read: readColon },
  more: { expected: 'json-more', read: readMore },
}
