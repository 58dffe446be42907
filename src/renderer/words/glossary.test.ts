import { describe, expect, it } from 'vitest'
import glossary from './glossary.json'
import { TEXTS } from './testing/read-texts'

describe('the glossary', () => {
  it('reads texts of every kind in both languages', () => {
    for (const part of ['words/en', 'words/zh-CN', 'cards', 'events', 'problem-words', 'rulebook.zh-cn', 'TEACHING', 'story/content'])
      expect(TEXTS.filter(({ where }) => where.includes(part)).length, part).toBeGreaterThan(10)
  })

  it.each(glossary.concepts)('has one word for $id', ({ banned }) => {
    const found = (['en', 'zh-CN'] as const).flatMap((lang) =>
      banned[lang].flatMap((pattern) => {
        const other = new RegExp(pattern, 'iu')
        return TEXTS.filter((text) => text.lang === lang && other.test(text.text)).map(({ where, text }) => `${where}: ${text.slice(0, 120)} (${pattern})`)
      }),
    )
    expect(found).toEqual([])
  })
})
