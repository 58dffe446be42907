import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../shared/settings'
import { lookOf } from './look'

const info = (locale: string) => ({ version: '1', platform: 'linux', locale, runtime: { electron: '1', chrome: '1' } }) as const

describe('the look of the page', () => {
  it('follows the system where a person chose nothing', () => {
    expect(lookOf(DEFAULT_SETTINGS, info('zh-CN'), true)).toEqual({ lang: 'zh-CN', motion: 'reduced', colours: 'standard', textScale: '1' })
    expect(lookOf(DEFAULT_SETTINGS, info('de'), false)).toMatchObject({ lang: 'en', motion: 'full' })
    expect(lookOf(DEFAULT_SETTINGS, null, false).lang).toBe('en')
  })

  it('follows the person where they chose', () => {
    const chosen = { ...DEFAULT_SETTINGS, language: 'en', motion: 'full', colours: 'high-contrast', textSize: 150 } as const
    expect(lookOf(chosen, info('zh-CN'), true)).toEqual({ lang: 'en', motion: 'full', colours: 'high-contrast', textScale: '1.5' })
  })
})
