import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { menuLanguage, menuWords, type MenuWords } from './words'

/** A run that nobody watches ends all the same. */
const DIALOG_LIMIT_MS = 60_000

/** Says in somebody's words why the game cannot start. */
type Reason = (words: MenuWords) => string

/**
 * Ends a program that cannot start: with a line for the terminal, and where the game was started without one, as packed games are, with a
 * box that says it in the person's language.
 */
export const endBeforeStart = async (reason: Reason): Promise<void> => {
  console.error(reason(menuWords('en')))
  if (app.isPackaged && !process.stderr.isTTY) await tell(reason)
  app.exit(1)
}

const tell = async (reason: Reason): Promise<void> => {
  const spare = spareFolder()
  if (spare === null) return
  app.setPath('userData', spare)
  await app.whenReady()
  const words = menuWords(menuLanguage('system', app.getLocale()))
  const box = dialog.showMessageBox({ type: 'error', title: words.name, message: reason(words) })
  await Promise.race([box, new Promise((resolve) => setTimeout(resolve, DIALOG_LIMIT_MS))])
  rmSync(spare, { recursive: true, force: true })
}

/** Chromium needs some folder to come as far as a box, and none that another program uses: in the temporary one, else in the game's own. */
const spareFolder = (): string | null => {
  for (const folder of [tmpdir(), app.getPath('userData')])
    try {
      return mkdtempSync(join(folder, 'sinking-market-'))
    } catch {
      // The next may do; where none does the line for the terminal is all there is.
    }
  return null
}
