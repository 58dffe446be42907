import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  calendarQuarter,
  formatCash,
  formatDate,
  formatDay,
  formatList,
  formatMillions,
  formatNumber,
  formatPercent,
  formatPoints,
  formatShoppers,
  formatTenths,
  quarterName,
  quarterOf,
  quarterShort,
} from './format'

describe('shoppers', () => {
  it('are millions in English, exact to a unit', () => {
    expect(formatShoppers(34, 'en')).toBe('3.4 m')
    expect(formatShoppers(0, 'en')).toBe('0.0 m')
    expect(formatShoppers(67_004, 'en')).toBe('6,700.4 m')
  })

  it('are 万 without grouping and 亿 with two decimals in Chinese, and exact where figures must add up', () => {
    expect(formatShoppers(34, 'zh-CN')).toBe('340万')
    expect(formatShoppers(999, 'zh-CN')).toBe('9990万')
    expect(formatShoppers(1034, 'zh-CN')).toBe('1.03亿')
    expect(formatShoppers(1034, 'zh-CN', { exact: true })).toBe('1.034亿')
  })

  it('carry a sign when they are a change, but not when nothing changed', () => {
    expect(formatShoppers(34, 'en', { signed: true })).toBe('+3.4 m')
    expect(formatShoppers(-34, 'zh-CN', { signed: true })).toBe('−340万')
    expect(formatShoppers(0, 'en', { signed: true })).toBe('0.0 m')
  })
})

describe('cash and points', () => {
  it('know their words and plurals', () => {
    expect([formatCash(5, 'en'), formatCash(1, 'en'), formatCash(5, 'zh-CN'), formatCash(-2, 'en', { signed: true })]).toEqual([
      '5 coins',
      '1 coin',
      '5金',
      '−2 coins',
    ])
    expect([formatPoints(1, 'en'), formatPoints(-1, 'en'), formatPoints(12, 'en'), formatPoints(12, 'zh-CN')]).toEqual([
      '1 point',
      '−1 point',
      '12 points',
      '12分',
    ])
    expect([formatMillions(823.6, 'en'), formatMillions(823.6, 'zh-CN'), formatMillions(7, 'zh-CN')]).toEqual(['824', '8.24', '0.07'])
    expect([formatNumber(1204, 'en'), formatPercent(31, 'en'), formatPercent(31.25, 'zh-CN')]).toEqual(['1,204', '31%', '31.3%'])
  })
})

describe('nothing', () => {
  const FORMATS = [formatShoppers, formatCash, formatPoints, formatNumber, formatPercent, formatMillions, formatTenths] as const
  const STYLES = [{}, { signed: true }, { signed: true, exact: true }] as const

  it('is never written with a sign, however it came about', () => {
    const near = fc.oneof(
      fc.constantFrom(0, -0),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: -2000, max: 2000, noNaN: true }),
    )
    fc.assert(
      fc.property(
        near,
        fc.constantFrom(...FORMATS),
        fc.constantFrom(...STYLES),
        fc.constantFrom('en', 'zh-CN'),
        (value, format, style, lang) => {
          const words = format(value, lang, style)
          if (!/[1-9]/.test(words)) expect(words).not.toMatch(/[-−+]/)
          else expect(words.includes('−')).toBe(value < 0)
          expect(words).not.toContain('-')
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('is what a tie comes to', () => {
    expect(FORMATS.map((format) => format(-0, 'en'))).toEqual(['0.0 m', '0 coins', '0 points', '0', '0%', '0', '0.0'])
  })
})

describe('quarters', () => {
  it('run on over the turn of the year', () => {
    const startsAt = { year: 2020, quarter: 2 }
    expect(calendarQuarter(startsAt, 1)).toEqual({ year: 2020, quarter: 2 })
    expect(calendarQuarter(startsAt, 4)).toEqual({ year: 2021, quarter: 1 })
    expect(quarterName(startsAt, 8, 'en')).toBe('2022 Q1')
    expect(quarterName(startsAt, 8, 'zh-CN')).toBe('2022年第1季度')
    expect(quarterShort(startsAt, 8, 'en')).toBe('’22 Q1')
    expect(quarterShort({ year: 2009, quarter: 1 }, 2, 'zh-CN')).toBe('09年2季')
    expect(quarterOf(3, 8, 'en')).toBe('Quarter 3 of 8')
  })
})

describe('lists and dates', () => {
  it('follow the language', () => {
    expect(formatList(['Ali', 'JD', 'Tencent'], 'en')).toBe('Ali, JD and Tencent')
    expect(formatList(['阿里', '京东', '腾讯'], 'zh-CN')).toBe('阿里、京东和腾讯')
    expect(formatDate('2021-03-25T10:00:00.000Z', 'en')).toMatch(/25 Mar 2021/)
    expect(formatDate('not a date', 'en')).toBe('not a date')
  })

  it('are as exact as they are known', () => {
    expect(['2021-11-29', '2021-11', '2021'].map((date) => formatDay(date, 'en'))).toEqual(['29 November 2021', 'November 2021', '2021'])
    expect(['2021-11-29', '2021-11', '2021'].map((date) => formatDay(date, 'zh-CN'))).toEqual(['2021年11月29日', '2021年11月', '2021年'])
  })
})
