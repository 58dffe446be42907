import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { say } from './say'
import type { Language } from './language'
import glossary from './glossary.json'

const PROJECT = join(__dirname, '..', '..', '..')

/** A text a player can read, and where it stands. */
interface Text {
  readonly where: string
  readonly lang: Language
  readonly text: string
}

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(PROJECT, folder), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))

const read = (file: string): unknown => JSON.parse(readFileSync(join(PROJECT, file), 'utf8'))

/** A text with its placeholders emptied: their names are the code's, not the reader's. */
const withoutNames = (text: string): string => text.replaceAll(/\{\{[^}]+\}\}/g, '{{}}')

/** Every text of a file of the interface's words, which is in one language. */
const wordsOf = (value: unknown, where: string, lang: Language): readonly Text[] => {
  if (typeof value === 'string') return [{ where, lang, text: withoutNames(value) }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => wordsOf(item, `${where} ${key}`, lang))
}

/** Every text of a file of content, where both languages stand beside the item. */
const contentOf = (value: unknown, where: string): readonly Text[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'zh-CN' in value) {
    const words = value as { readonly en: string; readonly 'zh-CN': string }
    return (['en', 'zh-CN'] as const).map((lang) => ({ where, lang, text: say(words, lang) }))
  }
  return Object.entries(value).flatMap(([key, item]) => contentOf(item, `${where} ${key}`))
}

const linesOf = (file: string, lang: Language): readonly Text[] =>
  readFileSync(join(PROJECT, file), 'utf8')
    .split('\n')
    .map((text, line) => ({ where: `${file}:${line + 1}`, lang, text: withoutNames(text).replaceAll(/\{#[\w-]+(?: -)?\}|\]\(#[\w-]+\)/g, '') }))

const TEXTS: readonly Text[] = [
  ...(['en', 'zh-CN'] as const).flatMap((lang) => filesIn(`src/renderer/words/${lang}`, '.json').flatMap((file) => wordsOf(read(file), file, lang))),
  ...['rules/content', 'src/renderer/story/content'].flatMap((folder) => filesIn(folder, '.json').flatMap((file) => contentOf(read(file), file))),
  ...contentOf(read('rules/codec/problem-words.json'), 'rules/codec/problem-words.json'),
  ...filesIn('src/renderer/screens/rulebook/text/en', '.md').flatMap((file) => linesOf(file, 'en')),
  ...filesIn('src/renderer/screens/rulebook/text/zh-cn', '.md').flatMap((file) => linesOf(file, 'zh-CN')),
  ...linesOf('docs/TEACHING.md', 'en'),
]

describe('the glossary', () => {
  it('reads texts of every kind in both languages', () => {
    for (const part of ['words/en', 'words/zh-CN', 'cards', 'events', 'problem-words', 'rulebook/text/zh-cn', 'TEACHING', 'story/content'])
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
