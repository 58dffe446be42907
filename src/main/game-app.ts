import { app, session, shell, type Session } from 'electron'
import { failure, type Result } from '../shared/result'
import { guardDevServer, serveApp } from './app-protocol'
import type { FirstLook } from './asset-answer'
import { askBeforeEnding } from './ask-before-ending'
import { calmWorkers } from './calm-workers'
import { offerTextMenus } from './context-menu'
import type { GivenPaths } from './given-arguments'
import { createGameWindow, type GameWindow } from './game-window'
import { createGivenFiles } from './given-files'
import { createHandlers, type WithDialogs, type WithWindow } from './handlers'
import { openGate } from './ipc-gate'
import { createLastFolders } from './last-folders'
import { createLiveSettings } from './live-settings'
import { installMenu } from './menu'
import { devServer } from './origins'
import { createProjector, type Projector } from './projector'
import { createSaveIndex } from './save-index'
import { createSaveStore } from './save-store'
import { createScenarioShelf } from './scenario-shelf'
import { createShownPage } from './shown-page'
import { tell } from './tell'
import { sweepOwnFolder } from './temporary-files'
import type { UserFolder } from './user-folder'
import { PROJECTOR_SESSION } from './window'
import { createWindowMemory } from './window-memory'
import type { MenuWords } from './words'

/** The running program, as whoever starts it sees it. */
export interface GameApp {
  showWindow(): void
  /** Takes in files given from outside: games are kept and shown, scenarios are offered. */
  openFiles(paths: GivenPaths): void
}

/** The parts of the program that live as long as it does, each knowing of the others what it needs. */
const createParts = (folder: UserFolder) => {
  const saves = createSaveStore(folder.saves, createSaveIndex(folder.savesIndex, app.getVersion()))
  const memory = createWindowMemory(folder.window)
  const settings = createLiveSettings(folder.settings, {
    gameWindow: () => game.current(),
    changed: () => {
      refreshMenu()
      projector.refresh()
    },
  })
  const { words } = settings
  const game: GameWindow = createGameWindow({
    memory,
    fullScreen: () => settings.current().fullScreen,
    title: () => words().name,
    opened: (window) => {
      ending.watch(window)
      window.on('enter-full-screen', () => void settings.followFullScreen(true))
      window.on('leave-full-screen', () => void settings.followFullScreen(false))
      // A page that starts again has told nothing yet, and has to hear that somebody looks.
      window.webContents.on('did-start-loading', () => projector.publish(null))
      window.on('closed', projector.close)
    },
  })
  const projector = createProjector({
    gameWindow: game.current,
    settings: settings.current,
    locale: () => app.getLocale(),
    title: () => words().projectorTitle,
    opening: once(() => prepareSession(session.fromPartition(PROJECTOR_SESSION), settings.firstLook)),
  })
  const shownPage = createShownPage({ gameWindow: game.current, projector })
  const ending = askBeforeEnding({ gameWindow: game.current, saves, others: [memory], words })
  const given = createGivenFiles(saves, folder.saves, () => tell(game.current(), 'files', 'onGiven'))
  const openUserFolder = () => showFolder(folder.root)
  const refreshMenu = (): void => showMenu({ game, projector, words, openUserFolder })
  return { saves, settings, game, projector, shownPage, ending, given, openUserFolder, refreshMenu }
}

/** Puts the program together once Electron is ready, and opens its window. */
export const startGameApp = (folder: UserFolder): GameApp => {
  const { game, refreshMenu, ...parts } = createParts(folder)
  const { saves, settings, projector, given } = parts
  const { words } = settings
  const folders = createLastFolders(folder.lastFolders, [app.getPath('documents'), app.getPath('home')])
  const withWindow: WithWindow = (ask) => {
    const window = game.current()
    return window ? ask(window) : failure('app.no-window')
  }
  const withDialogs: WithDialogs = (ask) => withWindow((window) => ask({ window, words: words(), folders }))

  prepareSession(session.defaultSession, settings.firstLook, calmWorkers(game.current))
  offerTextMenus(words)
  game.show()
  // While the window's page is begun in a process of its own, everything is made that it will ask for; nothing is heard before this turn ends.
  const handlers = createHandlers({ ...parts, scenarios: createScenarioShelf(folder.scenarios), withWindow, withDialogs })
  openGate((page) => (page === 'game' ? game.current() : projector.window())?.webContents ?? null, handlers)
  refreshMenu()
  for (const own of [folder.root, folder.saves, folder.scenarios]) void sweepOwnFolder(own)
  // The page will ask which game goes on: while it is being fetched, many saves can be looked at already.
  void saves.latest()
  return {
    showWindow: game.show,
    openFiles: (paths) => {
      if (paths.files.length === 0) return
      game.show()
      given.give(paths)
    },
  }
}

/** What the menu's commands reach. */
interface MenuReach {
  readonly game: GameWindow
  readonly projector: Projector
  readonly words: () => MenuWords
  readonly openUserFolder: () => Promise<Result>
}

const showMenu = ({ game, projector, words, openUserFolder }: MenuReach): void =>
  installMenu(words(), {
    send: (command) => tell(game.current(), 'menu', 'onCommand', command),
    toggleFullScreen: () => game.current()?.setFullScreen(!game.current()?.isFullScreen()),
    openUserFolder: () => void openUserFolder(),
    openProjector: projector.open,
  })

const showFolder = async (path: string): Promise<Result> => {
  const detail = await shell.openPath(path)
  return detail === '' ? { ok: true } : failure('app.no-file-manager', { path, detail })
}

/** Does something the first time it is asked for. */
const once = (act: () => void): (() => void) => {
  let due = true
  return () => {
    if (due) act()
    due = false
  }
}

/** Serves the build to a session's pages. */
const prepareSession = (used: Session, look: () => FirstLook, asked?: (url: string) => void): void => {
  serveApp(used, look, asked)
  const server = devServer()
  if (server !== null) guardDevServer(used, server)
}
