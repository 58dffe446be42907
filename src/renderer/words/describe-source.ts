import type { Source } from '../../../rules'
import { formatDay } from './format'
import type { Language } from './language'

/** A source in short: 'Global Times, 29 November 2021', '《环球时报》英文版，2021年11月29日'. */
export function describeSource({ publisher, date }: Source, lang: Language): string {
  return [publisher[lang], formatDay(date, lang)].join(lang === 'en' ? ', ' : '，')
}

/** Sources in short, one after the other; each has a comma of its own. */
export function describeSources(sources: readonly Source[], lang: Language): string {
  return sources.map((source) => describeSource(source, lang)).join(lang === 'en' ? '; ' : '；')
}
