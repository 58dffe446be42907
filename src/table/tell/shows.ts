import {
  MACROS,
  REGIONS,
  type EntryOf,
  type EventId,
  type Faction,
  type Ledger,
  type LogEntry,
  type Offer,
  type PerSeat,
  type RegionId,
  type StorySheet,
} from '../../../rules'
import type { GameRecord } from '../game/game-record'
import { stepsOf, type FinalCount } from '../../story'
import { hasPredictions } from '../game/predictions'
import type { BotAnswer, BotReason } from '../ask/bot-port'
import { momentsIn, type Moment } from './moments'

/** Something everybody watches together, as the machine keeps it. */
export type ShowData =
  | { readonly kind: 'prologue'; readonly sheet: StorySheet }
  | BidsShow
  | RulingData
  | { readonly kind: 'market'; readonly ledger: Ledger }
  | { readonly kind: 'predictions'; readonly quarter: number }
  | RegulatorShow
  | { readonly kind: 'books'; readonly quarter: number; readonly entries: readonly LogEntry[] }
  | { readonly kind: 'half-time'; readonly points: PerSeat }
  | { readonly kind: 'news'; readonly event: EventId; readonly quarter: number; readonly entries: readonly LogEntry[] }
  | { readonly kind: 'last-quarter'; readonly quarter: number }
  | { readonly kind: 'count'; readonly count: FinalCount }
export type ShowKind = ShowData['kind']

/** The bids for the season's stage, opened together. */
export interface BidsShow {
  readonly kind: 'bids'
  readonly quarter: number
  /** What each seat bid, in seat order. */
  readonly bids: PerSeat
  readonly winner: Faction | null
  /** Whether more than one had bid the most. */
  readonly tied: boolean
  /** Who could not bid, sitting this one out. */
  readonly resting: readonly Faction[]
}

/** Tencent's ruling, or the answer to its counter: the stamp, and all that follows from it at once. */
export interface RulingData {
  readonly kind: 'ruling'
  readonly entry: EntryOf['ruled' | 'counter-answered']
  readonly applicant: Faction
  readonly follows: readonly LogEntry[]
}

/** A ruling as screens see it. */
export interface RulingShow extends RulingData {
  /** Why, where a bot decided. */
  readonly why: readonly BotReason[]
  /** With a hold: how far Tencent is from signing, or a person there shows it to be. */
  readonly mood: NonNullable<BotAnswer['mood']> | null
  /** With a refusal: the smallest change that would have passed, or what a person hints at. */
  readonly nearest: Offer | null
  /** The stamp has been read: the gate does what it says. */
  readonly finished: boolean
}

/** The regulator acts: a letter, and the gates that an order opens. */
export interface RegulatorShow {
  readonly kind: 'regulator'
  readonly entry: EntryOf['fined' | 'interconnection']
  readonly opened: readonly Faction[]
}

/** Whether a show belongs to the quarter that has just ended, so that the next is not told of yet. */
export const isClosing = ({ kind }: ShowData): boolean => CLOSING.includes(kind)

const CLOSING: readonly ShowKind[] = ['bids', 'ruling', 'market', 'predictions', 'books', 'regulator', 'half-time']

/** A show as screens see it: the market also says which region plays now, the count how far it has come, a ruling why it was made. */
export type Show =
  | Exclude<ShowData, { readonly kind: 'market' | 'count' | 'ruling' }>
  | RulingShow
  | {
      readonly kind: 'count'
      readonly count: FinalCount
      /** How many steps have been counted. */
      readonly step: number
      /** Every seat's points after so many, in seat order. */
      readonly sums: readonly number[]
      readonly finished: boolean
    }
  | {
      readonly kind: 'market'
      readonly ledger: Ledger
      /** The regions in the order in which they play. */
      readonly regions: readonly RegionId[]
      /** Index of the region that plays now; the number of regions when all have played. */
      readonly step: number
      readonly finished: boolean
      /** Milliseconds each region takes at this speed; 0 with animation off. */
      readonly stepMs: number
    }

/** The order in which the market plays: one macro-region after the other. */
export const MARKET_ORDER: readonly RegionId[] = MACROS.flatMap((macro) =>
  REGIONS.filter((region) => region.macro === macro).map((region) => region.id),
)

/** Entries that end the books: what follows belongs to the next quarter or to nobody. */
const endsBooks = (entry: LogEntry): boolean => entry.kind === 'quarter-began' || entry.kind === 'game-over'

/** Finds in a move's log what everybody should watch, in the order in which it happened. */
export const showsOf = (log: readonly LogEntry[]): readonly ShowData[] => {
  const market = log.findIndex((entry) => entry.kind === 'market')
  const began = log.findIndex((entry) => entry.kind === 'quarter-began')
  return [
    ...log.flatMap(bidsShow),
    ...momentsIn(log).flatMap(rulingShow),
    ...(market < 0 ? [] : closingShows(log.slice(market))),
    ...(began < 0 ? [] : openingShows(log.slice(began))),
  ]
}

/** Shows that come from the log of a move alone, in their order. */
const TOLD_BY_LOG = ['bids', 'ruling', 'market', 'books', 'regulator', 'half-time', 'news'] as const satisfies readonly ShowKind[]

