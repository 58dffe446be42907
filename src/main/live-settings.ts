import { app, type BrowserWindow } from 'electron'
import { DEFAULTS } from '../shared/default-settings'
import type { SettingsChange } from '../shared/settings'
import type { FirstLook } from './asset-answer'
import { createSettingsStore, type SettingsStore } from './settings-store'
import { tell } from './tell'
import { menuLanguage, menuWords, type MenuLanguage, type MenuWords } from './words'

/** The settings as the running program follows them. */
export interface LiveSettings extends SettingsStore {
  readonly language: () => MenuLanguage
  readonly words: () => MenuWords
  /** How the page will look when its own scripts have read the settings. */
  readonly firstLook: () => FirstLook
  /** Full screen can also change by the window's own keys: the setting follows. */
  readonly followFullScreen: (fullScreen: boolean) => Promise<void>
}

/** What follows the settings besides the game's window. */
interface LiveSettingsDeps {
  readonly gameWindow: () => BrowserWindow | null
  readonly changed: () => void
}

/** Keeps the settings in a file, and the program as they say. */
export const createLiveSettings = (path: string, { gameWindow, changed }: LiveSettingsDeps): LiveSettings => {
  const store = createSettingsStore(path, (change) => {
    // Whoever edits the file while the game runs changes the game's settings too, as soon as it looks.
    follow(change)
    tell(gameWindow(), 'settings', 'onChange', change)
  })
  const language = () => menuLanguage(store.current().language, app.getLocale())
  const words = () => menuWords(language())
  const follow = ({ fullScreen }: SettingsChange): void => {
    gameWindow()?.setTitle(words().name)
    changed()
    if (fullScreen !== undefined) gameWindow()?.setFullScreen(fullScreen)
  }
  return {
    ...store,
    language,
    words,
    firstLook: () => {
      const { textSize, colours } = store.current()
      const isUsual = store.notice() === null && textSize === DEFAULTS.textSize && colours === DEFAULTS.colours
      return { language: language(), isUsual }
    },
    write: async (change) => {
      const stored = await store.write(change)
      if (stored.ok) follow(change)
      return stored
    },
    followFullScreen: async (fullScreen) => {
      if (store.current().fullScreen === fullScreen) return
      const stored = await store.write({ fullScreen })
      if (stored.ok) tell(gameWindow(), 'settings', 'onChange', { fullScreen })
    },
  }
}
