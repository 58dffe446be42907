import {
  type Faction,
  type Forecast,
  type GameState,
  type LogEntry,
  type Move,
  type MoveType,
  type PlayerView,
  type PromiseRecord,
  type Rejection,
  seatOf,
} from '../../../rules'
import { aftermathAt } from './aftermath'
import { fitScenario } from './fit-scenario'
import { FRESH_GUIDE, type GameRecord, logOf } from './game-record'
import { advance, canRedo, canUndo, type PlayResult, redo, undo } from './history'
import type { RulesDoor } from './rules-door'
import type { GameSetup } from './seats'

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

/** Keeps a game: the only place where moves meet the whole truth. All functions are pure. */
export interface Keeper {
  start(setup: GameSetup): GameRecord
  check(record: GameRecord, move: Move): Rejection | null
  play(record: GameRecord, move: Move): PlayResult
  canUndo(record: GameRecord): boolean
  undo(record: GameRecord): GameRecord
  canRedo(record: GameRecord): boolean
  redo(record: GameRecord): PlayResult
  legal(state: GameState): readonly Move[]
  view(state: GameState, viewer: Faction | null): PlayerView
  visible(log: readonly LogEntry[], viewer: Faction | null): readonly LogEntry[]
  /**
   * What happened since a seat last moved in private, as that seat may see it: answers and rulings are made in front of everybody and tell
   * nobody the rest.
   */
  recap(record: GameRecord, seat: Faction): readonly LogEntry[]
  forecast(view: PlayerView): Forecast | null
  preview(record: GameRecord, move: Move, viewer: Faction | null): MovePreview
}

/** Moves made in front of everybody, at whosever screen it is. */
const IN_PUBLIC: readonly MoveType[] = ['answer-deal', 'answer-support', 'rule', 'answer-counter']

/** Makes a keeper of games under the given rules. */
export const createKeeper = (rules: RulesDoor): Keeper => {
  const legalOf = new WeakMap<GameState, readonly Move[]>()
  const viewsOf = new WeakMap<GameState, Map<Faction | null, PlayerView>>()
  const previews = new WeakMap<GameState, Map<Faction | null, WeakMap<Move, MovePreview>>>()
  const forecasts = new WeakMap<PlayerView, Forecast>()

  const start = (setup: GameSetup): GameRecord => {
    const { seed, seats, advice = true, predicts = false } = setup
    const scenario = fitScenario(setup.scenario)
    const { state, log: opening } = rules.openGame({ scenario, seed })
    return {
      scenario,
      seed,
      seats,
      advice,
      opening,
      played: [],
      undone: [],
      checkpoint: { at: 0, state },
      state,
      guide: FRESH_GUIDE,
      notes: [],
      predicts,
      predictions: [],
    }
  }

  const view = (state: GameState, viewer: Faction | null): PlayerView => {
    const views = viewsOf.get(state) ?? new Map<Faction | null, PlayerView>()
    viewsOf.set(state, views)
    const known = views.get(viewer) ?? rules.playerView(state, viewer)
    views.set(viewer, known)
    return known
  }

  const forecast = (position: PlayerView): Forecast | null => {
    if (position.phase === 'agendas' || position.phase === 'over') return null
    const known = forecasts.get(position) ?? rules.forecast(position)
    forecasts.set(position, known)
    return known
  }

  const tried = (state: GameState, move: Move, viewer: Faction | null): MovePreview => {
    const now = view(state, viewer)
    const refusal = rules.checkMove(state, move)
    const before = forecast(now)
    if (refusal !== null) return { move, refusal, cost: { cash: 0, actions: 0 }, purse: 0, scrutiny: [], breaks: [], before, after: null }
    const cost = { cash: rules.cashCost(now, move), actions: rules.actionCost(now, move) }
    const outcome = rules.applyMove(state, move)
    // What a move reveals must not be looked up by trying it: the numbers stay hidden until it is made.
    if (!outcome.ok) return { move, refusal, cost, purse: -cost.cash, scrutiny: [], breaks: [], before, after: null }
    const breaks = brokenBetween(state, outcome.state, move.seat)
    const scrutiny = scrutinyIn(outcome.log)
    if (outcome.reveals) return { move, refusal, cost, purse: -cost.cash, scrutiny, breaks, before, after: null }
    const seat = seatOf(move.seat)
    const purse = outcome.state.cash[seat] - state.cash[seat]
    return { move, refusal, cost, purse, scrutiny, breaks, before, after: forecast(rules.playerView(outcome.state, viewer)) }
  }

  const preview = ({ state }: GameRecord, move: Move, viewer: Faction | null): MovePreview => {
    const ofState = previews.get(state) ?? new Map<Faction | null, WeakMap<Move, MovePreview>>()
    previews.set(state, ofState)
    const ofViewer = ofState.get(viewer) ?? new WeakMap<Move, MovePreview>()
    ofState.set(viewer, ofViewer)
    const known = ofViewer.get(move) ?? tried(state, move, viewer)
    ofViewer.set(move, known)
    return known
  }

  return {
    start,
    check: (record, move) => rules.checkMove(record.state, move),
    play: (record, move) => advance(rules, record, move, []),
    canUndo,
    undo: (record) => undo(rules, record),
    canRedo: (record) => canRedo(rules, record),
    redo: (record) => redo(rules, record),
    legal: (state) => {
      const known = legalOf.get(state) ?? rules.legalMoves(state)
      legalOf.set(state, known)
      return known
    },
    view,
    visible: (log, viewer) => rules.visibleLog(log, viewer),
    recap: (record, seat) => {
      const last = record.played.map(({ move }) => (IN_PUBLIC.includes(move.type) ? null : move.seat)).lastIndexOf(seat)
      if (last < 0) return rules.visibleLog(logOf(record), seat)
      const own = record.played[last]?.log ?? []
      const later = record.played.slice(last + 1).flatMap(({ log }) => log)
      return rules.visibleLog([...own.slice(aftermathAt(own)), ...later], seat)
    },
    forecast,
    preview,
  }
}

/** How far the meters were moved by a move itself, as its log tells; what it set off is another's doing. */
const scrutinyIn = (log: readonly LogEntry[]): MovePreview['scrutiny'] => {
  const amounts = new Map<Faction, number>()
  for (const entry of log.slice(0, aftermathAt(log)))
    if (entry.kind === 'scrutiny') amounts.set(entry.seat, (amounts.get(entry.seat) ?? 0) + entry.amount)
  return [...amounts].filter(([, amount]) => amount !== 0).map(([seat, amount]) => ({ seat, amount }))
}

/** The open promises of a seat that were broken from one position to the next. */
const brokenBetween = (before: GameState, after: GameState, by: Faction): readonly PromiseRecord[] =>
  before.promises.filter(
    (promise) =>
      promise.by === seatOf(by) &&
      promise.status === 'open' &&
      after.promises.some(({ id, status }) => id === promise.id && status === 'broken'),
  )
