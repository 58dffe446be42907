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

const GOOD: readonly LogKind[] = ['contract-began', 'promise-kept', 'support-sold']
const BAD: readonly LogKind[] = ['fined', 'arrears', 'contract-lapsed', 'interconnection', 'promise-broken']
const BIG: readonly LogKind[] = ['news', 'ruled', 'market', 'half-time', 'game-over', 'quarter-began']

/** How loud an entry is in the list. */
export function toneOf(entry: LogEntry): 'good' | 'bad' | 'big' | 'plain' {
  if (GOOD.includes(entry.kind)) return 'good'
  if (BAD.includes(entry.kind)) return 'bad'
  return BIG.includes(entry.kind) ? 'big' : 'plain'
}

/** Scrutiny that fades by itself every quarter is not news. */
const isFading = (entry: LogEntry): boolean => entry.kind === 'scrutiny' && entry.cause === 'time'
