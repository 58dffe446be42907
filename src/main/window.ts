import { join } from 'node:path'
import { BrowserWindow, type WebPreferences } from 'electron'
import icon from '../../assets/icon-window.png?asset'
import type { PageName } from '../shared/channels'
import { addressOf } from './origins'

/** Paper colour of the title screen, so that nothing flashes before the first frame. */
const PAPER = '#f3ead8'

/** Opens the window of the game: sandboxed, isolated, shown once it has something to show. */
export const openWindow = (fullScreen: boolean, title: string): BrowserWindow => {
  const window = new BrowserWindow({
    width: 1280,
    height: 720,
    useContentSize: true,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    // An explicit false would take the full-screen button away on macOS.
    ...(fullScreen ? { fullscreen: true } : {}),
    autoHideMenuBar: true,
    backgroundColor: PAPER,
    title,
    icon,
    webPreferences: preferencesOf('game'),
  })
  showPage(window, 'game')
  return window
}

/** Opens the projector's window on its display: as safe as the game's own, with a menu of nothing. */
export const openProjectorWindow = ({ bounds, fullScreen, title }: ProjectorPlace): BrowserWindow => {
  const window = new BrowserWindow({
    ...bounds,
    useContentSize: true,
    minWidth: 800,
    minHeight: 450,
    show: false,
    ...(fullScreen ? { fullscreen: true } : {}),
    autoHideMenuBar: true,
    backgroundColor: PAPER,
    title,
    icon,
    webPreferences: preferencesOf('projector'),
  })
  // The menu bar's commands are the game's; here they would act on a window behind.
  window.removeMenu()
  showPage(window, 'projector')
  return window
}

/** Where the projector's window goes. */
export interface ProjectorPlace {
  readonly bounds: { readonly x?: number; readonly y?: number; readonly width: number; readonly height: number }
  readonly fullScreen: boolean
  readonly title: string
}

const PRELOADS: Readonly<Record<PageName, string>> = { game: 'index.js', projector: 'projector.js' }

/** The projector's own session, in memory only: it shares no storage with the game's page and keeps nothing. */
export const PROJECTOR_SESSION = 'projector'

const preferencesOf = (page: PageName): WebPreferences => ({
  ...(page === 'projector' ? { partition: PROJECTOR_SESSION } : {}),
  preload: join(__dirname, '../preload', PRELOADS[page]),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
})

const showPage = (window: BrowserWindow, page: PageName): void => {
  window.once('ready-to-show', () => window.show())
  // A title the page sets would hide the game's name from the task bar.
  window.on('page-title-updated', (event) => event.preventDefault())
  void window.loadURL(addressOf(page))
}
