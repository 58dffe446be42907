import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tidyName, trimToLength } from './tidy-name'

describe('a name that is kept', () => {
  it.each([
    ['  Mei ', 'Mei'],
    ['Mei\nand\tHao', 'Mei and Hao'],
    ['Mei\r\n', 'Mei'],
    ['a\u202Eb', 'ab'],
    ['a\uD83Db', 'ab'],
    ['שרה', 'שרה'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['می‌خواهم', 'می‌خواهم'],
    [`Z${'\u0335'.repeat(50)}`, `Z${'\u0335'.repeat(4)}`],
  ])('%j is %j', (typed, kept) => {
    expect(tidyName(typed)).toBe(kept)
  })

  it.each(['', ' ', '\u3000', '\u200B', '\u200D\u2060\uFEFF', '\u3164', '\u2800', '\u202E', '\uD800', '\u0301', '\n\t'])(
    '%j is no name',
    (typed) => {
      expect(tidyName(typed)).toBe('')
    },
  )
})

describe('a name that is being typed', () => {
  const most = { characters: 5, units: 20 }

  it('counts characters as people do and never cuts one in two', () => {
    expect(trimToLength('abcdefg', most)).toBe('abcde')
    expect(trimToLength('阿里巴巴集团', most)).toBe('阿里巴巴集')
    expect(trimToLength('👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽', most)).toBe('👍🏽👍🏽👍🏽👍🏽👍🏽')
    expect(trimToLength('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', most)).toBe('👩‍👩‍👧👩‍👩‍👧')
  })

  it('keeps the blank before the next word', () => {
    expect(trimToLength('ab ', most)).toBe('ab ')
  })

  it('is well formed, short enough, and stays as it is from then on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const kept = trimToLength(text, most)
        expect(kept.length).toBeLessThanOrEqual(most.units)
        expect(kept).not.toMatch(/\p{Cs}/u)
        expect(trimToLength(kept, most)).toBe(kept)
        expect(tidyName(tidyName(text))).toBe(tidyName(text))
      }),
    )
  })
})
