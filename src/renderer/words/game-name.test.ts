import { describe, expect, it } from 'vitest'
import { gameName } from './game-name'

describe('the name of a game', () => {
  const scenario = { en: 'Spring 2021', 'zh-CN': '2021年春' }

  it('is what somebody wrote, else the scenario in the language spoken', () => {
    expect(gameName('Tuesday', scenario, 'zh-CN')).toBe('Tuesday')
    expect(gameName('Tuesday (2)', scenario, 'zh-CN')).toBe('Tuesday (2)')
    expect(gameName('Spring 2021', scenario, 'zh-CN')).toBe('2021年春')
    expect(gameName('2021年春', scenario, 'en')).toBe('Spring 2021')
    expect(gameName(null, scenario, 'en')).toBe('Spring 2021')
  })

  it('keeps the number of a copy', () => {
    expect(gameName('Spring 2021 (12)', scenario, 'zh-CN')).toBe('2021年春（12）')
    expect(gameName('Spring 2021 (12)', scenario, 'en')).toBe('Spring 2021 (12)')
  })

  it('is that of an own scenario, however it was written, and turns no words', () => {
    expect(gameName('Noon', { en: ' Noon\u202E ', 'zh-CN': '正午' }, 'zh-CN')).toBe('正午')
    expect(gameName('שרה', scenario, 'en')).toBe('\u2068שרה\u2069')
  })
})
