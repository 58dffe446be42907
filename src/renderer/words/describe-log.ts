import {
  ALL_REGIONS,
  ALL_SEATS,
  HIDDEN,
  cellOf,
  factionAt,
  perSeat,
  type EntryOf,
  type Faction,
  type LogEntry,
  type LogKind,
  type PerSeat,
} from '../../../rules'
import { dealSentence, describePromise } from './describe-deal'
import { describeEffect, direction, scrutinyCause } from './describe-effect'
import type { ToldEntry } from '../../shared/game-result'
import { targetPhrase } from './describe-moves'
import { applicationPhrase, offerPhrase, type ApplicationOf } from './describe-offer'
import { describeSources } from './describe-source'
import { formatCash, formatNumber, formatPoints, formatSeries, formatShoppers } from './format'
import type { Language } from './language'
import {
  agendaName,
  beltName,
  BOARD_NAMES,
  cardName,
  eventSources,
  eventTitle,
  factionName,
  macroPhrase,
  platformName,
  regionName,
  type PlaceNames,
} from './names'
import type { Translate } from './use-words'

type Describe<Entry> = (entry: Entry, t: Translate, lang: Language, of: ApplicationOf, names: PlaceNames) => string
type Describers = { readonly [K in LogKind]: Describe<EntryOf[K]> }

/** What happened, in one sentence, as the reader may know it. */
export function describeLogEntry(
  entry: LogEntry | ToldEntry,
  t: Translate,
  lang: Language,
  applicationOf: ApplicationOf,
  names: PlaceNames = BOARD_NAMES,
): string {
  const describe = DESCRIBERS[entry.kind] as Describe<LogEntry | ToldEntry>
  return describe(entry, t, lang, applicationOf, names)
}

/** What turned a finished game, with the names it was played with. No entry of that kind speaks of an application by its number. */
export const describeTold = (entry: ToldEntry, t: Translate, lang: Language, names: PlaceNames): string =>
  describeLogEntry(entry, t, lang, () => null, names)

type Offered = EntryOf['filed' | 'revised']
type Promised = EntryOf['promise-made' | 'promise-kept' | 'promise-broken']
type Supported = EntryOf['support-offered' | 'support-sold' | 'support-declined']

const offered =
  (kind: Offered['kind']) =>
  (entry: Offered, t: Translate, lang: Language): string =>
    t(`log:${kind}`, { seat: factionName(entry.seat, lang), level: t(`level.${entry.level}`), offer: offerPhrase(entry.offer, t, lang) })

const promised =
  (kind: Promised['kind']): Describe<Promised> =>
  (entry, t, lang, _of, names) =>
    t(`log:${kind}`, promiseWords(entry, t, lang, names))

const promiseWords = (
  { seat, to, promise }: Pick<Promised, 'seat' | 'to' | 'promise'>,
  t: Translate,
  lang: Language,
  names: PlaceNames,
) => ({
  seat: factionName(seat, lang),
  to: factionName(to, lang),
  promise: describePromise(promise, null, t, lang, names, to),
})

const supported =
  (kind: Supported['kind']) =>
  (entry: Supported, t: Translate, lang: Language): string =>
    t(`log:${kind}`, {
      seat: factionName(entry.seat, lang),
      partner: factionName(entry.partner, lang),
      macro: macroPhrase(entry.macro, lang),
      price: formatCash(entry.price, lang),
    })

