/** What a field for a number takes. */
export interface NumberRange {
  readonly least: number
  readonly most: number
  /** Decimal places there may be; none makes it a whole number. */
  readonly decimals?: number
  /** Whether a percent sign may follow. */
  readonly percent?: boolean
}

/** Why a text is not taken for a number; the words stand in `common:number`. */
export type NumberMistake = 'empty' | 'unreadable' | 'ambiguous' | 'whole' | 'decimals' | 'range'

/** What came of reading: the number, or why there is none. */
export type NumberRead =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly code: NumberMistake; readonly params: Readonly<Record<string, string | number>> }

/**
 * Signs that mean the same on some keyboard, and what they are read as; 。 is the full stop of a Chinese keyboard. What marks thousands and
 * nothing else, as in Switzerland and in Arabic, is an apostrophe.
 */
const SAME: Readonly<Record<string, string>> = {
  ...spread('.', '．。｡﹒\u066B'),
  ...spread(',', '，﹐'),
  ...spread("'", '’＇\u066C'),
  ...spread('%', '％﹪\u066A'),
  ...spread('+', '＋﹢'),
  ...spread('-', '－﹣−‐‑–'),
}

/** Nothing to see at either end of a text: blanks of every width, and marks that only join, part or direct. */
const UNSEEN_ENDS = /^[\s\u061C\u200B-\u200F\u2060]+|[\s\u061C\u200B-\u200F\u2060]+$/gu
const NUMBER = /^([+-]?) ?(\d(?:[\d.,' ]*[\d.,])?|[.,]\d+) ?(%?)$/
const DECIMAL = /^(\d*)(?:[.,](\d*))?$/
/** 1 234, 1,234,567, 1.234.567,8: thousands marked one way and the fraction, if any, the other. */
const GROUPED = /^(\d{1,3}(?:([.,' ])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/
/**
 * One thousand two hundred, or one and a fifth: it depends on where one went to school. Chinese and Japanese group by ten thousands
 * (1,0000), and a row of noughts behind a comma is a slip of one who groups sooner than a fraction so exact.
 */
const EITHER = [/^(?!0[.,])(\d{1,3})[.,](\d{3})$/, /^(?!0)(\d{1,4}),(\d{4})$/, /^(?!0)(\d{1,4})[.,](0{4,})$/] as const

/**
 * Reads what a person typed as the number they see, whatever keyboard or habit it comes from: a decimal comma, digits and signs of full
 * width or of another script, thousands in groups. What could be two numbers is refused, and nothing is cut off, rounded or moved into the
 * range: a reader by locale takes `12,5` for 125 in English, which is why none is used here.
 */
export function readNumber(text: string, range: NumberRange): NumberRead {
  const plain = plainSigns(text)
  if (plain === '') return { ok: false, code: 'empty', params: sides(range) }
  const [, sign = '', figure = '', percent = ''] = NUMBER.exec(plain) ?? []
  if (figure === '' || (percent !== '' && range.percent !== true)) return { ok: false, code: 'unreadable', params: sides(range) }
  const either = ambiguity(figure)
  if (either !== null) return either
  const parts = partsOf(figure)
  if (parts === null) return { ok: false, code: 'unreadable', params: sides(range) }
  return inRange(sign === '-' ? -1 : 1, parts, range)
}

/** A figure that could be two numbers, with both. */
function ambiguity(figure: string): NumberRead | null {
  const [, whole, rest] = EITHER.map((way) => way.exec(figure)).find((found) => found !== null) ?? []
  if (rest === undefined) return null
  return { ok: false, code: 'ambiguous', params: { text: figure, many: `${whole}${rest}`, few: `${whole}.${rest}` } }
}

interface Parts {
  readonly whole: string
  /** Without zeros at its end, which say nothing. */
  readonly fraction: string
}

function partsOf(figure: string): Parts | null {
  const decimal = DECIMAL.exec(figure)
  const grouped = GROUPED.exec(figure)
  const [whole, fraction] = decimal !== null ? [decimal[1], decimal[2]] : [grouped?.[1]?.replace(/\D/g, ''), grouped?.[3]]
  return whole === undefined ? null : { whole, fraction: (fraction ?? '').replace(/0+$/, '') }
}

function inRange(sign: 1 | -1, { whole, fraction }: Parts, range: NumberRange): NumberRead {
  const { least, most, decimals = 0 } = range
  if (fraction.length > decimals)
    return { ok: false, code: decimals === 0 ? 'whole' : 'decimals', params: { ...sides(range), count: decimals } }
  const size = Number(`${whole === '' ? '0' : whole}.${fraction === '' ? '0' : fraction}`)
  const value = size === 0 ? 0 : sign * size
  return value < least || value > most ? { ok: false, code: 'range', params: sides(range) } : { ok: true, value }
}

const sides = ({ least, most }: NumberRange) => ({ least, most })

/** The text with every digit as an ASCII one, every sign as the plain one, and nothing unseen at its ends. */
function plainSigns(text: string): string {
  return text
    .replace(UNSEEN_ENDS, '')
    .replace(/[^0-9]/gu, (sign) => SAME[sign] ?? (/\s/u.test(sign) ? ' ' : /\p{Nd}/u.test(sign) ? digitOf(sign) : sign))
}

/** Every script has its digits in a row from nought to nine; rows may touch, so that the place in all that touch tells the digit. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  let first = code
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1
  return String((code - first) % 10)
}

function spread(plain: string, signs: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...signs].map((sign) => [sign, plain]))
}
