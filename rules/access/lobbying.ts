import { addCash } from '../effects/meters'
import { count, record, type Run } from '../effects/run'
import { TENCENT, factionAt } from '../model/ids'
import type { Position } from '../model/state'
import { applicationWith } from './applications'

/**
 * Settles the escrow on an application for this review: the side that got the ruling it asked for pays Tencent, the other gets its
 * cash back; null returns everything.
 */
export function settleLobby(state: Position, run: Run, applicationId: number, ruled: 'for' | 'against' | null): void {
  const index = state.applications.findIndex((application) => application.id === applicationId)
  const application = state.applications[index]
  if (application === undefined || application.lobbies.length === 0) return
  for (const lobby of application.lobbies) {
    const paid = lobby.side === ruled
    addCash(state, paid ? TENCENT : lobby.seat, lobby.amount)
    if (paid) count(state, TENCENT, 'lobby-income', lobby.amount)
    record(state, run, { kind: 'lobby-settled', seat: factionAt(lobby.seat), application: applicationId, amount: lobby.amount, paid })
  }
  state.applications[index] = applicationWith(application, { lobbies: [] })
}
