import {
  CAUSES,
  FACTIONS,
  MACRO_OF,
  ORGANS,
  REGIONS,
  accessAt,
  appealIn,
  explain,
  neighbours,
  regionIndex,
  seatOf,
  type Explanation,
  type Position,
} from '../../../../../rules'
import { formatNumber, formatShoppers, type Language } from '../../../words'
import { NONE, inCells, people, peopleCell } from '../fill/cells'
import type { Figures } from './figures'
import type { PlayedQuarter } from './play-example'

const GAINS = CAUSES.slice(0, CAUSES.indexOf('churn-base'))

/** What the example says of the region's market: appeal, its working, the pool and how it is divided, and the ledger. */
export function marketFigures(quarter: PlayedQuarter, lang: Language): Figures {
  const { market, region } = quarter
  return {
    ...appealFigures(quarter, lang),
    ...fissionWork(market, regionIndex(region), lang),
    ...mouthWork(market, regionIndex(region), lang),
    ...poolFigures(quarter, lang),
    ...ledgerFigures(quarter, lang),
  }
}

function appealFigures({ market, region, ledger }: PlayedQuarter, lang: Language): Figures {
  const appeals = appealIn(market, region)
  const rows = GAINS.map(
    (cause, i) =>
      [
        `appeal.${cause}`,
        inCells(appeals.map(({ parts }) => (parts[i].amount === 0 ? NONE : formatNumber(parts[i].amount, lang)))),
      ] as const,
  )
  const totals = [...appeals.map(({ total }) => total), ledger.stay[regionIndex(region)]].map((total) => formatNumber(total, lang))
  return {
    ...Object.fromEntries(rows),
    'appeal.total': inCells(totals),
    'ali.appeal': totals[ALI],
    weights: formatNumber(sumOf(appeals.map(({ total }) => total)) + ledger.stay[regionIndex(region)], lang),
  }
}

const ALI = seatOf('ali')
const PDD = seatOf('pdd')
const sumOf = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0)

/** What the levels of the pillars add up to, in percent. */
function pillars({ organs, config }: Position, kind: 'wordOfMouth' | 'fission'): number {
  return sumOf(ORGANS.map((_organ, i) => organs[i] * config.numbers.organs.effect[i][kind]))
}

/** The working of Ali's campaign in the region; a test holds it against the rules' own figure. */
function fissionWork(market: Position, region: number, lang: Language): Figures {
  const { fission } = market.config.numbers
  const strength =
    market.fission[region * FACTIONS.length + ALI] * fission.here[ALI] +
    sumOf(neighbours(region).map((near) => market.fission[near * FACTIONS.length + ALI])) * fission.near[ALI]
  const percent = 100 + pillars(market, 'fission')
  const by = (access: number): string => formatNumber(Math.floor((strength * fission.access[access] * percent) / 10_000), lang)
  const access = accessAt(market, ALI, region)
  return {
    'fission.base': formatNumber(strength, lang),
    'fission.access': formatNumber(fission.access[access], lang),
    'fission.pillars': formatNumber(percent, lang),
    'fission.sum': by(access),
    'fission.links': by(1),
  }
}

/** The working of Ali's word of mouth in the region; a test holds it against the rules' own figure. */
function mouthWork(market: Position, region: number, lang: Language): Figures {
  const { appeal } = market.config.numbers
  const near = neighbours(region)
  const buyersIn = (one: number): number => market.buyers[one * FACTIONS.length + ALI]
  const here = (100 * buyersIn(region)) / REGIONS[region].shoppers
  const next = (100 * sumOf(near.map(buyersIn))) / sumOf(near.map((one) => REGIONS[one].shoppers))
  const heard = (2 * here + next) / 3
  const news =
    100 +
    sumOf(
      market.boosts
        .filter(({ kind, platform, regions }) => kind === 'word-of-mouth' && platform === ALI && (regions & (1 << region)) !== 0)
        .map(({ amount }) => amount),
    )
  const percents = [appeal.wordOfMouth[accessAt(market, ALI, region)], appeal.spread[ALI], 100 + pillars(market, 'wordOfMouth'), news]
  const [access, spread, byPillars, byNews] = percents.map((percent) => formatNumber(percent, lang))
  const hundredth = (value: number): string => formatNumber(Math.round(value * 100) / 100, lang)
  return {
    'heard.here': hundredth(here),
    'heard.near': hundredth(next),
    heard: hundredth(heard),
    'wom.access': access,
    'wom.spread': spread,
    'wom.pillars': byPillars,
    'wom.news': byNews,
    'wom.sum': formatNumber(Math.floor(percents.reduce((product, percent) => (product * percent) / 100, heard)), lang),
  }
}

function poolFigures({ ledger, region, market }: PlayedQuarter, lang: Language): Figures {
  const at = regionIndex(region)
  const { churn } = market.config.numbers
  const rows = FACTIONS.map((faction) => explain(ledger, region, faction))
  const unclaimed = { before: market.floating[at], after: REGIONS[at].shoppers - sumOf(rows.map(({ after }) => after)) }
  const cells = (of: (row: Explanation) => number, last: number): string =>
    inCells([...rows.map(of), last].map((units) => peopleCell(units, lang)))
  const service = market.service[MACRO_OF[at] * FACTIONS.length + ALI] * churn.service
  return {
    before: cells(({ before }) => before, unclaimed.before),
    'into-pool': cells(lossOf, unclaimed.before),
    'out-of-pool': cells(gainOf, unclaimed.after),
    after: cells(({ after }) => after, unclaimed.after),
    pool: people(ledger.pool[at], lang),
    'pool-figure': peopleCell(ledger.pool[at], lang),
    'ali.churn-base': formatNumber(churn.base[ALI], lang),
    'ali.churn-service': formatNumber(service, lang),
    'ali.churn': formatNumber(churn.base[ALI] - service, lang),
    'pdd.churn': formatNumber(churn.base[PDD], lang),
    'ali.gain': people(gainOf(rows[ALI]), lang),
  }
}

/** What a platform wins of the pool. */
function gainOf({ lines }: Explanation): number {
  return sumOf(lines.filter(({ cause }) => GAINS.includes(cause)).map(({ amount }) => amount))
}

/** How many of a platform's buyers leave: what service keeps is taken off. */
function lossOf({ lines }: Explanation): number {
  return 0 - sumOf(lines.filter(({ cause }) => cause.startsWith('churn-')).map(({ amount }) => amount))
}

function ledgerFigures({ ledger, region, opening }: PlayedQuarter, lang: Language): Figures {
  const { before, after, lines } = explain(ledger, region, 'ali')
  const causes = lines.map(
    ({ cause, amount }) => [`ali.cause.${cause}`, formatShoppers(amount, lang, { signed: true }).replace(/\.0(?= m$)/, '')] as const,
  )
  return {
    ...Object.fromEntries(causes),
    'ali.before': people(before, lang),
    'ali.after': people(after, lang),
    'ali.left': people(opening.leftHand[regionIndex(region)], lang),
  }
}
