import { AGENDAS, FACTION_INFO, FACTIONS, SCENARIOS, type Numbers } from '../../../../rules'
import { factionName, formatNumber, formatShoppers, say, type Language } from '../../words'

/**
 * Puts the game's numbers and content into the rulebook's text, so that the book cannot disagree with the game:
 * `{{subsidy.max}}` a number, `{{m:toll.buyersPerCash}}` shoppers, `{{seats:churn.base}}` one for each seat, `{{seatsm:...}}` the same in shoppers,
 * `{{places:subsidy.early}}` one for each place in the turn order, `{{steps:supply.cost}}` a table of steps by seats, and `{{missions}}`, `{{agendas}}`, `{{scenarios}}`.
 */
export function fillRulebook(source: string, numbers: Numbers, lang: Language): string {
  return source.replace(/\{\{(?:([a-z]+):)?([^}]+)\}\}/g, (_whole, kind: string | undefined, path: string) => {
    switch (kind) {
      case undefined:
        return LISTS[path]?.(lang) ?? formatNumber(asNumber(lookUp(numbers, path), path), lang)
      case 'm':
        return formatShoppers(asNumber(lookUp(numbers, path), path), lang)
      case 'seats':
        return bySeat(asList(lookUp(numbers, path), path), lang, formatNumber)
      case 'seatsm':
        return bySeat(asList(lookUp(numbers, path), path), lang, formatShoppers)
      case 'places':
        return byPlace(asList(lookUp(numbers, path), path), lang)
      case 'steps':
        return stepTable(lookUp(numbers, path), path, lang)
      default:
        throw new Error(`the rulebook asks for ${kind}:${path}`)
    }
  })
}

const LISTS: Readonly<Record<string, (lang: Language) => string>> = {
  missions: (lang) =>
    FACTIONS.map(
      (faction) =>
        `- ${strong(factionName(faction, lang), lang)}${FACTION_INFO[faction].missions.map(({ words }) => say(words, lang)).join(lang === 'en' ? ' ' : '')}`,
    ).join('\n'),
  agendas: (lang) =>
    FACTIONS.flatMap((faction) =>
      [...AGENDAS.values()]
        .filter((agenda) => agenda.faction === faction)
        .map((agenda) => `- ${strong(`${factionName(faction, lang)}, ${say(agenda.name, lang)}`, lang)}${say(agenda.goal.words, lang)}`),
    ).join('\n'),
  scenarios: (lang) => SCENARIOS.map(({ name, summary }) => `- ${strong(say(name, lang), lang)}${say(summary, lang)}`).join('\n'),
}

function strong(text: string, lang: Language): string {
  return lang === 'en' ? `**${text}**: ` : `**${text.replace(', ', '·')}**：`
}

function bySeat(values: readonly unknown[], lang: Language, write: (value: number, lang: Language) => string): string {
  const figures = values.map((value) => write(asNumber(value, 'a seat'), lang))
  if (new Set(figures).size === 1) return figures[0] ?? ''
  return FACTIONS.map((faction, seat) => `${factionName(faction, lang)} ${figures[seat]}`).join(lang === 'en' ? ', ' : '，')
}

function byPlace(values: readonly unknown[], lang: Language): string {
  const figures = values.map((value) => formatNumber(asNumber(value, 'a place'), lang))
  const names = lang === 'en' ? ['first', 'second', 'third', 'last'] : ['第一位', '第二位', '第三位', '末位']
  return figures.map((figure, place) => `${names[place]} ${figure}`).join(lang === 'en' ? ', ' : '，')
}

function stepTable(value: unknown, path: string, lang: Language): string {
  const rows = asList(value, path).map(
    (row, step) =>
      `| ${step + 1} | ${asList(row, path)
        .map((cost) => formatNumber(asNumber(cost, path), lang))
        .join(' | ')} |`,
  )
  const head = `| ${lang === 'en' ? 'To level' : '升至'} | ${FACTIONS.map((faction) => factionName(faction, lang)).join(' | ')} |`
  return [head, '|---|---|---|---|---|', ...rows].join('\n')
}

function lookUp(numbers: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined), numbers)
}

function asNumber(value: unknown, path: string): number {
  if (typeof value !== 'number') throw new Error(`the rulebook speaks of ${path}, which is not a number of the game`)
  return value
}

function asList(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`the rulebook speaks of ${path}, which is not a list of the game`)
  return value as readonly unknown[]
}
