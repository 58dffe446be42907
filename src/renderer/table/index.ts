export type { Advice, BotReason } from './bot-actor'
export { isOnlyRead, type Archive } from './archive'
export type { AppSource } from './app-source'
export type { AppView, FinishedView, ReplayView, ScreenView, SettingsView } from './app-view'
export type { DeskState } from './application-machine'
export type { Foretold } from './game-record'
export type { IntentField, IntentOption, IntentValue } from './intent-fields'
export type { IntentDraft } from './intent-draft'
export type { IntentAction } from './intent-machine'
export { actionGroups, candidateMoves, MOVE_ROWS } from './move-rows'
export type { MovePreview } from './keeper'
export type { NoteView } from './notes'
export { PREDICTION_CHANCE, type PredictionView } from './predictions'
export { type Pace, type SkipTarget } from './pace'
export type { MoneyMoment } from './money-memory'
export type { MoneyPlace, Payment } from './money'
export type { DeskItem, ReviewView } from './review-view'
export type { AppEvent, ScreenId } from './root-events'
export type { CopySaving } from './copies'
export type { Notice } from './save-tasks'
export type { SavesView } from './saves-view'
export type { OwnEntry, ScenariosView } from './scenarios-machine'
export { BOT_LEVELS, PERSONALITIES, type BotLevel, type Personality, type GameSetup, type SeatInfo, type Seats, type SeatSetup, seatsInFile } from './seats'
export type { Show } from './shows'
export type { Fault, NamedSaving, SavedMoves, SavingState } from './table-context'
export type { BotView, Decider, Stage, TableView } from './table-view'
export type { Closing, Film, FilmSource } from './replay/film'
export { FilmTable } from './replay/film-table'
export type { Mark } from './replay/marks'
export { createProjectorSource } from './projector/projector-source'
export type { PublicTable } from './projector/public-table'
export { publishTable } from './projector/publish'
export { reportUnsaved } from './report-unsaved'
export { createOpeningSource } from './opening-source'
export { openOracle, type Oracle } from './replay/oracle'
export { TableProvider } from './table-provider'
export { useMoney, useMoneyMs } from './use-money'
export {
  type IntentView,
  useAppInfo,
  useArrivals,
  useFinished,
  useForecast,
  useIntent,
  useMenuCommand,
  usePreviews,
  usePress,
  useSaves,
  useScenarios,
  usePublicMoment,
  useReplay,
  useScreen,
  useSend,
  useSettings,
  useSettingsView,
  useTable,
  useTableOrNull,
} from './use-table'
export { useTracked } from './use-tracked'
