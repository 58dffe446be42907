import type { Faction, LogEntry, LogKind } from '../../../../rules'

const TURNING: readonly LogKind[] = [
  'contract-began',
  'contract-lapsed',
  'interconnection',
  'ruled',
  'counter-answered',
  'fined',
  'promise-kept',
  'promise-broken',
  'chose-one',
  'raised-capital',
  'arrears',
]

/** A quarter in which something turned. */
export interface TurningQuarter {
  readonly quarter: number
  readonly entries: readonly LogEntry[]
}

/** The story of a game by quarters: doors opened and shut, orders and fines, promises kept and broken. */
export function turningQuarters(log: readonly LogEntry[]): readonly TurningQuarter[] {
  const told = log.filter((entry, index) => TURNING.includes(entry.kind) && !isToldByContract(entry, log.slice(index + 1)))
  const quarters = [...new Set(told.map(({ quarter }) => quarter))]
  return quarters.map((quarter) => ({ quarter, entries: told.filter((entry) => entry.quarter === quarter) }))
}

/** An approval, and a counter that was accepted, say nothing that the contract they began does not say. */
function isToldByContract(entry: LogEntry, later: readonly LogEntry[]): boolean {
  if (entry.kind === 'counter-answered') return entry.accepted
  if (entry.kind !== 'ruled') return false
  if (entry.ruling === 'approve') return true
  const answer = later.find((next) => next.kind === 'counter-answered' && next.application === entry.application)
  return entry.ruling === 'counter' && answer?.kind === 'counter-answered' && answer.accepted
}

/** Whom an entry is about, for its emblem; null when it is about everybody. */
export function seatOfEntry(entry: LogEntry): Faction | null {
  if (entry.kind === 'ruled') return entry.applicant
  if ('seat' in entry) return entry.seat
  return entry.kind === 'interconnection' ? 'tencent' : null
}
