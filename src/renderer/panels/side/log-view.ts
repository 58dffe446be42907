import type { Faction, LogEntry, LogKind } from '../../../../rules'

/** Entries that say nothing to a reader which the ones around them do not say better. */
const SILENT: readonly LogKind[] = ['turn-began', 'turn-ended', 'review-began']

/** Entries that a reader wants to see, of all seats or of one. */
export const readableEntries = (entries: readonly LogEntry[], seat: Faction | null = null): readonly LogEntry[] =>
  entries.filter((entry) => !SILENT.includes(entry.kind) && !isFading(entry) && (seat === null || concerns(entry, seat)))

/** Whom an entry is about, if anyone. */
export function seatOfEntry(entry: LogEntry): Faction | null {
  if (entry.kind === 'ruled') return 'tencent'
  if (entry.kind === 'deal-proposed') return entry.deal.from
  if (entry.kind === 'deal-answered') return entry.deal.to
  if (entry.kind === 'game-over') return entry.winner
  return 'seat' in entry ? entry.seat : null
}

/** Whether a seat is a party to an entry: it acted, or it was acted upon. */
export function concerns(entry: LogEntry, seat: Faction): boolean {
  if (seatOfEntry(entry) === seat) return true
  switch (entry.kind) {
    case 'ruled':
      return entry.applicant === seat
    case 'petitioned':
      return entry.against === seat
    case 'throttled':
      return entry.platform === seat
    case 'deal-proposed':
    case 'deal-answered':
      return entry.deal.from === seat || entry.deal.to === seat
    case 'promise-made':
    case 'promise-kept':
    case 'promise-broken':
      return entry.to === seat
    case 'support-offered':
    case 'support-sold':
    case 'support-declined':
      return entry.partner === seat
    case 'agenda-chosen':
    case 'arrears':
    case 'card-drawn':
    case 'card-played':
    case 'chose-one':
    case 'contract-began':
    case 'contract-lapsed':
    case 'counter-answered':
    case 'developed':
    case 'effect':
    case 'filed':
    case 'fined':
    case 'fission':
    case 'game-over':
    case 'half-time':
    case 'income':
    case 'interconnection':
    case 'lobbied':
    case 'lobby-settled':
    case 'market':
    case 'news':
    case 'organ-grown':
    case 'quarter-began':
    case 'raised-capital':
    case 'review-began':
    case 'revised':
    case 'scrutiny':
    case 'served':
    case 'shops-opened':
    case 'stake-sold':
    case 'subsidised':
    case 'toll-set':
    case 'turn-began':
    case 'turn-ended':
    case 'withdrawn':
      return false
  }
}

type Tone = 'good' | 'bad' | 'big' | 'plain'

const TONES: Readonly<Record<LogKind, Tone>> = {
  'agenda-chosen': 'plain',
  arrears: 'bad',
  'card-drawn': 'plain',
  'card-played': 'plain',
  'chose-one': 'plain',
  'contract-began': 'good',
  'contract-lapsed': 'bad',
  'counter-answered': 'plain',
  'deal-answered': 'plain',
  'deal-proposed': 'plain',
  developed: 'plain',
  effect: 'plain',
  filed: 'plain',
  fined: 'bad',
  fission: 'plain',
  'game-over': 'big',
  'half-time': 'big',
  income: 'plain',
  interconnection: 'bad',
  lobbied: 'plain',
  'lobby-settled': 'plain',
  market: 'big',
  news: 'big',
  'organ-grown': 'plain',
  petitioned: 'plain',
  'promise-broken': 'bad',
  'promise-kept': 'good',
  'promise-made': 'plain',
  'quarter-began': 'big',
  'raised-capital': 'plain',
  'review-began': 'plain',
  revised: 'plain',
  ruled: 'big',
  scrutiny: 'plain',
  served: 'plain',
  'shops-opened': 'plain',
  'stake-sold': 'plain',
  subsidised: 'plain',
  'support-declined': 'plain',
  'support-offered': 'plain',
  'support-sold': 'good',
  throttled: 'plain',
  'toll-set': 'plain',
  'turn-began': 'plain',
  'turn-ended': 'plain',
  withdrawn: 'plain',
}

/** How loud an entry is in the list. */
export const toneOf = ({ kind }: LogEntry): Tone => TONES[kind]

/** Scrutiny that fades by itself every quarter is not news. */
const isFading = (entry: LogEntry): boolean => entry.kind === 'scrutiny' && entry.cause === 'time'
