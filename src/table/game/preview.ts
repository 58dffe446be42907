import {
  type Faction,
  type Forecast,
  type GameState,
  type LogEntry,
  type Move,
  type PromiseRecord,
  type Rejection,
  bindsBid,
  seatOf,
} from '../../../rules'
import { aftermathAt } from './aftermath'
import type { RulesDoor } from './rules-door'
import type { Views } from './views'

/** What a move would cost and change, as far as the viewer may know. */
export interface MovePreview {
  readonly move: Move
  readonly refusal: Rejection | null
  readonly cost: { readonly cash: number; readonly actions: number }
  /** What it does to its seat's purse at once: what it costs, less what it brings. */
  readonly purse: number
  /** By how much it moves meters of scrutiny at once; only seats whose meter moves. */
  readonly scrutiny: readonly { readonly seat: Faction; readonly amount: number }[]
  /** The promises of its seat that it would break. */
  readonly breaks: readonly PromiseRecord[]
  readonly before: Forecast | null
  /** Null when the move is refused or would reveal something new. */
  readonly after: Forecast | null
}

/** What a move does, tried on the truth: as far as whoever looks may know it. */
export const previewMove = (rules: RulesDoor, views: Views, state: GameState, viewer: Faction | null, move: Move): MovePreview => {
  const now = views.view(state, viewer)
  const refusal = rules.checkMove(state, move)
  const untried = { move, refusal, scrutiny: [], breaks: [], before: views.forecast(now), after: null }
  if (refusal !== null) return { ...untried, cost: { cash: 0, actions: 0 }, purse: 0 }
  const cost = { cash: rules.cashCost(now, move), actions: rules.actionCost(now, move) }
  const unknown = { ...untried, cost, purse: -cost.cash }
  const outcome = rules.applyMove(state, move)
  // What a move reveals must not be looked up by trying it: the numbers stay hidden until it is made.
  if (!outcome.ok) return unknown
  const known = { ...unknown, breaks: brokenBy(state, move, outcome.state), scrutiny: scrutinyIn(outcome.log) }
  if (outcome.reveals) return known
  const seat = seatOf(move.seat)
  return {
    ...known,
    purse: outcome.state.cash[seat] - state.cash[seat],
    after: views.forecast(rules.playerView(outcome.state, viewer)),
  }
}

/** How far the meters were moved by a move itself, as its log tells; what it set off is another's doing. */
const scrutinyIn = (log: readonly LogEntry[]): MovePreview['scrutiny'] => {
  const amounts = new Map<Faction, number>()
  for (const entry of log.slice(0, aftermathAt(log)))
    if (entry.kind === 'scrutiny') amounts.set(entry.seat, (amounts.get(entry.seat) ?? 0) + entry.amount)
  return [...amounts].filter(([, amount]) => amount !== 0).map(([seat, amount]) => ({ seat, amount }))
}

/** The open promises of its seat that a move breaks: at once, or, by a bid, when the bids are opened. */
const brokenBy = (before: GameState, move: Move, after: GameState): readonly PromiseRecord[] =>
  before.promises.filter(
    (promise) =>
      promise.by === seatOf(move.seat) &&
      promise.status === 'open' &&
      (after.promises.some(({ id, status }) => id === promise.id && status === 'broken') || isBrokenByBid(promise, move, before)),
  )

const isBrokenByBid = (record: PromiseRecord, move: Move, { quarter }: GameState): boolean =>
  move.type === 'bid' && record.promise.kind === 'no-bid' && bindsBid(record, quarter)
