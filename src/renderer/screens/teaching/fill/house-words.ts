import { FACTION_INFO, FACTIONS, type Faction, type Scenario } from '../../../../../rules'
import { say, type Language, type Translate } from '../../../words'
import { agendasIn } from '../../rulebook/fill/agendas-in'
import { startFigures } from '../../rulebook/fill/content'

/** What is told of a house in a scenario, by what a page asks for: `{{missions:ali}}`. */
export const HOUSE_WORDS: Readonly<Record<string, (faction: Faction, scenario: Scenario, t: Translate, lang: Language) => string>> = {
  summary: (faction, _scenario, _t, lang) => say(FACTION_INFO[faction].summary, lang),
  missions: (faction, _scenario, _t, lang) => FACTION_INFO[faction].missions.map(({ words }) => `- ${say(words, lang)}`).join('\n'),
  agendas: (faction, scenario, t, lang) =>
    agendasIn(scenario, faction)
      .map(({ name, goal }) => `- ${t('teaching:agendaLine', { name: say(name, lang), goal: say(goal.words, lang) })}`)
      .join('\n'),
  'start-of': (faction, scenario, t, lang) => startTable(faction, scenario, t, lang),
}

const START = ['cash', 'share', 'access', 'contract', 'supply', 'service', 'scrutiny', 'cards'] as const

/** What a house starts with, side by side. */
const startTable = (faction: Faction, scenario: Scenario, t: Translate, lang: Language): string => {
  const head = START.map((what) => t(`teaching:start.${what}`))
  const figures = START.map((what) => startFigures(scenario, what, lang)[FACTIONS.indexOf(faction)] ?? '')
  return [head, head.map(() => '---'), figures].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
