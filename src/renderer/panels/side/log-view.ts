import type { Faction, LogEntry, LogKind } from '../../../../rules'

/** Entries that say nothing to a reader which the ones around them do not say better. */
const SILENT: readonly LogKind[] = ['turn-began', 'turn-ended', 'review-began']

/** Entries that a reader wants to see, of all seats or of one. */
export const readableEntries = (entries: readonly LogEntry[], seat: Faction | null = null): readonly LogEntry[] =>
  entries.filter((entry) => !SILENT.includes(entry.kind) && !isFading(entry) && (seat === null || concerns(entry, seat)))

/** Entries with what nobody may miss before the rest. */
export const loudestFirst = (entries: readonly LogEntry[]): readonly LogEntry[] => [
  ...entries.filter((entry) => toneOf(entry) !== 'plain'),
  ...entries.filter((entry) => toneOf(entry) === 'plain'),
]

/** Whom an entry is about, if anyone. */
export function seatOfEntry(entry: LogEntry): Faction | null {
  if (entry.kind === 'ruled') return 'tencent'
  if (entry.kind === 'deal-proposed') return entry.deal.from
  if (entry.kind === 'deal-answered') return entry.deal.to
  if (entry.kind === 'game-over' || entry.kind === 'stage-opened') return entry.winner
  return 'seat' in entry ? entry.seat : null
}

/** Whether a seat is a party to an entry: it acted, or it was acted upon. */
export function concerns(entry: LogEntry, seat: Faction): boolean {
  if (seatOfEntry(entry) === seat) return true
  if ('deal' in entry) return entry.deal.from === seat || entry.deal.to === seat
  const { other, atDesk } = ROWS[entry.kind]
  if (atDesk === true && seat === 'tencent') return true
  return Object.entries(entry).some(([field, value]) => field === other && value === seat)
}

type Tone = 'good' | 'bad' | 'big' | 'plain'

/** What is known of each kind of entry: how loud it is, and the field that names who was acted upon. */
interface Row {
  readonly tone: Tone
  readonly other?: 'against' | 'applicant' | 'partner' | 'platform' | 'to'
  /** It happens at Tencent's desk or to a contract with it: Tencent is a party, whoever is named. */
  readonly atDesk?: true
}

const ROWS: Readonly<Record<LogKind, Row>> = {
  'agenda-chosen': { tone: 'plain' },
  arrears: { tone: 'bad' },
  bid: { tone: 'plain' },
  'card-drawn': { tone: 'plain' },
  'card-played': { tone: 'plain' },
  'chose-one': { tone: 'plain' },
  'contract-began': { tone: 'good', atDesk: true },
  'contract-lapsed': { tone: 'bad', atDesk: true },
  'counter-answered': { tone: 'plain', atDesk: true },
  'deal-answered': { tone: 'plain' },
  'deal-proposed': { tone: 'plain' },
  delayed: { tone: 'bad', atDesk: true },
  developed: { tone: 'plain' },
  effect: { tone: 'plain' },
  filed: { tone: 'plain', atDesk: true },
  fined: { tone: 'bad' },
  fission: { tone: 'plain' },
  'game-over': { tone: 'big' },
  'half-time': { tone: 'big' },
  income: { tone: 'plain' },
  interconnection: { tone: 'bad' },
  lobbied: { tone: 'plain', atDesk: true },
  'lobby-settled': { tone: 'plain', atDesk: true },
  market: { tone: 'big' },
  news: { tone: 'big' },
  'organ-grown': { tone: 'plain' },
  petitioned: { tone: 'plain', other: 'against' },
  'promise-broken': { tone: 'bad', other: 'to' },
  'promise-kept': { tone: 'good', other: 'to' },
  'promise-made': { tone: 'plain', other: 'to' },
  'quarter-began': { tone: 'big' },
  'raised-capital': { tone: 'plain' },
  'review-began': { tone: 'plain' },
  revised: { tone: 'plain', atDesk: true },
  ruled: { tone: 'big', other: 'applicant' },
  scrutiny: { tone: 'plain' },
  served: { tone: 'plain' },
  'shops-opened': { tone: 'plain' },
  'stage-opened': { tone: 'big' },
  'stake-sold': { tone: 'plain', atDesk: true },
  subsidised: { tone: 'plain' },
  'support-declined': { tone: 'plain', other: 'partner' },
  'support-offered': { tone: 'plain', other: 'partner' },
  'campaign-began': { tone: 'good', other: 'partner' },
  'support-sold': { tone: 'good', other: 'partner' },
  throttled: { tone: 'plain', other: 'platform' },
  'toll-set': { tone: 'plain' },
  'turn-began': { tone: 'plain' },
  'turn-ended': { tone: 'plain' },
  withdrawn: { tone: 'plain', atDesk: true },
}

/** How loud an entry is in the list. */
export const toneOf = ({ kind }: LogEntry): Tone => ROWS[kind].tone

/** Scrutiny that fades by itself every quarter is not news. */
const isFading = (entry: LogEntry): boolean => entry.kind === 'scrutiny' && entry.cause === 'time'
