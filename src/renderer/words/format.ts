import { isolate } from './isolate'
import type { Language } from './language'

/** Shoppers in one unit of the rules. */
const SHOPPERS_PER_UNIT = 100_000
/** From here on Chinese counts in 亿, below it in 万. */
const UNITS_PER_YI = 1000

const numbers = new Map<string, Intl.NumberFormat>()

function number(lang: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = lang + JSON.stringify(options)
  const known = numbers.get(key) ?? new Intl.NumberFormat(lang, options)
  numbers.set(key, known)
  return known
}

/** Writes a figure with a minus sign as wide as the plus, not a hyphen; what is written as nothing has no sign. */
function write(value: number, lang: Language, options: Intl.NumberFormatOptions = {}): string {
  const words = number(lang, options).format(value)
  return words.replace('-', /[1-9]/.test(words) ? '−' : '')
}

const SIGNED = { signDisplay: 'exceptZero' } as const

/** How a figure is written: with a plus sign before gains, or plainly. */
export interface FigureStyle {
  readonly signed?: boolean
}

/** How people are counted: to the last 100,000 where figures must add up, or as a reader takes them in. */
export interface PeopleStyle extends FigureStyle {
  readonly exact?: boolean
}

/** Shoppers or buyers from units of 100,000: '3.4 m', '3020万', '1.03亿' (exact: '1.034亿'). */
export function formatShoppers(units: number, lang: Language, { signed = false, exact = false }: PeopleStyle = {}): string {
  const sign = signed ? SIGNED : {}
  if (lang === 'en') {
    return `${write((units * SHOPPERS_PER_UNIT) / 1e6, lang, { ...sign, minimumFractionDigits: 1, maximumFractionDigits: 1 })} m`
  }
  if (Math.abs(units) < UNITS_PER_YI) return `${write((units * SHOPPERS_PER_UNIT) / 1e4, lang, { ...sign, useGrouping: false })}万`
  return `${write(units / UNITS_PER_YI, lang, { ...sign, maximumFractionDigits: exact ? 3 : 2 })}亿`
}

/** People on the scale of a chart, from millions and without the unit: '824' in English, in 亿 '8.24' in Chinese. */
export function formatMillions(millions: number, lang: Language): string {
  return lang === 'en' ? write(Math.round(millions), lang) : write(millions / 100, lang, { maximumFractionDigits: 2 })
}

/** Cash in the game's own coin, so that it is never taken for people or for real money: '1 coin', '5 coins', '5金'. */
export function formatCash(cash: number, lang: Language, { signed = false }: FigureStyle = {}): string {
  const figure = write(cash, lang, signed ? SIGNED : {})
  if (lang === 'zh-CN') return `${figure}金`
  return `${figure} ${Math.abs(cash) === 1 ? 'coin' : 'coins'}`
}

/** Points with their word: '1 point', '12 points', '12分'. */
export function formatPoints(points: number, lang: Language, { signed = false }: FigureStyle = {}): string {
  const figure = write(points, lang, signed ? SIGNED : {})
  if (lang === 'zh-CN') return `${figure}分`
  return `${figure} ${Math.abs(points) === 1 ? 'point' : 'points'}`
}

/** A bare number with the language's grouping: '1,204'. */
export function formatNumber(value: number, lang: Language, { signed = false }: FigureStyle = {}): string {
  return write(value, lang, signed ? SIGNED : {})
}

/** A bare figure with one decimal: '3.0', '−0.4'. */
export function formatTenths(value: number, lang: Language, { signed = false }: FigureStyle = {}): string {
  return write(value, lang, { ...(signed ? SIGNED : {}), minimumFractionDigits: 1, maximumFractionDigits: 1 })
}

/** A percentage from a number of hundredths: 31 gives '31%', 31.25 gives '31.3%'. */
export function formatPercent(percent: number, lang: Language, { signed = false }: FigureStyle = {}): string {
  return write(percent / 100, lang, { ...(signed ? SIGNED : {}), style: 'percent', maximumFractionDigits: 1 })
}

/** Names joined as a sentence joins them: 'Ali, JD and Tencent'. */
export function formatList(items: readonly string[], lang: Language): string {
  return new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang, { style: 'long', type: 'conjunction' }).format(items.map(isolate))
}

/** Items of a series, one after the other without a last "and": 'Ali 12, JD 8', '阿里 12、京东 8'. */
export function formatSeries(items: readonly string[], lang: Language): string {
  return items.map(isolate).join(lang === 'en' ? ', ' : '、')
}

/** A name and what is said of it: 'Cash: 12', '现金：12'. */
export function formatPair(name: string, value: string, lang: Language): string {
  const [what, said] = [isolate(name), isolate(value)]
  return lang === 'en' ? `${what}: ${said}` : `${what}：${said}`
}

/** A date and time of the reader's clock, from ISO 8601: '22 Nov 2026, 22:15'. */
export function formatDate(iso: string, lang: Language): string {
  const time = new Date(iso)
  if (Number.isNaN(time.getTime())) return iso
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'medium', timeStyle: 'short' }).format(time)
}

/** A day of the calendar as far as it is known, from ISO 8601: '29 November 2021', 'November 2021', '2021'; '2021年11月'. */
export function formatDay(iso: string, lang: Language): string {
  const [, month, day] = iso.split('-')
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  if (month !== undefined) parts.month = 'long'
  if (day !== undefined) parts.day = 'numeric'
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, parts).format(new Date(iso))
}

/** The calendar quarter in which a game's quarter lies. */
export function calendarQuarter(
  startsAt: { readonly year: number; readonly quarter: number },
  quarter: number,
): { readonly year: number; readonly quarter: number } {
  const months = startsAt.year * 4 + (startsAt.quarter - 1) + (quarter - 1)
  return { year: Math.floor(months / 4), quarter: (months % 4) + 1 }
}

/** A game's quarter by the calendar: '2021 Q2', '2021年第2季度'. */
export function quarterName(startsAt: { readonly year: number; readonly quarter: number }, quarter: number, lang: Language): string {
  const when = calendarQuarter(startsAt, quarter)
  return lang === 'en' ? `${when.year} Q${when.quarter}` : `${when.year}年第${when.quarter}季度`
}

/** A game's quarter by the calendar where there is little room: '’21 Q2', '21年2季'. */
export function quarterShort(startsAt: { readonly year: number; readonly quarter: number }, quarter: number, lang: Language): string {
  const when = calendarQuarter(startsAt, quarter)
  const year = String(when.year % 100).padStart(2, '0')
  return lang === 'en' ? `’${year} Q${when.quarter}` : `${year}年${when.quarter}季`
}

/** A quarter on the scale of a chart, where the year stands only where it begins: '2021 Q2' or 'Q2', '2021年2季' or '2季'. */
export function quarterTick(
  startsAt: { readonly year: number; readonly quarter: number },
  quarter: number,
  withYear: boolean,
  lang: Language,
): string {
  const { year, quarter: q } = calendarQuarter(startsAt, quarter)
  if (lang === 'en') return withYear ? `${year} Q${q}` : `Q${q}`
  return withYear ? `${year}年${q}季` : `${q}季`
}

/** A game's quarter by its place: 'Quarter 3 of 8', '本局第3季，共8季'. */
export function quarterOf(quarter: number, length: number, lang: Language): string {
  return lang === 'en' ? `Quarter ${quarter} of ${length}` : `本局第${quarter}季，共${length}季`
}
