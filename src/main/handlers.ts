import { app, type BrowserWindow } from 'electron'
import type { AppInfo, GivenFile } from '../shared/bridge'
import type { Handlers } from '../shared/channels'
import type { Failure, Result } from '../shared/result'
import type { FileDialogDeps } from './ask-for-file'
import type { Closing } from './closing'
import { exportSave, importSave, keepCopy, keepPage, keepText, openScenario } from './file-dialogs'
import type { GivenFiles } from './given-files'
import type { Projector } from './projector'
import type { ShownPage } from './shown-page'
import { answerSaves } from './save-answers'
import type { SaveStore } from './save-store'
import type { ScenarioShelf } from './scenario-shelf'
import type { SettingsStore } from './settings-store'

/** Does something with the game's window, or refuses when there is none. */
export type WithWindow = <Answer>(ask: (window: BrowserWindow) => Answer) => Answer | Failure
/** Does something that asks a person for a file. */
export type WithDialogs = <Answer>(ask: (deps: FileDialogDeps) => Answer) => Answer | Failure

/** The parts of the program that answer messages. */
export interface HandlerDeps {
  readonly saves: SaveStore
  readonly settings: SettingsStore
  readonly given: GivenFiles
  readonly ending: Closing
  readonly projector: Projector
  readonly shownPage: ShownPage
  readonly scenarios: ScenarioShelf
  readonly openUserFolder: () => Promise<Result>
  readonly withWindow: WithWindow
  readonly withDialogs: WithDialogs
}

/** Answers every message of `CHANNELS`: what is carried has been checked, and what is answered will be. */
export const createHandlers = (deps: HandlerDeps): Handlers => {
  const { saves, settings, given, ending, projector, shownPage, scenarios, withWindow, withDialogs } = deps
  return {
    saves: {
      ...answerSaves(saves),
      exportSave: (id, name) => withDialogs((dialogs) => exportSave(dialogs, saves, id, name)),
      importSave: () => withDialogs((dialogs) => importSave(dialogs, saves)),
      keepCopy: (text, name) => withDialogs((dialogs) => keepCopy(dialogs, text, name)),
    },
    files: { take: async () => ({ ok: true, files: await takeGiven(given, scenarios) }) },
    scenarios: answerScenarios(scenarios, withDialogs),
    settings: {
      read: () => ({ ok: true, settings: settings.current(), notice: settings.notice() }),
      write: settings.write,
    },
    app: {
      info: () => ({ ok: true, ...appInfo() }),
      quit: () => done(() => app.quit()),
      reportUnsaved: (isUnsaved) => done(() => ending.report(isUnsaved)),
      answerClosing: (answer) => done(() => ending.answer(answer)),
      setFullScreen: (on) => withWindow((window) => done(() => window.setFullScreen(on))),
      openUserFolder: deps.openUserFolder,
      keepText: (kind, text, name) => withDialogs((dialogs) => keepText(dialogs, kind, text, name)),
      keepPage: (name, form) => withDialogs((dialogs) => keepPage(dialogs, name, form)),
    },
    projector: {
      open: () => done(projector.open),
      showPage: shownPage.show,
      publish: (projection) => {
        projector.publish(projection)
        return { ok: true, watched: projector.window() !== null }
      },
    },
    room: { look: () => ({ ok: true, ...projector.look() }), page: () => ({ ok: true, picture: shownPage.picture() }) },
  }
}

/** The shelf of scenarios; what is opened from elsewhere is read again with the others. */
const answerScenarios = (scenarios: ScenarioShelf, withDialogs: WithDialogs): Handlers['scenarios'] => ({
  open: async () => {
    const chosen = await withDialogs(openScenario)
    if (chosen.ok && chosen.file !== null) scenarios.remember(chosen.file)
    return chosen
  },
  listOwn: scenarios.list,
  keep: scenarios.keep,
})

/** What became of given files; scenarios among them are read again with those that were opened. */
const takeGiven = async (given: GivenFiles, scenarios: ScenarioShelf): Promise<readonly GivenFile[]> => {
  const files = await given.take()
  for (const taken of files) if (taken.kind === 'scenario') scenarios.remember(taken.file)
  return files
}

const done = (act: () => void): { readonly ok: true } => {
  act()
  return { ok: true }
}

const appInfo = (): AppInfo => ({
  version: app.getVersion(),
  // Systems that Electron is not made for are told as the one they are most like.
  platform: process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
  locale: app.getLocale(),
  runtime: { electron: process.versions.electron, chrome: process.versions.chrome },
})
