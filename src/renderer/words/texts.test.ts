import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { say } from './say'
import type { Language } from './language'
import glossary from './glossary.json'

const PROJECT = join(__dirname, '..', '..', '..')

/** A text a player can read, and where it stands. */
interface ReadText {
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
const wordsOf = (value: unknown, where: string, lang: Language): readonly ReadText[] => {
  if (typeof value === 'string') return [{ where, lang, text: withoutNames(value) }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => wordsOf(item, `${where} ${key}`, lang))
}

/** Every text of a file of content, where both languages stand beside the item. */
const contentOf = (value: unknown, where: string): readonly ReadText[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'zh-CN' in value) {
    const words = value as { readonly en: string; readonly 'zh-CN': string }
    return (['en', 'zh-CN'] as const).map((lang) => ({ where, lang, text: say(words, lang) }))
  }
  return Object.entries(value).flatMap(([key, item]) => contentOf(item, `${where} ${key}`))
}

const linesOf = (file: string, lang: Language): readonly ReadText[] =>
  readFileSync(join(PROJECT, file), 'utf8')
    .split('\n')
    .map((text, line) => ({
      where: `${file}:${line + 1}`,
      lang,
      text: withoutNames(text).replaceAll(/\{#[\w-]+(?: -)?\}|\]\(#[\w-]+\)/g, ''),
    }))

/** Every text a player can read: the interface, the content, the rulebook, the lessons. */
const TEXTS: readonly ReadText[] = [
  ...(['en', 'zh-CN'] as const).flatMap((lang) =>
    filesIn(`src/renderer/words/${lang}`, '.json').flatMap((file) => wordsOf(read(file), file, lang)),
  ),
  ...['rules/content', 'src/story/content'].flatMap((folder) => filesIn(folder, '.json').flatMap((file) => contentOf(read(file), file))),
  ...contentOf(read('rules/schema/problem-words.json'), 'rules/schema/problem-words.json'),
  ...filesIn('src/renderer/screens/rulebook/text/en', '.md').flatMap((file) => linesOf(file, 'en')),
  ...filesIn('src/renderer/screens/rulebook/text/zh-cn', '.md').flatMap((file) => linesOf(file, 'zh-CN')),
  ...filesIn('src/renderer/screens/teaching/text/en', '.md').flatMap((file) => linesOf(file, 'en')),
  ...filesIn('src/renderer/screens/teaching/text/zh-cn', '.md').flatMap((file) => linesOf(file, 'zh-CN')),
  ...linesOf('docs/TEACHING.md', 'en'),
]

describe('the glossary', () => {
  it('reads texts of every kind in both languages', () => {
    for (const part of [
      'words/en',
      'words/zh-CN',
      'cards',
      'events',
      'problem-words',
      'rulebook/text/zh-cn',
      'teaching/text/zh-cn',
      'TEACHING',
      'story/content',
    ])
      expect(TEXTS.filter(({ where }) => where.includes(part)).length, part).toBeGreaterThan(10)
  })

  it.each(glossary.concepts)('has one word for $id', ({ banned }) => {
    const found = (['en', 'zh-CN'] as const).flatMap((lang) =>
      banned[lang].flatMap((pattern) => {
        const other = new RegExp(pattern, 'iu')
        return TEXTS.filter((text) => text.lang === lang && other.test(text.text)).map(
          ({ where, text }) => `${where}: ${text.slice(0, 120)} (${pattern})`,
        )
      }),
    )
    expect(found).toEqual([])
  })
})

/** Ways of writing that do not belong to a language, and an example of each. */
const FAULTS: Readonly<Record<Language, readonly (readonly [string, RegExp, string])[]>> = {
  en: [
    ["a typewriter's apostrophe", /\w'\w|\w' /, "Ali's desk"],
    ["a typewriter's quotation mark", /"/, 'the "desk"'],
    ['a Chinese mark', /[\u3000-\u303F\uFF00-\uFFEF]/, 'Ali，JD'],
    ['a quotation that closes before it opens', /^[^“]*”/, '”desk“'],
    ['a quotation that is not closed', /“[^”]*$/, 'the “desk'],
    ['two blanks', /\S {2,}\S/, 'two  blanks'],
    ['a blank before a mark', / [,;:!?]|(?<!\|) \.(?!\.|\w)/, 'Ali , JD'],
    ['a figure with a noun of the wrong number', /(?<![\d.,–-])1 (?:coins|points|quarters|times|cards|levels|regions|buyers)\b/, '1 coins'],
  ],
  'zh-CN': [
    ['a Latin comma, colon, semicolon, question or exclamation mark after a Chinese character', /\p{Script=Han}[,:;?!]/u, '阿里, 京东'],
    ['a Latin bracket about Chinese words', /\((?=[^)\n]*\p{Script=Han})[^)\n]*\)/u, '阿里(京东)'],
    ['a typewriter’s quotation mark about Chinese words', /"[^"\n]*\p{Script=Han}[^"\n]*"/u, '"阿里"'],
    ['a full stop of Latin after a Chinese character', /\p{Script=Han}\.(?:\s|$)/u, '阿里.'],
    ['grouping in threes before 万', /\d,\d{3}万/, '3,020万'],
    ['a quotation that closes before it opens', /^[^“]*”/, '”阿里“'],
    ['a quotation that is not closed', /“[^”]*$/, '“阿里'],
    ['a single dash between Chinese words', /\p{Script=Han}—(?!—)|(?<!—)—\p{Script=Han}/u, '阿里—京东'],
    ['three full stops', /\.\.\.|。。/, '阿里...'],
  ],
}

/** Files written in Markdown, which keep the typewriter's marks, and words about JSON, which quote what one types there. */
const TYPED = /\.md:\d+$|problem-words\.json expected (?!tencent)/

/** A text without what only its format asks for: code, and names that are filled in. */
const withoutCode = (text: string): string => text.replaceAll(/`[^`]*`|\{\{[^}]*\}\}|<[^>]*>/g, '0')

describe.each(['en', 'zh-CN'] as const)('the texts in %s', (lang) => {
  it.each(FAULTS[lang])('have nowhere %s', (fault, pattern, example) => {
    expect(example).toMatch(pattern)
    const found = TEXTS.filter(
      (text) => text.lang === lang && pattern.test(withoutCode(text.text)) && !(fault.startsWith('a typewriter') && TYPED.test(text.where)),
    )
    expect(found.map(({ where, text }) => `${where}: ${text.slice(0, 140)}`)).toEqual([])
  })
})
