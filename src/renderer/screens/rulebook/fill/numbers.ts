import { FACTIONS, TENCENT, type Numbers } from '../../../../../rules'
import { itemAt } from '../../../../shared/item-at'
import { factionName, formatCash, formatNumber, formatPoints, formatSeries, type Language } from '../../../words'
import { NONE, inCells, people } from './cells'

type Write = (value: number, lang: Language) => string

/** What follows the kind of a number's placeholder: `{{cells:subsidy.early}}` asks for the path `subsidy.early` as cells. */
export type NumberWriter = (numbers: Numbers, path: string, lang: Language) => string

const one =
  (write: Write): NumberWriter =>
  (numbers, path, lang) =>
    write(numberAt(numbers, path), lang)

/** One figure where all seats have the same; with the one that differs, where only one does; else one for each seat. */
const each =
  (write: Write): NumberWriter =>
  (numbers, path, lang) => {
    const value = lookUp(numbers, path)
    const figures = (Array.isArray(value) ? listAt(numbers, path) : [numberAt(numbers, path)]).map((figure) => write(figure, lang))
    if (new Set(figures).size === 1) return figures[0] ?? ''
    const usual = figures.find((figure) => figures.filter((other) => other === figure).length === FACTIONS.length - 1)
    if (usual !== undefined) return exceptOne(usual, figures, lang)
    return formatSeries(
      FACTIONS.map((faction, seat) => `${factionName(faction, lang)} ${figures[seat]}`),
      lang,
    )
  }

/** What three seats have, and in brackets the one that has something else. */
const exceptOne = (usual: string, figures: readonly string[], lang: Language): string => {
  const seat = figures.findIndex((figure) => figure !== usual)
  const other = [factionName(itemAt(FACTIONS, seat), lang), itemAt(figures, seat)].join(lang === 'en' ? ' ' : '')
  return lang === 'en' ? `${usual} (${other})` : `${usual}（${other}）`
}

const row =
  (write: Write): NumberWriter =>
  (numbers, path, lang) =>
    inCells(listAt(numbers, path).map((value) => write(value, lang)))

const percent: Write = (value, lang) => (value === 0 ? NONE : `${formatNumber(value, lang)}%`)
const orNone: Write = (value, lang) => (value === 0 ? NONE : formatNumber(value, lang))
const hundredth =
  (write: Write): Write =>
  (value, lang) =>
    write(value / 100, lang)

/** Every way in which the text can ask for a number of the game. */
export const NUMBER_WRITERS: Readonly<Record<string, NumberWriter>> = {
  m: one(people),
  points: one(formatPoints),
  'for-cash': one((value, lang) => {
    if (lang === 'zh-CN') return value === 0 ? '不花钱' : `花费${formatCash(value, lang)}`
    return value === 0 ? 'at no cost' : `for ${formatCash(value, lang)}`
  }),
  bids: one((value, lang) => {
    if (lang === 'zh-CN') return value === 0 ? '这个剧本没有档期。' : `出价1到${value}金。`
    return value === 0 ? 'This scenario has no stage.' : `A bid is 1 to ${formatCash(value, lang)}.`
  }),
  rest: one((value, lang) => {
    if (value === 0) return ''
    if (lang === 'zh-CN') return `中标的一家，接下来${value}个档期轮空。`
    return value === 1 ? 'The winner sits out the next stage.' : `The winner sits out the next ${value} stages.`
  }),
  actions: one((value, lang) => (lang === 'zh-CN' ? `${value}次行动` : value === 1 ? 'one action' : `${value} actions`)),
  seats: each(formatNumber),
  cash: each(formatCash),
  ones: each(hundredth(formatPoints)),
  cells: row(formatNumber),
  cellsm: row(people),
  'one-cells': row(hundredth(formatNumber)),
  product: (numbers, paths, lang) => formatNumber(productOf(numbers, paths) / 100, lang),
  tencent: (numbers, kind, lang) => inCells(FACTIONS.map((faction) => (faction === 'tencent' ? tencentPoints(numbers, kind, lang) : NONE))),
  'shops-from': (numbers, percent, lang) => shopsFrom(numbers, Number(percent), lang),
  pillar: (numbers, organ, lang) => {
    const { wordOfMouth, fission, cash, shops } = itemAt(numbers.organs.effect, Number(organ))
    return inCells([percent(wordOfMouth, lang), percent(fission, lang), orNone(cash, lang), orNone(shops, lang)])
  },
  standing: ({ appeal }, tier, lang) =>
    inCells([...appeal.standing, appeal.stay].map((byTier) => formatNumber(itemAt(byTier, Number(tier)), lang))),
  steps: (numbers, path, lang) => stepTable(lookUp(numbers, path), path, lang),
}

/** A number of the game by its path: `subsidy.max`. */
export function writeNumber(numbers: Numbers, path: string, lang: Language): string {
  return formatNumber(numberAt(numbers, path), lang)
}

/** The product of two percentages, each a number or the path of one, so that a part of a part is printed as what it comes to. */
function productOf(numbers: Numbers, paths: string): number {
  return paths.split(':').reduce((product, path) => product * (/^\d+$/.test(path) ? Number(path) : numberAt(numbers, path)), 1)
}

/** What only Tencent scores for. */
function tencentPoints({ points }: Numbers, kind: string, lang: Language): string {
  if (kind === 'one') return formatNumber(1, lang)
  if (kind === 'organ-level') return formatNumber(points.organLevel, lang)
  if (kind === 'stake-rate') return `${formatNumber(points.stakeRate / 10, lang)}%`
  if (kind === 'shops-extra') return percent(points.shopsExtra, lang)
  throw new Error(`the rulebook asks for Tencent's points of ${kind}`)
}

/** What so many per cent of all shoppers bring Tencent, and its shops besides, as the game rounds; nothing where shops count only once. */
function shopsFrom({ points: { share, shopsExtra } }: Numbers, percent: number, lang: Language): string {
  if (shopsExtra === 0) return ''
  const first = Math.floor((percent * share[TENCENT]) / 100)
  const shops = Math.floor((first * shopsExtra) / 100)
  return lang === 'en'
    ? `: with ${percent}% of all shoppers Tencent has ${formatPoints(first, lang)} in the first line, and its shops bring ${shops} more`
    : `：腾讯若占全部消费者的${percent}%，第一行得${formatPoints(first, lang)}，自家店再得${formatPoints(shops, lang)}`
}

function stepTable(value: unknown, path: string, lang: Language): string {
  if (!Array.isArray(value)) throw new Error(`the rulebook speaks of ${path}, which is not a list of the game`)
  const rows = value.map((costs: readonly number[], step) => `| ${step + 1} | ${inCells(costs.map((cost) => formatNumber(cost, lang)))} |`)
  const head = `| ${lang === 'en' ? 'To level' : '升至'} | ${inCells(FACTIONS.map((faction) => factionName(faction, lang)))} |`
  return [head, '|---|---|---|---|---|', ...rows].join('\n')
}

function lookUp(numbers: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined),
      numbers,
    )
}

function numberAt(numbers: Numbers, path: string): number {
  const value = lookUp(numbers, path)
  if (typeof value !== 'number') throw new Error(`the rulebook speaks of ${path}, which is not a number of the game`)
  return value
}

function listAt(numbers: Numbers, path: string): readonly number[] {
  const value = lookUp(numbers, path)
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'number'))
    throw new Error(`the rulebook speaks of ${path}, which is not a list of the game`)
  return value
}
