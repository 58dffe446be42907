import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '../say'
import type { Language } from '../language'

const PROJECT = join(__dirname, '..', '..', '..', '..')

/** A text a player can read, and where it stands. */
export interface ReadText {
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
    .map((text, line) => ({ where: `${file}:${line + 1}`, lang, text: withoutNames(text).replaceAll(/\{#[\w-]+\}|\]\(#[\w-]+\)/g, '') }))

/** Every text a player can read: the interface, the content, the rulebook, the lessons. */
export const TEXTS: readonly ReadText[] = [
  ...(['en', 'zh-CN'] as const).flatMap((lang) => filesIn(`src/renderer/words/${lang}`, '.json').flatMap((file) => wordsOf(read(file), file, lang))),
  ...['rules/content', 'src/renderer/story/content'].flatMap((folder) => filesIn(folder, '.json').flatMap((file) => contentOf(read(file), file))),
  ...contentOf(read('rules/codec/problem-words.json'), 'rules/codec/problem-words.json'),
  ...linesOf('src/renderer/screens/rulebook/rulebook.en.md', 'en'),
  ...linesOf('src/renderer/screens/rulebook/rulebook.zh-cn.md', 'zh-CN'),
  ...linesOf('docs/TEACHING.md', 'en'),
]