const DESCRIBERS: Describers = {
  'agenda-chosen': (entry, t, lang) => {
    const seat = factionName(entry.seat, lang)
    return entry.agenda === HIDDEN
      ? t('log:agenda-chosen-hidden', { seat })
      : t('log:agenda-chosen', { seat, agenda: agendaName(entry.agenda, lang) ?? '' })
  },
  'quarter-began': (entry, t, lang) =>
    t('log:quarter-began', {
      order: formatSeries(
        entry.order.map((seat) => factionName(seat, lang)),
        lang,
      ),
    }),
  news: (entry, t, lang) => {
    const event = eventTitle(entry.event, lang) ?? ''
    const sources = eventSources(entry.event)
    return sources.length === 0 ? t('log:news', { event }) : t('log:news-sourced', { event, sources: describeSources(sources, lang) })
  },
  'card-drawn': (entry, t, lang) => {
    const seat = factionName(entry.seat, lang)
    return entry.card === HIDDEN
      ? t('log:card-drawn-hidden', { seat })
      : t('log:card-drawn', { seat, card: cardName(entry.card, lang) ?? '' })
  },
  'turn-began': (entry, t, lang) => t('log:turn-began', { seat: factionName(entry.seat, lang) }),
  'turn-ended': (entry, t, lang) => t('log:turn-ended', { seat: factionName(entry.seat, lang) }),
  subsidised: (entry, t, lang) =>
    t('log:subsidised', {
      seat: factionName(entry.seat, lang),
      region: regionName(entry.region, lang),
      amount: formatCash(entry.amount, lang),
    }),
  fission: (entry, t, lang) => t('log:fission', { seat: factionName(entry.seat, lang), region: regionName(entry.region, lang) }),
  developed: (entry, t, lang) =>
    t('log:developed', {
      seat: factionName(entry.seat, lang),
      belt: beltName(entry.belt, lang),
      level: entry.level,
      cost: formatCash(entry.cost, lang),
    }),
  'chose-one': (entry, t, lang, _of, names) =>
    t('log:chose-one', { seat: factionName(entry.seat, lang), belt: names.belt(entry.belt, lang) }),
  served: (entry, t, lang) =>
    t('log:served', {
      seat: factionName(entry.seat, lang),
      macro: macroPhrase(entry.macro, lang),
      level: entry.level,
      cost: formatCash(entry.cost, lang),
    }),
  'card-played': (entry, t, lang) => {
    const seat = factionName(entry.seat, lang)
    const card = cardName(entry.card, lang) ?? ''
    const aim = targetPhrase(entry.target, t, lang)
    return aim === null ? t('log:card-played', { seat, card }) : t(`log:card-played-at.${aim.kind}`, { seat, card, target: aim.target })
  },
  effect: describeEffect,
  filed: offered('filed'),
  revised: offered('revised'),
  withdrawn: (entry, t, lang) => t('log:withdrawn', { seat: factionName(entry.seat, lang) }),
  lobbied: (entry, t, lang, of) =>
    t('log:lobbied', {
      seat: factionName(entry.seat, lang),
      amount: formatCash(entry.amount, lang),
      side: t(`side.${entry.side}`),
      application: applicationPhrase(entry.application, of, t, lang),
    }),
  'lobby-settled': (entry, t, lang, of) =>
    t(entry.paid ? 'log:lobby-paid' : 'log:lobby-returned', {
      seat: factionName(entry.seat, lang),
      amount: formatCash(entry.amount, lang),
      application: applicationPhrase(entry.application, of, t, lang),
    }),
  petitioned: (entry, t, lang) => t('log:petitioned', { seat: factionName(entry.seat, lang), against: factionName(entry.against, lang) }),
  'raised-capital': (entry, t, lang) =>
    t('log:raised-capital', {
      seat: factionName(entry.seat, lang),
      cash: formatCash(entry.cash, lang),
      points: formatPoints(entry.points, lang),
    }),
  'deal-proposed': ({ deal }, t, lang, of) => dealSentence(deal.counterTo === null ? 'proposed' : 'countered', deal, t, lang, of),
  'deal-answered': (entry, t, lang, of) =>
    entry.accepted
      ? dealSentence('accepted', entry.deal, t, lang, of)
      : t('log:deal-declined', { from: factionName(entry.deal.from, lang), to: factionName(entry.deal.to, lang) }),
  'promise-made': promised('promise-made'),
  'promise-kept': promised('promise-kept'),
  'promise-broken': (entry, t, lang, _of, names) => {
    const { cash = 0, points = 0 } = entry as Partial<typeof entry>
    const key = points === 0 ? 'promise-broken' : cash === 0 ? 'promise-broken-points' : 'promise-broken-back'
    const price = { cash: formatCash(cash, lang), points: formatPoints(points, lang) }
    return t(`log:${key}`, { ...promiseWords(entry, t, lang, names), ...price })
  },
  'shops-opened': (entry, t, lang) =>
    t(entry.level > 1 ? 'log:shops-opened.2' : 'log:shops-opened.1', {
      seat: factionName(entry.seat, lang),
      macro: macroPhrase(entry.macro, lang),
      cost: formatCash(entry.cost, lang),
    }),
  'organ-grown': (entry, t, lang) =>
    t('log:organ-grown', {
      seat: factionName(entry.seat, lang),
      organ: t(`organIn.${entry.organ}`),
      level: entry.level,
      cost: formatCash(entry.cost, lang),
    }),
  'toll-set': (entry, t, lang) => t('log:toll-set', { seat: factionName(entry.seat, lang), toll: entry.toll }),
  throttled: (entry, t, lang) =>
    t('log:throttled', {
      seat: factionName(entry.seat, lang),
      platform: platformName(entry.platform, lang),
      macro: macroPhrase(entry.macro, lang),
    }),
  'support-offered': supported('support-offered'),
  'support-sold': supported('support-sold'),
  'campaign-began': ({ seat, partner, macro, cost }, t, lang) =>
    t('log:campaign-began', {
      seat: factionName(seat, lang),
      partner: factionName(partner, lang),
      macro: macroPhrase(macro, lang),
      cost: formatCash(cost, lang),
    }),
  'support-declined': supported('support-declined'),
  bid: (entry, t, lang) => t('log:bid', { seat: factionName(entry.seat, lang), amount: formatCash(entry.amount, lang) }),
  'stage-opened': (entry, t, lang) => {
    if (entry.winner === null) return t('log:stage-opened.none')
    const figures = { seat: factionName(entry.winner, lang), amount: formatCash(Math.max(...entry.bids), lang) }
    return t(entry.tied ? 'log:stage-opened.tied' : 'log:stage-opened.won', { ...figures, bids: bidsPhrase(entry.bids, t, lang) })
  },
  delayed: (entry, t, lang) => t('log:delayed', { seat: factionName(entry.seat, lang), points: formatPoints(entry.points, lang) }),
  'review-began': (entry, t) => t('log:review-began', { count: entry.applications.length }),
  ruled: (entry, t, lang) =>
    t(`log:ruled.${entry.ruling}`, { applicant: factionName(entry.applicant, lang), offer: offerPhrase(entry.offer, t, lang) }),
  'counter-answered': (entry, t, lang) =>
    t(entry.accepted ? 'log:counter-accepted' : 'log:counter-declined', { seat: factionName(entry.seat, lang) }),
  'stake-sold': (entry, t, lang) =>
    t('log:stake-sold', { seat: factionName(entry.seat, lang), percent: entry.percent, cash: formatCash(entry.cash, lang) }),
  'contract-began': (entry, t, lang) =>
    t(entry.forced ? 'log:contract-forced' : 'log:contract-began', {
      seat: factionName(entry.seat, lang),
      level: t(`level.${entry.level}`),
      until: entry.until,
      offer: offerPhrase(entry.terms, t, lang),
    }),
  'contract-lapsed': (entry, t, lang) => t('log:contract-lapsed', { seat: factionName(entry.seat, lang) }),
  market: (entry, t, lang) => t('log:market', { changes: formatSeries(marketChanges(entry, t, lang), lang) }),
  income: (entry, t, lang) =>
    t('log:income', { seat: factionName(entry.seat, lang), total: formatCash(entry.total, lang, { signed: true }) }),
  scrutiny: (entry, t, lang) =>
    t(`log:scrutiny.${direction(entry.amount)}`, {
      seat: factionName(entry.seat, lang),
      amount: formatNumber(Math.abs(entry.amount), lang),
      cause: scrutinyCause(entry.cause, t, lang),
    }),
  fined: (entry, t, lang) =>
    t('log:fined', { seat: factionName(entry.seat, lang), cash: formatCash(entry.cash, lang), points: formatPoints(entry.points, lang) }),
  interconnection: (_entry, t) => t('log:interconnection'),
  arrears: (entry, t, lang) =>
    t('log:arrears', {
      seat: factionName(entry.seat, lang),
      amount: formatCash(entry.amount, lang),
      points: formatPoints(entry.points, lang),
    }),
  'half-time': (entry, t, lang) =>
    t('log:half-time', {
      points: formatSeries(
        ALL_SEATS.map((seat) =>
          t('log:half-time-seat', { seat: factionName(factionAt(seat), lang), points: formatNumber(entry.points[seat], lang) }),
        ),
        lang,
      ),
    }),
  'game-over': (entry, t, lang) =>
    t('log:game-over', { winner: factionName(entry.winner, lang), points: formatPoints(Math.max(...entry.totals), lang) }),
}

/** Who has bid what, the highest first; who has not bid is not named. */
export const bidsPhrase = (bids: readonly number[], t: Translate, lang: Language): string =>
  formatSeries(
    ALL_SEATS.flatMap((seat) => (bids[seat] ? [{ seat, amount: bids[seat] }] : []))
      .sort((a, b) => b.amount - a.amount)
      .map(({ seat, amount }) => t('log:stage-bid', { seat: factionName(factionAt(seat), lang), amount: formatCash(amount, lang) })),
    lang,
  )

/** How many buyers each platform has gained or lost over the whole board, units of 100,000, in seat order. */
export function marketTotals({ ledger: { before, after } }: EntryOf['market']): PerSeat {
  return perSeat((seat) => ALL_REGIONS.reduce<number>((sum, region) => sum + after[cellOf(region, seat)] - before[cellOf(region, seat)], 0))
}

function marketChanges(entry: EntryOf['market'], t: Translate, lang: Language): readonly string[] {
  const totals = marketTotals(entry)
  return ALL_SEATS.map((seat) => {
    const faction: Faction = factionAt(seat)
    return t('log:market-change', { seat: factionName(faction, lang), amount: formatShoppers(totals[seat], lang, { signed: true }) })
  })
}
