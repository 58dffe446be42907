import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerSaves } from '../../src/main/save-answers'
import { createSaveIndex } from '../../src/main/save-index'
import { createSaveStore } from '../../src/main/save-store'
import { createScenarioShelf } from '../../src/main/scenario-shelf'
import { createSettingsStore, type SettingsStore } from '../../src/main/settings-store'
import type { GameGroup, Handlers } from '../../src/shared/channels'
import { entrances } from '../../src/shared/gate'
import { failure, type Failure, type Result } from '../../src/shared/result'
import { PROJECT } from '../support/launch-game'

/** The version a page in a browser says it is of. */
const VERSION = '0.0.0'
/** What the page calls to reach this process. */
const DOOR = 'askTheProgram'

/** The part of Electron that the preload script talks to, as a browser can give it. */
const ELECTRON = `{
  contextBridge: { exposeInMainWorld: (name, api) => { window[name] = api } },
  ipcRenderer: { invoke: (channel, ...args) => window.${DOOR}(channel, args), on: () => undefined, removeListener: () => undefined },
}`

/**
 * Gives a page in a browser its bridge: the built preload script itself, over the program's own checks and the stores of the main process.
 */
export const openBridge = async (page: Page, userFolder: string, browserVersion: string): Promise<SettingsStore> => {
  const settings = createSettingsStore(join(userFolder, 'settings.json'))
  const answers = new Map(entrances(handlersFor(userFolder, settings, browserVersion)).map(({ channel, answer }) => [channel, answer]))
  const ask = async (channel: string, args: readonly unknown[]): Promise<Result> =>
    answers.get(channel)?.(args) ?? failure('ipc.refused', { channel })
  await page.exposeFunction(DOOR, ask)
  const preload = readFileSync(join(PROJECT, 'out', 'preload', 'index.js'), 'utf8')
  await page.addInitScript({ content: `{ const exports = {}; const require = () => (${ELECTRON}); ${preload}\n}` })
  return settings
}

/** Windows, menus and dialogs are refused, as the program refuses them where it has no window. */
const noWindow = (): Failure => failure('app.no-window')
const done = (): { readonly ok: true } => ({ ok: true })

const handlersFor = (userFolder: string, settings: SettingsStore, browserVersion: string): Handlers<GameGroup> => {
  const saves = createSaveStore(join(userFolder, 'saves'), createSaveIndex(join(userFolder, 'saves-index.json'), VERSION))
  const shelf = createScenarioShelf(join(userFolder, 'scenarios'))
  return {
    saves: {
      ...answerSaves(saves),
      exportSave: noWindow,
      importSave: noWindow,
      keepCopy: noWindow,
    },
    files: { take: () => ({ ok: true, files: [] }) },
    scenarios: { open: noWindow, listOwn: shelf.list, keep: shelf.keep },
    settings: {
      read: () => ({ ok: true, settings: settings.current(), notice: settings.notice() }),
      write: settings.write,
    },
    app: {
      info: () => ({
        ok: true,
        version: VERSION,
        platform: 'linux',
        locale: 'en-GB',
        runtime: { electron: 'none', chrome: browserVersion },
      }),
      quit: noWindow,
      reportUnsaved: done,
      answerClosing: noWindow,
      setFullScreen: noWindow,
      openUserFolder: noWindow,
      keepPage: noWindow,
      keepText: noWindow,
    },
    projector: { open: noWindow, showPage: noWindow, publish: () => ({ ok: true, watched: false }) },
  }
}
