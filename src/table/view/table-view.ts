import type { Faction, LogEntry, Move, Pending, PlayerView, Rejection, Scenario } from '../../../rules'
import type { BotReason } from '../ask/bot-actor'
import { aftermathAt } from '../game/aftermath'
import { type CopySaving, NO_COPY } from '../files/copies'
import type { GameRecord, GuideMarks } from '../game/game-record'
import type { Keeper } from '../game/keeper'
import { keepIfSame, memoLast } from './memo-last'
import { type NoteView, notesView } from '../game/notes'
import type { Pace } from '../tell/pace'
import { type PredictionView, predictionsView } from '../game/predictions'
import { reviewViewer, type ReviewView } from './review-view'
import { createViewerPosition } from './viewer-position'
import { humansOf, type SeatInfo, seatInfos, type Seats } from '../game/seats'
import { MARKET_ORDER, type Show, type ShowData } from '../tell/shows'
import {
  type AdviceAsked,
  type BotTurn,
  decisionOf,
  type Fault,
  isCopied,
  isUnsaved,
  type NamedSaving,
  type SavingState,
  type TableContext,
} from '../play/table-context'
import type { TableSnapshot } from '../play/table-machine'
import { PLAY_STAGES, type PlayStage } from '../play/table-tags'
import { type Speed, timingOf } from '../tell/timing'

/** What the table is doing, as screens tell it apart; 'replay' is a moment of a game that was played before. */
export type Stage = PlayStage | 'replay'

/** Who owes the next decision. */
export interface Decider {
  readonly seat: Faction
  readonly kind: Pending['kind']
  readonly by: 'human' | 'bot'
  readonly name: string
}

/** A bot at work, as everybody may see it. */
export interface BotView {
  readonly seat: Faction
  readonly state: 'thinking' | 'acted'
  readonly log: readonly LogEntry[]
  readonly why: readonly BotReason[]
}

/** All that screens may know of the table: never the game's state, only what the viewer may see. */
export interface TableView {
  readonly stage: Stage
  readonly position: PlayerView
  /** Whose secrets are on the screen; null: nobody's. */
  readonly viewer: Faction | null
  readonly decider: Decider | null
  readonly next: SeatInfo | null
  readonly seats: readonly SeatInfo[]
  readonly humans: number
  readonly scenario: Scenario
  readonly seed: number
  readonly moveCount: number
  readonly legal: readonly Move[]
  readonly log: readonly LogEntry[]
  readonly recap: readonly LogEntry[]
  readonly show: Show | null
  readonly review: ReviewView | null
  readonly bot: BotView | null
  readonly pace: Pace
  /** The bots' moves with their reasons, oldest first. */
  readonly notes: readonly NoteView[]
  /** Whether whoever ends the turn is being asked what the market will bring. */
  readonly isPredicting: boolean
  /** What people predicted for the markets that are told, with what came, oldest first. */
  readonly predictions: readonly PredictionView[]
  /** Whether people may ask for advice. */
  readonly advisable: boolean
  /** Advice asked for by whoever decides; in one's own turn for nobody else's eyes. */
  readonly advice: AdviceAsked | null
  /** The move a person chose from the advice for this decision; choosing plays nothing. */
  readonly advised: Move | null
  /** How far the guide has got; null where the game is not a guided one. */
  readonly guide: GuideMarks | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly canEndTurn: boolean
  readonly refusal: Rejection | null
  readonly saving: SavingState
  readonly namedSave: Omit<NamedSaving, 'overwrite'>
  readonly copy: CopySaving
  /** Moves would be lost if the game ended now. */
  readonly isUnsaved: boolean
  readonly fault: Fault | null
}

/** Reads the stage off the machine. */
export const stageOf = (snapshot: TableSnapshot): PlayStage => PLAY_STAGES.find((stage) => snapshot.hasTag(stage)) ?? 'paused'

/** Whose secrets may be on the screen: those of the one person at the table, or of the person whose private turn it is. */
export const viewerOf = (snapshot: TableSnapshot): Faction | null => {
  const { record } = snapshot.context
  const humans = humansOf(record.seats)
  if (humans.length === 1) return humans[0] ?? null
  const { pending } = record.state
  return snapshot.hasTag('private') && pending.kind !== 'over' ? pending.seat : null
}

const PEOPLE_DECIDE: readonly Stage[] = ['human-turn', 'answer', 'review']
const SHOWING: readonly Stage[] = ['market', 'predictions', 'books', 'half-time', 'news']

