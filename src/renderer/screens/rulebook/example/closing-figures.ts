import {
  ALI,
  ALL_REGIONS,
  ALL_SEATS,
  FACTIONS,
  POINT_SOURCES,
  account,
  cellOf,
  factionAt,
  perSeat,
  regionIndex,
  seatOf,
  standingOf,
  type IncomeKey,
  type PerSeat,
  type PointSource,
  type Seat,
  type SeatAccount,
} from '../../../../../rules'
import { itemAt } from '../../../../shared/item-at'
import { factionName, formatNumber, type Language } from '../../../words'
import { NONE, inCells, people } from '../fill/cells'
import type { Figures } from './figures'
import { entryOf, type PlayedQuarter } from './play-example'

/** What the example says of the books and of the points. */
export function closingFigures(quarter: PlayedQuarter, lang: Language): Figures {
  return { ...incomeFigures(quarter, lang), ...pointFigures(quarter, lang), ...leaderFigures(quarter, lang) }
}

/** The rows of the example's books, and which lines of income each of them holds. */
export const INCOME_ROWS = {
  base: ['base'],
  buyers: ['buyers', 'shops'],
  ali: ['taobao-core', 'alipay'],
  organs: ['organs'],
  tolls: ['toll-received', 'toll-paid'],
  fees: ['fee-received', 'fee-paid'],
} as const satisfies Readonly<Record<string, readonly IncomeKey[]>>

function incomeFigures(quarter: PlayedQuarter, lang: Language): Figures {
  const incomes = FACTIONS.map((faction) => entryOf(quarter, 'income', faction))
  const rows = Object.entries(INCOME_ROWS).map(([row, keys]: readonly [string, readonly IncomeKey[]]) => {
    const sums = incomes.map(({ lines }) => lines.filter(({ key }) => keys.includes(key)).reduce((sum, { amount }) => sum + amount, 0))
    return [`income.${row}`, inCells(sums.map((sum) => (sum === 0 ? NONE : formatNumber(sum, lang))))] as const
  })
  const { alipay, config } = quarter.market
  const scrutiny = quarter.log.reduce(
    (sum, entry) => (entry.kind === 'scrutiny' && entry.seat === 'tencent' ? sum + entry.amount : sum),
    quarter.opening.scrutiny[seatOf('tencent')],
  )
  return {
    ...Object.fromEntries(rows),
    'income.total': inCells(incomes.map(({ total }) => formatNumber(total, lang))),
    'alipay.from': formatNumber(alipay, lang),
    'alipay.to': formatNumber(Math.max(0, alipay - config.numbers.alipay.lossPerQuarter), lang),
    'scrutiny.end': formatNumber(scrutiny, lang),
  }
}

function pointFigures({ opening, close }: PlayedQuarter, lang: Language): Figures {
  const standing = standingOf(opening)
  const before = perSeat((seat) => account(standing, factionAt(seat)))
  const change = (of: (own: SeatAccount) => number): string =>
    inCells(ALL_SEATS.map((seat) => fromTo(of(before[seat]), of(close.accounts[seat]), lang)))
  const rows = POINT_SOURCES.map((source) => [`points.${source}`, change((own) => pointsOf(own, source))] as const)
  return { ...Object.fromEntries(rows), 'points.total': change(({ total }) => total) }
}

function pointsOf({ lines }: SeatAccount, source: PointSource): number {
  return lines.find((line) => line.source === source)?.points ?? 0
}

function fromTo(from: number, to: number, lang: Language): string {
  return from === 0 && to === 0 ? NONE : `${formatNumber(from, lang)} → ${formatNumber(to, lang)}`
}

function leaderFigures({ ledger, region: id, opening }: PlayedQuarter, lang: Language): Figures {
  const region = itemAt(ALL_REGIONS, regionIndex(id))
  const first = perSeat((seat) => opening.buyers[cellOf(region, seat)] - (seat === ALI ? opening.leftHand[region] : 0))
  const last = perSeat((seat) => ledger.after[cellOf(region, seat)] - (seat === ALI ? ledger.leftAfter[region] : 0))
  const [before, after] = [mostOf(first), mostOf(last)]
  return {
    'leader-before': factionName(factionAt(before), lang),
    'leader-after': factionName(factionAt(after), lang),
    'counted.leader': people(last[after], lang),
    'counted.other': people(last[before], lang),
  }
}

/** The first of the seats that have most. */
function mostOf(counted: PerSeat): Seat {
  return ALL_SEATS.reduce((most, seat) => (counted[seat] > counted[most] ? seat : most))
}
