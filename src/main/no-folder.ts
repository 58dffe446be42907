import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import type { FolderProblem } from './folder-probe'
import { menuLanguage, menuWords, noFolderText } from './words'

/** A run that nobody watches ends all the same. */
const DIALOG_LIMIT_MS = 60_000

/**
 * Ends the program because the person's files have no place: with a line for the terminal, and where the game was started without
 * one, as packed games are, with a box that says it in the person's language.
 */
export const endWithoutFolder = async (problem: FolderProblem): Promise<void> => {
  console.error(noFolderText(problem, menuWords('en')))
  if (app.isPackaged && !process.stderr.isTTY) await tell(problem)
  app.exit(1)
}

const tell = async (problem: FolderProblem): Promise<void> => {
  // Chromium needs some folder to come as far as a box.
  const spare = mkdtempSync(join(tmpdir(), 'sinking-market-'))
  app.setPath('userData', spare)
  await app.whenReady()
  const words = menuWords(menuLanguage('system', app.getLocale()))
  const box = dialog.showMessageBox({ type: 'error', title: words.name, message: noFolderText(problem, words) })
  await Promise.race([box, new Promise((resolve) => setTimeout(resolve, DIALOG_LIMIT_MS))])
  rmSync(spare, { recursive: true, force: true })
}
