import type { Numbers } from '../../../../rules'
import type { Language } from '../../words'
import { fillRulebook } from './fill-rulebook'
import { parseRulebook, type Rulebook } from './parse-rulebook'
import english from './rulebook.en.md?raw'
import chinese from './rulebook.zh-cn.md?raw'

/** The rulebook's text before the game's numbers are put in, by language. */
export const RULEBOOK_SOURCES: Readonly<Record<Language, string>> = { en: english, 'zh-CN': chinese }

/** The rulebook in a language, with the numbers of the game on the table. */
export function rulebookIn(lang: Language, numbers: Numbers): Rulebook {
  return parseRulebook(fillRulebook(RULEBOOK_SOURCES[lang], numbers, lang))
}
