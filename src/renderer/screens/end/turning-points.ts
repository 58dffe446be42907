import type { Faction } from '../../../../rules'
import type { ToldEntry } from '../../../shared/game-result'

/** A quarter in which something turned. */
export interface TurningQuarter {
  readonly quarter: number
  readonly entries: readonly ToldEntry[]
}

/** The story of a game by quarters: doors opened and shut, orders and fines, promises kept and broken. */
export function turningQuarters(entries: readonly ToldEntry[]): readonly TurningQuarter[] {
  const told = entries.filter((entry, index) => !isToldByContract(entry, entries.slice(index + 1)))
  const quarters = [...new Set(told.map(({ quarter }) => quarter))]
  return quarters.map((quarter) => ({ quarter, entries: told.filter((entry) => entry.quarter === quarter) }))
}

/** An approval, and a counter that was accepted, say nothing that the contract they began does not say. */
function isToldByContract(entry: ToldEntry, later: readonly ToldEntry[]): boolean {
  if (entry.kind === 'counter-answered') return entry.accepted
  if (entry.kind !== 'ruled') return false
  if (entry.ruling === 'approve') return true
  const answer = later.find((next) => next.kind === 'counter-answered' && next.application === entry.application)
  return entry.ruling === 'counter' && answer?.kind === 'counter-answered' && answer.accepted
}

/** Whom an entry is about, for its emblem; null when it is about everybody. */
export function seatOfEntry(entry: ToldEntry): Faction | null {
  if (entry.kind === 'ruled') return entry.applicant
  if ('seat' in entry) return entry.seat
  return entry.kind === 'interconnection' ? 'tencent' : null
}
