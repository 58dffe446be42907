import { ALL_SEATS, isSeat, ranked, type PerSeat, type Seat } from '../model/indexes'
import { isOnDesk, pendingApplications } from '../access/applications'
import { record, type Run } from '../effects/run'
import { factionAt } from '../model/ids'
import type { Move } from '../model/move'
import { STAGE_TURN, type Position } from '../model/state'
import { totals } from '../queries/account'
import { runMarket } from '../queries/market'
import { runQuickMarket } from '../queries/quick-market'
import { standingOf } from '../queries/standing'
import { closeBooks } from './books'
import { chargeDelay } from './delay'
import { beginQuarter, beginStageTurn, beginTurn } from './news'
import { openStage } from './stage'

/** After a move: goes on to whoever owes the next decision, through market and books when a quarter is over. */
export function advance(state: Position, run: Run, move: Move): void {
  if (move.type === 'choose-agenda') askNextAgenda(state, run)
  else if (move.type === 'end-turn') endTurn(state, run)
  else if (state.pending.kind === 'ruling' || move.type === 'answer-counter') nextRuling(state, run)
}

/** Asks the next seat that has not chosen its agenda; when all have, the first quarter begins. */
export function askNextAgenda(state: Position, run: Run): void {
  for (let seat = 0; isSeat(seat); seat++) {
    if (state.agendas[seat] !== null) continue
    state.pending = { kind: 'agenda', seat: factionAt(seat) }
    return
  }
  beginQuarter(state, run)
}

function endTurn(state: Position, run: Run): void {
  const next = ALL_SEATS[state.turn + 1]
  if (next !== undefined) {
    beginTurn(state, run, next)
    return
  }
  run.stageOver?.('turn')
  if (state.turn < STAGE_TURN && openStage(state, run)) {
    beginStageTurn(state, run)
    return
  }
  state.phase = 'review'
  state.actionsLeft = 0
  state.proposalsLeft = 0
  const desk = pendingApplications(state)
  if (desk.length > 0) record(state, run, { kind: 'review-began', applications: desk.map((application) => application.id) })
  nextRuling(state, run)
}

function nextRuling(state: Position, run: Run): void {
  for (const application of state.applications) {
    if (application.ruledIn >= state.quarter || !isOnDesk(application)) continue
    state.pending = { kind: 'ruling', seat: 'tencent', application: application.id }
    return
  }
  chargeDelay(state, run)
  closeQuarter(state, run)
}

function closeQuarter(state: Position, run: Run): void {
  run.stageOver?.('ruling')
  if (run.log === null) runQuickMarket(state)
  else record(state, run, { kind: 'market', ledger: runMarket(state) })
  run.stageOver?.('market')
  closeBooks(state, run)
  run.stageOver?.('books')
  if (state.quarter < state.config.length) {
    state.quarter++
    beginQuarter(state, run)
    return
  }
  state.phase = 'over'
  state.pending = { kind: 'over' }
  // The last account is worked out for the log alone: a playout's reader asks for it, or for nothing.
  if (run.log === null) return
  const points = totals(standingOf(state), { secret: true })
  record(state, run, { kind: 'game-over', totals: points, winner: factionAt(winnerOf(state, points)) })
}

/** The seat with the most points; ties by cash, then seat order. */
export function winnerOf(position: Position, points: PerSeat): Seat {
  return ranked((a, b) => points[b] - points[a] || position.cash[b] - position.cash[a])[0]
}
