import { FACTIONS, RULES_VERSION, type Scenario } from '../../../../../rules'
import { expectedOf, spreadOf, type Expected, type Spread } from '../../../../class'
import { factionName, formatNumber, formatPercent, formatPoints, say, type Language, type Translate } from '../../../words'

const PARTS = ['low', 'middle', 'high'] as const satisfies readonly (keyof Spread)[]

/** What bots made of a scenario, as a table and some sentences; or that nothing is kept of it. */
export const expectedWords = (scenario: Scenario, t: Translate, lang: Language): string => {
  const expected = expectedOf(scenario)
  if (expected === null)
    return t('teaching:expected.none', { scenario: say(scenario.name, lang), par: t('class:roles.par'), results: t('class:title') })
  const { games, seed } = expected
  const rests = t('teaching:expected.rests', {
    count: games.length,
    scenario: say(scenario.name, lang),
    from: seed,
    to: seed + games.length - 1,
    version: RULES_VERSION,
  })
  return [rests, tableOf(expected, t, lang), entryWords(expected, scenario, t, lang), refusalWords(expected, t, lang)].join('\n\n')
}

/** How far apart the seats' middle results lie between bots. */
export const gapWords = (scenario: Scenario, t: Translate, lang: Language): string => {
  const expected = expectedOf(scenario)
  if (expected === null) return t('teaching:expected.noGap')
  const middles = FACTIONS.map((faction, seat) => ({ faction, points: spreadOf(pointsOf(expected, seat)).middle }))
  const [best, , , worst] = middles.sort((a, b) => b.points - a.points)
  if (best === undefined || worst === undefined) throw new Error('a game without seats')
  return t('teaching:expected.gap', {
    best: factionName(best.faction, lang),
    most: formatPoints(best.points, lang),
    worst: factionName(worst.faction, lang),
    least: formatPoints(worst.points, lang),
  })
}

const pointsOf = ({ games }: Expected, seat: number): readonly number[] => games.map(({ points }) => points[seat] ?? 0)
const sharesOf = ({ games }: Expected, seat: number): readonly number[] => games.map(({ share }) => (share[seat] ?? 0) / 10)

const tableOf = (expected: Expected, t: Translate, lang: Language): string => {
  const columns = (['points', 'share'] as const).flatMap((measure) =>
    PARTS.map((part) => t(`teaching:expected.${measure}`, { part: t(`teaching:expected.${part}`) })),
  )
  const head = [t('teaching:expected.role'), t('teaching:expected.wins'), ...columns]
  const rows = FACTIONS.map((faction, seat) => {
    const wins = expected.games.filter(({ winner }) => winner === faction).length
    return [
      factionName(faction, lang),
      formatNumber(Math.round((wins * 100) / expected.games.length), lang),
      ...inCells(spreadOf(pointsOf(expected, seat)), lang),
      ...inCells(spreadOf(sharesOf(expected, seat)), lang),
    ]
  })
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const inCells = (spread: Spread, lang: Language): readonly string[] =>
  PARTS.map((part) => formatNumber(Math.round(spread[part] * 10) / 10, lang))

const entryWords = ({ games }: Expected, { start }: Scenario, t: Translate, lang: Language): string => {
  if (start.access[0] >= 2) return t('teaching:expected.inside')
  const entries = games.flatMap(({ entry }) => entry ?? [])
  if (entries.length === 0) return t('teaching:expected.neverEntry')
  const percent = (count: number): string => formatPercent(Math.round((count * 100) / games.length), lang)
  return t('teaching:expected.entry', {
    percent: percent(entries.length),
    quarter: Math.ceil(spreadOf(entries).middle),
    order: percent(games.filter(({ byOrder }) => byOrder).length),
  })
}

const refusalWords = ({ games }: Expected, t: Translate, lang: Language): string => {
  const { low, middle, high } = spreadOf(games.map(({ refusals }) => refusals))
  const figure = (value: number): string => formatNumber(Math.round(value * 10) / 10, lang)
  return t('teaching:expected.refusals', { low: figure(low), middle: figure(middle), high: figure(high) })
}
