import { screen, type BrowserWindow } from 'electron'
import type { Projected } from '../shared/bridge'
import type { Projection } from '../shared/projection'
import type { Settings } from '../shared/settings'
import { placeProjector, unplacedProjector, type ProjectorSpot } from './projector-place'
import { tell } from './tell'
import { canPlaceWindows, openProjectorWindow, presentWindow } from './window'

/** What the projector's window needs of the rest of the program. */
export interface ProjectorDeps {
  readonly gameWindow: () => BrowserWindow | null
  readonly settings: () => Settings
  readonly locale: () => string
  readonly title: () => string
  /** Called before a window is made. */
  readonly opening: () => void
}

/** The second window, for everybody in the room; it holds the last thing that was published, in memory only. */
export interface Projector {
  window(): BrowserWindow | null
  /** Opens the window, or brings it to the front. */
  open(): void
  close(): void
  look(): Projected
  publish(projection: Projection | null): void
  /** Tells the window that the settings have changed. */
  refresh(): void
}

/** Makes the projector, closed. */
export const createProjector = ({ gameWindow, settings, locale, title, opening }: ProjectorDeps): Projector => {
  let window: BrowserWindow | null = null
  let projection: Projection | null = null

  const look = (): Projected => ({ projection, settings: settings(), locale: locale(), moveOver: window !== null && isToBeMoved(window) })
  const show = (): void => tell(window, 'room', 'onChange', look())
  const tellGame = (watched: boolean): void => tell(gameWindow(), 'projector', 'onAudience', watched)

  const open = (): void => {
    if (window) {
      presentWindow(window)
      return
    }
    const game = gameWindow()
    if (game === null) return
    opening()
    const opened = openProjectorWindow({ ...placeFor(game), title: title() })
    window = opened
    listenForKeys(opened)
    listenForChanges(opened, show, () => {
      window = null
      projection = null
      tellGame(false)
    })
    tellGame(true)
  }

  return {
    window: () => window,
    open,
    close: () => window?.close(),
    look,
    publish: (next) => {
      // Nothing is kept for a window that is not there.
      projection = window === null ? null : next
      show()
    },
    refresh: () => {
      window?.setTitle(title())
      show()
    },
  }
}

const placeFor = (game: BrowserWindow): ProjectorSpot => {
  const bounds = game.getBounds()
  const displays = screen.getAllDisplays().map(({ id, workArea }) => ({ id, area: workArea }))
  return canPlaceWindows() ? placeProjector(bounds, screen.getDisplayMatching(bounds).id, displays) : unplacedProjector(displays)
}

/** Whether only a person can bring the window to the screen it is for. */
const isToBeMoved = (window: BrowserWindow): boolean => !canPlaceWindows() && !window.isFullScreen() && screen.getAllDisplays().length > 1

const listenForChanges = (window: BrowserWindow, resized: () => void, closed: () => void): void => {
  window.on('enter-full-screen', resized)
  window.on('leave-full-screen', resized)
  // A page that dies takes its window along: opened again, it starts afresh, and the game never noticed.
  window.webContents.on('render-process-gone', () => setImmediate(() => window.destroy()))
  window.on('closed', closed)
}

/** F11 fills the screen and Escape leaves it: the window has no menu bar that could. */
const listenForKeys = (window: BrowserWindow): void => {
  window.webContents.on('before-input-event', (event, { type, key }) => {
    if (type !== 'keyDown') return
    if (key === 'F11') window.setFullScreen(!window.isFullScreen())
    else if (key === 'Escape' && window.isFullScreen()) window.setFullScreen(false)
    else return
    event.preventDefault()
  })
}
