import { describe, expect, it } from 'vitest'
import type { Language } from './language'
import { TEXTS } from './testing/read-texts'

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
    const found = TEXTS.filter((text) => text.lang === lang && pattern.test(withoutCode(text.text)) && !(fault.startsWith('a typewriter') && TYPED.test(text.where)))
    expect(found.map(({ where, text }) => `${where}: ${text.slice(0, 140)}`)).toEqual([])
  })
})
