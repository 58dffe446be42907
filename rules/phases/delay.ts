import { isOnDesk } from '../access/applications'
import { record, type Run } from '../effects/run'
import { TENCENT, factionAt } from '../model/ids'
import type { Position } from '../model/state'

/** A review that leaves an application on the desk, or rejects it, costs its applicant and Tencent points: waiting is dear to both, and a gift to nobody. */
export function chargeDelay(state: Position, run: Run): void {
  const { points } = state.config.numbers.delay
  if (points === 0) return
  for (const application of state.applications) {
    if (application.ruledIn !== state.quarter || !(isOnDesk(application) || application.status === 'rejected')) continue
    state.delayPoints[application.seat] += points
    state.delayPoints[TENCENT] += points
    record(state, run, { kind: 'delayed', seat: factionAt(application.seat), application: application.id, points })
  }
}