export type LoggedShowKind = (typeof TOLD_BY_LOG)[number]

/** The kinds of shows a stretch of a log was told by, in their order, and all entries they told. */
export const toldByShows = (
  log: readonly LogEntry[],
): { readonly kinds: readonly LoggedShowKind[]; readonly entries: ReadonlySet<LogEntry> } => {
  const shows = showsOf(log)
  const peaks = momentsIn(log).flatMap(({ entries }) => entries)
  const plain = log.filter(({ kind }) => kind === 'market' || kind === 'news' || kind === 'stage-opened')
  const within = shows.flatMap((show) => ('entries' in show ? show.entries : []))
  return {
    kinds: TOLD_BY_LOG.filter((kind) => shows.some((show) => show.kind === kind)),
    entries: new Set([...peaks, ...plain, ...within]),
  }
}

/** What is watched before the first move: the story so far, where the scenario tells one, and what the opening brought. */
export const firstShows = ({ scenario: { prologue }, opening }: Pick<GameRecord, 'scenario' | 'opening'>): readonly ShowData[] => [
  ...(prologue === undefined ? [] : [{ kind: 'prologue', sheet: prologue } as const]),
  ...showsOf(opening),
]

/** Puts a page after each market for which somebody predicted something. */
const withPredictions = (shows: readonly ShowData[], record: GameRecord): readonly ShowData[] =>
  shows.flatMap((show) => {
    if (show.kind !== 'market' || !hasPredictions(record, show.ledger.quarter)) return [show]
    return [show, { kind: 'predictions', quarter: show.ledger.quarter }]
  })

const bidsShow = (entry: LogEntry): readonly BidsShow[] => {
  if (entry.kind !== 'stage-opened') return []
  const { quarter, bids, winner, tied, resting } = entry
  return [{ kind: 'bids', quarter, bids, winner, tied, resting }]
}

const rulingShow = (moment: Moment): readonly RulingData[] => {
  if (moment.kind !== 'ruling') return []
  const { entry, applicant, entries } = moment
  return [{ kind: 'ruling', entry, applicant, follows: entries.slice(1) }]
}

/** Announces the last of several quarters once its news has been read. */
const withLastQuarter = (shows: readonly ShowData[], length: number): readonly ShowData[] =>
  shows.flatMap((show) =>
    show.kind === 'news' && show.quarter === length && length > 1 ? [show, { kind: 'last-quarter', quarter: length }] : [show],
  )

/** What everybody watches after a move. */
export const showsAfter = (log: readonly LogEntry[], record: GameRecord, count: FinalCount | null): readonly ShowData[] =>
  withCount(withLastQuarter(withPredictions(showsOf(log), record), record.scenario.length), count)

/** Puts the count after everything else, once a game is over. */
const withCount = (shows: readonly ShowData[], count: FinalCount | null): readonly ShowData[] =>
  count === null ? shows : [...shows, { kind: 'count', count }]

/** Where a show stands that nobody watches yet. */
export const NOT_BEGUN = -1

/** How many steps a show goes through by itself before it can be left. */
export const stepsIn = (show: ShowData | undefined): number => {
  if (show?.kind === 'market') return MARKET_ORDER.length
  // The last card lies open for a step before the winner is named.
  return show?.kind === 'count' ? stepsOf(show.count) + 1 : 0
}

/** The market, the books, what the regulator did then and, in its quarter, half time: no page tells what another explains. */
const closingShows = (log: readonly LogEntry[]): readonly ShowData[] => {
  const end = log.findIndex(endsBooks)
  const closing = end < 0 ? log : log.slice(0, end)
  const shows: ShowData[] = []
  const moments = momentsIn(closing)
  for (const entry of closing) if (entry.kind === 'market') shows.push({ kind: 'market', ledger: entry.ledger })
  const told = new Set(moments.flatMap((moment) => moment.entries))
  const entries = closing.filter((entry) => entry.kind !== 'market' && !told.has(entry))
  if (entries[0] !== undefined) shows.push({ kind: 'books', quarter: entries[0].quarter, entries })
  for (const moment of moments) {
    if (moment.kind === 'fine') shows.push({ kind: 'regulator', entry: moment.entry, opened: [] })
    if (moment.kind === 'order') shows.push({ kind: 'regulator', entry: moment.entry, opened: moment.opened })
  }
  for (const moment of moments) if (moment.kind === 'half-time') shows.push({ kind: 'half-time', points: moment.entry.points })
  return shows
}

/** Whether a news event did it. */
const isOf = (event: EventId, entry: LogEntry): boolean =>
  (entry.kind === 'effect' && entry.source === event) || (entry.kind === 'scrutiny' && entry.cause === event)

/** The news of a quarter that has just begun, with what it did. */
const openingShows = (log: readonly LogEntry[]): readonly ShowData[] => {
  const news = log.find((entry) => entry.kind === 'news')
  if (news?.kind !== 'news') return []
  const entries = log.filter((entry) => isOf(news.event, entry))
  return [{ kind: 'news', event: news.event, quarter: news.quarter, entries }]
}
