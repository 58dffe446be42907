import {
  ALL_REGIONS,
  factionAt,
  flat,
  perSeat,
  seatOf,
  withSeat,
  type AccessLevel,
  type Application,
  type Contract,
  type LogEntry,
  type PlayerView,
} from '../../../rules'
import { aftermathAt, closingAt } from '../game/aftermath'
import { type GameRecord, logOf } from '../game/game-record'
import { paymentsOf } from './money'
import { isClosing, type ShowData } from './shows'

/** How much of what the last move set off is told already: nothing, who won the stage, the quarter it closed, or all. */
export type Told = 'turn' | 'before' | 'closing' | 'all'

/** Reads how much is told off the shows that are still to come. */
export const toldOf = ({ shows }: { readonly shows: readonly ShowData[] }): Told => {
  const kind = shows[0]?.kind
  if (kind === 'bids') return 'turn'
  return kind === 'market' ? 'before' : isClosing(kind) ? 'closing' : 'all'
}

/** The log as far as it is told. */
export const toldLog = (record: GameRecord, told: Told): readonly LogEntry[] => {
  const last = record.played[record.played.length - 1]
  if (told === 'all' || last === undefined) return logOf(record)
  return logOf({ ...record, played: [...record.played.slice(0, -1), { ...last, log: last.log.slice(0, endOf(last.log, told)) }] })
}

/** Where in the last move's log what is told ends. */
const endOf = (log: readonly LogEntry[], told: Exclude<Told, 'all'>): number => {
  if (told === 'turn') return aftermathAt(log)
  if (told === 'before') return closingAt(log)
  const began = log.findIndex(({ kind }) => kind === 'quarter-began')
  return began < 0 ? log.length : began
}

/**
 * The table while its books are closed: what the market and the books made of it, still in the quarter that ends: without the next
 * one's news, what that did, and cards, and after the last quarter without the end's revelations.
 */
export const closingView = (before: PlayerView, after: PlayerView, record: GameRecord): PlayerView => ({
  ...after,
  ...withoutNews(before, after, record.played[record.played.length - 1]?.log ?? []),
  quarter: before.quarter,
  phase: before.phase,
  pending: before.pending,
  order: before.order,
  news: before.news,
  pastNews: before.pastNews,
  hands: before.hands,
  agendas: before.agendas,
  agendaChoices: before.agendaChoices,
  privateTerms: before.privateTerms,
})

const RULED = { approve: 'approved', reject: 'rejected', hold: 'held', counter: 'countered' } as const

/** What the news of the next quarter has moved already, as the books left it: purses, meters, and what no books change. */
const withoutNews = (before: PlayerView, after: PlayerView, log: readonly LogEntry[]): Partial<PlayerView> => {
  const began = log.findIndex(({ kind }) => kind === 'quarter-began')
  if (began < 0) return {}
  const opening = log.slice(began)
  const leftAfter = log.find((entry) => entry.kind === 'market')?.ledger.leftAfter
  const applicantOf = (id: number): ReturnType<typeof factionAt> | null => {
    const application = before.applications.find((one) => one.id === id)
    return application === undefined ? null : factionAt(application.seat)
  }
  return {
    cash: [...paymentsOf(log.slice(0, began), { purses: before.cash, applicantOf }).purses],
    scrutiny: perSeat(
      (seat) =>
        after.scrutiny[seat] - sumOf(opening, (entry) => (entry.kind === 'scrutiny' && seatOf(entry.seat) === seat ? entry.amount : 0)),
    ),
    coreShift: after.coreShift - sumOf(opening, (entry) => (entry.kind === 'effect' && entry.what === 'core' ? entry.amount : 0)),
    leftHand: leftAfter === undefined ? after.leftHand : flat(ALL_REGIONS, (region) => leftAfter[region]),
    organs: before.organs,
    toll: before.toll,
  }
}

const sumOf = (entries: readonly LogEntry[], amountOf: (entry: LogEntry) => number): number =>
  entries.reduce((sum, entry) => sum + amountOf(entry), 0)

/** The table after the ruling that let the market begin, and before the market: a gate that was opened stands open while it plays. */
export const ruledView = (before: PlayerView, record: GameRecord): PlayerView => {
  const log = record.played[record.played.length - 1]?.log ?? []
  return log.slice(0, closingAt(log)).reduce(withDecision, before)
}

const withDecision = (view: PlayerView, entry: LogEntry): PlayerView => {
  if (entry.kind === 'ruled') return withStatus(view, entry.application, RULED[entry.ruling])
  if (entry.kind === 'counter-answered') return withStatus(view, entry.application, entry.accepted ? 'approved' : 'declined')
  if (entry.kind !== 'contract-began') return view
  const seat = seatOf(entry.seat)
  const { level, terms, until, forced } = entry
  const contract = { seat, level, terms, since: entry.quarter, until, forced }
  return {
    ...view,
    access: withSeat<AccessLevel>(view.access, seat, level),
    contracts: withSeat<Contract | null>(view.contracts, seat, contract),
  }
}

const withStatus = (view: PlayerView, id: number, status: Application['status']): PlayerView => ({
  ...view,
  applications: view.applications.map((application) => (application.id === id ? { ...application, status, counter: null } : application)),
})
