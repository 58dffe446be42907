import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { setPageSize, makeUserFolder, SIZES } from '../support/launch-game'
import { settingsOf, sitDown, sitDownAnywhere, type ProgramSitting, type Sitting, type SittingOptions } from './sitting'

/**
 * A place at one start of the program which the tests of a file share: each of them finds the title as a start would show it, with its own
 * settings, its own size and nothing in the folder but what it has laid there. A start costs several times what a page does that begins
 * anew. Tests of starts, of ends and of what a program remembers from one to the next sit down for themselves.
 */
export interface Desk<Place extends Sitting> {
  /** The folder of whoever sits here; there from the first test on, and emptied before each. */
  readonly folder: string
  sitDown(options?: Pick<SittingOptions, 'settings' | 'size'>): Promise<Place>
}

/** A desk at a program. */
export const shareDesk = (): Desk<ProgramSitting> => shared(sitDown, closeOtherWindows)

/** A desk wherever this run plays. */
export const shareDeskAnywhere = (): Desk<Sitting> => shared(sitDownAnywhere, () => Promise.resolve())

const shared = <Place extends Sitting>(
  start: (options: SittingOptions) => Promise<Place>,
  tidy: (place: Place) => Promise<void>,
): Desk<Place> => {
  let folder = ''
  let place: Place | null = null
  test.beforeAll(() => {
    folder = makeUserFolder()
  })
  test.beforeEach(() => empty(folder))
  // At once: how a program ends by itself is the matter of tests that sit down for themselves, and nothing that waits may fail a whole file.
  test.afterAll(async () => {
    await place?.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  return {
    get folder() {
      return folder
    },
    sitDown: async (options = {}) => {
      const taken = place ?? (await start({ ...options, userFolder: folder }))
      if (place !== null) await beginAnew(taken, options)
      place = taken
      // Whatever the page was about is over with the test, and writes nothing into the folder of the next.
      const close = async (): Promise<void> => {
        await tidy(taken)
        await taken.page.reload({ waitUntil: 'commit' })
      }
      return { ...taken, close }
    },
  }
}

const beginAnew = async ({ page }: Sitting, { settings, size = SIZES.small }: SittingOptions): Promise<void> => {
  await page.evaluate(async (wanted) => {
    localStorage.clear()
    await window.bridge.settings.write(wanted)
  }, settingsOf(settings))
  await page.emulateMedia({ media: null })
  if (size !== 'as it opens') await setPageSize(page, size)
  await page.evaluate(() => Object.assign(window, { left: true }))
  await page.reload()
  // The page before may still have been loading, and what is pressed on it is lost.
  await page.waitForFunction(
    () => !('left' in window) && document.readyState === 'complete' && document.querySelector('#root[inert]') === null,
  )
}

/** Takes away what tests lay into a folder and games leave there; what Chromium keeps beside it stays. */
const empty = (folder: string): void => {
  for (const part of ['saves', 'scenarios'])
    for (const name of namesIn(join(folder, part))) rmSync(join(folder, part, name), { recursive: true, force: true })
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

const closeOtherWindows = ({ app }: ProgramSitting): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.webContents.getURL().includes('projector')) window.close()
  })
