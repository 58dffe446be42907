import type { ExpectedCode, ProblemParams } from '../schema/expectation'
import type { Problem } from './problem'

type Want = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'more'

const EXPECTED: Readonly<Record<Want, ExpectedCode>> = {
  value: 'json-value',
  'value-or-end': 'json-value-or',
  name: 'json-name',
  'name-or-end': 'json-name-or',
  colon: 'json-colon',
  more: 'json-more',
}

const SPACE = /[ \t\n\r]*/y
const TEXT = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const PLAIN = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y

/**
 * Finds the first place, by line and column counted from 1, at which a text that JSON.parse refuses stops being JSON. The engine's own
 * message is of no use for this: its words differ from version to version and often name no place.
 */
export function jsonFault(source: string): Problem {
  const open: ('{' | '[')[] = []
  let want: Want = 'value'
  let at = skip(SPACE, source, 0)
  for (;;) {
    const next = step(source, at, want, open)
    if (next === null) return faultAt(source, at, want, open[open.length - 1])
    want = next.want
    at = skip(SPACE, source, next.at)
  }
}

/** Reads one token where something is wanted; changes the stack of open brackets. Null when the token does not fit. */
function step(source: string, at: number, want: Want, open: ('{' | '[')[]): { readonly at: number; readonly want: Want } | null {
  const sign = source[at]
  const inside = open[open.length - 1]
  if ((want === 'more' || want === 'name-or-end') && sign === '}' && inside === '{') return close(at, open)
  if ((want === 'more' || want === 'value-or-end') && sign === ']' && inside === '[') return close(at, open)
  if (want === 'more') return sign === ',' && inside !== undefined ? { at: at + 1, want: inside === '{' ? 'name' : 'value' } : null
  if (want === 'colon') return sign === ':' ? { at: at + 1, want: 'value' } : null
  const text = skip(TEXT, source, at)
  if (want === 'name' || want === 'name-or-end') return text > at ? { at: text, want: 'colon' } : null
  if (sign === '{' || sign === '[') {
    open.push(sign)
    return { at: at + 1, want: sign === '{' ? 'name-or-end' : 'value-or-end' }
  }
  const end = Math.max(text, skip(PLAIN, source, at))
  return end > at ? { at: end, want: 'more' } : null
}

function close(at: number, open: ('{' | '[')[]): { readonly at: number; readonly want: Want } {
  open.pop()
  return { at: at + 1, want: 'more' }
}

/** Where a pattern that begins here ends; the same place when it does not fit. */
function skip(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : at
}

function faultAt(source: string, at: number, want: Want, inside: '{' | '[' | undefined): Problem {
  const before = source.slice(0, at).split('\n')
  const rest = /^[^\r\n]*/.exec(source.slice(at, at + 24))?.[0].trim() ?? ''
  const place = { line: before.length, column: before[before.length - 1].length + 1 }
  const close: ProblemParams = inside === undefined ? {} : { close: inside === '{' ? '}' : ']' }
  const expected = want === 'more' && inside === undefined ? 'json-end' : EXPECTED[want]
  if (at >= source.length) return { path: '', expected, found: 'end', params: { ...place, ...close } }
  return { path: '', expected, found: 'value', params: { ...place, ...close, found: rest } }
}
