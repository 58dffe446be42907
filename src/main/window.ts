import { join } from 'node:path'
import { BrowserWindow, type BrowserWindowConstructorOptions, type WebPreferences } from 'electron'
import icon from '../../assets/icon-window.png?asset'
import type { PageName } from '../shared/channels'
import { addressOf } from './origins'
import { showOnce } from './show-once'
import type { Opening } from './window-place'

/** Paper colour of the title screen, so that nothing flashes before the first frame. */
const PAPER = '#f3ead8'

/** Opens the window of the game: sandboxed, isolated, shown once it has something to show. */
export const openWindow = ({ size, corner, least, maximised }: Opening, fullScreen: boolean, title: string): BrowserWindow => {
  const window = new BrowserWindow({
    ...size,
    // A remembered size is that of the whole window.
    ...(corner ?? { useContentSize: true }),
    minWidth: least.width,
    minHeight: least.height,
    ...looksOf('game', fullScreen, title),
  })
  // Never before it is shown: maximising shows a window.
  if (maximised) window.once('show', () => window.maximize())
  showPage(window, 'game')
  return window
}

/** Opens the projector's window on its display: as safe as the game's own, with a menu of nothing. */
export const openProjectorWindow = ({ bounds, fullScreen, title }: ProjectorPlace): BrowserWindow => {
  const window = new BrowserWindow({
    ...bounds,
    useContentSize: true,
    minWidth: Math.min(PROJECTOR_LEAST.width, bounds.width),
    minHeight: Math.min(PROJECTOR_LEAST.height, bounds.height),
    ...looksOf('projector', fullScreen, title),
  })
  // The menu bar's commands are the game's; here they would act on a window behind.
  window.removeMenu()
  showPage(window, 'projector')
  return window
}

/** Brings a window to the front, also one that is minimised or was never shown. */
export const presentWindow = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore()
  if (!window.isVisible()) window.show()
  window.focus()
}

/** Where the projector's window goes. */
export interface ProjectorPlace {
  readonly bounds: { readonly x?: number; readonly y?: number; readonly width: number; readonly height: number }
  readonly fullScreen: boolean
  readonly title: string
}

/** A smaller one is not for a room. */
const PROJECTOR_LEAST = { width: 800, height: 450 } as const

const looksOf = (page: PageName, fullScreen: boolean, title: string): BrowserWindowConstructorOptions => ({
  show: false,
  // An explicit false would take the full-screen button away on macOS.
  ...(fullScreen ? { fullscreen: true } : {}),
  autoHideMenuBar: true,
  backgroundColor: PAPER,
  title,
  icon,
  webPreferences: preferencesOf(page),
})

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
  showOnce(window, () => window.show())
  // A title the page sets would hide the game's name from the task bar.
  window.on('page-title-updated', (event) => event.preventDefault())
  void window.loadURL(addressOf(page))
}
