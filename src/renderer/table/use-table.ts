import { useSelector } from '@xstate/react'
import { createContext, useCallback, useContext, useEffect, useMemo, useRef } from 'react'
import type { Forecast, Move } from '../../../rules'
import type { AppInfo } from '../../shared/bridge'
import type { MenuCommand } from '../../shared/app-messages'
import type { Settings } from '../../shared/settings'
import type {
  AppEvent,
  AppSource,
  AppView,
  ArrivalsView,
  FinishedView,
  IntentDraft,
  LessonEntry,
  MovePreview,
  PdfView,
  PublicTable,
  ReplayView,
  SavesView,
  ScenariosView,
  ScreenView,
  Show,
  SettingsView,
  TableView,
} from '../../table'
import { useTracked } from './use-tracked'

/** Carries the source down to the hooks; only the provider sets it. */
export const SourceContext = createContext<AppSource | null>(null)

/** What a person is putting together, with what it would cost and bring. */
export interface IntentView extends IntentDraft {
  readonly preview: MovePreview | null
  readonly canConfirm: boolean
}

const useSource = (): AppSource => {
  const source = useContext(SourceContext)
  if (source === null) throw new Error('the table’s hooks work only inside its provider')
  return source
}

const useView = <Part>(select: (view: AppView) => Part): Part => {
  const source = useSource()
  return useSelector(source, (view: AppView) => select(view))
}

/** Sends an event to the table; the function never changes. */
export const useSend = (): ((event: AppEvent) => void) => {
  const source = useSource()
  return useMemo(() => (event: AppEvent) => source.send(event), [source])
}

/** Which screen is shown. */
export const useScreen = (): ScreenView => useView((view) => view.screen)

/** What the program was given from outside, until it is laid aside. */
export const useArrivals = (): ArrivalsView => useView((view) => view.arrivals)

/** The lesson that was opened last; null before any was. */
export const useLesson = (): LessonEntry | null => useView((view) => view.lesson)

/** Whether points are shown while the game runs: where the person likes it and the lesson lets it be. */
export const useLivePoints = (): boolean => useView(({ settings, table }) => settings.settings.liveScore && (table?.livePoints ?? true))

/** The table, or null when no game is open. */
export const useTableOrNull = (): TableView | null => useView((view) => view.table)

/** The game that may be looked at again; null when none has ended and none was taken from the drawer. */
export const useReplay = (): ReplayView | null => useView((view) => view.replay)

/** The finished game whose result is laid out; null while none is. */
export const useFinished = (): FinishedView | null => useView((view) => view.finished)

/** The moment of the replay that everybody in the room looks at; null in play. */
export const usePublicMoment = (): PublicTable['moment'] => {
  const source = useSource()
  return useSelector(source, () => source.publicTable()?.moment ?? null)
}

/**
 * The table; only for screens that lie over a game. A component is drawn anew when a field that it has read changes, and not for any other.
 */
export const useTable = (): TableView => {
  const source = useSource()
  const subscribe = useCallback((listener: () => void) => source.subscribe({ next: listener, error: listener }).unsubscribe, [source])
  const latest = useCallback(() => source.getSnapshot().table, [source])
  const table = useTracked(subscribe, latest)
  if (table === null) throw new Error('no game is open')
  return table
}

/** Pages on which the quarter's market has played: what another would bring says nothing. */
const AFTER_MARKET: readonly Show['kind'][] = ['market', 'predictions', 'books', 'regulator', 'half-time']

/** Whether the quarter is being closed: its market plays or has played, and the next news has not come. */
export const useIsClosing = (): boolean =>
  useView(({ table }) => table !== null && table.show !== null && AFTER_MARKET.includes(table.show.kind))

/** What the quarter would bring if it closed now, as far as the viewer can know; nothing while it is being closed. */
export const useForecast = (): Forecast | null => {
  const source = useSource()
  const position = useView((view) => view.table?.position ?? null)
  const isClosing = useIsClosing()
  return useMemo(() => (position === null || isClosing ? null : source.forecast(position)), [source, position, isClosing])
}

/** Looks up what a move would cost and bring; null where that cannot be told. The function never changes. */
export const useLook = (): ((move: Move) => MovePreview | null) => {
  const source = useSource()
  return useMemo(() => (move: Move) => source.preview(move), [source])
}

/** What a move would cost and bring; null without a move or when nobody decides. */
export const usePreview = (move: Move | null): MovePreview | null => {
  const source = useSource()
  const position = useView((view) => view.table?.position ?? null)
  return useMemo(() => (move === null || position === null ? null : source.preview(move)), [source, move, position])
}

/** The move being drafted, with its preview. */
export const useIntent = (): IntentView => {
  const draft = useView((view) => view.intent)
  const preview = usePreview(draft.move)
  return useMemo(
    () => ({ ...draft, preview, canConfirm: draft.move !== null && preview !== null && preview.refusal === null }),
    [draft, preview],
  )
}

/** The library of saved games. */
export const useSaves = (): SavesView => useView((view) => view.saves)

/** Whether a PDF is being kept, and what became of the last one. */
export const usePdf = (): PdfView => useView((view) => view.pdf)

/** The shelf of scenarios of one's own. */
export const useScenarios = (): ScenariosView => useView((view) => view.scenarios)

/** The settings. */
export const useSettings = (): Settings => useView((view) => view.settings.settings)

/** The settings with what went wrong when they were read or written. */
export const useSettingsView = (): SettingsView => useView((view) => view.settings)

/** Facts about the running program. */
export const useAppInfo = (): AppInfo | null => useView((view) => view.info)

/** Calls the handler when the command is chosen in the menu bar; the newest handler counts. */
export const useMenuCommand = (command: MenuCommand, handler: () => void): void => {
  const source = useSource()
  const latest = useRef(handler)
  useEffect(() => {
    latest.current = handler
  })
  useEffect(() => source.onMenu(command, () => latest.current()), [source, command])
}
