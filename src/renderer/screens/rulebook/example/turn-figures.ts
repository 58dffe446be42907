import {
  AGENDAS,
  CARDS,
  EVENTS,
  FACTIONS,
  ORGANS,
  REGIONS,
  cashCost,
  earlyAppeal,
  regionIndex,
  seatOf,
  standingOf,
  subsidyAppeal,
  totals,
  type Faction,
} from '../../../../../rules'
import { itemAt } from '../../../../shared/item-at'
import {
  beltName,
  cardName,
  eventTitle,
  factionName,
  formatCash,
  formatNumber,
  formatSeries,
  macroName,
  regionName,
  say,
  type Language,
} from '../../../words'
import { people } from '../fill/cells'
import type { Figures } from './figures'
import { entryOf, orderOf, type PlayedQuarter } from './play-example'

/** What the example says of the table, the news, the four turns and the review. */
export function turnFigures(quarter: PlayedQuarter, lang: Language): Figures {
  return {
    ...tableFigures(quarter, lang),
    ...newsFigures(quarter, lang),
    ...partnerTurns(quarter, lang),
    ...tencentTurn(quarter, lang),
    ...reviewFigures(quarter, lang),
  }
}

function tableFigures({ scenario, region, market }: PlayedQuarter, lang: Language): Figures {
  const { tier, shoppers } = itemAt(REGIONS, regionIndex(region))
  const agendas = FACTIONS.map((faction) => {
    const agenda = AGENDAS.get(market.agendas[seatOf(faction)] ?? '')
    return [`${faction}.agenda`, agenda === undefined ? '' : say(agenda.name, lang)] as const
  })
  return {
    scenario: say(scenario.name, lang),
    region: regionName(region, lang),
    tier: lang === 'en' ? formatNumber(tier, lang) : TIERS[tier],
    shoppers: people(shoppers, lang),
    ...Object.fromEntries(agendas),
  }
}

const TIERS = { 3: '三线', 4: '四线', 5: '五线' } as const

function newsFigures(quarter: PlayedQuarter, lang: Language): Figures {
  const { opening, turns } = quarter
  const { event } = entryOf(quarter, 'news')
  const rule = EVENTS.get(event)?.rule
  const points = totals(standingOf(opening))
  const tencent = seatOf('tencent')
  return {
    news: eventTitle(event, lang) ?? '',
    'news-rule': rule === undefined ? '' : say(rule, lang),
    'scrutiny.start': formatNumber(opening.scrutiny[tencent], lang),
    'scrutiny.news': formatNumber(turns.scrutiny[tencent], lang),
    order: formatSeries(
      orderOf(quarter).map((faction) => `${factionName(faction, lang)} ${points[seatOf(faction)]}`),
      lang,
    ),
  }
}

function partnerTurns(quarter: PlayedQuarter, lang: Language): Figures {
  const { turns } = quarter
  const card = entryOf(quarter, 'card-played', 'jd')
  const served = entryOf(quarter, 'served', 'jd')
  const [jdBelt, aliBelt] = [entryOf(quarter, 'developed', 'jd'), entryOf(quarter, 'developed', 'ali')]
  return {
    ...subsidyFigures(quarter, 'pdd', lang),
    ...subsidyFigures(quarter, 'ali', lang),
    'pdd.cash': formatCash(turns.cash[seatOf('pdd')], lang),
    'pdd.fission-cost': formatCash(cashCost(turns, { type: 'fission', seat: 'pdd', region: quarter.region }), lang),
    'pdd.lobby': formatCash(entryOf(quarter, 'lobbied', 'pdd').amount, lang),
    'jd.card': cardName(card.card, lang) ?? '',
    'jd.card-place': card.target.macro === undefined ? '' : macroName(card.target.macro, lang),
    'jd.card-cost': formatCash(CARDS.get(card.card)?.cost ?? 0, lang),
    'jd.macro': macroName(served.macro, lang),
    'jd.service': formatNumber(served.level, lang),
    'jd.belt': beltName(jdBelt.belt, lang),
    'jd.supply': formatNumber(jdBelt.level, lang),
    'ali.belt': beltName(aliBelt.belt, lang),
    'ali.supply': formatNumber(aliBelt.level, lang),
  }
}

/** What a coin of a seat's subsidy gives, by its own rate and its place in the order, and what its coins give together. */
function subsidyFigures(quarter: PlayedQuarter, faction: Faction, lang: Language): Figures {
  const { market } = quarter
  const seat = seatOf(faction)
  const { amount } = entryOf(quarter, 'subsidised', faction)
  const coin = subsidyAppeal(market, seat)
  return {
    [`${faction}.subsidy`]: formatCash(amount, lang),
    [`${faction}.own`]: formatNumber(market.config.numbers.appeal.subsidy[seat], lang),
    [`${faction}.early`]: formatNumber(earlyAppeal(market, seat), lang),
    [`${faction}.a-coin`]: formatNumber(coin, lang),
    [`${faction}.subsidy-sum`]: formatNumber(amount * coin, lang),
  }
}

function tencentTurn(quarter: PlayedQuarter, lang: Language): Figures {
  const { opening, market } = quarter
  return {
    'tencent.actions': formatNumber(market.config.numbers.actionsPerTurn[seatOf('tencent')], lang),
    'tencent.moments': formatNumber(itemAt(market.organs, ORGANS.indexOf('moments')), lang),
    'tencent.subsidy': formatCash(entryOf(quarter, 'subsidised', 'tencent').amount, lang),
    'toll.from': formatNumber(opening.toll, lang),
    'toll.to': formatNumber(entryOf(quarter, 'toll-set').toll, lang),
  }
}

function reviewFigures(quarter: PlayedQuarter, lang: Language): Figures {
  const contract = entryOf(quarter, 'contract-began')
  return {
    fee: formatCash(contract.terms.trafficFee, lang),
    until: formatNumber(contract.until, lang),
    hold: formatNumber(quarter.market.config.numbers.scrutiny.hold, lang),
  }
}
