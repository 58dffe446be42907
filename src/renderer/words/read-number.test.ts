import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber, type NumberRange } from './read-number'

const PERCENT: NumberRange = { least: 0, most: 100, decimals: 1, percent: true }
const SEED: NumberRange = { least: 0, most: 2 ** 32 - 1 }
const FINE: NumberRange = { least: -1e9, most: 1e9, decimals: 4 }

const valueOf = (text: string, range: NumberRange): number | string => {
  const read = readNumber(text, range)
  return read.ok ? read.value : read.code
}

describe('a number as people type it', () => {
  it.each([
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['1,5', 1.5],
    ['１２．５', 12.5],
    ['１２，５', 12.5],
    ['12。5', 12.5],
    ['١٢٫٥', 12.5],
    ['१२.५', 12.5],
    ['𝟏𝟐.𝟓', 12.5],
    ['12.50', 12.5],
    ['12,5%', 12.5],
    ['12,5 %', 12.5],
    ['12.5\u202F％', 12.5],
    ['+12,5', 12.5],
    ['＋１２．５％', 12.5],
    ['\u00A012\u2009', 12],
    ['\u300012\u3000', 12],
    ['\u200E12.5\u200F', 12.5],
    ['12.', 12],
    [',5', 0.5],
    ['007', 7],
    ['-0', 0],
    ['100', 100],
  ])('%j is a share of %s', (text, value) => {
    expect(valueOf(text, PERCENT)).toBe(value)
  })

  it.each([
    ['１２', 12],
    ['4294967295', 4294967295],
    ['4 294 967 295', 4294967295],
    ['4,294,967,295', 4294967295],
    ['4.294.967.295', 4294967295],
    ['1\u00A0234', 1234],
    ['12,0', 12],
  ])('%j is the seed %s', (text, value) => {
    expect(valueOf(text, SEED)).toBe(value)
  })

  it.each([
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['1.2345', 1.2345],
    ['12345,6789', 12345.6789],
    ['1,00', 1],
    ['0,0000', 0],
    ['0,1250', 0.125],
    ['1.000,5', 1000.5],
    ['1,000.5', 1000.5],
    ['１，０００．５', 1000.5],
    ['1 000', 1000],
    ["1'000", 1000],
    ['1’000’000,5', 1000000.5],
    ['١٬٠٠٠٫٥', 1000.5],
    ['12345,000', 12345],
    ['0,125', 0.125],
    ['−3', -3],
    ['－３', -3],
  ])('%j is %s', (text, value) => {
    expect(valueOf(text, FINE)).toBe(value)
  })
})

describe('a text that is refused, and why', () => {
  it.each([
    ['', 'empty'],
    [' \u3000\u200B', 'empty'],
    ['1,234', 'ambiguous'],
    ['１，２３４', 'ambiguous'],
    ['12.345', 'ambiguous'],
    ['1.000', 'ambiguous'],
    ['１，０００', 'ambiguous'],
    ['1,0000', 'ambiguous'],
    ['１，００００', 'ambiguous'],
    ['1000,0000', 'ambiguous'],
    ['1,2345', 'ambiguous'],
    ['1.0000', 'ambiguous'],
    ['1,00000', 'ambiguous'],
    ['12.34', 'decimals'],
    ['100,1', 'range'],
    ['101', 'range'],
    ['−5', 'range'],
    ['12;5', 'unreadable'],
    ['1 2', 'unreadable'],
    ['12, 5', 'unreadable'],
    ['1,2,3', 'unreadable'],
    ['12,34,567', 'unreadable'],
    ['1,00,000', 'unreadable'],
    ['1,0000,0000', 'unreadable'],
    ['1 0000', 'unreadable'],
    ['1,000.000.5', 'unreadable'],
    ["1'5", 'unreadable'],
    ['١٬٥', 'unreadable'],
    ['1.2.3', 'unreadable'],
    ['.', 'unreadable'],
    ['5%%', 'unreadable'],
    ['%', 'unreadable'],
    ['+', 'unreadable'],
    ['--5', 'unreadable'],
    ['1e1', 'unreadable'],
    ['0x1F', 'unreadable'],
    ['1²', 'unreadable'],
    ['①', 'unreadable'],
    ['½', 'unreadable'],
    ['十二', 'unreadable'],
    ['twelve', 'unreadable'],
    ['Infinity', 'unreadable'],
    ['12 or 13', 'unreadable'],
    // Shown as 21: the number that stands there is not the one that was typed.
    ['\u202E12', 'unreadable'],
    ['1\u200F2', 'unreadable'],
  ])('%j: %s', (text, code) => {
    expect(valueOf(text, PERCENT)).toBe(code)
  })

  it('a whole number has no fraction, no percent sign and no more than there may be', () => {
    expect(valueOf('12,5', SEED)).toBe('whole')
    expect(valueOf('12%', SEED)).toBe('unreadable')
    expect(valueOf('4294967296', SEED)).toBe('range')
    expect(valueOf('9'.repeat(400), SEED)).toBe('range')
  })

  it.each(['1,0000', '1,000', '1.000', '1.0000', '1,00000', '12,34,567', '1,00,000'])('%j is no seed', (text) => {
    expect(typeof valueOf(text, SEED)).toBe('string')
  })

  it('what could be two numbers is told as both', () => {
    expect(readNumber('1,234', SEED)).toEqual({ ok: false, code: 'ambiguous', params: { text: '1,234', many: '1234', few: '1.234' } })
  })
})

