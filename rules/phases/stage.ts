import { judgeDeed } from '../access/promises'
import { addCash } from '../effects/meters'
import { count, record, type Run } from '../effects/run'
import { factionAt } from '../model/ids'
import { ALL_SEATS, perSeat, ranked, type Seat } from '../model/indexes'
import { STAGE_TURN, type Position } from '../model/state'
import { totals } from '../queries/account'
import { standingOf } from '../queries/standing'

/**
 * Opens the bids for the season's stage: the highest pays the bank, and its seat is put at the end of the quarter's order to act once more.
 * A bid counts for the cash its seat still has. The winner sits out the stages of the next quarters. False when nobody wins it.
 */
export function openStage(state: Position, run: Run): boolean {
  if (state.config.numbers.stage.max === 0) return false
  const bids = perSeat((seat) => Math.max(0, Math.min(state.bids[seat], state.cash[seat])))
  const most = Math.max(...bids)
  const highest = ALL_SEATS.filter((seat) => bids[seat] === most)
  const winner = most === 0 ? null : behindAmong(state, highest)
  run.reveals = true
  record(state, run, {
    kind: 'stage-opened',
    bids,
    winner: winner === null ? null : factionAt(winner),
    tied: most > 0 && highest.length > 1,
    resting: ALL_SEATS.filter((seat) => state.stageRest[seat] > 0).map(factionAt),
  })
  state.lastBids = bids
  for (const seat of ALL_SEATS) state.stageRest[seat] = Math.max(0, state.stageRest[seat] - 1)
  state.bids.fill(0)
  if (winner === null) return false
  addCash(state, winner, -most)
  state.stageRest[winner] = state.config.numbers.stage.rest
  // Only now is it known who has bid, and so who has broken a promise not to.
  for (const seat of ALL_SEATS) if (bids[seat] > 0) judgeDeed(state, run, seat, { kind: 'bid' })
  count(state, winner, 'stages-won', 1)
  count(state, winner, 'stage-spent', most)
  const [first, second, third, fourth] = state.order
  state.order = [first, second, third, fourth, winner]
  return true
}

/** Whoever has the fewest points on the board; then who has less cash; then who came later in the order. */
function behindAmong(state: Position, seats: readonly Seat[]): Seat | null {
  const [only, ...others] = seats
  if (only !== undefined && others.length === 0) return only
  const points = totals(standingOf(state))
  const fromBehind = ranked(
    (a, b) => points[a] - points[b] || state.cash[a] - state.cash[b] || state.order.indexOf(b) - state.order.indexOf(a),
  )
  return fromBehind.find((seat) => seats.includes(seat)) ?? null
}

/** Whether the turn that is being taken is the one the stage has brought. */
export function isStageTurn(position: Pick<Position, 'turn' | 'phase'>): boolean {
  return position.phase === 'actions' && position.turn === STAGE_TURN
}
