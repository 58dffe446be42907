import { BASE_NUMBERS, SCENARIOS, type GameConfig } from '../../../../rules'
import type { Language } from '../../words'
import { fillRulebook, type Edition } from './fill/fill-rulebook'
import { citeSections, numberSections } from './number-sections'
import { parseRulebook, type Rulebook } from './parse-rulebook'

const CHAPTERS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: import.meta.glob<string>('./text/en/*.md', { query: '?raw', import: 'default', eager: true }),
  'zh-CN': import.meta.glob<string>('./text/zh-cn/*.md', { query: '?raw', import: 'default', eager: true }),
}

/** What stands between words and the number of the section they refer to; Chinese needs nothing. */
const BEFORE_NUMBER: Readonly<Record<Language, string>> = { en: '\u00a0', 'zh-CN': '' }

/** The rulebook's text in a language before the game's numbers are put in: its chapters, one file each, in the order of their names. */
export function rulebookSource(lang: Language): string {
  return Object.entries(CHAPTERS[lang])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text.trim())
    .join('\n\n')
}

/** The rulebook's text in a language with the game's numbers, and the number of its section at every link. */
export function rulebookText(lang: Language, edition: Edition): string {
  const text = fillRulebook(rulebookSource(lang), edition, lang)
  return citeSections(text, numberSections(text), BEFORE_NUMBER[lang])
}

/** The rulebook in a language, for what is on the table. */
export function rulebookIn(lang: Language, edition: Edition): Rulebook {
  return parseRulebook(rulebookText(lang, edition))
}

/** What the book is printed for while a game is on the table, and while none is: the long war with the game's own numbers. */
export function editionFor(config: Pick<GameConfig, 'numbers' | 'scenario'> | null): Edition {
  const named = (id: string | undefined): Edition['scenario'] | undefined => SCENARIOS.find((scenario) => scenario.id === id)
  const scenario = named(config?.scenario) ?? named('long-war') ?? SCENARIOS[0]
  return { numbers: config?.numbers ?? BASE_NUMBERS, scenario }
}
