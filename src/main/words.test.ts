import { expect, it } from 'vitest'
import { menuLanguage, menuWords } from './words'

it('speaks the language chosen, else the system’s, else English', () => {
  expect(menuLanguage('system', 'zh-TW')).toBe('zh-CN')
  expect(menuLanguage('system', 'fr')).toBe('en')
  expect(menuLanguage('en', 'zh-CN')).toBe('en')
})

it('has every word in both languages', () => {
  const chinese = menuWords('zh-CN')
  for (const [word, text] of Object.entries(menuWords('en'))) {
    expect(JSON.stringify(chinese[word as keyof typeof chinese]), word).toMatch(/\p{Script=Han}/u)
    expect(text).not.toBe('')
  }
})
