import type { Faction, LogEntry, Pending, PlayerView } from '../../../rules'
import { countedUpTo, type Speech } from '../../story'
import type { BotReason } from '../ask/bot-port'
import { aftermathAt } from '../game/aftermath'
import type { GameRecord } from '../game/game-record'
import type { Keeper } from '../game/keeper'
import { type NoteView, notesView, whyTold } from '../game/notes'
import { type PredictionView, predictionsView } from '../game/predictions'
import { toldMoves } from '../game/told-moves'
import { humansOf, type SeatInfo, seatInfos, type Seats } from '../game/seats'
import { type BotTurn, decisionOf, type Fault, isToldAll } from '../play/table-context'
import type { TableSnapshot } from '../play/table-machine'
import { isLastTouch, isRefused } from '../play/table-recap'
import { PLAY_STAGES, SHOW_STAGES, type PlayStage } from '../play/table-tags'
import type { Pace } from '../tell/pace'
import { MARKET_ORDER, stepsIn, type RulingShow, type Show, type ShowData } from '../tell/shows'
import { type Speed, timingOf } from '../tell/timing'
import { speechBeside, speechOfLast } from '../tell/speech'
import { keepWhileTold } from './keep-while-told'
import { memoLast } from './memo-last'
import { reviewViewer, type ReviewView } from './review-view'
import { createViewerPosition } from './viewer-position'

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
  /** Its turn is over with it. */
  readonly ends: boolean
  /** It refused what the person at the computer asked for. */
  readonly refused: boolean
  /** It concerns the person at the computer as nothing later would tell: it stays until they have read it. */
  readonly waits: boolean
}

/** What a table tells one viewer, or the public: as far as it is told, and no more than the rules let that viewer see. */
export interface ToldView {
  readonly stage: Stage
  readonly position: PlayerView
  /** Whose secrets are in it; null: nobody's. */
  readonly viewer: Faction | null
  readonly decider: Decider | null
  readonly seats: readonly SeatInfo[]
  readonly humans: number
  /** Moves everybody knows of. */
  readonly moveCount: number
  readonly log: readonly LogEntry[]
  readonly show: Show | null
  readonly review: ReviewView | null
  readonly bot: BotView | null
  readonly pace: Pace
  /** What a house says beside what is being told. */
  readonly speech: Speech | null
  /** The bots' moves with their reasons, oldest first. */
  readonly notes: readonly NoteView[]
  /** What people predicted for the markets that are told, with what came, oldest first. */
  readonly predictions: readonly PredictionView[]
  /** Whether people may ask for advice. */
  readonly advisable: boolean
  readonly fault: Fault | null
}

/** Reads the stage off the machine. */
export const stageOf = (snapshot: TableSnapshot): PlayStage => PLAY_STAGES.find((stage) => snapshot.hasTag(stage)) ?? 'paused'

/** What must not change for anybody while no move more is told. */
const keptWhileTold = () => ({
  speech: keepWhileTold<Speech | null>(),
  bot: keepWhileTold<BotView>(),
  notes: keepWhileTold<readonly NoteView[]>(),
  predictions: keepWhileTold<readonly PredictionView[]>(),
})