describe('every digit there is', () => {
  const signs = Array.from({ length: 0x11_0000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))

  it('is the one at its place in its row of ten', () => {
    const digits = signs.filter((sign) => /\p{Nd}/u.test(sign))
    expect(digits.length).toBeGreaterThan(650)
    const wrong = digits.filter((sign, place) => valueOf(sign, SEED) !== place % 10)
    expect(wrong).toEqual([])
  })

  it('is the one that the system writes it for', () => {
    const rows = Intl.supportedValuesOf('numberingSystem').map((numberingSystem) =>
      Array.from({ length: 10 }, (_, digit) => new Intl.NumberFormat('en', { numberingSystem }).format(digit)),
    )
    const known = rows.filter((row) => row.every((sign) => /^\p{Nd}$/u.test(sign)))
    expect(known.length).toBeGreaterThan(50)
    expect(known.filter((row) => row.some((sign, digit) => valueOf(sign, SEED) !== digit))).toEqual([])
  })
})

const DIGITS = ['0123456789', '０１２３４５６７８９', '٠١٢٣٤٥٦٧٨٩', '०१२३४५६७८९', '๐๑๒๓๔๕๖๗๘๙']
const BLANKS = ['', ' ', '\u00A0', '\u2009', '\u202F', '\u3000']

describe('for every number and every way of writing', () => {
  it('reads the tenths that were meant', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom(...DIGITS),
        fc.constantFrom('.', ',', '．', '，', '。'),
        fc.constantFrom(...BLANKS),
        fc.constantFrom('', '%', '％', ' %'),
        fc.constantFrom('', '+', '＋'),
        (tenths, digits, stop, blank, percent, plus) => {
          const inDigits = (whole: number): string => [...String(whole)].map((digit) => [...digits][Number(digit)]).join('')
          const text = `${blank}${plus}${inDigits(Math.floor(tenths / 10))}${stop}${inDigits(tenths % 10)}${percent}${blank}`
          expect(valueOf(text, PERCENT), text).toBe(tenths / 10)
        },
      ),
    )
  })

  it('never throws, never leaves the range, never loses a digit that was typed', () => {
    const sign = fc.constantFrom(...'0123456789.,.,  %+-５，．e٣\u202E\u200F十')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(sign, { maxLength: 9 }).map((signs) => signs.join('')),
        ),
        (text) => {
          const read = readNumber(text, FINE)
          if (!read.ok) return
          expect(read.value).toBeGreaterThanOrEqual(FINE.least)
          expect(read.value).toBeLessThanOrEqual(FINE.most)
          expect(readNumber(String(read.value), FINE).ok || /\.\d{3}$/.test(String(read.value))).toBe(true)
          const typed = [...text]
            .filter((each) => /\p{Nd}/u.test(each))
            .map((each) => valueOf(each, SEED))
            .join('')
          const bare = (digits: string): string => digits.replace(/\D/g, '').replace(/^0+|0+$/g, '')
          expect(bare(String(read.value)), text).toBe(bare(typed))
        },
      ),
      { numRuns: 1500 },
    )
  })
})
