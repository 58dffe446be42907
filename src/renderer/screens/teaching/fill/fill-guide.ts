import { FACTIONS, numbersWith, SCENARIOS, sourcesOf, type Scenario } from '../../../../../rules'
import { describeSource, isWorded, quarterName, say, type Language, type Translate } from '../../../words'
import { fillRulebook } from '../../rulebook/fill/fill-rulebook'
import { expectedWords, gapWords } from './expected-words'
import { HOUSE_WORDS } from './house-words'
import { runWords, type RunPlan } from './run-plan'

/** What a page of the guide is filled for. */
export interface GuideFor {
  readonly scenario: Scenario
  readonly lang: Language
  readonly t: Translate
}

/**
 * Puts words and figures into a page of the guide: `{{word:screens:title.newGame}}` a word of the interface, so that no button is named
 * as it is not; `{{missions:ali}}` and its like of a house; what a run sheet asks for; and any number as in the rulebook.
 */
export const fillGuide = (source: string, about: GuideFor, plan: RunPlan | null): string => {
  const { scenario, lang, t } = about
  const run = plan === null ? {} : runWords(plan, scenario, t, lang)
  const filled = source.replace(
    /\{\{(?:([a-z-]+):)?([^}]+)\}\}/gu,
    (whole, kind: string | undefined, path: string) =>
      (kind === undefined ? (run[path] ?? PLAIN[path]?.(about)) : ofKind(kind, path, about)) ?? whole,
  )
  return fillRulebook(filled, { numbers: numbersWith(scenario.numbers), scenario }, lang)
}

const PLAIN: Readonly<Record<string, (about: GuideFor) => string>> = {
  scenario: ({ scenario, lang }) => say(scenario.name, lang),
  quarters: ({ scenario }) => String(scenario.length),
  situation: ({ scenario, lang }) => say(scenario.prologue?.text ?? scenario.summary, lang),
  teaching: ({ scenario, lang }) => say(scenario.teaching, lang),
  expected: ({ scenario, t, lang }) => expectedWords(scenario, t, lang),
  'expected-gap': ({ scenario, t, lang }) => gapWords(scenario, t, lang),
  sources: ({ scenario, lang, t }) => sourceList(scenario, lang, t),
}

const ofKind = (kind: string, path: string, { scenario, lang, t }: GuideFor): string | undefined => {
  if (kind === 'word') {
    if (!isWorded(path)) throw new Error(`the teacher's guide names ${path}, and there is no such word`)
    return t(path)
  }
  if (kind === 'quarter-rows') return quarterRows(scenario, Number(path), lang)
  if (kind.startsWith('scenario-')) return ofScenario(kind, path, lang)
  const faction = FACTIONS.find((known) => known === path)
  return faction === undefined ? undefined : HOUSE_WORDS[kind]?.(faction, scenario, t, lang)
}

const ofScenario = (kind: string, id: string, lang: Language): string => {
  const scenario = SCENARIOS.find((known) => known.id === id)
  if (scenario === undefined) throw new Error(`the teacher's guide speaks of the scenario ${id}, which is not there`)
  if (kind === 'scenario-name') return say(scenario.name, lang)
  return String(kind === 'scenario-length' ? scenario.length : scenario.minutes)
}

/** A row to be written in for each quarter, of so many columns after its name. */
const quarterRows = ({ startsAt, length }: Scenario, columns: number, lang: Language): string =>
  Array.from({ length }, (_, quarter) => `| ${quarterName(startsAt, quarter + 1, lang)} |${'  |'.repeat(columns)}`).join('\n')

/** What the story before the game rests on. */
const sourceList = ({ prologue }: Scenario, lang: Language, t: Translate): string => {
  const sources = sourcesOf(prologue?.sources ?? [])
  if (sources.length === 0) return t('teaching:noSources')
  return sources.map((source) => `- ${describeSource(source, lang)}${COLON[lang]}${source.title}`).join('\n')
}

const COLON: Readonly<Record<Language, string>> = { en: ': ', 'zh-CN': '：' }
