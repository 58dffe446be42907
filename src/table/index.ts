/** The only door of the table: what the app, the fuzzer and whoever hosts a table may take. */
export {
  type Advice,
  type AdviceQuestion,
  type AskAdvice,
  type AskBot,
  type BotAnswer,
  type BotQuestion,
  type BotReason,
  fallbackMove,
  type Waiting,
} from './ask/bot-port'
export { fitScenario } from './game/fit-scenario'
export { type Foretold, type GameRecord, logOf, movesOf } from './game/game-record'
export { createKeeper, type Keeper } from './game/keeper'
export { type HoldTold, noteOf, type NoteView } from './game/notes'
export type { MovePreview } from './game/preview'
export { PREDICTION_CHANCE, type PredictionView, withPrediction } from './game/predictions'
export { realRules } from './game/rules-door'
export {
  BOT_LEVELS,
  type BotLevel,
  type GameSetup,
  hasManner,
  PERSONALITIES,
  type Personality,
  type SeatInfo,
  type Seats,
  type SeatSetup,
  seatsInFile,
} from './game/seats'
export type { Mark } from './course/marks'
export { resultOf } from './course/result'
export { type Archive, isOnlyRead } from './files/archive'
export type { CopySaving } from './files/copies'
export { type LoadCode, loadGame } from './files/load-game'
export { saveText } from './files/save-game'
export type { MoneyPlace, Payment } from './tell/payment'
export type { LedPlace } from './tell/lead-moments'
export { type Moment, momentsIn } from './tell/moments'
export { createMoneyMemory, type MoneyMoment, NO_MONEY } from './tell/money-memory'
export type { Pace, SkipTarget } from './tell/pace'
export { toldByShows, type BidsShow, type RulingShow, type Show, type LoggedShowKind } from './tell/shows'
export { lettersIn, timingOf } from './tell/timing'
export { touchesOf } from './tell/touches'
export { type ClockView, secondsLeft } from './tell/turn-clock'
export type { DeskState } from './play/application-machine'
export { type IntentDraft, NO_INTENT } from './play/intent-draft'
export type { IntentField, IntentOption, IntentValue } from './play/intent-fields'
export type { IntentAction } from './play/intent-machine'
export { actionGroups, actionTable, candidateMoves, MOVE_ROWS } from './play/move-rows'
export type { Fault, NamedSaving, SavedMoves, SavingState } from './play/table-context'
export { observing } from './view/observing'
export type { DeskItem, ReviewView } from './view/review-view'
export type { OwnSheetView, TableView } from './view/table-view'
export type { BotView, Decider, Stage } from './view/told-view'
export type { Closing, Film, FilmSource, ReplayView } from './replay/film'
export type { PublicTable } from './host/public-table'
export type { IntentRefusal, SeatIntent } from './host/seat-intents'
export type { SeatView } from './host/seat-view'
export { openTableHost, type TableHost, type Viewer } from './host/table-host'
export type { Arrival, ArrivalsView } from './library/arrivals-machine'
export type { LessonEntry } from './library/lesson-entry'
export type { PdfView } from './library/pdf-machine'
export type { Notice } from './library/save-tasks'
export type { SavesView } from './library/saves-view'
export { isSameFile, type Keeping, type OwnEntry, type ScenariosView } from './library/scenarios-machine'
export { type AppSource, startApp } from './app/app-source'
export type { AppView, ScreenView } from './app/app-view'
export type { SettingsView } from './app/library-view'
export type { FinishedView } from './app/looking-back'
export { createOpeningSource } from './app/opening-source'
export { reportUnsaved } from './app/report-unsaved'
export type { AppEvent, ScreenId } from './app/root-events'
export type { RootInput } from './app/root-context'
export { createProjectorSource } from './projector/projector-source'
export { projectionOf, publishTable } from './projector/publish'
