import { app, screen, session, shell, type BrowserWindow, type Session } from 'electron'
import { failure } from '../shared/result'
import type { SettingsChange } from '../shared/settings'
import { guardDevServer, serveApp } from './app-protocol'
import { askBeforeEnding } from './ask-before-ending'
import { offerTextMenus } from './context-menu'
import { watchPage } from './crash'
import type { GivenPaths } from './given-arguments'
import { createGivenFiles } from './given-files'
import { guardSession } from './guards'
import { createHandlers, type WithDialogs, type WithWindow } from './handlers'
import { openGate } from './ipc-gate'
import { createLastFolders } from './last-folders'
import { installMenu } from './menu'
import { devServer } from './origins'
import { listOwnScenarios } from './own-scenarios'
import { createProjector } from './projector'
import { createSaveIndex } from './save-index'
import { createSaveStore } from './save-store'
import { createSettingsStore } from './settings-store'
import { tell } from './tell'
import { sweepOwnFolder } from './temporary-files'
import type { UserFolder } from './user-folder'
import { openWindow, presentWindow, PROJECTOR_SESSION } from './window'
import { createWindowMemory, rememberPlace } from './window-memory'
import { openingFor, type Area } from './window-place'
import { menuLanguage, menuWords } from './words'

/** The running program, as whoever starts it sees it. */
export interface GameApp {
  showWindow(): void
  /** Takes in files given from outside: games are kept and shown, scenarios are offered. */
  openFiles(paths: GivenPaths): void
}

/** Puts the program together once Electron is ready, and opens its window. */
export const startGameApp = (folder: UserFolder): GameApp => {
  const saves = createSaveStore(folder.saves, createSaveIndex(folder.savesIndex, app.getVersion()))
  const settings = createSettingsStore(folder.settings, (change) => takeUpSettings(change))
  const memory = createWindowMemory(folder.window)
  let window: BrowserWindow | null = null

  const language = () => menuLanguage(settings.current().language, app.getLocale())
  const words = () => menuWords(language())
  const openUserFolder = async () => {
    const detail = await shell.openPath(folder.root)
    return detail === '' ? ({ ok: true } as const) : failure('app.no-file-manager', { path: folder.root, detail })
  }
  const projector = createProjector({
    gameWindow: () => window,
    settings: settings.current,
    locale: () => app.getLocale(),
    title: () => words().projectorTitle,
  })
  const refreshMenu = (): void => {
    installMenu(words(), {
      send: (command) => tell(window, 'menu', 'onCommand', command),
      toggleFullScreen: () => window?.setFullScreen(!window.isFullScreen()),
      openUserFolder: () => void openUserFolder(),
      openProjector: projector.open,
    })
  }
  const applySettings = ({ fullScreen }: SettingsChange): void => {
    refreshMenu()
    window?.setTitle(words().name)
    projector.refresh()
    if (fullScreen !== undefined) window?.setFullScreen(fullScreen)
  }
  const storeSettings = async (change: SettingsChange) => {
    const stored = await settings.write(change)
    if (stored.ok) applySettings(change)
    return stored
  }
  /** Whoever edits the file while the game runs changes the game's settings too, as soon as it looks. */
  const takeUpSettings = (change: SettingsChange): void => {
    applySettings(change)
    tell(window, 'settings', 'onChange', change)
  }
  /** Full screen can also change by the window's own keys: the setting follows. */
  const followFullScreen = async (fullScreen: boolean) => {
    if (settings.current().fullScreen === fullScreen) return
    const stored = await settings.write({ fullScreen })
    if (stored.ok) tell(window, 'settings', 'onChange', { fullScreen })
  }
  const withWindow: WithWindow = (ask) => (window ? ask(window) : failure('app.no-window'))
  const folders = createLastFolders(folder.lastFolders, [app.getPath('documents'), app.getPath('home')])
  const withDialogs: WithDialogs = (ask) => withWindow((open) => ask({ window: open, words: words(), folders }))
  const ending = askBeforeEnding({ gameWindow: () => window, saves, others: [memory], words })
  const given = createGivenFiles(saves, folder.saves, () => tell(window, 'files', 'onGiven'))

  const showWindow = (): void => {
    if (window) {
      presentWindow(window)
      return
    }
    window = openWindow(openingFor(memory.place(), workAreas()), settings.current().fullScreen, words().name)
    rememberPlace(window, memory)
    watchPage(window)
    ending.watch(window)
    window.on('enter-full-screen', () => void followFullScreen(true))
    window.on('leave-full-screen', () => void followFullScreen(false))
    // A page that starts again has told nothing yet, and has to hear that somebody looks.
    window.webContents.on('did-start-loading', () => projector.publish(null))
    window.on('closed', () => {
      window = null
      projector.close()
    })
  }

  for (const used of [session.defaultSession, session.fromPartition(PROJECTOR_SESSION)]) prepareSession(used, language)
  const handlers = createHandlers({
    saves,
    settings,
    given,
    ending,
    projector,
    scenarios: () => listOwnScenarios(folder.scenarios),
    storeSettings,
    openUserFolder,
    withWindow,
    withDialogs,
  })
  openGate((page) => (page === 'game' ? window : projector.window())?.webContents ?? null, handlers)
  offerTextMenus(words)
  for (const own of [folder.root, folder.saves]) void sweepOwnFolder(own)
  refreshMenu()
  showWindow()
  // The page will ask which game goes on: while it is being fetched, many saves can be looked at already.
  void saves.latest()
  const openFiles = (paths: GivenPaths): void => {
    if (paths.files.length === 0) return
    showWindow()
    given.give(paths)
  }
  return { showWindow, openFiles }
}

/** Denies a session what no page needs, and serves it the build. */
const prepareSession = (used: Session, language: () => string): void => {
  guardSession(used)
  serveApp(used, language)
  const server = devServer()
  if (server !== null) guardDevServer(used, server)
}

/** What windows may use of each screen, the main one first. */
const workAreas = (): readonly [Area, ...Area[]] => [
  screen.getPrimaryDisplay().workArea,
  ...screen.getAllDisplays().map(({ workArea }) => workArea),
]
