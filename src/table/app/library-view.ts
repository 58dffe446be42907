import type { Settings } from '../../shared/settings'
import type { ArrivalsView } from '../library/arrivals-machine'
import type { LessonEntry } from '../library/lesson-entry'
import type { PdfView } from '../library/pdf-machine'
import type { Notice } from '../library/save-tasks'
import { type SavesView, savesView, UNSEEN_SAVES } from '../library/saves-view'
import type { ScenariosView } from '../library/scenarios-machine'
import { memoLast } from '../view/memo-last'
import type { RootSnapshot } from './root-machine'

/** Settings and what went wrong with them. */
export interface SettingsView {
  readonly settings: Settings
  readonly notice: Pick<Notice, 'code' | 'params'> | null
}

/** What lies beside the games: the drawer of saves, scenarios, settings, a page that is kept, files that have come. */
export interface LibraryView {
  readonly saves: SavesView
  readonly scenarios: ScenariosView
  readonly settings: SettingsView
  readonly pdf: PdfView
  readonly arrivals: ArrivalsView
  /** The lesson that was opened last. */
  readonly lesson: LessonEntry | null
}

/** What lies in it before anybody has looked. */
export const UNSEEN_LIBRARY: Omit<LibraryView, 'settings'> = {
  saves: savesView('loading', UNSEEN_SAVES),
  scenarios: { state: 'loading', own: [], opened: [], news: [], kept: null, notice: null },
  pdf: { isBusy: false, notice: null },
  arrivals: { files: [] },
  lesson: null,
}

type Children = RootSnapshot['children']
type SnapshotOf<Name extends keyof Children> = ReturnType<NonNullable<Children[Name]>['getSnapshot']>

/** Reads a part of the library off the machine that keeps it, as soon as that is there. */
const seenOr =
  <Snapshot, View>(unseen: View, view: (snapshot: Snapshot) => View) =>
  (snapshot: Snapshot | undefined): View =>
    snapshot === undefined ? unseen : view(snapshot)

/** Reads the library off the machines that keep it; what did not change keeps its identity. */
export const createLibraryViewer = (): ((snapshot: RootSnapshot) => LibraryView) => {
  const savesFor = memoLast(savesView)
  const scenariosFor = memoLast((state: ScenariosView['state'], context: Omit<ScenariosView, 'state'>) => ({ ...context, state }))
  const settingsFor = memoLast((settings: Settings, notice: SettingsView['notice']): SettingsView => ({ settings, notice }))
  const pdfFor = memoLast((isBusy: boolean, notice: Notice | null) => ({ isBusy, notice }))
  const arrivalsFor = memoLast((files: ArrivalsView['files']) => ({ files }))

  const saves = seenOr(UNSEEN_LIBRARY.saves, ({ value, context }: SnapshotOf<'saves'>) => savesFor(value, context))
  const scenarios = seenOr(UNSEEN_LIBRARY.scenarios, ({ value, context }: SnapshotOf<'scenarios'>) =>
    scenariosFor(value === 'ready' || value === 'keeping' ? value : 'loading', context),
  )
  const pdf = seenOr(UNSEEN_LIBRARY.pdf, ({ value, context }: SnapshotOf<'pdf'>) => pdfFor(value === 'printing', context.notice))
  const arrivals = seenOr(UNSEEN_LIBRARY.arrivals, ({ context }: SnapshotOf<'arrivals'>) => arrivalsFor(context.files))

  return ({ context, children }) => ({
    saves: saves(children.saves?.getSnapshot()),
    scenarios: scenarios(children.scenarios?.getSnapshot()),
    settings: settingsFor(context.settings, children.settings?.getSnapshot().context.notice ?? null),
    pdf: pdf(children.pdf?.getSnapshot()),
    arrivals: arrivals(children.arrivals?.getSnapshot()),
    lesson: context.lesson,
  })
}
