import {
  ALI,
  ALL_REGIONS,
  CAUSES,
  MACRO_OF,
  PDD,
  REGIONS,
  accessAt,
  appealIn,
  cellOf,
  explain,
  factionAt,
  macroCellOf,
  neighbours,
  perSeat,
  regionIndex,
  type AppealParts,
  type Cause,
  type Explanation,
  type Position,
  type RegionIndex,
} from '../../../../../rules'
import { itemAt } from '../../../../shared/item-at'
import { formatNumber, formatShoppers, type Language } from '../../../words'
import { NONE, inCells, people, peopleCell } from '../fill/cells'
import type { Figures } from './figures'
import type { PlayedQuarter } from './play-example'

const GAINS = CAUSES.slice(0, CAUSES.indexOf('churn-base'))

/** What the example says of the region's market: appeal, its working, the pool and how it is divided, and the ledger. */
export function marketFigures(quarter: PlayedQuarter, lang: Language): Figures {
  const { market } = quarter
  const region = itemAt(ALL_REGIONS, regionIndex(quarter.region))
  return {
    ...appealFigures(quarter, region, lang),
    ...fissionWork(market, region, lang),
    ...mouthWork(market, region, lang),
    ...poolFigures(quarter, region, lang),
    ...ledgerFigures(quarter, region, lang),
  }
}

function appealFigures({ market, region: id, ledger }: PlayedQuarter, region: RegionIndex, lang: Language): Figures {
  const appeals = appealIn(market, id)
  const rows = GAINS.map((cause) => [`appeal.${cause}`, inCells(appeals.map((appeal) => partCell(appeal, cause, lang)))] as const)
  const stay = ledger.stay[region]
  return {
    ...Object.fromEntries(rows),
    'appeal.total': inCells([...appeals.map(({ total }) => total), stay].map((total) => formatNumber(total, lang))),
    'ali.appeal': formatNumber(appeals[ALI].total, lang),
    weights: formatNumber(sumOf(appeals.map(({ total }) => total)) + stay, lang),
  }
}

function partCell({ parts }: AppealParts, cause: Cause, lang: Language): string {
  const amount = parts.find((part) => part.cause === cause)?.amount ?? 0
  return amount === 0 ? NONE : formatNumber(amount, lang)
}

const sumOf = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0)

/** What the levels of the pillars add up to, in percent. */
function pillars({ organs, config }: Position, kind: 'wordOfMouth' | 'fission'): number {
  return sumOf(config.numbers.organs.effect.map((effect, i) => itemAt(organs, i) * effect[kind]))
}

/** The working of Ali's campaign in the region; a test holds it against the rules' own figure. */
function fissionWork(market: Position, region: RegionIndex, lang: Language): Figures {
  const { fission } = market.config.numbers
  const strength =
    market.fission[cellOf(region, ALI)] * fission.here[ALI] +
    sumOf(neighbours(region).map((near) => market.fission[cellOf(near, ALI)])) * fission.near[ALI]
  const percent = 100 + pillars(market, 'fission')
  const by = (access: number): string => formatNumber(Math.floor((strength * itemAt(fission.access, access) * percent) / 10_000), lang)
  const access = accessAt(market, ALI, region)
  return {
    'fission.base': formatNumber(strength, lang),
    'fission.access': formatNumber(itemAt(fission.access, access), lang),
    'fission.pillars': formatNumber(percent, lang),
    'fission.sum': by(access),
    'fission.links': by(1),
  }
}

/** The working of Ali's word of mouth in the region; a test holds it against the rules' own figure. */
function mouthWork(market: Position, region: RegionIndex, lang: Language): Figures {
  const { appeal } = market.config.numbers
  const near = neighbours(region)
  const buyersIn = (one: RegionIndex): number => market.buyers[cellOf(one, ALI)]
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
  const access = itemAt(appeal.wordOfMouth, accessAt(market, ALI, region))
  const spread = appeal.spread[ALI]
  const byPillars = 100 + pillars(market, 'wordOfMouth')
  const sum = [access, spread, byPillars, news].reduce((product, percent) => (product * percent) / 100, heard)
  const hundredth = (value: number): string => formatNumber(Math.round(value * 100) / 100, lang)
  return {
    'heard.here': hundredth(here),
    'heard.near': hundredth(next),
    heard: hundredth(heard),
    'wom.access': formatNumber(access, lang),
    'wom.spread': formatNumber(spread, lang),
    'wom.pillars': formatNumber(byPillars, lang),
    'wom.news': formatNumber(news, lang),
    'wom.sum': formatNumber(Math.floor(sum), lang),
  }
}

function poolFigures({ ledger, market }: PlayedQuarter, at: RegionIndex, lang: Language): Figures {
  const { churn } = market.config.numbers
  const rows = perSeat((seat) => explain(ledger, REGIONS[at].id, factionAt(seat)))
  const unclaimed = { before: market.floating[at], after: REGIONS[at].shoppers - sumOf(rows.map(({ after }) => after)) }
  const cells = (of: (row: Explanation) => number, last: number): string =>
    inCells([...rows.map(of), last].map((units) => peopleCell(units, lang)))
  const service = market.service[macroCellOf(MACRO_OF[at], ALI)] * churn.service
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

function ledgerFigures({ ledger, region: id, opening }: PlayedQuarter, region: RegionIndex, lang: Language): Figures {
  const { before, after, lines } = explain(ledger, id, 'ali')
  const causes = lines.map(
    ({ cause, amount }) => [`ali.cause.${cause}`, formatShoppers(amount, lang, { signed: true }).replace(/\.0(?= m$)/, '')] as const,
  )
  return {
    ...Object.fromEntries(causes),
    'ali.before': people(before, lang),
    'ali.after': people(after, lang),
    'ali.left': people(opening.leftHand[region], lang),
  }
}