/** Reads what one viewer after the other is told of a table; what did not change for the viewer of before keeps its identity. */
export const createToldViewer = (keeper: Keeper): ((snapshot: TableSnapshot, viewer: Faction | null) => ToldView) => {
  const review = reviewViewer(keeper)
  const seatsOf = memoLast(seatInfos)
  const see = createViewerPosition(keeper)
  const deciderFor = memoLast(deciderOf)
  const showFor = memoLast(showOf)
  const botFor = memoLast(botViewer(keeper))
  const notesFor = memoLast((record: GameRecord, viewer: Faction | null) => notesView(keeper, record, viewer))
  const predictionsFor = memoLast(predictionsView)
  const keep = keptWhileTold()
  const speechFor = memoLast(speechAt)

  return (snapshot, viewer) => {
    const { context } = snapshot
    const { record } = context
    const stage = stageOf(snapshot)
    const bot = stage === 'bot-turn' ? context.bot : null
    const moveCount = toldMoves(record)
    const decision = isToldAll(context) ? decisionOf(context) : null
    const { position, log } = see(context, viewer)
    return {
      stage,
      viewer,
      position,
      decider: decision === null ? null : deciderFor(record.seats, decision.seat, decision.kind),
      seats: seatsOf(record.seats),
      humans: humansOf(record.seats).length,
      moveCount,
      log,
      show: showFor(record, stage, context.shows[0] ?? null, context.step, context.speed, snapshot.hasTag('all-shown')),
      review: review(snapshot),
      bot: bot === null ? null : keep.bot(moveCount, botFor(record, bot, viewer, isRefused(context), isLastTouch(context))),
      pace: context.pace,
      speech: keep.speech(moveCount, speechFor(record, stage, context.shows[0] ?? null, snapshot.hasTag('all-shown'))),
      notes: keep.notes(moveCount, notesFor(record, viewer)),
      predictions: keep.predictions(moveCount, predictionsFor(record, log)),
      advisable: record.advice,
      fault: context.fault,
    }
  }
}

const SHOWING: readonly Stage[] = SHOW_STAGES

/** Who owes a decision, with the name people gave them. */
export const deciderOf = (seats: Seats, seat: Faction, kind: Pending['kind']): Decider => ({
  seat,
  kind,
  by: seats[seat].kind,
  name: seats[seat].name,
})

const showOf = (record: GameRecord, stage: Stage, data: ShowData | null, step: number, speed: Speed, finished: boolean): Show | null => {
  if (data === null || !SHOWING.includes(stage)) return null
  if (data.kind === 'ruling') return { ...data, ...toldLast(record), finished }
  if (data.kind === 'count') return countAt(data, finished ? stepsIn(data) : step, finished)
  if (data.kind !== 'market') return data
  const at = finished ? MARKET_ORDER.length : step
  return { kind: 'market', ledger: data.ledger, regions: MARKET_ORDER, step: at, finished, stepMs: timingOf(speed).step }
}

/** What was told beside the last move of a game: by a bot, or by a person with a hold. */
const toldLast = ({ notes, played }: GameRecord): Pick<RulingShow, 'why' | 'mood' | 'nearest'> => {
  const note = notes[notes.length - 1]
  if (note?.at !== played.length - 1) return { why: NO_REASONS, mood: null, nearest: null }
  return { why: note.why, mood: note.mood ?? null, nearest: note.nearest ?? null }
}

const NO_REASONS: readonly BotReason[] = []

const countAt = (data: Extract<ShowData, { readonly kind: 'count' }>, step: number, finished: boolean): Show => ({
  ...data,
  step,
  sums: countedUpTo(data.count, step),
  finished,
})

/** What is said at a stage: beside bots' moves, a person's ruling, and what everybody watches once all of it has been seen. */
const speechAt = (record: GameRecord, stage: Stage, show: ShowData | null, allShown: boolean): Speech | null => {
  if (stage === 'bot-turn') return speechOfLast(record)
  if (stage === 'ruling') return speechBeside(record, { of: 'move', at: record.played.length - 1 })
  if (stage === 'market') return allShown ? speechBeside(record, { of: 'market' }) : null
  if (stage === 'regulator' && show?.kind === 'regulator') return speechBeside(record, { of: 'entry', entry: show.entry })
  return stage === 'news' ? speechBeside(record, { of: stage }) : null
}

const botViewer =
  (keeper: Keeper) =>
  (record: GameRecord, bot: BotTurn, viewer: Faction | null, refused: boolean, touches: boolean): BotView => {
    const made = bot.movedAt === null ? undefined : record.played[bot.movedAt]
    if (made === undefined) return { seat: bot.seat, state: 'thinking', log: [], why: [], ends: false, refused: false, waits: false }
    const log = keeper.visible(made.log.slice(0, aftermathAt(made.log)), viewer)
    return {
      seat: bot.seat,
      state: 'acted',
      log,
      why: whyTold(made.move.type, bot.answer?.why ?? [], false),
      ends: made.move.type === 'end-turn',
      refused,
      waits: refused || touches,
    }
  }
