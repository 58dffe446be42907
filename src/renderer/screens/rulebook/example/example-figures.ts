import type { Language } from '../../../words'
import { closingFigures } from './closing-figures'
import type { Figures } from './figures'
import { marketFigures } from './market-figures'
import { playExample } from './play-example'
import { turnFigures } from './turn-figures'

const written = new Map<Language, Figures>()

/** Every figure of the rulebook's example in a language, worked out by the rules. */
export function exampleFigures(lang: Language): Figures {
  const known = written.get(lang)
  if (known !== undefined) return known
  const quarter = playExample()
  const figures = { ...turnFigures(quarter, lang), ...marketFigures(quarter, lang), ...closingFigures(quarter, lang) }
  written.set(lang, figures)
  return figures
}
