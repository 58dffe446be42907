import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksum } from './checksum'
import { canonicalJson, unfitJson } from './json'

describe('canonical JSON', () => {
  it('does not depend on the order of keys, and drops what is undefined', () => {
    expect(canonicalJson({ b: [1, { d: 1, c: undefined }], a: 'é' })).toBe('{"a":"é","b":[1,{"d":1}]}')
  })

  it('says the same as JSON for every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown

describe('a value', () => {
  it('is unfit where it nests too deep, is too large, or has a key that is not safe; its place is named', () => {
    expect(unfitJson(nested(65))).toBeNull()
    expect(unfitJson({ a: nested(70) })).toMatchObject({ why: 'too-deep' })
    expect(unfitJson({ a: [1, JSON.parse('{"__proto__":1}')] })).toEqual({ why: 'bad-key', path: ['a', '1', '__proto__'] })
    expect(unfitJson({ a: { length: {} } })).toEqual({ why: 'bad-key', path: ['a', 'length'] })
    expect(unfitJson({ a: { length: 3, size: 'x', constructor: {}, toString: 1 } })).toBeNull()
    expect(unfitJson({ a: Array.from({ length: 1_000_001 }) })).toMatchObject({ why: 'too-large', path: ['a'] })
  })

  it('is found unfit in no time where it holds itself, or says that it is long', () => {
    const knot: unknown[] = []
    knot.push(knot, knot, [knot, knot])
    let shared: unknown = 1
    for (let level = 0; level < 60; level++) shared = [shared, shared]
    const long: unknown[] = []
    long.length = 2 ** 32 - 1
    for (const value of [knot, shared, long]) expect(unfitJson(value)).not.toBeNull()
  })
})

describe('checksum', () => {
  it('stays what it was in files already written', () => {
    expect(checksum('Sinking Market')).toMatchInlineSnapshot(`"0650f7f433b638137ae3f4f18f11"`)
  })

  it('tells texts apart that differ in one letter', () => {
    const sums = new Set(Array.from({ length: 10_000 }, (_, number) => checksum(`save ${number}`)))
    expect(sums.size).toBe(10_000)
  })
})
