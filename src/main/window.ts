import { join } from 'node:path'
import { app, BrowserWindow, type BrowserWindowConstructorOptions, type WebPreferences } from 'electron'
import icon from '../../assets/icon-window.png?asset'
import type { PageName } from '../shared/page-name'
import { placesWindows } from './display-server'
import { addressOf } from './origins'
import { zoomFor } from './page-zoom'
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
  if (maximised) whenShown(window, () => window.maximize())
  fitPage(window)
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

/**
 * Scales the page down in a window smaller than it was designed for. The zoom of the browser does it: the page goes on in pixels of
 * its own, so that its layout, the places of its pop-ups and what lies under the pointer are those of a larger window, and the board,
 * which follows the pixel ratio, is drawn for the pixels there are.
 */
const fitPage = (window: BrowserWindow): void => {
  const fit = (): void => window.webContents.setZoomFactor(zoomFor(window.getContentBounds()))
  window.on('resize', fit)
  // A page that begins has the zoom of the last one: the title is to have its own from its first picture.
  window.webContents.on('did-navigate', fit)
  window.webContents.on('dom-ready', fit)
}

const whenShown = (window: BrowserWindow, act: () => void): void => {
  if (window.isVisible()) act()
  else window.once('show', act)
}

/** Brings a window to the front, also one that is minimised or was never shown. */
export const presentWindow = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore()
  if (!window.isVisible()) window.show()
  window.focus()
}

/** Whether windows may be put where this program likes. */
export const canPlaceWindows = (): boolean =>
  placesWindows({ platform: process.platform, asked: app.commandLine.getSwitchValue('ozone-platform'), env: process.env })

/** Where the projector's window goes. */
export interface ProjectorPlace {
  readonly bounds: { readonly x?: number; readonly y?: number; readonly width: number; readonly height: number }
  readonly fullScreen: boolean
  readonly title: string
}

/** A smaller one is not for a room. */
const PROJECTOR_LEAST = { width: 800, height: 450 } as const

const looksOf = (page: PageName, fullScreen: boolean, title: string): BrowserWindowConstructorOptions => ({
  // On Wayland a window that was once hidden may never be painted: there it is shown as it is made, in the colour of paper.
  show: !canPlaceWindows(),
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
  if (!window.isVisible()) showOnce(window, () => window.show())
  // A title the page sets would hide the game's name from the task bar.
  window.on('page-title-updated', (event) => event.preventDefault())
  void window.loadURL(addressOf(page))
}
