import type { Numbers, Scenario } from '../../../../../rules'
import { say, type Language } from '../../../words'
import { exampleFigures } from '../example/example-figures'
import { writeIndex } from '../word-index/write-index'
import { CONTENT, startCells } from './content'
import { NUMBER_WRITERS, writeNumber } from './numbers'

/** What the book is printed for: the numbers on the table, and the scenario whose start it shows. */
export interface Edition {
  readonly numbers: Numbers
  readonly scenario: Scenario
}

/**
 * Puts the game's numbers and content into the rulebook's text, so that the book cannot disagree with the game: `{{subsidy.max}}` a number,
 * `{{kind:path}}` one written in a way of NUMBER_WRITERS, `{{start:cash}}` what seats start with, `{{x:pool}}` a figure of the example,
 * `{{missions}}` and its like of content, and `{{index}}`.
 */
export function fillRulebook(source: string, edition: Edition, lang: Language): string {
  return source.replace(/\{\{(?:([a-z-]+):)?([^}]+)\}\}/g, (_whole, kind: string | undefined, path: string) =>
    kind === undefined ? plainly(path, edition, lang) : byKind(kind, path, edition, lang),
  )
}

function plainly(path: string, { numbers, scenario }: Edition, lang: Language): string {
  if (path === 'index') return writeIndex(lang)
  if (path === 'start-scenario') return say(scenario.name, lang)
  return CONTENT[path]?.(lang, scenario) ?? writeNumber(numbers, path, lang)
}

function byKind(kind: string, path: string, { numbers, scenario }: Edition, lang: Language): string {
  if (kind === 'start') return startCells(scenario, path, lang)
  if (kind === 'x') {
    const figure = exampleFigures(lang)[path]
    if (figure === undefined) throw new Error(`the rulebook's example has no ${path}`)
    return figure
  }
  const write = NUMBER_WRITERS[kind]
  if (write === undefined) throw new Error(`the rulebook asks for ${kind}:${path}`)
  return write(numbers, path, lang)
}
