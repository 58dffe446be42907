import type { AppInfo } from '../../shared/bridge'
import type { GameResult } from '../../shared/game-result'
import type { Settings } from '../../shared/settings'
import type { Archive } from '../files/archive'
import type { GameRecord } from '../game/game-record'
import { type IntentDraft, NO_INTENT } from '../play/intent-draft'
import { intentDraft } from '../play/intent-machine'
import type { Keeper } from '../game/keeper'
import { keepIfSame, memoLast } from '../view/memo-last'
import type { ScreenId } from './root-events'
import type { RootSnapshot } from './root-machine'
import { type SavesView, savesView, UNSEEN_SAVES } from '../library/saves-view'
import type { ArrivalsView } from '../library/arrivals-machine'
import type { PdfView } from '../library/pdf-machine'
import type { ScenariosView } from '../library/scenarios-machine'
import type { Notice } from '../library/save-tasks'
import { createFilm, type Film, type ReplayView } from '../replay/film'
import { realRules } from '../game/rules-door'
import type { Fault } from '../play/table-context'
import { createTableViewer, type TableView } from '../view/table-view'

/** Which screen is shown, and what lies under it. */
export interface ScreenView {
  readonly screen: ScreenId
  /** A game lies under this screen. */
  readonly inGame: boolean
  /** The game ended unexpectedly, or could not be started. */
  readonly fault: Fault | null
}

/** Settings and what went wrong with them. */
export interface SettingsView {
  readonly settings: Settings
  readonly notice: Pick<Notice, 'code' | 'params'> | null
}

/** A finished game whose result is laid out: the one at the table, or one from the drawer. */
export interface FinishedView {
  readonly result: GameResult
  /** Every moment of it; null where its moves do not replay. */
  readonly film: Film | null
  /** What is known of it besides the result, where nothing but that can be read. */
  readonly archive: Archive | null
}

/** Everything the interface may know, in one object. */
export interface AppView {
  readonly screen: ScreenView
  readonly table: TableView | null
  readonly intent: IntentDraft
  readonly saves: SavesView
  readonly scenarios: ScenariosView
  readonly settings: SettingsView
  readonly pdf: PdfView
  readonly arrivals: ArrivalsView
  readonly replay: ReplayView | null
  readonly finished: FinishedView | null
  readonly info: AppInfo | null
}

/** Reads the app's view off the root machine and its children; what did not change keeps its identity. */
export const createAppViewer = (keeper: Keeper): ((snapshot: RootSnapshot) => AppView) => {
  const viewTable = createTableViewer(keeper)
  const screenFor = memoLast((screen: ScreenId, inGame: boolean, fault: Fault | null): ScreenView => ({ screen, inGame, fault }))
  const savesFor = memoLast(savesView)
  const intentFor = memoLast(intentDraft)
  const scenariosFor = memoLast((state: ScenariosView['state'], context: Omit<ScenariosView, 'state'>): ScenariosView => ({
    ...context,
    state,
  }))
  const settingsFor = memoLast((settings: Settings, notice: SettingsView['notice']): SettingsView => ({ settings, notice }))
  const pdfFor = memoLast((isBusy: boolean, notice: Notice | null): PdfView => ({ isBusy, notice }))
  const arrivalsFor = memoLast((files: ArrivalsView['files']): ArrivalsView => ({ files }))
  const filmFor = memoLast((record: GameRecord, name: string | null): Film => createFilm(realRules, record, name))
  const replayFor = memoLast((film: Film, at: number): ReplayView => ({ film, at: Math.max(0, Math.min(film.length, at)) }))
  const archiveFor = memoLast((archive: Archive): FinishedView => ({ result: archive.result, film: null, archive }))
  const finishedFor = memoLast(finishedView)
  const keep = keepIfSame<AppView>()

  return (snapshot) => {
    const { context, children, value } = snapshot
    const saves = children.saves?.getSnapshot()
    const scenarios = children.scenarios?.getSnapshot()
    const settings = children.settings?.getSnapshot()
    const pdf = children.pdf?.getSnapshot()
    const table = children.table?.getSnapshot()
    const shown = table === undefined ? null : viewTable(table)
    // A draft names cards in hand: on any screen but its own turn's, somebody else may be looking.
    const intent = shown?.stage === 'human-turn' ? table?.children.intent?.getSnapshot() : undefined
    const { ended } = context
    const film = context.reel !== null ? filmFor(context.reel.record, context.reel.name) : ended === null ? null : filmFor(ended, null)
    return keep({
      screen: screenFor(value.screen, context.record !== null, context.fault),
      table: shown,
      intent: intent === undefined ? NO_INTENT : intentFor(intent),
      saves: savesFor(saves?.value ?? 'loading', saves?.context ?? UNSEEN_SAVES),
      scenarios: scenariosFor(scenarios?.value === 'ready' ? 'ready' : 'loading', scenarios?.context ?? NO_SCENARIOS),
      settings: settingsFor(context.settings, settings?.context.notice ?? null),
      pdf: pdfFor(pdf?.value === 'printing', pdf?.context.notice ?? null),
      arrivals: arrivalsFor(children.arrivals?.getSnapshot().context.files ?? NO_FILES),
      replay: film === null ? null : replayFor(film, context.replayAt),
      finished: context.archive !== null ? archiveFor(context.archive) : context.reel !== null || film === null ? null : finishedFor(film),
      info: context.info,
    })
  }
}

const finishedView = (film: Film): FinishedView | null => {
  const result = film.result()
  return result === null ? null : { result, film, archive: null }
}

const NO_SCENARIOS = { own: [], opened: [], news: [], notice: null }
const NO_FILES: ArrivalsView['files'] = []
