import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksum } from './checksum'
import { canonicalJson, isDeeperThan } from './json'

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

describe('depth', () => {
  it('counts levels of nesting', () => {
    expect(isDeeperThan([[[]]], 2)).toBe(false)
    expect(isDeeperThan([[[]]], 1)).toBe(true)
    expect(isDeeperThan('flat', 0)).toBe(false)
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
