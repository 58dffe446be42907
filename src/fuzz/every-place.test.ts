import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replaced } from '../../rules/testing/edits'
import { HOSTILE_KEYS, HOSTILE_VALUES } from '../../rules/testing/hostile'
import { READERS, tryInput } from './try-input'

/** Objects with keys that mean something to code, holding each other. */
const objects = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, fc.constantFrom(...HOSTILE_VALUES), fc.jsonValue({ maxDepth: 1 }), tie('object')),
  object: fc.dictionary(fc.constantFrom(...HOSTILE_KEYS), tie('value'), { maxKeys: 4, noNullPrototype: true }),
}))

describe.each(READERS.map((reader) => [reader.name, reader] as const))('what reads a %s', (_name, reader) => {
  it('answers whatever stands in any place', () => {
    const places = reader.samples.flatMap(({ value, places: all }) => all.map((path) => ({ value, path })))
    fc.assert(
      fc.property(fc.constantFrom(...places), objects.value, ({ value, path }, put) => {
        const text = reader.textOf(replaced(value, path, put))
        const outcome = tryInput({ reader, text })
        expect(['refused', 'accepted'], JSON.stringify(outcome)).toContain(outcome.kind)
      }),
      { numRuns: 400 },
    )
  })

  it('takes what is sound', () => {
    for (const { value } of reader.samples) expect(tryInput({ reader, text: reader.textOf(value) })).toEqual({ kind: 'accepted' })
  })
})
