import { describe, expect, it } from 'vitest'
import { unfitProblems } from './unfit'

const read = (text: string): unknown => JSON.parse(text) as unknown
const keyProblem = (path: string, found: string) => [{ path, expected: 'known-fields', found: 'value', params: { found } }]
/** A value inside so many others. */
const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1
  for (let i = 0; i < depth; i++) value = wrap(value)
  return value
}

describe('a value that can be checked', () => {
  it('is any of what a file may hold', () => {
    for (const value of [null, 0, 'x', true, undefined, [], {}, [[]], { a: { b: [null, { c: 1 }] } }])
      expect(unfitProblems(value)).toEqual([])
  })

  it('has lengths and sizes that are plain values, and lists may have what they like', () => {
    for (const value of [1, 'long', null, false])
      for (const key of ['length', 'size']) expect(unfitProblems({ a: { [key]: value } })).toEqual([])
    expect(unfitProblems({ lengths: {}, sizes: [], proto: {} })).toEqual([])
    expect(unfitProblems([{ list: [{}, [], 'length', 'size'] }])).toEqual([])
  })

  it('has no length or size that holds something, and no prototype of its own, and the place is told', () => {
    for (const key of ['length', 'size'] as const) {
      expect(unfitProblems({ [key]: {} })).toEqual(keyProblem('', key))
      expect(unfitProblems({ [key]: [] })).toEqual(keyProblem('', key))
      expect(unfitProblems({ start: { cash: [1, { [key]: {} }] } })).toEqual(keyProblem('start.cash[1]', key))
    }
    for (const value of ['{}', '1', 'null']) {
      expect(unfitProblems(read(`{"__proto__":${value}}`))).toEqual(keyProblem('', '__proto__'))
      expect(unfitProblems(read(`{"a":[{},{"b":{"__proto__":${value}}}]}`))).toEqual(keyProblem('a[1].b', '__proto__'))
    }
  })

  it('names its place in no more than eighty characters', () => {
    const [problem] = unfitProblems({ ['k'.repeat(90)]: { length: {} } })
    expect(problem?.path).toBe('k'.repeat(80))
  })

  it('is at most 64 levels deep', () => {
    for (const wrap of [(inner: unknown) => [inner], (inner: unknown) => ({ a: inner })]) {
      expect(unfitProblems(nested(64, wrap))).toEqual([])
      expect(unfitProblems(nested(65, wrap))).toEqual([{ path: '', expected: 'levels', found: 'more', params: { levels: 64 } }])
    }
  })

  it('holds a million values at most, over all its lists and groups', () => {
    const more = [{ path: '', expected: 'values', found: 'more', params: { values: 1_000_000 } }]
    const list = (length: number): unknown[] => Array.from({ length })
    expect(unfitProblems(list(1_000_000))).toEqual([])
    expect(unfitProblems(list(1_000_001))).toEqual(more)
    expect(unfitProblems({ a: list(500_000), b: list(499_999) })).toEqual([])
    expect(unfitProblems({ a: list(500_000), b: list(500_000) })).toEqual(more)
    const claimed: unknown[] = []
    claimed.length = 4_000_000_000
    expect(unfitProblems(claimed)).toEqual(more)
  })

  it('is no knot, however it is tied', () => {
    const knot: Record<string, unknown> = {}
    knot['again'] = knot
    expect(unfitProblems(knot)).toMatchObject([{ expected: 'levels' }])
    const twice: unknown[] = []
    twice.push(twice, twice)
    expect(unfitProblems(twice)).toMatchObject([{ expected: 'values' }])
  })
})
