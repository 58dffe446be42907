import type { Words } from '../../../rules'
import { tidyName } from '../../shared/tidy-name'
import { isolate } from './isolate'
import type { Language } from './language'
import { say } from './say'

/** How a copy is numbered whose name was taken. */
const NUMBERED = /^(.*) \((\d{1,6})\)$/su

/**
 * What a game is called, wherever it is called something: the name somebody gave it, else its scenario's in the language spoken. A game that
 * saved itself bears the scenario's English name, and so do its copies, wherever they have been, with a number where the name was taken; a
 * person who is offered the scenario's name may have taken it in either language.
 */
export function gameName(name: string | null, scenario: Words, lang: Language): string {
  const own = [tidyName(scenario.en), tidyName(scenario['zh-CN'])]
  if (name === null || own.includes(name)) return say(scenario, lang)
  const [, called = '', number] = NUMBERED.exec(name) ?? []
  if (!own.includes(called)) return isolate(name)
  return lang === 'en' ? `${say(scenario, lang)} (${number})` : `${say(scenario, lang)}（${number}）`
}
