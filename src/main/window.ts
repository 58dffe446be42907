import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import icon from '../../assets/icon-window.png?asset'
import { APP_PAGE, devServer } from './origins'

/** Paper colour of the title screen, so that nothing flashes before the first frame. */
const PAPER = '#f3ead8'

/** Opens the one window of the game: sandboxed, isolated, shown once it has something to show. */
export const openWindow = (fullScreen: boolean): BrowserWindow => {
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
    title: 'Sinking Market',
    icon,
    webPreferences: {
      preload: join(__dirname, '../preload/index.js'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  // A title the page sets would hide the game's name from the task bar.
  window.on('page-title-updated', (event) => event.preventDefault())
  void window.loadURL(devServer() ?? APP_PAGE)
  return window
}
