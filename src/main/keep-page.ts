import { basename } from 'node:path'
import { dialog, type BrowserWindow } from 'electron'
import { failure, type Result } from '../shared/result'
import { writeFileAtomic } from './atomic-file'
import { errorCode } from './text-file'
import type { MenuWords } from './words'

/** Asks where to, and keeps what the page would print as a PDF; paper size and margins are the page's own. */
export const keepPage = async (window: BrowserWindow, words: MenuWords, name: string): Promise<Result<{ readonly fileName: string | null }>> => {
  const choice = await dialog.showSaveDialog(window, {
    title: words.keepPage,
    defaultPath: `${name}.pdf`,
    filters: [{ name: words.pdfFiles, extensions: ['pdf'] }],
  })
  if (choice.canceled || !choice.filePath) return { ok: true, fileName: null }
  const fileName = basename(choice.filePath)
  try {
    const pdf = await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })
    await writeFileAtomic(choice.filePath, pdf, 'document')
    return { ok: true, fileName }
  } catch (error) {
    return failure('file.write-failed', { fileName, detail: errorCode(error) })
  }
}
