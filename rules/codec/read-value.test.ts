import { expect, it } from 'vitest'
import { z } from 'zod'
import { pathText } from './path-text'
import { parseMoves } from './moves'
import { readValue } from './read-value'
import { parseScenario } from './scenario'

const HOSTILE = '{"length":{"toString":1,"valueOf":1}}'

it('answers where a schema by itself would throw, and names the place', () => {
  const schema = z.array(z.strictObject({ name: z.string().max(5) }))
  const value = JSON.parse(`[{"name":${HOSTILE}}]`) as unknown
  expect(() => schema.safeParse(value)).toThrow(TypeError)
  expect(readValue(schema, value)).toEqual({
    ok: false,
    problems: [{ path: '[0].name', expected: 'known-fields', found: 'value', params: { found: 'length' } }],
  })
  const throwing = z.unknown().refine(() => {
    throw new Error('inside')
  })
  const told = (found: string) => ({ ok: false, problems: [{ path: '', expected: 'fitting', found: 'value', params: { found } }] })
  expect(readValue(throwing, 1)).toEqual(told('number'))
  expect(readValue(throwing, 'x')).toEqual(told('string'))
})

it('refuses a prototype in a scenario and in a move, which would be lost on the way', () => {
  const problems = [{ path: '', params: { found: '__proto__' } }]
  expect(parseScenario('{"__proto__":{"id":"x"}}', 'x.json')).toMatchObject({ ok: false, problems })
  expect(parseMoves(JSON.parse('[{"__proto__":{}}]'))).toMatchObject({ ok: false, problems: [{ path: '[0]' }] })
})

it('shows no more of a file than people can read', () => {
  const read = parseScenario(JSON.stringify({ ['k'.repeat(9000)]: 1, summary: 'v'.repeat(9000) }), 'x.json')
  const shown = read.ok ? [] : read.problems.flatMap(({ path, params }) => [path, String(params['found'] ?? '')])
  expect(shown.length).toBeGreaterThan(0)
  for (const text of shown) expect(text.length).toBeLessThan(90)
})

it('cuts short a place above 80 characters and a value above 60, and nothing shorter', () => {
  const problem = (key: string, value: string) => {
    const read = readValue(z.record(z.string(), z.never()), { [key]: value })
    return read.ok ? [] : read.problems.map(({ path, params }) => [path, params['found']])
  }
  expect(problem('k'.repeat(80), 'v'.repeat(58))).toEqual([['k'.repeat(80), `"${'v'.repeat(58)}"`]])
  expect(problem('k'.repeat(81), 'v'.repeat(59))).toEqual([[`${'k'.repeat(77)}...`, `"${'v'.repeat(56)}...`]])
})

it('answers to values that are no JSON', () => {
  const knot: unknown[] = []
  knot.push(knot, knot)
  for (const value of [10n, knot, Symbol('x'), () => 1, new Map([[1, 2]]), [undefined], Object.create(null)]) {
    expect(parseMoves(value).ok).toBe(false)
    expect(parseMoves([value]).ok).toBe(false)
  }
})

it('writes places as people do', () => {
  expect(pathText(['start', 'cash', 2])).toBe('start.cash[2]')
})
