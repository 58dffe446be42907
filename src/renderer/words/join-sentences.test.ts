import { describe, expect, it } from 'vitest'
import { joinSentences } from './join-sentences'

describe('sentences one after the other', () => {
  it('have a space between them in English and none in Chinese, and none for what is not said', () => {
    expect(joinSentences(['Saved.', '', 'Kept.'], 'en')).toBe('Saved. Kept.')
    expect(joinSentences(['已存盘。', '会一直留着。'], 'zh-CN')).toBe('已存盘。会一直留着。')
    expect(joinSentences(['', 'Kept.'], 'en')).toBe('Kept.')
  })
})