/** Reads views off the machine's snapshots; what did not change keeps its identity from one view to the next. */
export const createTableViewer = (keeper: Keeper): ((snapshot: TableSnapshot) => TableView) => {
  const review = reviewViewer(keeper)
  const seatsOf = memoLast(seatInfos)
  const see = createViewerPosition(keeper)
  const recapFor = memoLast((record: GameRecord, seat: Faction) => keeper.recap(record, seat))
  const deciderFor = memoLast(deciderOf)
  const showFor = memoLast(showOf)
  const botFor = memoLast((record: GameRecord, bot: BotTurn, viewer: Faction | null) => botView(keeper, record, bot, viewer))
  const notesFor = memoLast((record: GameRecord, viewer: Faction | null) => notesView(keeper, record, viewer))
  const predictionsFor = memoLast(predictionsView)
  const savingFor = memoLast(savingOf)
  const namedFor = memoLast(({ state, name, code, params }: NamedSaving) => ({ state, name, code, params }))
  const keep = keepIfSame<TableView>()

  return (snapshot) => {
    const { context } = snapshot
    const { record } = context
    const stage = stageOf(snapshot)
    const viewer = viewerOf(snapshot)
    const decision = decisionOf(context)
    const seats = seatsOf(record.seats)
    // The rules are ahead of what is told: until all of it is, whoever comes next is nobody's business yet.
    const isAwaited = !context.verdict && context.shows.length === 0
    const legal = isAwaited && PEOPLE_DECIDE.includes(stage) ? keeper.legal(record.state) : NONE
    const { position, log } = see(context, viewer)
    return keep({
      stage,
      viewer,
      position,
      decider: decision === null || !isAwaited ? null : deciderFor(record.seats, decision.seat, decision.kind),
      next: stage === 'hand-over' ? (seats.find(({ faction }) => faction === decision?.seat) ?? null) : null,
      seats,
      humans: humansOf(record.seats).length,
      scenario: record.scenario,
      seed: record.seed,
      moveCount: record.played.length,
      legal,
      log,
      recap: stage === 'recap' && decision !== null ? recapFor(record, decision.seat) : NOTHING,
      show: showFor(stage, context.shows[0] ?? null, context.step, context.speed, snapshot.hasTag('all-shown')),
      review: review(snapshot),
      bot: context.bot === null || stage !== 'bot-turn' ? null : botFor(record, context.bot, viewer),
      pace: context.pace,
      notes: notesFor(record, viewer),
      isPredicting: snapshot.hasTag('predicting'),
      predictions: predictionsFor(record, log),
      advisable: record.advice,
      advice: PEOPLE_DECIDE.includes(stage) ? context.advice : null,
      advised: PEOPLE_DECIDE.includes(stage) ? context.advised : null,
      guide: isGuided(record) ? record.guide : null,
      canUndo: stage === 'human-turn' && keeper.canUndo(record),
      canRedo: stage === 'human-turn' && keeper.canRedo(record),
      canEndTurn: stage === 'human-turn' && legal.some(({ type }) => type === 'end-turn'),
      refusal: PEOPLE_DECIDE.includes(stage) ? context.refusal : null,
      saving: savingFor(context.autosave),
      namedSave: namedFor(context.named),
      copy: context.copy.state === 'kept' && !isCopied(context) ? NO_COPY : context.copy,
      isUnsaved: isUnsaved(context),
      fault: context.fault,
    })
  }
}

/** First steps is guided for one person who plays its own seat alone. */
const isGuided = ({ scenario, seats }: GameRecord): boolean => scenario.id === 'first-steps' && humansOf(seats).join() === 'ali'

const NONE: readonly Move[] = []
const NOTHING: readonly LogEntry[] = []

/** Who owes a decision, with the name people gave them. */
export const deciderOf = (seats: Seats, seat: Faction, kind: Pending['kind']): Decider => ({ seat, kind, by: seats[seat].kind, name: seats[seat].name })

const showOf = (stage: Stage, data: ShowData | null, step: number, speed: Speed, finished: boolean): Show | null => {
  if (data === null || !SHOWING.includes(stage)) return null
  if (data.kind !== 'market') return data
  const at = finished ? MARKET_ORDER.length : step
  return { kind: 'market', ledger: data.ledger, regions: MARKET_ORDER, step: at, finished, stepMs: timingOf(speed).step }
}

const botView = (keeper: Keeper, record: GameRecord, bot: BotTurn, viewer: Faction | null): BotView => {
  const made = bot.movedAt === null ? undefined : record.played[bot.movedAt]
  if (made === undefined) return { seat: bot.seat, state: 'thinking', log: NOTHING, why: [] }
  const log = keeper.visible(made.log.slice(0, aftermathAt(made.log)), viewer)
  // Why a bot keeps an agenda would give the agenda away.
  return { seat: bot.seat, state: 'acted', log, why: made.move.type === 'choose-agenda' ? [] : (bot.answer?.why ?? []) }
}

const savingOf = ({ state, code, params, attempts, onDisk, due }: TableContext['autosave']): SavingState => ({
  state: due ? 'saving' : state,
  code,
  params,
  attempts,
  onDisk,
})
