import { BELTS, REGIONS, type EntryOf, type LogEntry, type LogKind } from '../../rules'
import type { GameResult, ToldEntry } from '../shared/game-result'

/** Picks out of a log what turned the game: doors opened and shut, rulings, orders and fines, promises kept and broken. */
export const toldEntries = (log: readonly LogEntry[]): readonly ToldEntry[] => log.flatMap((entry) => toldOf(entry.kind, entry) ?? [])

type Telling<Kind extends LogKind> = ((entry: EntryOf[Kind]) => ToldEntry) | null

const asItIs = <Entry extends ToldEntry>(entry: Entry): ToldEntry => entry

/** What is kept of each kind of entry; null for what does not turn a game. */
const TELLING: { readonly [Kind in LogKind]: Telling<Kind> } = {
  'contract-began': asItIs,
  'contract-lapsed': asItIs,
  interconnection: asItIs,
  ruled: asItIs,
  'counter-answered': asItIs,
  fined: asItIs,
  'raised-capital': asItIs,
  arrears: asItIs,
  'chose-one': ({ quarter, kind, seat, belt }) => ({ quarter, kind, seat, belt }),
  'promise-kept': ({ quarter, kind, seat, to, promise }) => ({ quarter, kind, seat, to, promise }),
  'promise-broken': ({ quarter, kind, seat, to, promise }) => ({ quarter, kind, seat, to, promise }),
  'agenda-chosen': null,
  bid: null,
  'card-drawn': null,
  'card-played': null,
  'deal-answered': null,
  'deal-proposed': null,
  delayed: null,
  developed: null,
  effect: null,
  filed: null,
  fission: null,
  'game-over': null,
  'half-time': null,
  income: null,
  lobbied: null,
  'lobby-settled': null,
  market: null,
  news: null,
  'organ-grown': null,
  petitioned: null,
  'promise-made': null,
  'quarter-began': null,
  'review-began': null,
  revised: null,
  scrutiny: null,
  served: null,
  'shops-opened': null,
  'stage-opened': null,
  'stake-sold': null,
  subsidised: null,
  'support-declined': null,
  'support-offered': null,
  'support-sold': null,
  'campaign-began': null,
  throttled: null,
  'toll-set': null,
  'turn-began': null,
  'turn-ended': null,
  withdrawn: null,
}

const toldOf = <Kind extends LogKind>(kind: Kind, entry: EntryOf[Kind]): ToldEntry | null => {
  const telling: Telling<Kind> = TELLING[kind]
  return telling === null ? null : telling(entry)
}

/** The names of the regions and belts that entries speak of, for whoever reads them when the board has others. */
export function namesIn(entries: readonly ToldEntry[]): GameResult['names'] {
  const belts = new Set(entries.flatMap((entry) => (entry.kind === 'chose-one' ? [entry.belt] : [])))
  const regions = new Set(
    entries.flatMap((entry) => ('promise' in entry && entry.promise.kind === 'no-subsidy' ? entry.promise.regions : [])),
  )
  return [
    ...BELTS.filter(({ id }) => belts.has(id)).map(({ id, name }) => ({ of: 'belt' as const, id, name })),
    ...REGIONS.filter(({ id }) => regions.has(id)).map(({ id, name }) => ({ of: 'region' as const, id, name })),
  ]
}
