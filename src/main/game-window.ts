import { screen, type BrowserWindow } from 'electron'
import { watchPage } from './crash'
import { openWindow, presentWindow } from './window'
import { rememberPlace, type WindowMemory } from './window-memory'
import { openingFor, type Area } from './window-place'

/** The window the game is played in, which may be closed and opened again while the program runs. */
export interface GameWindow {
  /** The window that is open; null while none is. */
  readonly current: () => BrowserWindow | null
  /** Opens it, or brings it to the front. */
  readonly show: () => void
}

/** What the window needs of the rest of the program. */
interface GameWindowDeps {
  readonly memory: WindowMemory
  readonly fullScreen: () => boolean
  readonly title: () => string
  /** Listens to a window that has just been opened. */
  readonly opened: (window: BrowserWindow) => void
}

/** Makes the game's window, not yet open; it opens where it was left. */
export const createGameWindow = ({ memory, fullScreen, title, opened }: GameWindowDeps): GameWindow => {
  let current: BrowserWindow | null = null
  return {
    current: () => current,
    show: () => {
      if (current) {
        presentWindow(current)
        return
      }
      const window = openWindow(openingFor(memory.place(), workAreas()), fullScreen(), title())
      current = window
      rememberPlace(window, memory)
      watchPage(window)
      window.on('closed', () => {
        current = null
      })
      opened(window)
    },
  }
}

/** What windows may use of each screen, the main one first. */
const workAreas = (): readonly [Area, ...Area[]] => [
  screen.getPrimaryDisplay().workArea,
  ...screen.getAllDisplays().map(({ workArea }) => workArea),
]
