import { builtInScenario, numbersWith, type Scenario } from '../../../../rules'
import type { Language } from '../../words'
import { fillRulebook, type Edition } from './fill/fill-rulebook'
import { citeSections, numberSections } from './number-sections'
import { parseRulebook, type Rulebook } from './parse-rulebook'
import { CHINESE_CHAPTERS } from './text/chinese-chapters'
import { ENGLISH_CHAPTERS } from './text/english-chapters'

const CHAPTERS: Readonly<Record<Language, readonly string[]>> = { en: ENGLISH_CHAPTERS, 'zh-CN': CHINESE_CHAPTERS }

/** What stands between words and the number of the section they refer to; Chinese needs nothing. */
const BEFORE_NUMBER: Readonly<Record<Language, string>> = { en: '\u00a0', 'zh-CN': '' }

/** The rulebook's text in a language before the game's numbers are put in. */
export function rulebookSource(lang: Language): string {
  return CHAPTERS[lang].map((chapter) => chapter.trim()).join('\n\n')
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

/** What the book is printed for: the scenario on the table or the chosen one, with its own numbers; while there is none, the long war. */
export function editionFor(chosen: Scenario | null): Edition {
  const scenario = chosen ?? builtInScenario('long-war')
  return { numbers: numbersWith(scenario.numbers), scenario }
}
