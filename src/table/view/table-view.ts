import type { Faction, LogEntry, PlayerView, Scenario } from '../../../rules'
import { checkWordOf, type CheckWord } from '../../class/check/check-word'
import { type CopySaving, NO_COPY } from '../files/copies'
import type { GameRecord, GuideMarks } from '../game/game-record'
import { lastMoveOf } from '../game/recap'
import { isGuided } from '../game/guided'
import type { Keeper } from '../game/keeper'
import { humansOf, type SeatInfo } from '../game/seats'
import { decisionOf, isCopied, isUnsaved, type NamedSaving, type SavingState, type TableContext } from '../play/table-context'
import type { TableSnapshot } from '../play/table-machine'
import { speechBeside } from '../tell/speech'
import type { ClockView, TurnClock } from '../tell/turn-clock'
import { type DecisionView, decisionView } from './decision-view'
import { keepIfSame, memoLast } from './memo-last'
import { createToldViewer, type ToldView } from './told-view'
import { createViewerPosition } from './viewer-position'

/** All that the screen of a computer may know of the table people share it at: never the game's state, only what may be seen there now. */
export interface TableView extends ToldView, DecisionView {
  /** Whose turn the screen is handed to. */
  readonly next: SeatInfo | null
  readonly scenario: Scenario
  readonly seed: number
  /** What tells that other tables play the same game; null where nothing is played. */
  readonly checkWord: CheckWord | null
  readonly recap: readonly LogEntry[]
  /** Whether the one person at the table has watched here all there was to watch since their last move: the recap need not tell it again. */
  readonly recapWatched: boolean
  /** How far the guide has got; null where the game is not a guided one. */
  readonly guide: GuideMarks | null
  readonly saving: SavingState
  readonly namedSave: Omit<NamedSaving, 'overwrite'>
  readonly copy: CopySaving
  /** How much of a turn there is and is used; null where turns are not measured. */
  readonly clock: ClockView | null
  /** A team's own sheet, asked for in a pause; null where none is. */
  readonly sheet: OwnSheetView | null
  /** The whole class pauses. */
  readonly isBlank: boolean
  /** Whether the lesson lets points be shown while the game runs. */
  readonly livePoints: boolean
  /** Moves would be lost if the game ended now. */
  readonly isUnsaved: boolean
}

/** What a team may look at out of its turn: its own seat, and once everybody else looks away what that seat knows. */
export interface OwnSheetView {
  readonly seat: SeatInfo
  /** Null behind the curtain. */
  readonly position: PlayerView | null
}

/** Whose secrets may be on the screen: those of the one person at the table, or of the person whose private turn it is. */
export const viewerOf = (snapshot: TableSnapshot): Faction | null => {
  const { record } = snapshot.context
  const humans = humansOf(record.seats)
  if (humans.length === 1) return humans[0] ?? null
  const { pending } = record.state
  return snapshot.hasTag('private') && pending.kind !== 'over' ? pending.seat : null
}

/** Reads the shared screen's views off the machine's snapshots; what did not change keeps its identity from one view to the next. */
export const createTableViewer = (keeper: Keeper): ((snapshot: TableSnapshot) => TableView) => {
  const told = createToldViewer(keeper)
  const recapFor = memoLast((record: GameRecord, seat: Faction) => keeper.recap(record, seat))
  const recapSpeechFor = memoLast((record: GameRecord, to: Faction, entries: number) => speechBeside(record, { of: 'recap', entries, to }))
  const savingFor = memoLast(savingOf)
  const namedFor = memoLast(({ state, name, code, params }: NamedSaving) => ({ state, name, code, params }))
  const checkFor = memoLast((scenario: Scenario, seed: number, advice: boolean, predictions: boolean) =>
    checkWordOf({ scenario, seed, advice, predictions }),
  )
  const classFor = memoLast(classView)
  const sheetOf = createSheetViewer(keeper)
  const keep = keepIfSame<TableView>()

  return (snapshot) => {
    const { context } = snapshot
    const { record } = context
    const seen = told(snapshot, viewerOf(snapshot))
    const seat = decisionOf(context)?.seat ?? null
    const recap = seen.stage === 'recap' && seat !== null ? recapFor(record, seat) : NOTHING
    return keep({
      ...seen,
      ...decisionView(keeper, snapshot),
      next: seen.stage === 'hand-over' ? (seen.seats.find(({ faction }) => faction === seat) ?? null) : null,
      scenario: record.scenario,
      seed: record.seed,
      checkWord: checkFor(record.scenario, record.seed, record.advice, record.predicts),
      recap,
      recapWatched: isWatched(context, seat),
      speech: seat !== null && recap.length > 0 ? recapSpeechFor(record, seat, recap.length) : seen.speech,
      guide: isGuided(record) ? record.guide : null,
      saving: savingFor(context.autosave),
      namedSave: namedFor(context.named),
      copy: context.copy.state === 'kept' && !isCopied(context) ? NO_COPY : context.copy,
      sheet: sheetOf(context, seen.seats),
      ...classFor(record, context.clock, context.isBlank),
      isUnsaved: isUnsaved(context),
    })
  }
}

/** Whether the one person at the table has watched all there was to watch since their last move. */
const isWatched = ({ record, watchedSince }: TableContext, seat: Faction | null): boolean =>
  humansOf(record.seats).length === 1 && seat !== null && watchedSince <= lastMoveOf(record, seat) + 1

/** Reads the sheet a team asked for: what its seat is told, as soon as the curtain is away. */
const createSheetViewer = (keeper: Keeper): ((context: TableContext, seats: readonly SeatInfo[]) => OwnSheetView | null) => {
  const see = createViewerPosition(keeper)
  const sheetFor = memoLast((seat: SeatInfo, position: PlayerView | null): OwnSheetView => ({ seat, position }))
  return (context, seats) => {
    const { sheet } = context
    const seat = seats.find(({ faction }) => faction === sheet?.seat)
    if (sheet === null || seat === undefined) return null
    return sheetFor(seat, sheet.isOpen ? see(context, sheet.seat).position : null)
  }
}

const NOTHING: readonly LogEntry[] = []

/** What a class adds to a table. */
const classView = ({ clock: minutes, lesson }: GameRecord, { spent, since }: TurnClock, isBlank: boolean) => ({
  clock: minutes === undefined ? null : { minutes, spent, since },
  isBlank,
  livePoints: lesson?.livePoints ?? true,
})

const savingOf = ({ state, code, params, attempts, onDisk, due }: TableContext['autosave']): SavingState => ({
  state: due ? 'saving' : state,
  code,
  params,
  attempts,
  onDisk,
})
