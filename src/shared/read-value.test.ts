import { expect, it } from 'vitest'
import { readJson, readValue } from './read-value'
import { z } from './zod'

const HOSTILE = JSON.parse('{"length":{"toString":1,"valueOf":1}}') as unknown

it('answers where a schema by itself would throw', () => {
  const schema = z.strictObject({ name: z.string().max(5) })
  // Should zod ever mend this, `isBadKey` has had its day.
  expect(() => schema.safeParse({ name: HOSTILE })).toThrow(TypeError)
  expect(readValue(schema, { name: HOSTILE })).toEqual({ ok: false, where: 'name.length', detail: 'bad-key' })
  const throwing = z.unknown().refine(() => {
    throw new Error('inside')
  })
  expect(readValue(throwing, 1)).toEqual({ ok: false, where: '', detail: 'Error: inside' })
})

it('names the place of what does not fit, cut short', () => {
  expect(readValue(z.record(z.string(), z.number()), { ['x'.repeat(500)]: 'y' })).toMatchObject({ ok: false, where: 'x'.repeat(80) })
  expect(readValue(z.strictObject({ a: z.array(z.number()) }), { a: [1, '2'] })).toMatchObject({ where: 'a.1' })
})

it('reads JSON with a byte order mark, and answers to what is none', () => {
  expect(readJson('\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 } })
  expect(readJson('{')).toMatchObject({ ok: false })
})
